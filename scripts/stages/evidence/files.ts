import type { Fact, Lang, Source, Text } from '../../../data/types'
import { KIND_WORDS, MEASURE_WORDS, quantityText } from '../../../data/text/format'
import { sourceDate } from '../../../data/text/date-words'
import { fact, factEntries, source, sources } from '../../../data/registry'
import { resolveTokens } from '../../../data/tokens'
import { newestSeen, searchedUntil } from '../../../data/search-dates'

/** Slides that use each fact. */
export type Uses = ReadonlyMap<string, readonly string[]>

const LANGS: readonly Lang[] = ['zh', 'en']

const printed = (entry: Fact): Text | undefined => entry.value === undefined
  ? undefined
  : { zh: quantityText(entry, 'zh').trim(), en: quantityText(entry, 'en').trim() }

/** The caveat with its tokens replaced. */
const note = (text: Text): Text => ({ zh: resolveTokens(text.zh, 'zh', fact), en: resolveTokens(text.en, 'en', fact) })

/** Rounded to six decimals, so that floating-point noise is not part of a value. */
const rounded = (value: number | undefined) => value === undefined ? undefined : Number(value.toFixed(6))

function factRecord(entry: Fact, uses: Uses) {
  return {
    id: entry.id,
    kind: entry.kind,
    statement: entry.statement,
    value: rounded(entry.value),
    unit: entry.unit,
    printed: printed(entry),
    bound: entry.bound,
    year: entry.year,
    period: entry.period,
    measure: entry.measure,
    ...entry.kind === 'derived'
      ? { formula: entry.formula, inputs: entry.inputs, comparable: entry.comparable ?? true }
      : { term: entry.term, names: entry.names, cites: entry.cites },
    note: entry.note && note(entry.note),
    slides: uses.get(entry.id) ?? [],
  }
}

/** Every fact and every source, for `facts.json`. */
export function evidenceJson(uses: Uses) {
  return {
    searchedUntil,
    newestSeen,
    facts: factEntries.map(({ id }) => factRecord(fact(id), uses)),
    sources: sources.map(entry => ({ ...entry })),
  }
}

/** A cell that every spreadsheet reads as text, quotes doubled; a leading sign must not be taken for a formula. */
function cell(value: string): string {
  return `"${value.replace(/^(?=[=@]|[+-](?!\d))/, '\'').replaceAll('"', '""')}"`
}

const sourcesOf = (entry: Fact): readonly Source[] => entry.kind === 'derived' ? [] : entry.cites.map(cite => source(cite.source))
const joined = (parts: readonly (string | undefined)[]) => [...new Set(parts.filter(Boolean))].join('; ')

/** Columns of the table: heading and content. */
const COLUMNS: readonly (readonly [string, (entry: Fact, uses: Uses) => string])[] = [
  ['id', entry => entry.id],
  ['kind', entry => entry.kind],
  ['性质', entry => KIND_WORDS[entry.kind].zh],
  ['value', entry => entry.value === undefined ? '' : String(rounded(entry.value))],
  ['unit', entry => entry.unit ?? ''],
  ...LANGS.map(lang => [lang === 'zh' ? '数值' : 'printed', entry => printed(entry)?.[lang] ?? ''] as const satisfies readonly [string, (entry: Fact) => string]),
  ['year', entry => entry.year === undefined ? '' : String(entry.year)],
  ['时期', entry => entry.period?.zh ?? ''],
  ['measure', entry => entry.measure ?? ''],
  ['口径', entry => entry.measure ? MEASURE_WORDS[entry.measure].zh : ''],
  ['表述', entry => entry.statement.zh],
  ['statement', entry => entry.statement.en],
  ['说明', entry => entry.note ? note(entry.note).zh : ''],
  ['note', entry => entry.note ? note(entry.note).en : ''],
  ['formula', entry => entry.kind === 'derived' ? entry.formula : ''],
  ['出处', entry => joined(sourcesOf(entry).map(({ title }) => title.zh))],
  ['source', entry => joined(sourcesOf(entry).map(({ title }) => title.en))],
  ['publisher', entry => joined(sourcesOf(entry).map(({ publisher }) => publisher.en))],
  ['date', entry => joined(sourcesOf(entry).map(source => sourceDate(source, 'zh')))],
  ['place', entry => entry.kind === 'derived' ? '' : joined(entry.cites.map(({ at }) => at))],
  ['confidence', entry => joined(sourcesOf(entry).map(({ confidence }) => confidence))],
  ['url', entry => joined(sourcesOf(entry).map(({ url }) => url))],
  ['slides', (entry, uses) => (uses.get(entry.id) ?? []).join(' ')],
]

/** Every fact as CSV: UTF-8 with a byte order mark, so that Excel and WPS read the Chinese, and line ends as in RFC 4180. */
export function evidenceCsv(uses: Uses): string {
  const rows = factEntries.map(({ id }) => COLUMNS.map(([, content]) => cell(content(fact(id), uses))))
  return `\uFEFF${[COLUMNS.map(([heading]) => cell(heading)), ...rows].map(cells => `${cells.join(',')}\r\n`).join('')}`
}
