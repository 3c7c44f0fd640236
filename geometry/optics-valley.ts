import type { OpticsValleyData, Reading, Series } from '../data/figures/optics-valley'
import type { PlacedText } from './canvas'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { round } from './metrics'
import { textWidth } from './text'
import { diagonals, slices, type Texture } from './textures'

/** One reading as a bar with its number and year, in px of the canvas. */
export interface PlacedReading {
  readonly fact: string
  /** Texture of the measure, as areas. */
  readonly texture: string
  /** Outline; open at the top for a lower bound. */
  readonly sides: string
  /** Dashed posts above an open top. */
  readonly beyond?: string
  readonly number: PlacedText
  readonly year: PlacedText
  readonly slip?: { readonly before: PlacedText, readonly struck: PlacedText, readonly stroke: string }
}

/** The readings of one measure with their heading and words, in px of the canvas. */
export interface PlacedSeries {
  readonly heading: PlacedText
  readonly readings: readonly PlacedReading[]
  readonly term: PlacedText
  readonly lines: readonly PlacedText[]
}

/** The GDP series beside the industry’s own numbers, with “≠” between, in px of the canvas. */
export interface OpticsValleyLayout {
  readonly series: readonly PlacedSeries[]
  readonly growth: { readonly label: PlacedText, readonly d: string }
  /** The line opens into “=”, struck through: two measures. */
  readonly tide: readonly string[]
  readonly unequal: string
}

const TALLEST = 258
const WIDTH = 52
/** Pitch of the textures' lines, measured across them. */
const PITCH = 5.4
const NUMBER = 28
const LABEL = 20
const BODY = 24
/** The equals sign in the middle of the line. */
const EQUAL = { half: 40, bevel: 10, open: 7 } as const
const PANELS = [
  { left: MARGIN_X, right: 540 },
  { left: 728, right: CANVAS.width - MARGIN_X },
] as const

/** Lays out both series on one value scale, each in the texture of its measure, with “≠” between them. */
export function layoutOpticsValley(data: OpticsValleyData): OpticsValleyLayout {
  const highest = Math.max(...data.series.flatMap(({ readings }) => readings.map(({ value }) => value)))
  const height = scaleLinear([0, highest], [0, TALLEST])
  const series = data.series.map((one, i) => placeSeries(one, PANELS[i]!.left, PANELS[i]!.right, height))
  const middle = (PANELS[0].right + PANELS[1].left) / 2
  return {
    series,
    growth: placeGrowth(data, series[0]!, height),
    tide: [-1, 1].map(side => equalsLine(middle, side)),
    unequal: `M${middle - 9} ${Y0 + 26}L${middle + 9} ${Y0 - 26}`,
  }
}

function placeSeries({ heading, readings, measure, term, lines }: Series, left: number, right: number, height: ScaleLinear<number, number>): PlacedSeries {
  const widest = (reading?: Reading) => reading ? Math.max(textWidth(reading.text, NUMBER), textWidth(reading.year, LABEL)) : 0
  // The words of the first bar stand flush with the panel.
  const first = left + widest(readings[0]) / 2
  const pitch = (right - widest(readings.at(-1)) / 2 - first) / Math.max(1, readings.length - 1)
  const centre = (i: number) => round(first + pitch * i)
  return {
    heading: { text: heading, size: LABEL, x: left, y: 171, anchor: 'start' },
    readings: readings.map((reading, i) => placeReading(reading, centre(i), round(Y0 - height(reading.value)), measure === 'gdp' ? slices : diagonals)),
    term: { text: term, size: 28, x: left, y: 572, anchor: 'start' },
    lines: placeLines(lines.flatMap(line => wrapLines(line, BODY, Math.min(right + 40, CANVAS.width - MARGIN_X) - left)), { x: left, y: 610, size: BODY, anchor: 'start' }, 34),
  }
}

function placeReading({ fact, text, open, year, slip }: Reading, x: number, top: number, texture: Texture): PlacedReading {
  const [left, right] = [x - WIDTH / 2, x + WIDTH / 2]
  const RISE = 18
  // The outline draws the top; slices start one pitch below it and leave an open one open.
  const inset = texture === slices ? PITCH : 0
  const base = top - (open ? RISE + 9 : 10)
  const number: PlacedText = { text, size: NUMBER, x, y: base, anchor: 'middle' }
  return {
    fact,
    texture: texture({ x: left, y: top + inset, width: WIDTH, height: Y0 - top - inset }, PITCH, 1.5),
    sides: `M${left} ${Y0}V${top}${open ? `M${right} ${top}` : `H${right}`}V${Y0}`,
    beyond: open ? `M${left} ${top}V${top - RISE}M${right} ${top}V${top - RISE}` : undefined,
    number,
    year: { text: year, size: LABEL, x, y: Y0 + 28, anchor: 'middle' },
    slip: slip && placeSlip(slip, x, base - NUMBER - 8),
  }
}

/** The article's word over the number, its measure struck out. */
function placeSlip({ before, struck }: NonNullable<Reading['slip']>, x: number, y: number): PlacedReading['slip'] {
  const APART = 5
  const width = textWidth(before, LABEL) + APART + textWidth(struck, LABEL)
  const start = x - width / 2
  const from = start + textWidth(before, LABEL) + APART
  const level = y - LABEL * 0.34
  return {
    before: { text: before, size: LABEL, x: start, y, anchor: 'start' },
    struck: { text: struck, size: LABEL, x: from, y, anchor: 'start' },
    stroke: `M${round(from - 2)} ${round(level)}H${round(start + width + 2)}`,
  }
}

/** The reported growth, between the two bars it belongs to. */
function placeGrowth({ series, growth }: OpticsValleyData, placed: PlacedSeries, height: ScaleLinear<number, number>): OpticsValleyLayout['growth'] {
  const [a, b] = growth.between.map(i => ({ x: placed.readings[i]!.number.x, y: round(Y0 - height(series[0].readings[i]!.value)) }))
  const clear = WIDTH / 2 + 8
  return {
    label: { text: growth.text, size: 18, x: (a!.x + b!.x) / 2, y: Math.max(a!.y, b!.y) + 28, anchor: 'middle' },
    d: `M${a!.x + clear} ${a!.y}L${b!.x - clear} ${b!.y}m-7 -4l7 4l-7 4`,
  }
}

/** Upper or lower half of the line, opening around the middle. */
function equalsLine(middle: number, side: number): string {
  const { half, bevel, open } = EQUAL
  const y = Y0 + side * open
  return `M0 ${Y0}H${middle - half}L${middle - half + bevel} ${y}H${middle + half - bevel}L${middle + half} ${Y0}H${CANVAS.width}`
}
