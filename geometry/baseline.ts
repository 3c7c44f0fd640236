import { scaleLinear } from 'd3-scale'
import type { BaselineData } from '../data/figures/baseline'
import type { Box, PlacedText } from './canvas'
import { CONTENT, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { fitText, fitTogether, shareWidth } from './fit'
import { DIGIT_HEIGHT, numeralWidth, SIDE_BEARING } from './numeral'
import { textWidth } from './text'

/** The number on the line, the rise below it and the two lengths, in px of the canvas. */
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
/** Size of the growth rate, and the smallest it may shrink to. */
const GROWTH = { most: 46, least: 26 } as const
/** Outlines of small numerals need air between them, in em. */
export const SPACING = 0.04
/** Foot of the shorter length and its words, top of the longer one, thickness of both. */
const SHORT_FOOT = 588
const LONG_TOP = 606
const THICKNESS = 13
const SLICES = 3
const SLICE = 2.5

/** Where the words of the lengths stand when the shorter one leaves no room beside it. */
const ABOVE = 566
const LENGTH_WORDS = 22
const LENGTH_NUMBER = { beside: 36, above: 31 } as const
const GUTTER = 24
/** Least width for two texts beside the shorter length. */
const BESIDE = 420

/** The number stands on this year's level; below it the level of the year before; at the foot two lengths of unlike measures. */
export function layoutBaseline({ level, before, growth, lengths }: BaselineData): BaselineLayout {
  const size = Math.min(NUMBER, (NUMBER_RIGHT - MARGIN_X) / numeralWidth(level.digits, 1), (Y0 - STAND - 150) / DIGIT_HEIGHT)
  const left = MARGIN_X - SIDE_BEARING * size
  const right = left + numeralWidth(level.digits, size)
  const barX = right + 14
  const column = barX + BAR + 16
  const width = CONTENT.right - column
  const measure = fitText(level.measure, { size: 28, width })
  const kind = fitText(level.kind, { size: 24, width })
  return {
    digits: { text: level.digits, size, x: left, y: Y0 - STAND, anchor: 'start' },
    unit: { text: level.unit, size: Math.min(64, width / textWidth(level.unit, 1)), x: column, y: Y0 - 118, anchor: 'start' },
    measure: { text: measure.lines[0]!, size: measure.size, x: column, y: Y0 - 66, anchor: 'start' },
    kind: { text: kind.lines[0]!, size: kind.size, x: column, y: Y0 - 26, anchor: 'start' },
    rise: layoutRise({ level, before, growth }, { right, barX, column }),
    lengths: layoutLengths(lengths),
  }
}

/** Right edge of the digits, left edges of the bar and of the words beside it. */
interface Columns {
  readonly right: number
  readonly barX: number
  readonly column: number
}

function layoutRise({ level, before, growth }: Pick<BaselineData, 'level' | 'before' | 'growth'>, { right, barX, column }: Columns): BaselineLayout['rise'] {
  const difference = level.value - before.value
  const oldLevel = Y0 + Math.min(PER_YI, ROOM / Math.abs(difference)) * difference
  const count = Math.max(2, Math.floor((oldLevel - Y0) / WAVE) - 1)
  const width = CONTENT.right - column
  const words = fitTogether(
    [before.measure, before.amount].map(text => ({ text, width: width - 16 - numeralWidth(growth.text, GROWTH.least) })),
    { size: BEFORE },
  )
  const wordsWidth = Math.max(...words.texts.map(text => textWidth(text, words.size)))
  return {
    bar: { x: barX, y: Math.min(Y0, oldLevel), width: BAR, height: Math.abs(oldLevel - Y0) },
    // After a fall there is no water between, and the old level only shows where the digits leave room.
    layers: difference > 0
      ? Array.from({ length: count }, (_, i) => {
          const y = Y0 + (oldLevel - Y0) * (i + 1) / (count + 1)
          return { d: `M0 ${y.toFixed(1)}H${barX}`, strength: Math.round(78 - 58 * i / (count - 1)) }
        })
      : [],
    level: `M${difference < 0 ? right : 0} ${oldLevel.toFixed(1)}H${barX}`,
    growth: { text: growth.text, size: Math.min(GROWTH.most, (width - wordsWidth - 16) / numeralWidth(growth.text, 1)), x: column, y: Y0 + 53, anchor: 'start' },
    before: [
      { text: words.texts[0]!, size: words.size, x: CONTENT.right, y: Y0 + 31, anchor: 'end' },
      { text: words.texts[1]!, size: words.size, x: CONTENT.right, y: Y0 + 57, anchor: 'end' },
    ],
  }
}

function layoutLengths({ target, gdp }: BaselineData['lengths']): BaselineLayout['lengths'] {
  const lengthOf = scaleLinear([0, Math.max(gdp.value, target.value)], [0, CONTENT.right - MARGIN_X])
  const length = lengthOf(target.value)
  const number = target.sign + target.digits
  const advance = (size: number) => numeralWidth(number, size) + number.length * SPACING * size + 10
  const beside = CONTENT.right - (MARGIN_X + length + 14 + advance(LENGTH_NUMBER.beside)) >= BESIDE
  const size = beside ? LENGTH_NUMBER.beside : LENGTH_NUMBER.above
  const y = beside ? SHORT_FOOT : ABOVE
  const numberLeft = MARGIN_X + (beside ? length + 14 : 0)
  const wordsLeft = numberLeft + advance(size)
  const wordsSize = beside ? LENGTH_WORDS : MIN_LABEL
  const texts = [target.words, gdp.words]
  // Measured at the smallest size, in which both are set when they do not fit at the size wished for.
  const whole = texts.map(text => textWidth(text, wordsSize))
  const room = CONTENT.right - wordsLeft - GUTTER
  const widths = whole[0]! + whole[1]! <= room ? whole : shareWidth(texts.map(text => textWidth(text, MIN_LABEL)), room)
  const words = fitTogether(texts.map((text, i) => ({ text, width: widths[i]! })), { size: wordsSize })
  return {
    target: { x: MARGIN_X, y: SHORT_FOOT - THICKNESS, width: length, height: THICKNESS },
    targetNumber: { text: number, size, x: numberLeft, y, anchor: 'start' },
    targetWords: { text: words.texts[0]!, size: words.size, x: wordsLeft, y, anchor: 'start' },
    gdpSlices: Array.from({ length: SLICES }, (_, i) => `M${MARGIN_X} ${LONG_TOP + SLICE / 2 + i * (THICKNESS - SLICE) / (SLICES - 1)}h${lengthOf(gdp.value)}`),
    gdpWords: { text: words.texts[1]!, size: words.size, x: CONTENT.right, y, anchor: 'end' },
  }
}
