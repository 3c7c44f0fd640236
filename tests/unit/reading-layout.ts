import { expect } from 'playwright/test'
import type { FigureTable } from '../../data/figures/table'
import type { Box, PlacedText } from '../../geometry/canvas'
import { DIGIT_HEIGHT, numeralWidth } from '../../geometry/numeral'
import { overlaps, textBox } from '../../geometry/text'
import { expectMinSize } from './boxes'
import { placedTexts } from './placed'

/** Widths at which drawings of the reading edition are checked: small and large phones, a tablet's column. */
export const WIDTHS = [288, 328, 400, 680] as const

/** Smallest text that is read on a phone. */
export const LEAST_SIZE = 16

/** What an outline adds to a numeral. */
const OUTLINE = 4

interface Frame {
  readonly width: number
  readonly height: number
}

/** A box with what stands in it, for a failure that names it. */
export interface Named {
  readonly name: string
  readonly box: Box
}

const describe = ({ name, box: { x, y, width, height } }: Named) => `“${name}” ${x.toFixed(0)},${y.toFixed(0)} ${width.toFixed(0)}×${height.toFixed(0)}`

/** How far boxes may stand out on each side. Text widths are estimates on the wide side. */
type Slack = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** Expects every box inside the frame of a drawing; `slack` is how far it may stand out on each side. */
export function expectInFrame(boxes: readonly Box[], frame: Frame, slack = 1): void {
  const evenly = { left: slack, right: slack, top: slack, bottom: slack }
  expect(boxes.filter(box => standsOut(box, frame, evenly))).toEqual([])
}

function standsOut({ x, y, width, height }: Box, frame: Frame, slack: Slack): boolean {
  return x < -slack.left || x + width > frame.width + slack.right || y < -slack.top || y + height > frame.height + slack.bottom
}

/** Expects texts to keep apart and to stand inside their frame. */
export function expectPlaced(texts: readonly Named[], frame: Frame, which = '', slack: Slack = { left: 1, right: 4, top: 2, bottom: 2 }): void {
  const clashes = texts.flatMap((a, i) => texts.slice(i + 1).filter(b => overlaps(a.box, b.box)).map(b => `${describe(a)} × ${describe(b)}`))
  expect(clashes, `${which} at ${frame.width}: texts that touch`).toEqual([])
  expect(texts.filter(({ box }) => standsOut(box, frame, slack)).map(describe), `${which} at ${frame.width}: texts outside the frame`).toEqual([])
}

/**
 * Expects what a reader needs of a whole drawing: no words on words or on a mark, nothing beyond the frame, nothing too small.
 * @param layout the whole layout
 * @param width width it was made for
 * @param marks what words must keep off besides other words
 */
export function expectReadable(layout: { readonly height: number }, width: number, marks: readonly Box[] = []): void {
  const texts = placedTexts(layout).filter(({ text }) => text)
  expect(texts.length).toBeGreaterThan(0)
  const named = texts.map((text): Named => ({ name: text.text, box: readingBox(text) }))
  expectPlaced(named, { width, height: layout.height }, '', { left: 1, right: 3, top: 1, bottom: 1 })
  expect(named.filter(({ box }) => marks.some(mark => overlaps(mark, box))).map(describe)).toEqual([])
  expectMinSize(texts, LEAST_SIZE)
}

/** What a text covers; of large numerals the ink, with the room that an outline takes. */
export function readingBox(text: PlacedText): Box {
  if (text.size < 20 || !/^[>≈+−]?[\d.,%]+$/.test(text.text))
    return textBox(text)
  const width = numeralWidth(text.text, text.size) + OUTLINE
  const x = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
  return { x, y: text.y - text.size * DIGIT_HEIGHT, width, height: text.size * DIGIT_HEIGHT }
}

/** Expects every number that is drawn to stand in the figure's table, with its sign. */
export function expectInTable(numbers: readonly string[], { rows }: FigureTable): void {
  const cells = rows.flatMap(row => row.cells).join('\n')
  for (const number of numbers)
    expect(cells, number).toContain(number.replace(/^≈/, ''))
}

/** Numbers in words, without signs and units. */
function numbersIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(text => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []))].sort()
}

/**
 * Expects a drawing to show the numbers of its table and no other.
 * @param texts what is drawn, without mere counters such as the number of a heading
 * @param table the figure's table
 */
export function expectNumbersOf(texts: readonly PlacedText[], table: FigureTable): void {
  expect(numbersIn(texts.map(({ text }) => text))).toEqual(numbersIn(table.rows.flatMap(({ cells }) => cells)))
}
