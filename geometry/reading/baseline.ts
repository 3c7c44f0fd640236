import { scaleLinear } from 'd3-scale'
import type { BaselineData } from '../../data/figures/baseline'
import type { Box, PlacedText } from '../canvas'
import { fitText } from '../fit'
import { isLatin } from '../latin'
import { placeLines } from '../lines'
import { DESCENT } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth, SIDE_BEARING, targetWidth } from '../numeral'
import { serifWidth } from '../serif'
import { columnSizes, LEAST } from './column'

/** Height of the rise in pixels per 亿元, less when the rise is larger than the room. */
const PER_YI = 0.075
const ROOM = 44
/** Between the lines of water in the rise. */
const WAVE = 4.6
/** Digits stand this far above the middle of the line. */
const STAND = 6
const LARGEST = 240
const BAR = 10
const THICKNESS = 13
const SLICES = 3
const SLICE = 2.5
const LEADING = 1.36

/** The number on the line, the rise below it and the two lengths, in px of the column. */
export interface ReadingBaselineLayout {
  readonly height: number
  /** Height of the tide line: this year's level. */
  readonly line: number
  readonly measure: PlacedText
  readonly kind: PlacedText
  readonly digits: PlacedText
  readonly unit: PlacedText
  /** The rise since the year before: its bar, the water in between and the old level. */
  readonly rise: {
    readonly bar: Box
    /** Layers of water, each with its share of colour in percent. */
    readonly layers: readonly { readonly d: string, readonly strength: number }[]
    readonly level: string
    readonly growth: PlacedText
    readonly before: readonly PlacedText[]
    /** Amount of the year before, in the face of derived numbers. */
    readonly amount: readonly PlacedText[]
  }
  /** Two lengths on one scale, of unlike measures. */
  readonly lengths: {
    readonly target: Box
    readonly number: PlacedText
    readonly words: readonly PlacedText[]
    readonly slices: readonly string[]
    readonly gdp: readonly PlacedText[]
  }
}

/** The number stands on this year's level as wide as the column; below it the level of the year before, then two lengths. */
export function layoutReadingBaseline({ level, before, growth, lengths }: BaselineData, width: number): ReadingBaselineLayout {
  const { wide, label } = columnSizes(width)
  const head = label + 3
  const kind = fitText(level.kind, { size: label, smallest: LEAST, width: width * 0.4 })
  const kindWidth = serifWidth(kind.lines[0]!, kind.size)
  const measure = fitText(level.measure, { size: head, smallest: LEAST, width: width - kindWidth - 16 })
  // The bar of the rise stands at the right edge, so digits and unit end before it.
  const room = width - BAR - 12
  const unit = fitText(level.unit, { size: wide ? 40 : 24, smallest: LEAST + 2, width: room * 0.36, measure: serifWidth })
  const unitWidth = serifWidth(unit.lines[0]!, unit.size)
  const size = Math.min(LARGEST, (room - unitWidth - 10) / (numeralWidth(level.digits, 1) - SIDE_BEARING))
  const line = Math.round(head + 18 + size * DIGIT_HEIGHT + STAND)
  const left = -SIDE_BEARING * size
  const digitsRight = left + numeralWidth(level.digits, size)

  const difference = level.value - before.value
  const rise = Math.min(PER_YI, ROOM / Math.abs(difference || 1)) * difference
  const below = line + Math.max(0, rise)
  const placedRise = layoutRise({ before, growth }, { line, rise, below, width, label, unitRight: digitsRight + 10 + unitWidth })
  const end = Math.max(placedRise.growth.y, placedRise.amount.at(-1)!.y)
  const placedLengths = layoutLengths(lengths, { top: end + 36, width, label })
  return {
    height: Math.ceil(placedLengths.gdp.at(-1)!.y + 10),
    line,
    measure: { text: measure.lines[0]!, size: measure.size, x: 0, y: head, anchor: 'start' },
    kind: { text: kind.lines[0]!, size: kind.size, x: width, y: head, anchor: 'end' },
    digits: { text: level.digits, size, x: left, y: line - STAND, anchor: 'start' },
    // What hangs below Latin letters keeps clear of the line.
    unit: { text: unit.lines[0]!, size: unit.size, x: digitsRight + 10, y: line - STAND - (isLatin(unit.lines[0]!) ? Math.max(4, unit.size * DESCENT) : 4), anchor: 'start' },
    rise: placedRise,
    lengths: placedLengths,
  }
}

interface RiseFrame {
  readonly line: number
  /** Pixels from the old level up to the line, negative after a fall. */
  readonly rise: number
  /** Lower one of the two levels. */
  readonly below: number
  readonly width: number
  readonly label: number
  /** Where digits and unit end; between there and the bar an old level above the line can be seen. */
  readonly unitRight: number
}

function layoutRise({ before, growth }: Pick<BaselineData, 'before' | 'growth'>, { line, rise, below, width, label, unitRight }: RiseFrame): ReadingBaselineLayout['rise'] {
  const barX = width - BAR
  const old = line + rise
  const count = Math.max(2, Math.floor(rise / WAVE) - 1)
  const large = Math.min(48, width * 0.42 / numeralWidth(growth.text, 1))
  const beside = width - numeralWidth(growth.text, large) - 16
  const words = fitText(before.measure, { size: label, smallest: LEAST, width: beside, most: 2 })
  const amount = fitText(before.amount, { size: label + 4, smallest: label, width: beside, most: 3 })
  const first = below + 16 + words.size
  const lines = placeLines(words.lines, { size: words.size, x: 0, y: first, anchor: 'start' }, words.size * LEADING)
  return {
    bar: { x: barX, y: Math.min(line, old), width: BAR, height: Math.abs(rise) },
    // After a fall there is no water between.
    layers: rise > 0
      ? Array.from({ length: count }, (_, i) => ({
          d: `M0 ${(line + rise * (i + 1) / (count + 1)).toFixed(1)}H${barX}`,
          strength: Math.round(78 - 58 * i / (count - 1)),
        }))
      : [],
    level: `M${rise < 0 ? unitRight + 4 : 0} ${old.toFixed(1)}H${barX}`,
    growth: { text: growth.text, size: large, x: width, y: below + 16 + large * DIGIT_HEIGHT, anchor: 'end' },
    before: lines,
    amount: placeLines(amount.lines, { size: amount.size, x: 0, y: lines.at(-1)!.y + amount.size * 1.3, anchor: 'start' }, amount.size * 1.25),
  }
}

function layoutLengths({ target, gdp }: BaselineData['lengths'], { top, width, label }: { readonly top: number, readonly width: number, readonly label: number }): ReadingBaselineLayout['lengths'] {
  const lengthOf = scaleLinear([0, Math.max(gdp.value, target.value)], [0, width])
  const text = target.sign + target.digits
  const size = Math.max(31, Math.min(34, width * 0.5 / targetWidth(text, 1)))
  const wordsLeft = 2 + targetWidth(text, size) + 8
  const words = fitText(target.words, { size: label, smallest: LEAST, width: width - wordsLeft, most: 3 })
  const leading = words.size * LEADING
  const y = top + Math.max(size * DIGIT_HEIGHT, words.size + (words.lines.length - 1) * leading)
  const short = y + 12
  const long = short + THICKNESS + 8
  const gdpWords = fitText(gdp.words, { size: label, smallest: LEAST, width, most: 3 })
  return {
    target: { x: 0, y: short, width: lengthOf(target.value), height: THICKNESS },
    number: { text, size, x: 2, y, anchor: 'start' },
    words: placeLines(words.lines, { size: words.size, x: wordsLeft, y: y - (words.lines.length - 1) * leading - 2, anchor: 'start' }, leading),
    slices: Array.from({ length: SLICES }, (_, i) => `M0 ${(long + SLICE / 2 + i * (THICKNESS - SLICE) / (SLICES - 1)).toFixed(2)}h${lengthOf(gdp.value).toFixed(1)}`),
    gdp: placeLines(gdpWords.lines, { size: gdpWords.size, x: width, y: long + THICKNESS + 10 + gdpWords.size, anchor: 'end' }, gdpWords.size * LEADING),
  }
}
