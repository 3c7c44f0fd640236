import type { IndustryData } from '../data/figures/industry'
import type { PlacedText, Point } from './canvas'
import { bumpAt, placeAt } from './bump'
import { CONTENT, Y0 } from './canvas'
import { numeralWidth } from './numeral'
import { serifSizeFor } from './serif'

export interface CountLayout {
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly formula: PlacedText
  readonly note: readonly PlacedText[]
}

/** The strands as they return: from the outermost two heights to the place where they join the line. */
export interface Returning {
  readonly highest: Point
  readonly lowest: Point
  readonly join: Point
}

const DIGITS_Y = 390
const UNIT_Y = 444
const NOTE = 20
/** Blank at the right of the opened display numerals, in em. */
const BEARING = 0.115

/** The count of the tracks, in the room that the returning strands leave above and below the line. */
export function layoutCount({ digits, unit, formula, note }: IndustryData['result'], { highest, lowest, join }: Returning): CountLayout {
  const right = CONTENT.right
  const room = (y: number) => right - 18 - placeAt(highest, join, y)
  // Set proportionally and opened a little, the numeral is narrower than its tabular advances.
  const digitsSize = Math.max(48, Math.min(168, Math.floor(room(DIGITS_Y) / (numeralWidth(digits, 1) - 0.3))))
  const formulaSize = Math.max(20, Math.min(30, Math.floor((right - join.x + 56) / numeralWidth(formula, 1))))
  const formulaLeft = right - numeralWidth(formula, formulaSize)
  // Below the line, as soon as the lowest strand has passed.
  const strand = bumpAt(lowest, join, Math.min(formulaLeft - 16, join.x)).y
  const formulaY = Math.max(Y0 + 44, strand + formulaSize * 0.9)

  return {
    digits: { text: digits, x: right + digitsSize * BEARING, y: DIGITS_Y, size: digitsSize, anchor: 'end' },
    unit: { text: unit, x: right, y: UNIT_Y, size: serifSizeFor(unit, Math.min(122, room(UNIT_Y)), 40, 24), anchor: 'end' },
    formula: { text: formula, x: right, y: formulaY, size: formulaSize, anchor: 'end' },
    note: note.map((text, i) => ({ text, x: right, y: formulaY + 34 + i * 28, size: NOTE, anchor: 'end' })),
  }
}
