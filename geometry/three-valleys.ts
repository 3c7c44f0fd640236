import type { Bar, ThreeValleysData, Valley } from '../data/figures/three-valleys'
import type { Measure } from '../data/types'
import type { PlacedText } from './canvas'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { CANVAS, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { numeralWidth, SIDE_BEARING } from './numeral'
import { round } from './polygon'
import { serifSizeFor, serifWidth } from './serif'
import { textWidth } from './text'
import { diagonals, slices, solid, uprights, type Texture } from './textures'

export interface PlacedBar {
  readonly fact: string
  readonly measure: Measure
  readonly texture: string
  /** Dashed posts above an open top. */
  readonly beyond?: string
  readonly number: PlacedText
  readonly unit: PlacedText
  readonly word: PlacedText
  readonly when: PlacedText
  readonly scope: PlacedText
  readonly slip?: { readonly before: PlacedText, readonly struck: PlacedText, readonly stroke: string }
}

export interface PlacedValley {
  /** Step at which the valley appears. */
  readonly at: number
  readonly name: PlacedText
  readonly age: PlacedText & { readonly fact: string }
  readonly bars: readonly PlacedBar[]
  readonly finding?: { readonly label: PlacedText, readonly bracket: string }
  readonly supposed?: { readonly fact: string, readonly lines: readonly PlacedText[] }
}

/** Where the line opens into “=” and is struck through. */
export interface Unequal {
  readonly at: number
  readonly halves: readonly string[]
  /** The stretch of the plain line that the opening replaces. */
  readonly cover: string
  readonly stroke: string
}

export interface ThreeValleysLayout {
  readonly valleys: readonly PlacedValley[]
  readonly unequal: readonly Unequal[]
}

const TALLEST = 228
const NUMBER = 52
const LABEL = 20
const BODY = 24
const WORD = 56
/** Names hang on one line, whatever the height of their bars. */
const HANG = 186
/** Between neighbouring words of two columns. */
const GUTTER = 20
const RISE = 18
/** Of the textures' lines, across. */
const PITCH = 9
const EQUAL = { half: 50, bend: 22, open: 9 } as const
/** Room the last column keeps for words beyond its bar. */
const LAST = 224
const BAR = 152

const TEXTURES: Partial<Record<Measure, Texture>> = { revenue: solid, gdp: slices, scale: diagonals, output: uprights }

/** Places every bar on one value scale, each in the texture of its measure, with “≠” on the line between neighbours. */
export function layoutThreeValleys({ valleys }: ThreeValleysData): ThreeValleysLayout {
  const bars = valleys.flatMap(valley => valley.bars)
  const height = scaleLinear([0, Math.max(...bars.map(({ value }) => value))], [0, TALLEST])
  const pitch = (CANVAS.width - 2 * MARGIN_X - LAST) / Math.max(1, bars.length - 1)
  const left = (bar: Bar) => round(MARGIN_X + pitch * bars.indexOf(bar))
  const width = Math.min(BAR, round(pitch / 2))
  const room = (last: Bar) => (last === bars.at(-1) ? CANVAS.width - MARGIN_X - left(last) : pitch - GUTTER)
  return {
    valleys: valleys.map((valley, at) => ({
      at,
      ...placeHead(valley, left(valley.bars[0]!), left(valley.bars.at(-1)!) + width, room(valley.bars.at(-1)!) - width),
      bars: valley.bars.map(bar => placeBar(bar, left(bar), width, room(bar), height)),
    })),
    unequal: bars.slice(1).map((bar) => {
      const at = valleys.findIndex(valley => valley.bars.includes(bar))
      return { at, ...placeUnequal(left(bar) - (pitch - width) / 2) }
    }),
  }
}

/** Name, age and what is said of the whole valley. */
function placeHead({ name, age, finding, supposed }: Valley, left: number, right: number, beyond: number): Omit<PlacedValley, 'at' | 'bars'> {
  const APART = 10
  const sizeBeside = (ageSize: number) => serifSizeFor(name, right + beyond - left - APART - textWidth(age.text, ageSize), 28, LABEL)
  const ageSize = sizeBeside(LABEL) === 28 ? LABEL : MIN_LABEL
  const size = sizeBeside(ageSize)
  const bracket = HANG + 52
  return {
    name: { text: name, size, x: left, y: HANG, anchor: 'start' },
    age: { fact: age.fact, text: age.text, size: ageSize, x: round(left + serifWidth(name, size) + APART), y: HANG - 1, anchor: 'start' },
    finding: finding === undefined
      ? undefined
      : { label: { text: finding, size: BODY, x: left, y: HANG + 36, anchor: 'start' }, bracket: `M${left} ${bracket + 12}V${bracket}H${right}V${bracket + 12}` },
    supposed: supposed && {
      fact: supposed.fact,
      lines: supposed.lines.map((text, i) => ({ text, size: Math.min(...supposed.lines.map(line => sizeFor(line, right + beyond - left, BODY))), x: left, y: HANG + 36 + i * 34, anchor: 'start' })),
    },
  }
}

function placeBar({ fact, value, measure, text, unit, open, word, when, scope, slip }: Bar, left: number, width: number, room: number, height: ScaleLinear<number, number>): PlacedBar {
  const top = round(Y0 - height(value))
  const base = top - (open ? RISE + 10 : 14)
  // Ink and not the blank beside a digit stands flush with the bar; bold digits have half the blank, signs none.
  const start = round(left - (/^\d/.test(text) ? SIDE_BEARING * NUMBER / 2 : -1))
  const slipSize = slip && room < textWidth(when, BODY) + slipWidth(slip, LABEL) ? MIN_LABEL : LABEL
  const year: PlacedText = { text: when, size: sizeFor(when, room - (slip ? slipWidth(slip, slipSize) : 0), BODY), x: left, y: 583, anchor: 'start' }
  return {
    fact,
    measure,
    texture: (TEXTURES[measure] ?? solid)({ x: left, y: top, width, height: Y0 - top }, PITCH, 3),
    beyond: open ? `M${left + 1} ${top - 3}v${-RISE}M${left + width - 1} ${top - 3}v${-RISE}` : undefined,
    number: { text, size: NUMBER, x: start, y: base, anchor: 'start' },
    unit: { text: unit, size: LABEL, x: round(start + numeralWidth(text, NUMBER) + 4), y: base, anchor: 'start' },
    word: { text: word, size: serifSizeFor(word, room - 60, WORD, 36), x: left, y: 548, anchor: 'start' },
    when: year,
    scope: { text: scope, size: sizeFor(scope, room, LABEL), x: left, y: 613, anchor: 'start' },
    slip: slip && placeSlip(slip, year, slipSize),
  }
}

const SLIP = { apart: 18, within: 10 } as const

function slipWidth({ before, struck }: NonNullable<Bar['slip']>, size: number): number {
  return SLIP.apart + textWidth(before, size) + SLIP.within + textWidth(struck, size)
}

/** The article's word beside the year, its measure struck out. */
function placeSlip({ before, struck }: NonNullable<Bar['slip']>, year: PlacedText, size: number): PlacedBar['slip'] {
  const { y } = year
  const from = year.x + textWidth(year.text, year.size) + SLIP.apart
  const at = from + textWidth(before, size) + SLIP.within
  return {
    before: { text: before, size, x: round(from), y, anchor: 'start' },
    struck: { text: struck, size, x: round(at), y, anchor: 'start' },
    stroke: `M${round(at - 4)} ${round(y - size * 0.36)}h${round(textWidth(struck, size) + 8)}`,
  }
}

/** Largest size down to that of the smallest label at which a line keeps to a width. */
function sizeFor(text: string, width: number, largest: number): number {
  return Math.max(MIN_LABEL, Math.min(largest, Math.floor(width / textWidth(text, 1))))
}

function placeUnequal(middle: number): Omit<Unequal, 'at'> {
  const { half, bend, open } = EQUAL
  // Whole pixels, so that the opening joins the plain line without a seam.
  const [from, to] = [Math.round(middle - half), Math.round(middle + half)]
  const swing = bend / 2
  return {
    halves: [-open, open].map((rise) => {
      const y = Y0 + rise
      return `M${from} ${Y0}C${from + swing} ${Y0} ${from + swing} ${y} ${from + bend} ${y}H${to - bend}C${to - swing} ${y} ${to - swing} ${Y0} ${to} ${Y0}`
    }),
    cover: `M${from} ${Y0}H${to}`,
    stroke: `M${round(middle - 18)} ${Y0 + 36}L${round(middle + 18)} ${Y0 - 36}`,
  }
}
