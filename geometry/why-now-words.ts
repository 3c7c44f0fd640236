import type { PostWords } from '../data/figures/why-now'
import type { PlacedText } from './canvas'
import { Y0 } from './canvas'
import { fitText } from './fit'
import { placeLines, wrapLines } from './lines'
import { INK_DESCENT } from './metrics'
import { textWidth } from './text'

/** Words below a post: its heading and the lines under it. */
export interface PlacedWords {
  readonly head: readonly PlacedText[]
  readonly details: readonly PlacedText[]
}

/** Words below the line with the column they stand in. */
export interface WordColumn {
  readonly words: PostWords
  /** The edge at which the lines hang, and their greatest width. */
  readonly x: number
  readonly width: number
  readonly anchor: 'start' | 'end'
  /** The head is set like the details. */
  readonly even?: boolean
}

/** How all columns are set. */
interface Setting {
  readonly head: number
  readonly detail: number
  readonly first: number
  readonly leading: number
}

/** The roomiest way first; Latin words run longer, their details are set a little smaller from the start. */
const settings = (detail: number): readonly Setting[] => [
  { head: 24, detail, first: Y0 + 73, leading: 30 },
  { head: 20, detail: 20, first: Y0 + 70, leading: 26 },
  { head: 18, detail: 18, first: Y0 + 61, leading: 22 },
]

const headSize = ({ even }: WordColumn, { head, detail }: Setting) => (even ? detail : head)

/** Whether the head and the first detail share a row. */
function runsOn({ words: { head, details, runsOn }, width }: WordColumn, setting: Setting): boolean {
  return runsOn === true && textWidth(head, setting.head) + textWidth(details[0]!, setting.detail) <= width
}

function rowsOf(column: WordColumn, setting: Setting): number {
  const { words: { head, details }, width } = column
  const heads = runsOn(column, setting) ? 0 : wrapLines(head, headSize(column, setting), width).length
  return details.reduce((sum, detail) => sum + wrapLines(detail, setting.detail, width).length, heads)
}

/** Whether each line keeps to its column. */
function isNarrow(column: WordColumn, setting: Setting): boolean {
  const { words: { head, details }, width } = column
  const keeps = (text: string, size: number) => wrapLines(text, size, width).every(line => textWidth(line, size) <= width + 0.01)
  return keeps(head, headSize(column, setting)) && details.every(detail => keeps(detail, setting.detail))
}

function place(column: WordColumn, setting: Setting, rows: number): PlacedWords {
  const { words, x, width, anchor } = column
  const { detail: size, first, leading } = setting
  const shared = runsOn(column, setting)
  const fitted = fitText(words.head, { size: headSize(column, setting), width, most: Math.max(1, rows - words.details.length) })
  let row = shared ? 0 : fitted.lines.length
  const details = words.details.flatMap((detail, i) => {
    const { lines } = fitText(detail, { size, smallest: size, width, most: Math.max(1, rows - row - (words.details.length - 1 - i)) })
    const placed = placeLines(lines, { size, x, y: first + row * leading, anchor }, leading)
    row += lines.length
    return placed
  })
  const headX = shared ? x - textWidth(details[0]!.text, size) : x
  return { head: placeLines(fitted.lines, { size: fitted.size, x: headX, y: first, anchor }, leading), details }
}

/**
 * Sets words into columns below the line, all in the largest setting that has room for all; at the smallest they are cut.
 * @param columns words and their columns
 * @param detail wished size of the details, in pixels
 * @param bottom lowest edge that the words may reach
 */
export function layoutColumns<K extends string>(columns: Readonly<Record<K, WordColumn>>, detail: number, bottom: number): Record<K, PlacedWords> {
  const all = Object.values<WordColumn>(columns)
  const rowsIn = ({ first, leading, detail }: Setting) => Math.floor((bottom - INK_DESCENT * detail - first) / leading) + 1
  const fits = (setting: Setting) => all.every(column => rowsOf(column, setting) <= rowsIn(setting) && isNarrow(column, setting))
  const choices = settings(detail)
  const setting = choices.find(fits) ?? choices.at(-1)!
  const placed = Object.entries<WordColumn>(columns).map(([name, column]) => [name, place(column, setting, rowsIn(setting))] as const)
  return Object.fromEntries(placed) as Record<K, PlacedWords>
}

/** Width that words would take unbroken, in the wished setting. */
export function wishOf({ head, details, runsOn }: PostWords, detail: number, even = false): number {
  const [setting] = settings(detail)
  const headWidth = textWidth(head, even ? detail : setting!.head)
  return Math.max(headWidth, ...details.map((text, i) => textWidth(text, detail) + (runsOn && i === 0 ? headWidth : 0)))
}
