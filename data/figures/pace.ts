import type { Fact, Kind, Lang } from '../types'
import type { FigureTable, TableRow } from './table'
import type { YearFacts } from './years'
import type { PathSource } from './targets'
import { neededFormula, trendFormula } from '../facts/path'
import { KIND_WORDS, MEASURE_WORDS, quantity } from '../text/format'
import { milestones } from '../milestones'
import { fact, factEntries } from '../registry'
import { factsByYear } from './years'
import { kindLabel, numeral, said, sentences, spoken } from '../text/fact-words'

/** A year of the target path or of the trend. */
export interface PacePoint {
  readonly fact: string
  readonly year: number
  /** In 亿元. */
  readonly value: number
  readonly kind: Kind
  readonly number: string
  readonly label: readonly string[]
}

/** Growth achieved or needed, over one year or several. */
export interface PaceRate {
  readonly fact: string
  /** First and last year it covers. */
  readonly from: number
  readonly to: number
  /** In percent. */
  readonly value: number
  readonly number: string
  readonly caption: string
  readonly kind: Kind
}

export interface PaceData {
  /** The result and the targets after it. */
  readonly path: readonly PacePoint[]
  /** The same years, if the growth of the result's year had continued. */
  readonly trend: readonly PacePoint[]
  readonly yearFacts: YearFacts
  readonly assumption: { readonly fact: string, readonly heading: string, readonly words: string }
  readonly rates: readonly PaceRate[]
  /** `from` says where the axis starts; `{}` stands for the label there. */
  readonly axis: { readonly perLabel: number, readonly from: string }
  readonly table: FigureTable
  readonly description: readonly string[]
}

const GROWTH = 'F20-yoy'
/** What the audience sees at each click: result and targets, the trend, the growth required. */
export const PACE_STEPS = { path: 0, trend: 1, rates: 2 } as const

function toPoint(entry: Fact, lang: Lang): PacePoint {
  return { fact: entry.id, year: entry.year!, value: entry.value!, kind: entry.kind, number: numeral(entry, lang), label: kindLabel(entry, lang) }
}

/** The data of the figure in one edition. */
export function pace(lang: Lang, { milestones: given, fact: find, entries }: PathSource = { milestones, fact, entries: factEntries }): PaceData {
  const derivedBy = (formula: string) => {
    const entry = entries.find(candidate => candidate.kind === 'derived' && candidate.formula === formula)
    return entry ? [find(entry.id)] : []
  }
  const facts = given.map(({ fact: id }) => find(id)).filter(({ kind, value }) => value !== undefined && kind !== 'derived')
  const [result] = facts
  const targets = facts.filter(({ kind }) => kind === 'target')
  const growth = find(GROWTH)
  const trend = targets.flatMap(({ year }) => derivedBy(trendFormula(result!, year!)))
  const rate = `${quantity(growth, lang).digits}%`

  const needed = targets.flatMap((target): PaceRate[] => {
    const before = facts[facts.indexOf(target) - 1] ?? result!
    const [from, to] = [before.year! + 1, target.year!]
    return derivedBy(neededFormula(before, target)).map(entry => ({
      fact: entry.id,
      from,
      to,
      value: entry.value!,
      number: `${quantity(entry, lang).digits}%`,
      caption: needWords(from, to, lang),
      kind: entry.kind,
    }))
  })
  const rates: readonly PaceRate[] = [
    {
      fact: GROWTH,
      from: growth.year!,
      to: growth.year!,
      value: growth.value!,
      number: rate,
      caption: lang === 'zh' ? `${growth.year}年增长，实绩` : `${growth.year} growth, actual`,
      kind: growth.kind,
    },
    ...needed,
  ]

  return {
    path: facts.map(entry => toPoint(entry, lang)),
    // A trend is always approximate, even where its arithmetic is exact.
    trend: trend.map(entry => ({ ...toPoint(entry, lang), number: `≈${quantity(entry, lang).digits}` })),
    yearFacts: factsByYear([...facts, ...trend].map(({ id }) => id), find),
    assumption: lang === 'zh'
      ? { fact: GROWTH, heading: `营收若年年增长${rate}`, words: '推算，不是预测' }
      : { fact: GROWTH, heading: `If revenue grew ${rate} every year`, words: 'derived, not a forecast' },
    rates,
    axis: lang === 'zh'
      ? { perLabel: 1, from: '自{}起' }
      : { perLabel: 10, from: 'from {}' },
    table: table(facts, trend, rates, lang),
    description: [
      sentences(facts.map(entry => said(entry, lang)), lang),
      sentences([
        lang === 'zh'
          ? `营收若年年增长${rate}，推算不是预测：${trend.map(entry => `${entry.year}年约${spoken(entry, lang)}`).join('，')}；目标线都在这条线之下`
          : `If revenue grew ${rate} every year, derived and no forecast: ${trend.map(entry => `${entry.year} about ${spoken(entry, lang)}`).join(', ')}; every target lies below`,
      ], lang),
      sentences([
        lang === 'zh' ? `${growth.year}年营收增长${rate}，实绩` : `Revenue grew ${rate} in ${growth.year}, actual`,
        ...needed.map(({ caption, number }) => lang === 'zh' ? `${caption}：${number}` : `${caption}: ${number}`),
      ], lang),
    ],
  }
}

const TABLE = {
  zh: {
    caption: '目标、趋势与所需增速',
    columns: ['内容', '年份', '口径', '性质', '数值'],
    assumed: '趋势线假定的增速',
    trend: '照此增长',
    path: { actual: '起点', target: '目标' },
    rate: { actual: '已有的增长', needed: '达到目标所需' },
    years: (from: number, to: number) => from === to ? `${to}年` : `${from}—${to}年年均`,
  },
  en: {
    caption: 'Targets, trend and the growth they take',
    columns: ['Item', 'Year', 'Measure', 'Kind', 'Value'],
    assumed: 'Growth that the trend assumes',
    trend: 'At this growth',
    path: { actual: 'Start', target: 'Target' },
    rate: { actual: 'Growth achieved', needed: 'Needed for the target' },
    years: (from: number, to: number) => from === to ? String(to) : `${from}–${to}, yearly`,
  },
} as const

function table(facts: readonly Fact[], trend: readonly Fact[], rates: readonly PaceRate[], lang: Lang): FigureTable {
  const words = TABLE[lang]
  const growth = MEASURE_WORDS.growth[lang]
  const row = (step: number, name: string, entry: Fact, sign?: string): TableRow => {
    const { sign: bound, digits, unit } = quantity(entry, lang)
    return {
      step,
      cells: [name, words.years(entry.year!, entry.year!), entry.measure ? MEASURE_WORDS[entry.measure][lang] : '', KIND_WORDS[entry.kind][lang], `${sign ?? bound}${digits}${unit}`],
    }
  }
  const [had] = rates
  return {
    caption: words.caption,
    columns: words.columns,
    rows: [
      ...facts.map(entry => row(PACE_STEPS.path, words.path[entry.kind === 'actual' ? 'actual' : 'target'], entry)),
      { step: PACE_STEPS.trend, cells: [words.assumed, words.years(had!.from, had!.to), growth, KIND_WORDS[had!.kind][lang], had!.number] },
      ...trend.map(entry => row(PACE_STEPS.trend, words.trend, entry, '≈')),
      ...rates.map(({ from, to, kind, number }) => ({
        step: PACE_STEPS.rates,
        cells: [words.rate[kind === 'actual' ? 'actual' : 'needed'], words.years(from, to), growth, KIND_WORDS[kind][lang], number],
      })),
    ],
  }
}

function needWords(from: number, to: number, lang: Lang): string {
  if (lang === 'en')
    return from === to ? `needed in ${to}, derived` : `needed a year ${from}–${to}, derived`
  return from === to ? `${to}年须增，推算` : `${from}—${to}年年均须增，推算`
}
