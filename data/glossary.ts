import type { Text } from './types'

/** Where the meaning of a term comes from. */
export type GlossaryBasis
  /** The seed article says what it means. */
  = | 'article'
  /** Another source says it, not the article. */
    | 'external'
  /** The material uses the term without defining it. */
    | 'undefined'
  /** How this deck uses the word. */
    | 'deck'

export type GlossaryGroup = 'industry' | 'space' | 'cooperation' | 'figures'

export interface GlossaryTerm {
  readonly id: string
  readonly group: GlossaryGroup
  readonly term: Text
  /** One line; values stand as tokens of `tokens.ts`, e.g. `{F30.n}`. */
  readonly definition: Text
  readonly basis: GlossaryBasis
  /** Facts that the line rests on. */
  readonly facts: readonly string[]
}

export const GLOSSARY_GROUPS: Readonly<Record<GlossaryGroup, Text>> = {
  industry: { zh: '产业', en: 'Industry' },
  space: { zh: '空间', en: 'Space' },
  cooperation: { zh: '协作', en: 'Cooperation' },
  figures: { zh: '数字', en: 'Figures' },
}

/** The terms of the plan and of this deck, one line each. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  {
    id: 'three-layers',
    group: 'industry',
    term: { zh: '三层', en: 'Three layers' },
    definition: {
      zh: '基础层、技术层、应用层；名称据2022年发布，文章未列',
      en: 'Foundation, technology and application; names from the 2022 launch, not in the article',
    },
    basis: 'external',
    facts: ['F12-layers', 'E02-layers'],
  },
  {
    id: 'seven-ends',
    group: 'industry',
    term: { zh: '七端', en: 'Seven ends' },
    definition: {
      zh: '主攻产业：{F29.n}个基础、{F30.n}个特色、{F31.n}个新兴',
      en: 'The main effort: {F29.n} base, {F30.n} signature and {F31.n} emerging industries',
    },
    basis: 'article',
    facts: ['F12-ends', 'F29', 'F30', 'F31'],
  },
  {
    id: 'many-frontiers',
    group: 'industry',
    term: { zh: '多元', en: 'Many frontiers' },
    definition: {
      zh: '着力拓展的未来技术；点名{F34-count}，{F34-shared}与七端重复，总数未写',
      en: 'Future technologies to open up; {F34-count.n} named, {F34-shared.n} of them also among the ends, no total given',
    },
    basis: 'article',
    facts: ['F28', 'F32', 'F34', 'F34-count', 'F34-shared'],
  },
  {
    id: 'window-park',
    group: 'space',
    term: { zh: '一园窗口', en: 'One park as window' },
    definition: {
      zh: '{F45.term}，先行示范窗口',
      en: 'The {F45.term}, as demonstration',
    },
    basis: 'article',
    facts: ['F13-park', 'F45'],
  },
  {
    id: 'two-cores',
    group: 'space',
    term: { zh: '双核引领', en: 'Two cores in the lead' },
    definition: {
      zh: '萧山区、滨江区，核心引领区，均在四区之内',
      en: 'Xiaoshan and Binjiang, the leading core districts, both among the four',
    },
    basis: 'article',
    facts: ['F13-cores', 'F46'],
  },
  {
    id: 'four-districts',
    group: 'space',
    term: { zh: '四区协同', en: 'Four districts in concert' },
    definition: {
      zh: '萧山、滨江、余杭、钱塘；双核是其中两区',
      en: 'Xiaoshan, Binjiang, Yuhang and Qiantang; the two cores are two of them',
    },
    basis: 'article',
    facts: ['F13-districts', 'F51'],
  },
  {
    id: 'whole-city',
    group: 'space',
    term: { zh: '全域联动', en: 'The whole city linked' },
    definition: {
      zh: '文章未作界定；本稿按全市{G01.n}个区、县（市）画',
      en: 'Not defined in the article; drawn here as all {G01.n} districts and counties of the city',
    },
    basis: 'undefined',
    facts: ['F13', 'F44', 'G01'],
  },
  {
    id: 'ministry-province',
    group: 'cooperation',
    term: { zh: '部省共建', en: 'Ministry–province joint building' },
    definition: {
      zh: '工信部与浙江省以合作协议共建；日期与内容未写',
      en: 'Built jointly by the industry ministry and Zhejiang under an agreement; date and content not given',
    },
    basis: 'article',
    facts: ['F08-agreement', 'F09'],
  },
  {
    id: 'vehicle-road-cloud',
    group: 'cooperation',
    term: { zh: '车路云一体化', en: 'Vehicle–road–cloud integration' },
    definition: {
      zh: '国家应用试点之名，文章未作界定；{E60.year}年公布名单',
      en: 'Name of a national pilot, not defined in the article; list published in {E60.year}',
    },
    basis: 'undefined',
    facts: ['F39', 'E60'],
  },
  {
    id: 'bounded-without-borders',
    group: 'cooperation',
    term: { zh: '有界无域', en: 'Bounded, yet without borders' },
    definition: {
      zh: '文章对跨区协同的概括，未另作界定',
      en: 'The article’s phrase for cooperation across districts, not defined further',
    },
    basis: 'undefined',
    facts: ['F52', 'F52-term'],
  },
  {
    id: 'revenue-output',
    group: 'figures',
    term: { zh: '营收、产值', en: 'Revenue, output' },
    definition: {
      zh: '销售所得与生产所值，不能换用；文章两词混用',
      en: 'What is sold and what is made; not interchangeable, though the article mixes them',
    },
    basis: 'deck',
    facts: ['F20', 'F24', 'F24-tenth'],
  },
  {
    id: 'scale-total-scale',
    group: 'figures',
    term: { zh: '规模、总规模', en: 'Scale, total scale' },
    definition: {
      zh: '材料未定义，不等于营收；总规模大于核心产业',
      en: 'Not defined in the material and not the same as revenue; the total is wider than core industry',
    },
    basis: 'undefined',
    facts: ['F25', 'F26', 'E03-core', 'E03-total'],
  },
  {
    id: 'gdp',
    group: 'figures',
    term: { zh: 'GDP', en: 'GDP' },
    definition: {
      zh: '一地一年新增的价值；与营收只比数值，不算占比',
      en: 'Value newly added in a place in a year; set beside revenue by size only, never as a share',
    },
    basis: 'deck',
    facts: ['F24c', 'D14', 'E30'],
  },
  {
    id: 'actual-target-derived',
    group: 'figures',
    term: { zh: '实绩、目标、推算', en: 'Actual, target, derived' },
    definition: {
      zh: '材料写明已发生；材料写明要做到；本稿算出',
      en: 'Said to have happened; said to be reached; computed in this deck',
    },
    basis: 'deck',
    facts: ['F20', 'F26', 'D01'],
  },
]
