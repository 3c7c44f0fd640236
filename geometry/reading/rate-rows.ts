import type { PaceRate } from '../../data/figures/pace'
import type { Kind } from '../../data/types'
import type { PlacedText } from '../canvas'
import { fitText } from '../fit'
import { DIGIT_HEIGHT, numeralWidth } from '../numeral'
import { columnSizes, LEAST } from './column'

/** Pixels of a numeral per percentage point; at less small rates would be unreadable. */
const PER_POINT = 7.6
const SMALLEST = 22
/** Size of numerals that are too far apart to be in proportion: then all are alike. */
const ALIKE = 34
const LARGEST = 0.58
const GAP = 14
const GUTTER = 32

/** A rate with its words, in px of the column. */
export interface PlacedRateRow {
  readonly fact: string
  readonly kind: Kind
  readonly number: PlacedText
  readonly words: readonly PlacedText[]
}

/**
 * Rates in rows that are read one after the other, each numeral as large as its value and its words behind it; two rows side by side where the column is wide.
 * Where a numeral in proportion would be unreadable, all get one size instead: a size that is not in proportion must not look like it.
 * @param rates in the order of time
 * @returns the rows and the height at which they end
 */
export function layoutRateRows(rates: readonly PaceRate[], { top, width }: { readonly top: number, readonly width: number }): { readonly rates: readonly PlacedRateRow[], readonly height: number } {
  const { wide, label } = columnSizes(width)
  const across = wide ? 2 : 1
  const column = (width - GUTTER * (across - 1)) / across
  const sizes = sizesOf(rates, column * LARGEST)
  const widths = rates.map(({ number }, i) => numeralWidth(number, sizes[i]!))
  const rows = Math.ceil(rates.length / across)
  let y = top
  const placed: PlacedRateRow[] = []
  for (let row = 0; row < rows; row++) {
    const members = Array.from({ length: across }, (_, i) => row * across + i).filter(i => i < rates.length)
    const set = members.map((i) => {
      const words = fitText(rates[i]!.caption, { size: label, smallest: LEAST, width: column - widths[i]! - GAP, most: 4 })
      return { i, words, digits: sizes[i]! * DIGIT_HEIGHT, block: words.lines.length * words.size * 1.35 }
    })
    const height = Math.max(...set.map(({ digits, block }) => Math.max(digits, block)))
    for (const { i, words } of set) {
      const left = i % across * (column + GUTTER)
      // Words stand on the foot of their numeral.
      const last = y + height
      const { fact, kind, number } = rates[i]!
      placed.push({
        fact,
        kind,
        number: { text: number, size: sizes[i]!, x: left, y: last, anchor: 'start' },
        words: words.lines.map((text, n) => ({ text, size: words.size, x: left + widths[i]! + GAP, y: last - (words.lines.length - 1 - n) * words.size * 1.35, anchor: 'start' })),
      })
    }
    y += height + 22
  }
  return { rates: placed, height: Math.ceil(y - 22 + 10) }
}

function sizesOf(rates: readonly PaceRate[], widest: number): number[] {
  const inProportion = rates.map(({ value }) => Math.abs(value) * PER_POINT)
  const fits = inProportion.every((size, i) => size >= SMALLEST && numeralWidth(rates[i]!.number, size) <= widest)
  if (fits)
    return inProportion
  const alike = Math.min(ALIKE, ...rates.map(({ number }) => widest / numeralWidth(number, 1)))
  return rates.map(() => alike)
}
