import { scaleLinear } from 'd3-scale'
import type { BaselineData } from '../data/figures/baseline'
import type { Box, PlacedText } from './canvas'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { DIGIT_HEIGHT, numeralWidth, SIDE_BEARING } from './numeral'
import { textWidth } from './text'

export interface BaselineLayout {
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly measure: PlacedText
  readonly kind: PlacedText
  /** The rise since the year before: its bar, the water in between and the old level. */
  readonly rise: {
    readonly bar: Box
    /** Layers of water, each with its share of colour in percent. */
    readonly layers: readonly { readonly d: string, readonly strength: number }[]
    readonly level: string
    readonly growth: PlacedText
    readonly before: readonly [PlacedText, PlacedText]
  }
  /** Two lengths on one scale. */
  readonly lengths: {
    readonly target: Box
    readonly targetNumber: PlacedText
    readonly targetWords: PlacedText
    readonly gdpSlices: readonly string[]
    readonly gdpWords: PlacedText
  }
}

/** Height of the rise in pixels per 亿元, less when the rise is larger than the room. */
const PER_YI = 0.054
const ROOM = 30
/** Between the lines of water in the rise. */
const WAVE = 4.6
/** Digits stand this far above the middle of the line. */
const STAND = 9
const NUMBER = 400
const NUMBER_RIGHT = 905
const BAR = 10
const BEFORE = 20
/** Outlines of small numerals need air between them, in em. */
export const SPACING = 0.04
/** Foot of the shorter length and its words, top of the longer one, thickness of both. */
const SHORT_FOOT = 588
const LONG_TOP = 606
const THICKNESS = 13
const SLICES = 3
const SLICE = 2.5

/** The number stands on this year's level; below it the level of the year before; at the foot two lengths of unlike measures. */
export function layoutBaseline({ level, before, growth, lengths }: BaselineData): BaselineLayout {
  const size = Math.min(NUMBER, (NUMBER_RIGHT - MARGIN_X) / numeralWidth(level.digits, 1), (Y0 - STAND - 150) / DIGIT_HEIGHT)
  const left = MARGIN_X - SIDE_BEARING * size
  const right = left + numeralWidth(level.digits, size)

  const difference = level.value - before.value
  const perYi = Math.min(PER_YI, ROOM / Math.abs(difference))
  const oldLevel = Y0 + perYi * difference
  const barX = right + 14
  const column = barX + BAR + 16
  const count = Math.max(2, Math.floor(Math.abs(oldLevel - Y0) / WAVE) - 1)
  const layers = Array.from({ length: count }, (_, i) => {
    const y = Y0 + (oldLevel - Y0) * (i + 1) / (count + 1)
    return { d: `M0 ${y.toFixed(1)}H${barX}`, strength: Math.round(78 - 58 * i / (count - 1)) }
  })

  const beforeWidth = Math.max(textWidth(before.measure, BEFORE), textWidth(before.amount, BEFORE))
  const growthSize = Math.min(46, (CONTENT.right - beforeWidth - 16 - column) / numeralWidth(growth.text, 1))

  const lengthOf = scaleLinear([0, Math.max(lengths.gdp.value, lengths.target.value)], [0, CONTENT.right - MARGIN_X])
  const targetLength = lengthOf(lengths.target.value)
  const targetSize = 36
  const numberLeft = MARGIN_X + targetLength + 14
  const number = lengths.target.sign + lengths.target.digits
  const wordsLeft = numberLeft + numeralWidth(number, targetSize) + number.length * SPACING * targetSize + 10
  const row = SHORT_FOOT

  return {
    digits: { text: level.digits, size, x: left, y: Y0 - STAND, anchor: 'start' },
    unit: { text: level.unit, size: Math.min(64, (CONTENT.right - column) / textWidth(level.unit, 1)), x: column, y: Y0 - 118, anchor: 'start' },
    measure: { text: level.measure, size: 28, x: column, y: Y0 - 66, anchor: 'start' },
    kind: { text: level.kind, size: 24, x: column, y: Y0 - 26, anchor: 'start' },
    rise: {
      bar: { x: barX, y: Y0, width: BAR, height: oldLevel - Y0 },
      layers,
      level: `M0 ${oldLevel.toFixed(1)}H${barX}`,
      growth: { text: growth.text, size: growthSize, x: column, y: Y0 + 53, anchor: 'start' },
      before: [
        { text: before.measure, size: BEFORE, x: CONTENT.right, y: Y0 + 31, anchor: 'end' },
        { text: before.amount, size: BEFORE, x: CONTENT.right, y: Y0 + 57, anchor: 'end' },
      ],
    },
    lengths: {
      target: { x: MARGIN_X, y: row - THICKNESS, width: targetLength, height: THICKNESS },
      targetNumber: { text: number, size: targetSize, x: numberLeft, y: row, anchor: 'start' },
      targetWords: { text: lengths.target.words, size: 22, x: wordsLeft, y: row, anchor: 'start' },
      gdpSlices: Array.from({ length: SLICES }, (_, i) => `M${MARGIN_X} ${LONG_TOP + SLICE / 2 + i * (THICKNESS - SLICE) / (SLICES - 1)}h${lengthOf(lengths.gdp.value)}`),
      gdpWords: { text: lengths.gdp.words, size: 22, x: CONTENT.right, y: row, anchor: 'end' },
    },
  }
}
