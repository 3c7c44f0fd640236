import type { OpticsValleyData, Reading, Series } from '../../data/figures/optics-valley'
import type { Box, PlacedText } from '../canvas'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { ASCENT, baselineAt, DESCENT, round } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth } from '../numeral'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { diagonals, slices, type Texture } from '../textures'
import { LABEL } from './column'
import { oneLine, setLines, setWords } from './words'

const SIZE = { number: 24, term: 22 } as const
/** Where the line stands: it must have room to open into “=”. */
const LINE = 9
const BAR = 26
/** Dashes that go on from an open bar, and the way to its number. */
const BEYOND = 16
const GAP = { number: 9, year: 5, rows: 16, words: 14, series: 92, part: 5 } as const
/** Pitch of the textures' lines, measured across them. */
const PITCH = 5.4
/** The equals sign in the line. */
const EQUAL = { half: 34, bevel: 9, open: 6 } as const

/** One reading as a bar with its number and year, in px of the column. */
export interface ReadingBar {
  readonly fact: string
  readonly box: Box
  /** Texture of the measure, as areas. */
  readonly texture: string
  /** Outline; open at the end for a lower bound. */
  readonly sides: string
  readonly beyond?: string
  readonly number: PlacedText
  readonly year: PlacedText
  readonly slip?: { readonly before: PlacedText, readonly struck: PlacedText, readonly stroke: string }
}

/** The readings of one measure with their heading and words, in px of the column. */
export interface ReadingSeries {
  readonly heading: readonly PlacedText[]
  readonly bars: readonly ReadingBar[]
  readonly term: readonly PlacedText[]
  readonly lines: readonly PlacedText[]
}

/** The GDP series over the industry’s own numbers, with “≠” between, in px of the column. */
export interface ReadingOpticsValleyLayout {
  readonly height: number
  readonly series: readonly ReadingSeries[]
  readonly growth: { readonly fact: string, readonly label: PlacedText, readonly d: string }
  /** The line opens into “=”, struck through: two measures. */
  readonly tide: readonly string[]
  readonly unequal: string
}

/** Both series as bars on an upright line, on one value scale, each in the texture of its measure, with “≠” between them. */
export function layoutReadingOpticsValley(data: OpticsValleyData, width: number): ReadingOpticsValleyLayout {
  const readings = data.series.flatMap(series => series.readings)
  const numbers = Math.max(...readings.map(({ text }) => numeralWidth(text, SIZE.number)))
  const longest = width - LINE - BEYOND - GAP.number - numbers - 2
  const length = scaleLinear([0, Math.max(...readings.map(({ value }) => value))], [0, longest])
  const first = placeSeries(data.series[0], 2, width, length)
  const second = placeSeries(data.series[1], first.bottom + GAP.series, width, length)
  const middle = first.bottom + GAP.series / 2
  const height = second.bottom + 6
  return {
    height,
    series: [first.placed, second.placed],
    growth: placeGrowth(data, first.placed, width),
    tide: [-1, 1].map(side => openLine(middle, side * EQUAL.open, height)),
    unequal: `M1 ${round(middle + 8)}L${2 * LINE - 1} ${round(middle - 8)}`,
  }
}

function placeSeries({ heading, readings, measure, term, lines }: Series, top: number, width: number, length: ScaleLinear<number, number>): { placed: ReadingSeries, bottom: number } {
  const x = LINE + GAP.words
  const head = setWords(heading, { x, top, width: width - x })
  let bottom = head.bottom
  const bars = readings.map((reading) => {
    const bar = placeBar(reading, bottom + GAP.rows, length(reading.value), measure === 'gdp' ? slices : diagonals)
    bottom = bar.box.y + bar.box.height
    return bar
  })
  const said = setWords(term, { x, top: bottom + GAP.rows + 6, width: width - x, size: SIZE.term, leading: 1.25, measure: serifWidth })
  const words = setLines(lines, { x, top: said.bottom + 3, width: width - x })
  return { placed: { heading: head.lines, bars, term: said.lines, lines: words.lines }, bottom: words.bottom }
}

/** A year with its bar below and the number at its end. */
function placeBar({ fact, text, open, year, slip }: Reading, top: number, length: number, texture: Texture): ReadingBar {
  const x = LINE + GAP.words
  const base = top + LABEL * ASCENT
  const y = round(base + LABEL * DESCENT + GAP.year)
  const end = round(LINE + length)
  const number = end + (open ? BEYOND : 0) + GAP.number
  return {
    fact,
    box: { x: LINE, y, width: end - LINE, height: BAR },
    // The outline draws the upper edge; slices start one pitch below it.
    texture: texture({ x: LINE, y: y + (texture === slices ? PITCH : 0), width: end - LINE, height: BAR - (texture === slices ? PITCH : 0) }, PITCH, 1.5),
    sides: open ? `M${LINE} ${y}H${end}M${LINE} ${y + BAR}H${end}` : `M${LINE} ${y}H${end}V${y + BAR}H${LINE}`,
    beyond: open ? `M${end} ${y}H${end + BEYOND}M${end} ${y + BAR}H${end + BEYOND}` : undefined,
    number: oneLine(text, SIZE.number, number, y + BAR / 2 + SIZE.number * DIGIT_HEIGHT / 2),
    year: oneLine(year, LABEL, x, base),
    slip: slip && placeSlip(slip, x + textWidth(year, LABEL) + 14, base),
  }
}

/** The article's word beside the year, its measure struck out. */
function placeSlip({ before, struck }: NonNullable<Reading['slip']>, x: number, y: number): ReadingBar['slip'] {
  const from = x + textWidth(before, LABEL) + GAP.part
  const level = round(y - LABEL * 0.34)
  return {
    before: oneLine(before, LABEL, x, y),
    struck: oneLine(struck, LABEL, from, y),
    stroke: `M${round(from - 2)} ${level}H${round(from + textWidth(struck, LABEL) + 2)}`,
  }
}

/** The reported growth, from the end of one bar to that of the next. */
function placeGrowth({ growth, series }: OpticsValleyData, { bars }: ReadingSeries, width: number): ReadingOpticsValleyLayout['growth'] {
  const [a, b] = growth.between.map(i => bars[i]!)
  const ends = [a!, b!].map(({ number }) => number.x + numeralWidth(number.text, number.size) + 8)
  const [ya, yb] = [a!, b!].map(({ box }) => round(box.y + BAR / 2))
  const words = textWidth(growth.text, LABEL)
  const slip = b!.slip ? b!.slip.struck.x + textWidth(series[0].readings[growth.between[1]]!.slip!.struck, LABEL) + 10 : 0
  const x = round(Math.min(Math.max(...ends, slip) + 8, width - words - 8))
  return {
    fact: growth.fact,
    label: oneLine(growth.text, LABEL, x + 8, baselineAt((ya! + yb!) / 2, LABEL)),
    d: `M${round(ends[0]!)} ${ya}H${x}V${yb}H${round(ends[1]!)}m6 -4l-6 4l6 4`,
  }
}

/** Left or right half of the line, opening around the middle. */
function openLine(middle: number, open: number, height: number): string {
  const { half, bevel } = EQUAL
  const x = LINE + open
  return `M${LINE} 0V${round(middle - half)}L${x} ${round(middle - half + bevel)}V${round(middle + half - bevel)}L${LINE} ${round(middle + half)}V${round(height)}`
}
