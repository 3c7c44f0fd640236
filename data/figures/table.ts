import type { Fact, Lang, Text } from '../types'
import type { FactLookup } from '../registry'
import { aloneQuantity, KIND_WORDS, MEASURE_WORDS, quantityText } from '../text/format'
import { fact } from '../registry'
import { when } from '../text/fact-words'

/** A row of a figure's table. */
export interface TableRow {
  /** One cell per column; the first names the row. */
  readonly cells: readonly string[]
  /** Click at which the drawing shows what the row says. */
  readonly step: number
}

/** What a figure draws, as a table for assistive technology. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

const COLUMNS = {
  zh: ['内容', '年份', '口径', '性质', '数值'],
  en: ['Item', 'Year', 'Measure', 'Kind', 'Value'],
} as const

const NO_NUMBER: Text = { zh: '没有数值', en: 'no figure' }

/** A fact in a table: the name of the row, and the click from which on the drawing shows it. */
export interface FactRow {
  readonly fact: string
  readonly name: string
  readonly step: number
  /** The drawing shows the value by itself, not on a scale with others. */
  readonly alone?: boolean
}

function valueText(entry: Fact, alone: boolean, lang: Lang): string {
  if (!alone)
    return quantityText(entry, lang).trim()
  const { sign, digits, unit } = aloneQuantity(entry, lang)
  return sign + digits + unit
}

function cellsOf({ name, alone = false }: FactRow, entry: Fact, lang: Lang): readonly string[] {
  return [
    name,
    when(entry, lang),
    entry.measure ? MEASURE_WORDS[entry.measure][lang] : '',
    KIND_WORDS[entry.kind][lang],
    entry.value === undefined ? NO_NUMBER[lang] : valueText(entry, alone, lang),
  ]
}

/**
 * The table of a figure whose numbers are facts: year, measure, kind and value of each.
 * @param caption what the table is about
 * @param rows facts in the order of the drawing
 * @param find where the facts are looked up
 */
export function factTable(caption: Text, rows: readonly FactRow[], lang: Lang, find: FactLookup = fact): FigureTable {
  return {
    caption: caption[lang],
    columns: COLUMNS[lang],
    rows: rows.map(row => ({ cells: cellsOf(row, find(row.fact), lang), step: row.step })),
  }
}
