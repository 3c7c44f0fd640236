import type { SummaryQuantity } from '../data/figures/summary'
import type { PlacedText, Point } from './canvas'
import { Y0 } from './canvas'
import { fitText } from './fit'
import { ASCENT } from './metrics'
import { DIGIT_HEIGHT, numeralWidth } from './numeral'
import { textWidth } from './text'

/** A number with its unit on one baseline, and the measure below. */
export interface SummaryNumber {
  readonly numeral: PlacedText
  readonly unit: PlacedText
  readonly measure: PlacedText
}

/** Size of the unit, in px; a smaller one is for a long unit. */
export const UNIT = 28
/** Size of the measure, in px. */
export const MEASURE = 24
/** Between a numeral and its unit. */
export const GAP = 9

const LARGEST = 144
/** Below this a number looks lost in its half circle and stands above it instead, where there is more room. */
const COMFORTABLE = 64
const SMALLEST = 31
/** Between words and the edge of a half circle. */
const CLEAR = 18
const UNITS = [UNIT, 22, 18] as const

/** Where the words may stand: above one half circle and below another. */
interface Room {
  /** Baseline of the numeral above the line. */
  readonly rise: number
  /** From the baseline of the numeral to that of the measure. */
  readonly lead: number
  readonly radius: number
  /** Widest row: what stands beside it needs the rest. */
  readonly widest: number
  readonly largest: number
}

/** Width between the sides of a half circle at a height. */
function chord(radius: number, height: number): number {
  return 2 * Math.sqrt(Math.max(0, radius ** 2 - height ** 2))
}

function sizesIn({ rise, radius, widest, largest }: Room, { digits, unit }: SummaryQuantity): { readonly size: number, readonly unitSize: number } | undefined {
  for (let size = largest; size >= SMALLEST; size -= 2) {
    const width = Math.min(widest, chord(radius, rise + size * DIGIT_HEIGHT))
    const unitSize = UNITS.find(u => numeralWidth(digits, size) + GAP + textWidth(unit, u) <= width)
    // A smaller unit comes only after a smaller number no longer helps.
    if (unitSize !== undefined && (unitSize === UNIT || size <= COMFORTABLE))
      return { size, unitSize }
  }
  return undefined
}

/**
 * The number of the result: in the smaller half circle, or between the two where that one is too small.
 * @param quantity the result
 * @param centre of both half circles
 * @param smaller radius of the free inner half circle
 * @param between radii of the free band between the two; the same number twice where there is none
 * @returns the words, and whether they stand in the inner half circle
 */
export function placeNumber(quantity: SummaryQuantity, centre: Point, smaller: number, between: readonly [number, number]): SummaryNumber & { readonly inner: boolean } {
  const inside: Room = { rise: Math.max(74, 0.29 * smaller), lead: 46, radius: smaller - CLEAR, widest: Infinity, largest: LARGEST }
  const above: Room = { rise: between[0] + CLEAR + 46, lead: 40, radius: between[1] - CLEAR, widest: 300, largest: 110 }
  const [first, second] = [sizesIn(inside, quantity), sizesIn(above, quantity)]
  const inner = !second || (first !== undefined && (first.size >= COMFORTABLE || first.size >= second.size))
  const { size, unitSize } = (inner ? first : second) ?? { size: SMALLEST, unitSize: 18 }
  const { rise, lead, radius, widest } = inner ? inside : above

  const y = Y0 - rise
  const numeral = numeralWidth(quantity.digits, size)
  const left = centre.x - (numeral + GAP + textWidth(quantity.unit, unitSize)) / 2
  const top = rise - lead + MEASURE * ASCENT
  const measure = fitText(quantity.measure, { size: MEASURE, width: Math.min(widest - 70, chord(radius, top)) })
  return {
    inner,
    numeral: { text: quantity.digits, size, x: left, y, anchor: 'start' },
    unit: { text: quantity.unit, size: unitSize, x: left + numeral + GAP, y, anchor: 'start' },
    measure: { text: measure.lines[0]!, size: measure.size, x: centre.x, y: y + lead, anchor: 'middle' },
  }
}
