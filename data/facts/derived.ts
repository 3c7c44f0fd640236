import type { DerivedFact } from '../types'
import { externalFacts } from './external'
import { seedFacts } from './seed'

/** Years from one fact's year to another's, so that a corrected year moves every rate that rests on it. */
function years(from: string, to: string): number {
  const yearOf = (id: string) => [...seedFacts, ...externalFacts].find(fact => fact?.id === id)?.year ?? Number.NaN
  return yearOf(to) - yearOf(from)
}

/** Growth from one value to another, in percent. */
function growth(from: number, to: number): number {
  return (to / from - 1) * 100
}

/** Constant yearly growth that leads from one value to another, in percent. */
function yearlyGrowth(from: number, to: number, span: number): number {
  return ((to / from) ** (1 / span) - 1) * 100
}

/** A value carried on at a constant yearly rate. */
function carriedOn(value: number, rate: number, span: number): number {
  return value * (1 + rate / 100) ** span
}

/** A part of a whole, in percent. */
function percentOf(part: number, whole: number): number {
  return part / whole * 100
}

/**
 * Plain arithmetic on stated facts. Targets printed with `>` enter at their floor.
 * The dossier's check of the 500 days needs two dates, which are no fact values, and is therefore not here.
 */
export const derivedFacts: readonly DerivedFact[] = [
  // The path of the targets
  {
    id: 'D01',
    kind: 'derived',
    statement: { zh: '由2023年营收和增速倒推的2022年营收。', en: 'Revenue of 2022, worked back from the revenue and growth of 2023.' },
    unit: 'yi-yuan',
    year: 2022,
    measure: 'revenue',
    bound: '≈',
    inputs: ['F20', 'F20-yoy'],
    formula: 'F20 ÷ (1 + F20-yoy)',
    compute: (revenue, rate) => revenue / (1 + rate / 100),
    note: { zh: '假定增速为名义增速，且两年口径相同。', en: 'Assumes nominal growth and the same scope in both years.' },
  },
  {
    id: 'D02',
    kind: 'derived',
    statement: { zh: '2023年营收的增量。', en: 'Increase in revenue in 2023.' },
    unit: 'yi-yuan',
    year: 2023,
    measure: 'increment',
    precision: 1,
    inputs: ['F20', 'D01'],
    formula: 'F20 − D01',
    compute: (revenue, before) => revenue - before,
  },
  {
    id: 'D03',
    kind: 'derived',
    statement: { zh: '从2023年实绩到2024年目标所需的增速。', en: 'Growth needed from the 2023 actual to the 2024 target.' },
    unit: 'percent',
    year: 2024,
    measure: 'growth',
    precision: 2,
    inputs: ['F20', 'F24'],
    formula: 'F24 ÷ F20 − 1',
    compute: growth,
    note: { zh: '按目标下限计算，是最低所需。', en: 'Taken at the floor of the target: the least that is needed.' },
  },
  {
    id: 'D04',
    kind: 'derived',
    statement: { zh: '从2024年目标下限到2025年目标的增速。', en: 'Growth from the floor of the 2024 target to the 2025 target.' },
    unit: 'percent',
    year: 2025,
    measure: 'growth',
    precision: 2,
    inputs: ['F24', 'F25'],
    formula: 'F25 ÷ F24 − 1',
    compute: growth,
    note: { zh: '由营收到规模，用词不同。', en: 'From revenue to scale: the wording changes.' },
  },
  {
    id: 'D06-cagr',
    kind: 'derived',
    statement: { zh: '从2025年目标到2027年目标的年均增速。', en: 'Yearly growth from the 2025 target to the 2027 target.' },
    unit: 'percent',
    year: 2027,
    measure: 'growth',
    precision: 2,
    inputs: ['F25', 'F26'],
    formula: '(F26 ÷ F25)^(1 ÷ (2027 − 2025)) − 1',
    compute: (from, to) => yearlyGrowth(from, to, years('F25', 'F26')),
    note: { zh: '按目标下限计算；由规模到总规模，用词不同。', en: 'Taken at the floor of the target; from scale to total scale, the wording changes.' },
  },
  {
    id: 'D06-increment',
    kind: 'derived',
    statement: { zh: '从2025年目标到2027年目标的增量。', en: 'Increase from the 2025 target to the 2027 target.' },
    unit: 'yi-yuan',
    year: 2027,
    measure: 'increment',
    inputs: ['F25', 'F26'],
    formula: 'F26 − F25',
    compute: (from, to) => to - from,
    note: { zh: '按目标下限计算；由规模到总规模，用词不同。', en: 'Taken at the floor of the target; from scale to total scale, the wording changes.' },
  },
  {
    id: 'D07',
    kind: 'derived',
    statement: { zh: '从2023年实绩到2027年目标的总增幅。', en: 'Total growth from the 2023 actual to the 2027 target.' },
    unit: 'percent',
    year: 2027,
    measure: 'growth',
    precision: 2,
    inputs: ['F20', 'F26'],
    formula: 'F26 ÷ F20 − 1',
    compute: growth,
    note: { zh: '按目标下限计算；由营收到总规模，用词不同。', en: 'Taken at the floor of the target; from revenue to total scale, the wording changes.' },
  },
  {
    id: 'D07-cagr',
    kind: 'derived',
    statement: { zh: '从2023年实绩到2027年目标的年均增速。', en: 'Yearly growth from the 2023 actual to the 2027 target.' },
    unit: 'percent',
    year: 2027,
    measure: 'growth',
    precision: 2,
    inputs: ['F20', 'F26'],
    formula: '(F26 ÷ F20)^(1 ÷ (2027 − 2023)) − 1',
    compute: (from, to) => yearlyGrowth(from, to, years('F20', 'F26')),
    note: { zh: '按目标下限计算；由营收到总规模，用词不同。', en: 'Taken at the floor of the target; from revenue to total scale, the wording changes.' },
  },
  {
    id: 'D08-early',
    kind: 'derived',
    statement: { zh: '2023年至2025年的年均增量，由实绩到目标。', en: 'Average yearly increase from 2023 to 2025, actual to target.' },
    unit: 'yi-yuan-per-year',
    year: 2025,
    period: { zh: '2023—2025年', en: '2023–2025' },
    measure: 'annual-increment',
    inputs: ['F20', 'F25'],
    formula: '(F25 − F20) ÷ (2025 − 2023)',
    compute: (from, to) => (to - from) / years('F20', 'F25'),
    note: { zh: '由营收到规模，用词不同。', en: 'From revenue to scale: the wording changes.' },
  },
  {
    id: 'D08-late',
    kind: 'derived',
    statement: { zh: '2025年至2027年的年均增量，由目标到目标。', en: 'Average yearly increase from 2025 to 2027, target to target.' },
    unit: 'yi-yuan-per-year',
    year: 2027,
    period: { zh: '2025—2027年', en: '2025–2027' },
    measure: 'annual-increment',
    inputs: ['F25', 'F26'],
    formula: '(F26 − F25) ÷ (2027 − 2025)',
    compute: (from, to) => (to - from) / years('F25', 'F26'),
    note: { zh: '按目标下限计算；由规模到总规模，用词不同。', en: 'Taken at the floor of the target; from scale to total scale, the wording changes.' },
  },
  {
    id: 'D08-ratio',
    kind: 'derived',
    statement: { zh: '后两年的年均增量是前两年的倍数。', en: 'The last two years’ average yearly increase as a multiple of the first two’s.' },
    unit: 'times',
    measure: 'ratio',
    precision: 2,
    inputs: ['D08-late', 'D08-early'],
    formula: 'D08-late ÷ D08-early',
    compute: (late, early) => late / early,
  },

  // The 2023 pace carried on
  {
    id: 'D09-2024',
    kind: 'derived',
    statement: { zh: '若保持2023年增速，2024年的营收。', en: 'Revenue of 2024 if the 2023 pace continued.' },
    unit: 'yi-yuan',
    year: 2024,
    measure: 'revenue',
    inputs: ['F20', 'F20-yoy'],
    formula: 'F20 × (1 + F20-yoy)^(2024 − 2023)',
    compute: (revenue, rate) => carriedOn(revenue, rate, years('F20', 'F24')),
    note: { zh: '仅作示意，不是预测。', en: 'An illustration, not a forecast.' },
  },
  {
    id: 'D09-2025',
    kind: 'derived',
    statement: { zh: '若保持2023年增速，2025年的营收。', en: 'Revenue of 2025 if the 2023 pace continued.' },
    unit: 'yi-yuan',
    year: 2025,
    measure: 'revenue',
    inputs: ['F20', 'F20-yoy'],
    formula: 'F20 × (1 + F20-yoy)^(2025 − 2023)',
    compute: (revenue, rate) => carriedOn(revenue, rate, years('F20', 'F25')),
    note: { zh: '仅作示意，不是预测。', en: 'An illustration, not a forecast.' },
  },
  {
    id: 'D09-2027',
    kind: 'derived',
    statement: { zh: '若保持2023年增速，2027年的营收。', en: 'Revenue of 2027 if the 2023 pace continued.' },
    unit: 'yi-yuan',
    year: 2027,
    measure: 'revenue',
    inputs: ['F20', 'F20-yoy'],
    formula: 'F20 × (1 + F20-yoy)^(2027 − 2023)',
    compute: (revenue, rate) => carriedOn(revenue, rate, years('F20', 'F26')),
    note: { zh: '仅作示意，不是预测。', en: 'An illustration, not a forecast.' },
  },

  // Against GDP: sizes side by side, never shares
  {
    id: 'D14',
    kind: 'derived',
    statement: { zh: '2024年营收目标的数值，相当于浙江2023年GDP的多少。', en: 'The 2024 revenue target in size against Zhejiang’s 2023 GDP.' },
    unit: 'percent',
    year: 2024,
    measure: 'ratio',
    precision: 1,
    comparable: false,
    inputs: ['F24', 'F24c'],
    formula: 'F24 ÷ F24c',
    compute: percentOf,
    note: { zh: '营收不是增加值，只是数值相当，不是占比。', en: 'Revenue is not value added: equal in size, not a share.' },
  },
  {
    id: 'D15',
    kind: 'derived',
    statement: { zh: '2024年营收目标的数值，相当于修订后浙江2023年GDP的多少。', en: 'The 2024 revenue target in size against Zhejiang’s revised 2023 GDP.' },
    unit: 'percent',
    year: 2024,
    measure: 'ratio',
    precision: 1,
    comparable: false,
    inputs: ['F24', 'E51'],
    formula: 'F24 ÷ E51',
    compute: percentOf,
    note: { zh: '营收不是增加值，只是数值相当，不是占比。', en: 'Revenue is not value added: equal in size, not a share.' },
  },

  // Scope
  {
    id: 'D17',
    kind: 'derived',
    statement: { zh: '2027年核心产业目标占总规模目标的比例。', en: 'The core target of 2027 as a share of the total target.' },
    unit: 'percent',
    year: 2027,
    measure: 'share',
    inputs: ['E03-core', 'E03-total'],
    formula: 'E03-core ÷ E03-total',
    compute: percentOf,
    note: { zh: '两个目标出自同一文件；不可用来倒推其他年份的核心营收。', en: 'Both targets stand in one document; not to be used to work back the core of other years.' },
  },
  {
    id: 'D18',
    kind: 'derived',
    statement: { zh: '2022年视觉智能（倒推值）与智能物联产业规模之比。', en: 'Vision intelligence (worked back) against the scale of the smart internet of things in 2022.' },
    unit: 'percent',
    year: 2022,
    measure: 'ratio',
    bound: '≤',
    inputs: ['D01', 'E56'],
    formula: 'D01 ÷ E56',
    compute: percentOf,
    note: { zh: '智能物联还含云计算、软件、网络通信、集成电路等，两者口径必有大幅重叠。', en: 'The latter also holds cloud, software, networks and chips, so the scopes must overlap heavily.' },
  },
  {
    id: 'D19',
    kind: 'derived',
    statement: { zh: '2023年海康威视与大华股份营收合计，与视觉智能产业营收之比。', en: 'Revenue of Hikvision and Dahua together against that of the vision intelligence industry in 2023.' },
    unit: 'percent',
    year: 2023,
    measure: 'ratio',
    precision: 1,
    inputs: ['E40-2023', 'E44-2023', 'F20'],
    formula: '(E40-2023 + E44-2023) ÷ F20',
    compute: (hikvision, dahua, industry) => percentOf(hikvision + dahua, industry),
    note: { zh: '两家为集团合并营收，不限于杭州。', en: 'Group revenue of both firms, not only in Hangzhou.' },
  },

  // Size signals and checks
  {
    id: 'D22',
    kind: 'derived',
    statement: { zh: '基金总规模与2025年至2027年所需增量之比。', en: 'The fund’s total size against the increase needed from 2025 to 2027.' },
    unit: 'percent',
    measure: 'ratio',
    precision: 1,
    comparable: false,
    inputs: ['F41', 'D06-increment'],
    formula: 'F41 ÷ D06-increment',
    compute: percentOf,
    note: { zh: '只看量级；基金不是营收。', en: 'A signal of size only; a fund is not revenue.' },
  },
  {
    id: 'D25',
    kind: 'derived',
    statement: { zh: '窗口园区三个板块面积之和，用以核对总面积。', en: 'Sum of the window park’s three parts, as a check on its area.' },
    unit: 'km2',
    measure: 'area',
    precision: 2,
    bound: '≈',
    inputs: ['E10-a', 'E10-b', 'E10-c'],
    formula: 'E10-a + E10-b + E10-c',
    compute: (first, second, third) => first + second + third,
    note: { zh: '第三块是约数，与公布的总面积相符。', en: 'The third part is approximate; the sum agrees with the published area.' },
  },

  // Counts
  {
    id: 'D26',
    kind: 'derived',
    statement: { zh: '七端与多元去重之后的赛道数。', en: 'Distinct tracks among the seven ends and the frontiers.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '条', en: 'tracks' },
    inputs: ['F12-ends', 'F34-count', 'F34-shared'],
    formula: 'F12-ends + F34-count − F34-shared',
    compute: (ends, frontiers, shared) => ends + frontiers - shared,
    note: { zh: '本文稿的计数；文章未写总数。', en: 'This deck’s count; the article states no total.' },
  },
  {
    id: 'D27',
    kind: 'derived',
    statement: { zh: '文章只报了数、未逐项列出内容的条目数。', en: 'Items that the article counts without giving their contents.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '项', en: 'items' },
    inputs: ['F10', 'F14', 'F15', 'F16'],
    formula: 'F10 + F14 + F15 + F16',
    compute: (positions, projects, dimensions, lists) => positions + projects + dimensions + lists,
    note: { zh: '清单有名称，无内容。', en: 'The lists have titles but no contents.' },
  },
  {
    id: 'D28',
    kind: 'derived',
    statement: { zh: '“多元”中不与七端重复的新赛道数。', en: 'Frontiers that do not repeat the seven ends.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '条', en: 'new tracks' },
    inputs: ['F34-count', 'F34-shared'],
    formula: 'F34-count − F34-shared',
    compute: (frontiers, shared) => frontiers - shared,
  },
]
