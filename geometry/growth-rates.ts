import type { PaceRate } from '../data/figures/pace'
import type { Kind } from '../data/types'
import type { Box, PlacedText } from './canvas'
import { CONTENT } from './canvas'
import { fitText } from './fit'
import { wrapLines } from './lines'
import { ASCENT, DESCENT } from './metrics'
import { DIGIT_HEIGHT, numeralWidth } from './numeral'
import { overlaps, textBox } from './text'

/** Where rates may stand: between the years and the note. */
const ROOM = { top: 526, bottom: 618 } as const
/** Pixels of a numeral per percentage point, the drawn one first. Small numbers would be unreadable at less. */
const PER_POINT = [9, 8.7, 8.4, 8.1, 7.9] as const
/** Sizes for rates too far apart to be shown in proportion: then all numerals are alike. */
const ALIKE = [44, 38, 32, 28, 24] as const
const SMALLEST = 24
const CAPTIONS = [24, 22, 20, 18] as const
const BETWEEN = 8
const GUTTER = 16

/** A rate over its words, one of the row under the years, in px of the canvas. */
export interface PlacedRate {
  readonly fact: string
  readonly kind: Kind
  readonly number: PlacedText
  readonly words: readonly PlacedText[]
}

/** What number and words of a rate cover. */
export function rateBoxes({ number, words }: PlacedRate): Box[] {
  const width = numeralWidth(number.text, number.size)
  return [
    { x: number.x - width / 2, y: number.y - number.size * DIGIT_HEIGHT, width, height: number.size * DIGIT_HEIGHT },
    ...words.map(textBox),
  ]
}

/** How captions are set: on one line, over several, or cut as a last resort. */
type Setting = 'line' | 'wrapped' | 'cut'
const MOST_LINES = 3

function place(rates: readonly PaceRate[], centres: readonly number[], sizes: readonly number[], caption: number, setting: Setting): PlacedRate[] {
  const leading = caption * 1.2
  // A wide caption may reach over a narrow neighbour's column, so that lines break only where one line did not fit.
  const columns = rates.map((rate, i) => {
    const width = Math.min(
      ...[i - 1, i + 1].filter(other => other in rates).map(other => Math.abs(centres[other]! - centres[i]!) - GUTTER),
      (centres[i]! - CONTENT.left) * 2,
      (CONTENT.right - centres[i]!) * 2,
    )
    switch (setting) {
      case 'line': return [rate.caption]
      case 'wrapped': return wrapLines(rate.caption, caption, width)
      case 'cut': return fitText(rate.caption, { size: caption, smallest: caption, width, most: MOST_LINES }).lines
    }
  })
  const lines = Math.max(...columns.map(({ length }) => length))
  const first = ROOM.bottom - caption * DESCENT - (lines - 1) * leading
  return rates.map(({ fact, kind, number }, i) => ({
    fact,
    kind,
    number: { text: number, size: sizes[i]!, x: centres[i]!, y: first - caption * ASCENT - BETWEEN, anchor: 'middle' },
    words: columns[i]!.map((text, line) => ({ text, size: caption, x: centres[i]!, y: first + line * leading, anchor: 'middle' })),
  }))
}

function fits(rates: readonly PlacedRate[]): boolean {
  const boxes = rates.map(rate => rateBoxes(rate).map(box => ({ ...box, x: box.x - GUTTER / 2, width: box.width + GUTTER })))
  return boxes.every((own, i) =>
    own.every(box => box.y >= ROOM.top && box.x + GUTTER / 2 >= CONTENT.left && box.x + box.width - GUTTER / 2 <= CONTENT.right)
    && boxes.slice(i + 1).every(others => !own.some(box => others.some(other => overlaps(box, other)))))
}

/**
 * Sets rates under the years in which they hold, each numeral as large as its value.
 * Where that would make one of them unreadable, all get one size instead: a size that is not in proportion must not look like it.
 * @param rates in the order of time
 * @param x place of a year
 */
export function layoutRates(rates: readonly PaceRate[], x: (year: number) => number): PlacedRate[] {
  const centres = rates.map(({ from, to }) => (x(from) + x(to)) / 2)
  const proportional = PER_POINT
    .map(scale => rates.map(({ value }) => Math.abs(value) * scale))
    .filter(sizes => sizes.every(size => size >= SMALLEST))
  const alike = ALIKE.map(size => rates.map(() => size))
  for (const candidates of [proportional, alike]) {
    for (const caption of CAPTIONS) {
      for (const setting of ['line', 'wrapped'] as const) {
        for (const sizes of candidates) {
          const placed = place(rates, centres, sizes, caption, setting)
          if (fits(placed))
            return placed
        }
      }
    }
  }
  return place(rates, centres, alike.at(-1)!, CAPTIONS.at(-1)!, 'cut')
}
