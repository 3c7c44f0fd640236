import type { IndustryData } from '../data/figures/industry'
import type { PlacedText, Point } from './canvas'
import { bumpAt, placeAt } from './bump'
import { CONTENT, Y0 } from './canvas'
import { fitColumn, fitText, MIN_NAME } from './fit'
import { numeralWidth } from './numeral'
import { serifSizeFor, serifWidth } from './serif'

/** The count of the tracks: number, unit, sum and note, in px of the canvas. */
export interface CountLayout {
  readonly digits: PlacedText
  readonly unit: readonly PlacedText[]
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
const UNIT_WIDTH = 122
/** Baseline and leading of a unit that takes two lines. */
const TWO_LINES = { y: 436, leading: 26 } as const
const NOTE = { size: 20, leading: 28, lowest: 668 } as const
/** Blank at the right of the letterspaced display numerals, in em. */
const BEARING = 0.115

/** The count of the tracks, in the room that the returning strands leave above and below the line. */
export function layoutCount({ digits, unit, formula, note }: IndustryData['result'], { highest, lowest, join }: Returning): CountLayout {
  const right = CONTENT.right
  const room = (y: number) => right - 18 - placeAt(highest, join, y)
  // Set in proportional figures with a little letterspacing, the numeral is narrower than its tabular advances.
  const digitsSize = Math.max(48, Math.min(168, Math.floor(room(DIGITS_Y) / (numeralWidth(digits, 1) - 0.3))))
  const formulaSize = Math.max(20, Math.min(30, Math.floor((right - join.x + 56) / numeralWidth(formula, 1))))
  const formulaLeft = right - numeralWidth(formula, formulaSize)
  // Below the line, as soon as the lowest strand has passed.
  const strand = bumpAt(lowest, join, Math.min(formulaLeft - 16, join.x)).y
  const formulaY = Math.max(Y0 + 44, strand + formulaSize * 0.9)

  const noteY = formulaY + 34
  const noteLeft = lowest.y > Y0 ? placeAt(lowest, join, noteY - NOTE.size) + 14 : lowest.x
  const notes = fitColumn(note.map(text => ({ text, size: NOTE.size })), right - noteLeft, NOTE.lowest - noteY, NOTE.leading)

  return {
    digits: { text: digits, x: right + digitsSize * BEARING, y: DIGITS_Y, size: digitsSize, anchor: 'end' },
    unit: placeUnit(unit, Math.min(UNIT_WIDTH, room(UNIT_Y)), Math.min(UNIT_WIDTH, room(TWO_LINES.y + TWO_LINES.leading))),
    formula: { text: formula, x: right, y: formulaY, size: formulaSize, anchor: 'end' },
    note: notes.lines.map(({ text, size, below }) => ({ text, x: right, y: noteY - notes.rise + below, size, anchor: 'end' })),
  }
}

/** What is counted: on one line, or on two where the strands leave no room. */
function placeUnit(text: string, width: number, narrow: number): PlacedText[] {
  const size = serifSizeFor(text, width, 40, 24)
  if (serifWidth(text, size) <= width)
    return [{ text, x: CONTENT.right, y: UNIT_Y, size, anchor: 'end' }]
  const two = fitText(text, { size: 24, smallest: MIN_NAME, width: narrow, most: 2, measure: serifWidth })
  const first = TWO_LINES.y + (two.lines.length > 1 ? 0 : TWO_LINES.leading / 2)
  return two.lines.map((line, i) => ({ text: line, x: CONTENT.right, y: first + i * TWO_LINES.leading, size: two.size, anchor: 'end' }))
}
