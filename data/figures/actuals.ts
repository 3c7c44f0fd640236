import type { Kind, Lang, Measure, Text } from '../types'
import type { FigureTable } from './table'
import { searchedUntil } from '../search-dates'
import { quantity } from '../text/format'
import { fact } from '../registry'
import { signedText } from '../text/signed'
import { yearOf } from './terms'
import { dateText } from '../text/date-words'
import { kindLabel, said } from '../text/fact-words'
import type { YearFacts } from './years'
import { factsByYear } from './years'

/** A published or planned number in its year. */
export interface ActualsPoint {
  readonly fact: string
  readonly year: number
  readonly kind: Kind
  /** Sign and digits, e.g. `>8000`. */
  readonly value: string
  /** Unit word; empty when the value carries it. */
  readonly unit: string
  /** What is measured, and whether it is 实绩, 目标 or 推算, e.g. 营收目标. */
  readonly label: string
}

/** Numbers of one kind and origin, on the shared axis of time. */
export interface ActualsRow {
  readonly name: string
  readonly points: readonly ActualsPoint[]
}

export interface ActualsData {
  readonly description: readonly string[]
  /** Every year of the axis. */
  readonly years: readonly number[]
  readonly yearFacts: YearFacts
  readonly targets: ActualsRow
  readonly actuals: ActualsRow
  /** Past target years without a published result. */
  readonly missing: { readonly years: readonly number[], readonly text: string }
  readonly proxies: { readonly head: string, readonly notes: readonly { readonly text: string, readonly facts: string }[], readonly rows: readonly ActualsRow[] }
  readonly table: FigureTable
}

const TARGETS = ['F24', 'F25', 'F26']
const ACTUALS = ['D01', 'F20']

/** Follows a rate: compared with the same period a year before. */
const YEAR_ON_YEAR: Text = { zh: '同比', en: 'yoy' }

const PROXIES: readonly {
  readonly name: Text
  readonly facts: readonly string[]
  /** What the rates are rates of. */
  readonly grows?: Measure
}[] = [
  { name: { zh: '智能物联', en: 'Smart IoT (city)' }, facts: ['E56', 'E53'] },
  { name: { zh: '海康威视', en: 'Hikvision' }, facts: ['E41-yoy', 'E42-yoy'], grows: 'revenue' },
]

const WORDS = {
  targets: { zh: '目标', en: 'Targets' },
  actuals: { zh: '实绩', en: 'Actuals' },
  missing: { zh: '未见公开实绩', en: 'none seen' },
  proxies: { zh: '不是同一口径', en: 'Other measures' },
} satisfies Record<string, Text>

/** Why the lower rows do not replace a result. */
const PROXY_NOTES: readonly Text[] = [
  { zh: '智能物联大于视觉智能', en: 'Smart IoT is wider than vision' },
  { zh: '海康威视只是一家企业', en: 'Hikvision is one firm' },
]

function point(id: string, lang: Lang, grows?: Measure): ActualsPoint {
  const entry = fact(id)
  const { sign, digits, unit } = quantity(entry, lang)
  return {
    fact: id,
    year: yearOf(id),
    kind: entry.kind,
    value: grows ? signedText(entry, lang) : `${sign}${digits}`,
    unit: grows ? YEAR_ON_YEAR[lang] : unit.trim(),
    label: kindLabel({ ...entry, measure: grows ?? entry.measure }, lang).at(-1)!,
  }
}

function row(name: Text, ids: readonly string[], lang: Lang, grows?: Measure): ActualsRow {
  return { name: name[lang], points: ids.map(id => point(id, lang, grows)) }
}

export function actuals(lang: Lang): ActualsData {
  const published = new Set(ACTUALS.map(yearOf))
  const overBy = Number(searchedUntil.slice(0, 4))
  const missing = TARGETS.map(yearOf).filter(year => year < overBy && !published.has(year))
  const data = {
    targets: row(WORDS.targets, TARGETS, lang),
    actuals: row(WORDS.actuals, ACTUALS, lang),
    missing: { years: missing, text: WORDS.missing[lang] },
    proxies: {
      head: WORDS.proxies[lang],
      notes: PROXY_NOTES.map((note, i) => ({ text: note[lang], facts: PROXIES[i]!.facts.join(' ') })),
      rows: PROXIES.map(({ name, facts, grows }) => row(name, facts, lang, grows)),
    },
  }
  const all = [data.targets, data.actuals, ...data.proxies.rows].flatMap(({ points }) => points.map(({ year }) => year))
  const first = Math.min(...all)
  return {
    ...data,
    yearFacts: factsByYear([...TARGETS, ...ACTUALS, ...PROXIES.flatMap(({ facts }) => facts)]),
    years: Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => first + i),
    table: tableOf(data, lang),
    description: [describe(data, lang)],
  }
}

type Rows = Omit<ActualsData, 'description' | 'table' | 'years' | 'yearFacts'>

function tableOf({ targets, actuals: results, missing, proxies }: Rows, lang: Lang): FigureTable {
  const zh = lang === 'zh'
  const yearText = (year: number) => zh ? `${year}年` : String(year)
  const cells = ({ name, points }: ActualsRow) => points.map(({ year, label, value, unit }) => [name, yearText(year), label, zh ? value + unit : `${value} ${unit}`.trim()])
  return {
    caption: zh ? '目标、实绩与旁证' : 'Targets, results and context',
    columns: zh ? ['内容', '年份', '口径与性质', '数值'] : ['Item', 'Year', 'Measure and kind', 'Value'],
    rows: [
      ...cells(targets),
      ...cells(results),
      ...missing.years.map(year => [results.name, yearText(year), '', missing.text]),
      ...proxies.rows.flatMap(cells),
    ].map(row => ({ cells: row, step: 0 })),
  }
}

function describe(data: Rows, lang: Lang): string {
  const zh = lang === 'zh'
  const phrase = ({ fact: id, year, value, unit, label }: ActualsPoint) => {
    if (unit !== YEAR_ON_YEAR[lang])
      return said(fact(id), lang)
    return zh ? `${year}年${label}${unit}${value}` : `${year} ${label}: ${value} ${unit}`
  }
  const list = ({ points }: ActualsRow) => points.map(phrase).join(zh ? '，' : ', ')
  const until = dateText(searchedUntil, lang)
  const missing = data.missing.years.join(zh ? '、' : ' and ')
  const proxies = data.proxies.rows.map(row => zh ? `${row.name}${list(row)}` : `${row.name} ${list(row)}`).join(zh ? '；' : '; ')
  return zh
    ? `视觉智能产业：${list(data.targets)}；${list(data.actuals)}；${missing}年未见公开实绩（检索至${until}）。旁证不是同一口径：${proxies}。`
    : `Vision intelligence industry. ${list(data.targets)}. ${list(data.actuals)}. No published results were seen for ${missing} (searched until ${until}). Context in other measures: ${proxies}.`
}
