import { expect } from 'playwright/test'
import type { FigureTable } from '../../data/figures/table'
import type { Box, PlacedText } from '../../geometry/canvas'
import { DIGIT_HEIGHT, numeralWidth } from '../../geometry/numeral'
import { overlaps, textBox } from '../../geometry/text'
import { expectNoOverlap } from './boxes'

/** Widths at which a drawing of the reading edition is read: narrow and wide phones, and the column of a large screen. */
export const WIDTHS = [288, 328, 400, 680] as const

/** What an outline adds to a numeral. */
const OUTLINE = 4

function isPlaced(value: object): value is PlacedText {
  return ['text', 'size', 'x', 'y', 'anchor'].every(key => key in value)
}

/** Every piece of text in a layout, wherever it stands in it. */
export function placedTexts(layout: unknown): PlacedText[] {
  if (layout === null || typeof layout !== 'object')
    return []
  if (!Array.isArray(layout) && isPlaced(layout))
    return [layout]
  return Object.values(layout).flatMap(placedTexts)
}

/** What a text covers; of large numerals the ink, with the room that an outline takes. */
export function readingBox(text: PlacedText): Box {
  if (text.size < 20 || !/^[>≈+−]?[\d.,%]+$/.test(text.text))
    return textBox(text)
  const width = numeralWidth(text.text, text.size) + OUTLINE
  const x = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
  return { x, y: text.y - text.size * DIGIT_HEIGHT, width, height: text.size * DIGIT_HEIGHT }
}

/**
 * Expects what a reader needs of a drawing: no words on words or on a mark, nothing beyond the frame, nothing too small.
 * @param layout the whole layout
 * @param width width it was made for
 * @param marks what words must keep off besides other words
 */
export function expectReadable(layout: { readonly height: number }, width: number, marks: readonly Box[] = []): void {
  const texts = placedTexts(layout).filter(({ text }) => text)
  expect(texts.length).toBeGreaterThan(0)
  const boxes = texts.map(readingBox)
  expectNoOverlap(boxes)
  expect(texts.filter((_, i) => marks.some(mark => overlaps(mark, boxes[i]!))).map(({ text }) => text)).toEqual([])
  const outside = texts.filter((_, i) => {
    const { x, y, width: w, height } = boxes[i]!
    // Text widths are estimates on the wide side.
    return x < -1 || x + w > width + 3 || y < -1 || y + height > layout.height + 1
  })
  expect(outside.map(({ text }) => text)).toEqual([])
  expect(texts.filter(({ size }) => size < 16).map(({ text }) => text)).toEqual([])
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
