import type { Text } from './types'

/** Where the meaning of a term comes from. */
export type GlossaryBasis
  /** The seed article defines it. */
  = | 'article'
  /** Another source defines it, not the article. */
    | 'external'
  /** The material uses the term without defining it. */
    | 'undefined'
  /** The deck's own use of the word. */
    | 'deck'

/** The part of the glossary that a term stands in. */
export type GlossaryGroup = 'industry' | 'space' | 'cooperation' | 'figures'

/** A term of the plan or of the deck, and its meaning. */
export interface GlossaryTerm {
  readonly id: string
  readonly group: GlossaryGroup
  /** May be a token, so that the term is the fact’s own. */
  readonly term: Text
  /** One clause that fits one line of the table; values stand as tokens of `tokens.ts`, e.g. `{F30.n}`. */
  readonly definition: Text
  readonly basis: GlossaryBasis
  /** Facts that the line rests on. */
  readonly facts: readonly string[]
}

/** The terms of the plan and of this deck, one line each. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  {
    id: 'three-layers',
    group: 'industry',
    term: { zh: '{F12-layers.term}', en: 'Three layers' },
    definition: {
      zh: '基础层、技术层、应用层，文章未列名称',
      en: 'Foundation, technology, application; unlisted',
    },
    basis: 'external',
    facts: ['F12-layers', 'E02-layers'],
  },
  {
    id: 'seven-ends',
    group: 'industry',
    term: { zh: '{F12-ends.term}', en: 'Seven ends' },
    definition: {
      zh: '主攻产业：{F29.n}个基础、{F30.n}个特色、{F31.n}个新兴',
      en: '{F29.n} base, {F30.n} signature, {F31.n} emerging industries',
    },
    basis: 'article',
    facts: ['F12-ends', 'F29', 'F30', 'F31'],
  },
  {
    id: 'many-frontiers',
    group: 'industry',
    term: { zh: '{F32.term}', en: 'Many frontiers' },
    definition: {
      zh: '着力拓展的未来技术，点名{F34-count}，总数未写',
      en: 'Future technologies: {F34-count.n} named, no total given',
    },
    basis: 'article',
    facts: ['F28', 'F32', 'F34', 'F34-count'],
  },
  {
    id: 'window-park',
    group: 'space',
    term: { zh: '{F13-park.term}', en: 'One window park' },
    definition: {
      zh: '{F45.term}，示范窗口',
      en: 'Binjiang–Xiaoshan Special Cooperation Park',
    },
    basis: 'article',
    facts: ['F13-park', 'F45'],
  },
  {
    id: 'two-cores',
    group: 'space',
    term: { zh: '{F13-cores.term}', en: 'Two leading cores' },
    definition: {
      zh: '萧山、滨江两个核心引领区，均在四区之内',
      en: 'Xiaoshan and Binjiang, both among the four',
    },
    basis: 'article',
    facts: ['F13-cores', 'F46', 'F51'],
  },
  {
    id: 'four-districts',
    group: 'space',
    term: { zh: '{F13-districts.term}', en: 'Four districts in concert' },
    definition: {
      zh: '萧山、滨江、余杭、钱塘，双核在内',
      en: 'Xiaoshan, Binjiang, Yuhang and Qiantang',
    },
    basis: 'article',
    facts: ['F13-districts', 'F51'],
  },
  {
    id: 'whole-city',
    group: 'space',
    term: { zh: '全域联动', en: 'The whole city linked' },
    definition: {
      zh: '文章未作界定，本稿按全市{G01.n}个区、县（市）画',
      en: 'Not defined; drawn as {G01.n} districts, counties',
    },
    basis: 'undefined',
    facts: ['F13', 'F44', 'G01'],
  },
  {
    id: 'ministry-province',
    group: 'cooperation',
    term: { zh: '部省共建', en: 'Ministry–province co-development' },
    definition: {
      zh: '工信部与浙江省按合作协议共建，文章未写日期',
      en: 'Ministry–Zhejiang agreement; date not given',
    },
    basis: 'article',
    facts: ['F08-agreement', 'F09'],
  },
  {
    id: 'vehicle-road-cloud',
    group: 'cooperation',
    term: { zh: '{F39.term}', en: 'Vehicle–road–cloud integration' },
    definition: {
      zh: '国家应用试点之名，文章未作界定',
      en: 'A national pilot, not defined in the article',
    },
    basis: 'undefined',
    facts: ['F39', 'E60'],
  },
  {
    id: 'bounded-without-borders',
    group: 'cooperation',
    term: { zh: '{F52-term.term}', en: 'Bounded, yet without borders' },
    definition: {
      zh: '文章对跨区协同的概括，未作界定',
      en: 'Cooperation across districts; not defined',
    },
    basis: 'undefined',
    facts: ['F52', 'F52-term'],
  },
  {
    id: 'revenue-output',
    group: 'figures',
    term: { zh: '营收、产值', en: 'Revenue, output' },
    definition: {
      zh: '销售所得与生产所值，两者不能换用',
      en: 'What is sold, what is made: not the same',
    },
    basis: 'deck',
    facts: ['F20', 'F24', 'F24-tenth'],
  },
  {
    id: 'scale-total-scale',
    group: 'figures',
    term: { zh: '规模、总规模', en: 'Scale, total scale' },
    definition: {
      zh: '材料未作界定，不能当作营收',
      en: 'Not defined; not to be read as revenue',
    },
    basis: 'undefined',
    facts: ['F25', 'F26'],
  },
  {
    id: 'gdp',
    group: 'figures',
    term: { zh: 'GDP', en: 'GDP' },
    definition: {
      zh: '一地一年新增的价值，不与营收算占比',
      en: 'Yearly value added; revenue is no share of it',
    },
    basis: 'deck',
    facts: ['F24c', 'D14', 'E30'],
  },
  {
    id: 'actual-target-derived',
    group: 'figures',
    term: { zh: '实绩、目标、推算', en: 'Actual, target, derived' },
    definition: {
      zh: '材料写明已发生、材料写明要做到、本稿算出',
      en: 'Reported done; set as a goal; computed here',
    },
    basis: 'deck',
    facts: ['F20', 'F26', 'D01'],
  },
]
