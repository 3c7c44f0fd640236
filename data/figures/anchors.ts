import type { Lang, Text } from '../types'
import type { FigureTable } from './table'
import { quantity, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import { resolveTokens } from '../tokens'
import { signedText } from '../text/signed'
import { yearOf } from './terms'
import { kindLabel, when } from '../text/fact-words'
import type { YearFacts } from './years'
import { factsByYear } from './years'

/** Revenue of one year. */
export interface AnchorPoint {
  readonly fact: string
  readonly year: number
  /** In 亿元. */
  readonly amount: number
  readonly text: string
  /** Growth over the year before, where it is published. */
  readonly growth?: { readonly fact: string, readonly text: string }
}

/** A firm with its revenue over the years. */
export interface AnchorFirm {
  readonly name: string
  readonly points: readonly AnchorPoint[]
}

/** Growth of a part of a firm over the same period a year before. */
export interface AnchorGrowth {
  readonly fact: string
  /** Facts of the rate and of the amount. */
  readonly facts: string
  /** In percent. */
  readonly rate: number
  readonly text: string
  readonly name: string
  /** Period, measure and kind of the amount that the rate is of, e.g. 2025年上半年营收实绩. */
  readonly label: string
  readonly amount: string
  /** The part of the firm that grew, or the firm as a whole. */
  readonly part: 'whole' | 'innovation'
}

export interface AnchorsData {
  readonly description: readonly string[]
  readonly years: readonly number[]
  readonly yearFacts: YearFacts
  readonly firms: readonly AnchorFirm[]
  /** Measure and kind, beside each firm. */
  readonly label: string
  /** From fast to slow. */
  readonly growths: readonly AnchorGrowth[]
  readonly heads: Readonly<Record<'revenue' | 'growth', { readonly title: string, readonly aside: string }>>
  /** Under the point that the rates start from. */
  readonly base: string
  /** A firm's own statement: who and where, then what. */
  readonly statement: readonly string[]
  readonly statementFact: string
  readonly table: FigureTable
}

const FIRMS: readonly { readonly name: Text, readonly revenue: readonly (readonly [string, string?])[] }[] = [
  {
    name: { zh: '海康威视', en: 'Hikvision' },
    revenue: [['E40-2022'], ['E40-2023', 'E40-yoy'], ['E41', 'E41-yoy'], ['E42', 'E42-yoy']],
  },
  {
    name: { zh: '大华股份', en: 'Dahua' },
    revenue: [['E44-2023'], ['E44-2024', 'E44-yoy']],
  },
]

const GROWTHS: readonly { readonly name: Text, readonly rate: string, readonly amount: string, readonly part: AnchorGrowth['part'] }[] = [
  { name: { zh: '海康汽车电子', en: 'Hikvision automotive' }, rate: 'E43b-auto-yoy', amount: 'E43b-auto', part: 'innovation' },
  { name: { zh: '海康创新业务', en: 'Hikvision innovation' }, rate: 'E43b-yoy', amount: 'E43b', part: 'innovation' },
  { name: { zh: '大华创新业务', en: 'Dahua innovation' }, rate: 'E44-innovation-yoy', amount: 'E44-innovation', part: 'innovation' },
  { name: { zh: '海康全公司', en: 'Hikvision as a whole' }, rate: 'E42-yoy', amount: 'E42', part: 'whole' },
  { name: { zh: '大华全公司', en: 'Dahua as a whole' }, rate: 'E44-yoy', amount: 'E44-2024', part: 'whole' },
]

const WORDS = {
  revenue: { zh: '营收近乎持平', en: 'Revenue nearly flat' },
  growth: { zh: '创新业务在长', en: 'Innovation grows' },
  growthAside: { zh: '营收同比增速', en: 'yearly revenue growth' },
  base: { zh: '上年同期', en: 'a year before' },
  unit: { zh: '亿元', en: 'bn yuan' },
} satisfies Record<string, Text>

/** E43: the annual report, in the words of the fact. */
const STATEMENT: readonly Text[] = [
  { zh: '海康威视{E43.year}年年报：', en: 'Hikvision’s {E43.year} annual report:' },
  { zh: '重心由规模增长转向效益改善', en: 'from growth in scale to better returns' },
]

/** Measure and kind of a fact, e.g. 营收实绩. */
function measureAndKind(id: string, lang: Lang): string {
  return kindLabel(fact(id), lang).at(-1)!
}

/** Period, measure and kind of a fact, e.g. 2025年上半年营收实绩. */
function labelOf(id: string, lang: Lang): string {
  return `${when(fact(id), lang)}${lang === 'zh' ? '' : ' '}${measureAndKind(id, lang)}`
}

export function anchors(lang: Lang): AnchorsData {
  const zh = lang === 'zh'
  const firms = FIRMS.map(({ name, revenue }) => ({
    name: name[lang],
    points: revenue.map(([id, rate]) => ({
      fact: id,
      year: yearOf(id),
      amount: valueOf(id),
      text: quantity(fact(id), lang).digits,
      ...rate ? { growth: { fact: rate, text: signedText(fact(rate), lang) } } : {},
    })),
  }))
  const growths = GROWTHS.map(({ name, rate, amount, part }) => ({
    fact: rate,
    facts: `${rate} ${amount}`,
    rate: valueOf(rate),
    text: signedText(fact(rate), lang),
    name: name[lang],
    label: labelOf(amount, lang),
    amount: quantityText(fact(amount), lang),
    part,
  })).sort((a, b) => b.rate - a.rate)
  const years = firms.flatMap(({ points }) => points.map(({ year }) => year))
  const first = Math.min(...years)
  const label = measureAndKind(FIRMS[0]!.revenue[0]![0], lang)
  const series = firms.map(({ name, points }) => {
    const list = points.map(({ fact: id, year, growth }) =>
      `${year}${zh ? '年' : ' '}${quantityText(fact(id), lang)}${growth ? zh ? `（${growth.text}）` : ` (${growth.text})` : ''}`)
    return zh ? `${name}${label}${list.join('，')}` : `${name} ${label}: ${list.join(', ')}`
  })
  const parts = growths.filter(({ part }) => part === 'innovation').map(({ name, text, label, amount }) =>
    zh ? `${name}${label}${amount}，同比${text}` : `${name}, ${label} ${amount}, ${text} on the year`)
  const statement = STATEMENT.map(text => resolveTokens(text[lang], lang, fact))
  return {
    description: [zh
      ? `${series.join('；')}。创新业务：${parts.join('；')}。${statement.join('')}。`
      : `${series.join('; ')}. Innovation businesses: ${parts.join('; ')}. ${statement.join(' ')}.`],
    years: Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i),
    yearFacts: factsByYear(firms.flatMap(({ points }) => points.map(entry => entry.fact))),
    firms,
    label,
    growths,
    heads: {
      revenue: { title: WORDS.revenue[lang], aside: WORDS.unit[lang] },
      growth: { title: WORDS.growth[lang], aside: WORDS.growthAside[lang] },
    },
    base: WORDS.base[lang],
    statement,
    statementFact: 'E43',
    table: {
      caption: zh ? '海康威视、大华股份的营收与增速' : 'Revenue and growth of Hikvision and Dahua',
      columns: zh ? ['内容', '时期、口径与性质', '数值', '同比'] : ['Item', 'Period, measure and kind', 'Value', 'On the year'],
      rows: [
        ...firms.flatMap(({ name, points }) => points.map(({ fact: id, growth }) => [name, labelOf(id, lang), quantityText(fact(id), lang), growth?.text ?? ''])),
        ...growths.map(({ name, label, amount, text }) => [name, label, amount, text]),
      ].map(cells => ({ cells, step: 0 })),
    },
  }
}
