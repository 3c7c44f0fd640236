import type { Text } from './types'

/** A question of the audience and its answer. */
export interface Question {
  readonly id: string
  readonly question: Text
  /** One sentence; values stand as tokens of `tokens.ts`. */
  readonly answer: Text
  /** `routeAlias` of the slide that answers it. */
  readonly slide: string
  /** Facts that the answer rests on. */
  readonly facts: readonly string[]
}

/** The ten questions an attentive audience asks, drawn up from the material. */
export const questions: readonly Question[] = [
  {
    id: 'place-or-statistic',
    question: { zh: '是一个地方，还是一个统计口径？', en: 'Is it a place or a statistic?' },
    answer: {
      zh: '两者都有：全市视觉智能产业{F20.year}年营收{F20}，另有{E10}的窗口园区；万亿目标指全市，不指园区。',
      en: 'Both: a citywide industry with revenue of {F20} in {F20.year}, and a window park of {E10}; the trillion is the city’s target, not the park’s.',
    },
    slide: 'districts',
    facts: ['F20', 'F26', 'F45', 'E10', 'E05'],
  },
  {
    id: 'size-and-pace',
    question: { zh: '有多大、多快，路径可信吗？', en: 'How big, how fast, and is the path credible?' },
    answer: {
      zh: '从{F20.year}年营收{F20}到{F26.year}年总规模突破{F26}的目标，后两年年均增量是前两年的{D08-ratio}；若{F20.year}年的增速延续，{F26.year}年营收推算约{D09-2027}，难在后两年。',
      en: 'From revenue of {F20} in {F20.year} to a total-scale target of more than {F26} in {F26.year}, the last two years must add {D08-ratio} as much a year as the two before; at the {F20.year} pace, revenue in {F26.year} would come to about {D09-2027} (derived); the last two years are the hard part.',
    },
    slide: 'targets',
    facts: ['F20', 'F20-yoy', 'F24', 'F25', 'F26', 'D08-early', 'D08-late', 'D08-ratio', 'D09-2027'],
  },
  {
    id: 'what-is-inside',
    question: { zh: '里面有哪些产业？', en: 'What is inside it?' },
    answer: {
      zh: '七端分{F29.n}个基础、{F30.n}个特色、{F31.n}个新兴产业，“多元”再加{D28.n}条新赛道，去重后共{D26.n}条。',
      en: 'Seven ends, of which {F29.n} base, {F30.n} signature and {F31.n} emerging, and {D28.n} new frontiers: {D26.n} distinct tracks.',
    },
    slide: 'industry',
    facts: ['F29', 'F30', 'F31', 'F34', 'D26', 'D28', 'E02-layers'],
  },
  {
    id: 'where-and-who',
    question: { zh: '落在哪里，谁做什么？', en: 'Where does it happen, and who does what?' },
    answer: {
      zh: '规划定位：萧山为{F47.term}，滨江为{F48.term}，余杭为{F49.term}，钱塘为{F50.term}。',
      en: 'Roles in the Plan: Xiaoshan {F47.term}, Binjiang {F48.term}, Yuhang {F49.term}, Qiantang {F50.term}.',
    },
    slide: 'roles',
    facts: ['F45', 'F46', 'F47', 'F48', 'F49', 'F50', 'F51'],
  },
  {
    id: 'why-hangzhou',
    question: { zh: '凭什么是杭州？', en: 'Why Hangzhou?' },
    answer: {
      zh: '已列入部省合作协议；{E07.year}年报道有规模以上视觉企业{E07}，{E43c.year}年海康威视占全球视频监控市场{E43c}。',
      en: 'It is in the ministry–province agreement; {E07.n} vision firms above the statistical threshold were reported in {E07.year}, and Hikvision held {E43c} of the world video surveillance market in {E43c.year}.',
    },
    slide: 'why-now',
    facts: ['F08-agreement', 'E07', 'E43c'],
  },
  {
    id: 'bigger-than-others',
    question: { zh: '真比光谷、声谷大吗？', en: 'Is it really bigger than Optics and Speech Valley?' },
    answer: {
      zh: '口径不同，不作倍数：视谷{F20}是{F20.year}年营收，光谷同年GDP应为{E30}，光电子信息产业规模{E32.year}年6月报道超{E32}；声谷的数未获证实。',
      en: 'The measures differ, so no multiple is given: {F20} is Vision Valley’s revenue in {F20.year}, {E30} should be Optics Valley’s GDP that year, and its optoelectronic industry was reported above {E32} in June {E32.year}; Speech Valley’s figure is unconfirmed.',
    },
    slide: 'three-valleys',
    facts: ['F20', 'F21', 'F22a', 'E30', 'E32', 'E37-2021'],
  },
  {
    id: 'delivered-since',
    question: { zh: '此后有什么进展？', en: 'What has happened since?' },
    answer: {
      zh: '未见{F24.year}、{F25.year}年视觉智能的公开实绩；见到的是：{E57.year}年{E57.period}列入{E57.term}，{E58.year}年市政府报告列入“中国视谷”，{source:desk33-low-altitude-2024.year}年低空文件、{E63.year}年智能网联车辆办法出台；窗口园区{E12.year}年称到了“{E12.term}”。',
      en: 'No published result for vision intelligence in {F24.year} or {F25.year} was found; it is in {E57.term} of {E57.year} and the city’s report of {E58.year}; a low-altitude document ({source:desk33-low-altitude-2024.year}) and vehicle rules ({E63.year}) came out; the park calls {E12.year} its {E12.term}.',
    },
    slide: 'actuals',
    facts: ['F24', 'F25', 'E12', 'E53', 'E57', 'E58', 'E63', 'E65'],
  },
  {
    id: 'where-is-the-money',
    question: { zh: '钱在哪里？', en: 'Where is the money?' },
    answer: {
      zh: '产业投资基金公布总额{F41}，未见投放情况；园区内一个综合体计划总投资约{E11}。',
      en: 'The fund has an announced size of {F41}, its use was not seen; one complex in the park alone is planned at about {E11}.',
    },
    slide: 'capital',
    facts: ['F41', 'F42', 'E11', 'D22'],
  },
  {
    id: 'what-could-break-it',
    question: { zh: '什么会打断它？', en: 'What could break it?' },
    answer: {
      zh: '材料所见有四处：口径未定，龙头营收持平（海康威视{E42.year}年增{E42-yoy}），境外限制，名号增多。',
      en: 'The material shows four points: a scope not defined, flat revenue at the anchor firms (Hikvision’s revenue up {E42-yoy} in {E42.year}), restrictions abroad, and a growing number of names.',
    },
    slide: 'risks',
    facts: ['D17', 'D18', 'E42-yoy', 'E44-yoy', 'E47-us', 'E47-fcc', 'E47-canada', 'E59', 'E59b'],
  },
  {
    id: 'what-is-asked',
    question: { zh: '希望各方做什么？', en: 'What is asked of others?' },
    answer: {
      zh: '文章写明向上争取：部省（省市）联席会议、{F18}支持、产业技术创新战略联盟和省级专项政策，均未写已获得。',
      en: 'The article names what the city seeks: a joint meeting, {F18.n} kinds of support, a national alliance and a provincial policy; none is reported as granted.',
    },
    slide: 'ministry',
    facts: ['F17', 'F18', 'F18-meeting', 'F19-alliance', 'F19-policy'],
  },
]
