import type { ScaleLinear } from 'd3-scale'
import type { Bar, ThreeValleysData } from '../data/figures/three-valleys'
import type { Measure } from '../data/types'
import type { PlacedText } from './canvas'
import type { Texture } from './textures'
import type { PlacedFoot } from './three-valleys-feet'
import type { PlacedHead } from './three-valleys-head'
import { scaleLinear } from 'd3-scale'
import { CONTENT, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { fitText } from './fit'
import { round } from './metrics'
import { DIGIT_HEIGHT, numeralWidth, SIDE_BEARING } from './numeral'
import { textWidth } from './text'
import { diagonals, grid, slices, solid, uprights } from './textures'
import { placeFeet } from './three-valleys-feet'
import { placeHeads } from './three-valleys-head'

/** A measure of a valley as a bar with its words, in px of the canvas. */
export interface PlacedBar extends PlacedFoot {
  readonly fact: string
  readonly measure: Measure
  readonly texture: string
  /** Dashed posts above an open top. */
  readonly beyond?: string
  readonly number: PlacedText
  readonly unit: PlacedText
}

/** A valley with its name and bars, in px of the canvas. */
export interface PlacedValley extends PlacedHead {
  /** Step at which the valley appears. */
  readonly at: number
  readonly bars: readonly PlacedBar[]
}

/** Where the line opens into “=” and is struck through. */
export interface Unequal {
  readonly at: number
  readonly halves: readonly string[]
  /** The stretch of the plain line that the opening replaces. */
  readonly cover: string
  readonly stroke: string
}

/** The valleys from left to right and the signs between them, in px of the canvas. */
export interface ThreeValleysLayout {
  readonly valleys: readonly PlacedValley[]
  readonly unequal: readonly Unequal[]
}

const TALLEST = 228
const NUMBER = { size: 52, smallest: 28 } as const
const UNIT = 20
/** Between a numeral and its unit. */
const UNIT_GAP = 4
/** Between neighbouring words of two columns. */
const GUTTER = 20
const RISE = 18
/** From the top of a bar to the baseline of its number. */
const ABOVE = { closed: 14, open: RISE + 10 } as const
/** Half the height of the stroke through “=”. */
const STROKE = 36
/** Lowest baseline of a number: that of a very low bar stays above the strokes beside it. */
const LOWEST = Y0 - STROKE - 8
/** Between the words of a valley and the number of its highest bar. */
const BELOW_HEAD = 12
/** Pitch of the textures' lines, measured across them. */
const PITCH = 9
const EQUAL = { half: 50, bend: 22, open: 9 } as const
/** Room the last column keeps for words beyond its bar. */
const LAST = 224
const BAR = 152

/** Every family of measures has a texture of its own; those without one share the grid. */
const TEXTURES: Partial<Record<Measure, Texture>> = {
  'revenue': solid,
  'core-revenue': solid,
  'gdp': slices,
  'scale': diagonals,
  'total-scale': diagonals,
  'core-scale': diagonals,
  'output': uprights,
}

/** Places every bar on one value scale, each in the texture of its measure, with “≠” on the line between unlike neighbours. */
export function layoutThreeValleys({ valleys }: ThreeValleysData): ThreeValleysLayout {
  const bars = valleys.flatMap(valley => valley.bars)
  const content = CONTENT.right - CONTENT.left
  const pitch = (content - Math.min(LAST, content / bars.length)) / Math.max(1, bars.length - 1)
  const width = Math.min(BAR, round(pitch / 2))
  const lefts = bars.map((_, i) => round(MARGIN_X + pitch * i))
  const rooms = bars.map((bar, i) => (bar === bars.at(-1) ? CONTENT.right - lefts[i]! : pitch - GUTTER))
  const indexOf = (bar: Bar) => bars.indexOf(bar)

  const heads = placeHeads(valleys, valleys.map((valley) => {
    const [first, last] = [indexOf(valley.bars[0]!), indexOf(valley.bars.at(-1)!)]
    return { left: lefts[first]!, right: lefts[last]! + width, end: lefts[last]! + rooms[last]! }
  }))
  const numbers = numberSetting(bars, rooms)
  // One scale for all: the highest bar sets it, or one that would reach into the words of its valley.
  const perUnit = Math.min(...valleys.flatMap((valley, i) => valley.bars.map(({ value, open }) => {
    const highest = heads[i]!.bottom + BELOW_HEAD + numbers.size * DIGIT_HEIGHT + (open ? ABOVE.open : ABOVE.closed)
    return Math.min(TALLEST, Y0 - highest) / value
  })))
  const height = scaleLinear([0, 1], [0, perUnit])
  const feet = placeFeet(bars, lefts, rooms)
  return {
    valleys: valleys.map((valley, at) => ({
      at,
      ...heads[at]!,
      bars: valley.bars.map((bar) => {
        const i = indexOf(bar)
        return { ...feet[i]!, ...placeBar(bar, lefts[i]!, width, numbers.units[i]!, numbers, height) }
      }),
    })),
    unequal: bars.slice(1).flatMap((bar, i) => bar.measure === bars[i]!.measure
      ? []
      : [{
          at: valleys.findIndex(valley => valley.bars.includes(bar)),
          ...placeUnequal(lefts[i + 1]! - (pitch - width) / 2, (pitch - width) / 2),
        }]),
  }
}

interface NumberSetting {
  readonly size: number
  readonly unitSize: number
  readonly units: readonly string[]
}

/** All numbers are of one size: a larger one would rank them. */
function numberSetting(bars: readonly Bar[], rooms: readonly number[]): NumberSetting {
  const units = bars.map(({ unit }, i) => fitText(unit, { size: UNIT, width: Math.max(2 * UNIT, rooms[i]! * 0.36) }))
  const unitSize = Math.min(...units.map(unit => unit.size))
  const texts = units.map(({ lines }) => lines[0]!)
  const sizes = bars.map(({ text }, i) => Math.floor((rooms[i]! - UNIT_GAP - textWidth(texts[i]!, unitSize)) / numeralWidth(text, 1)))
  return { size: Math.max(NUMBER.smallest, Math.min(NUMBER.size, ...sizes)), unitSize: Math.max(MIN_LABEL, unitSize), units: texts }
}

function placeBar({ fact, value, measure, text, open }: Bar, left: number, width: number, unit: string, { size, unitSize }: NumberSetting, height: ScaleLinear<number, number>): Omit<PlacedBar, keyof PlacedFoot> {
  const top = round(Y0 - height(value))
  const base = Math.min(top - (open ? ABOVE.open : ABOVE.closed), LOWEST)
  // Ink and not the blank beside a digit stands flush with the bar; bold digits have half the blank, signs have none.
  const start = round(left - (/^\d/.test(text) ? SIDE_BEARING * size / 2 : -1))
  return {
    fact,
    measure,
    texture: (TEXTURES[measure] ?? grid)({ x: left, y: top, width, height: Y0 - top }, PITCH, 3),
    beyond: open ? `M${left + 1} ${top - 3}v${-RISE}M${left + width - 1} ${top - 3}v${-RISE}` : undefined,
    number: { text, size, x: start, y: base, anchor: 'start' },
    unit: { text: unit, size: unitSize, x: round(start + numeralWidth(text, size) + UNIT_GAP), y: base, anchor: 'start' },
  }
}

function placeUnequal(middle: number, room: number): Omit<Unequal, 'at'> {
  const { open } = EQUAL
  const half = Math.min(EQUAL.half, room - 6)
  const bend = EQUAL.bend * half / EQUAL.half
  // Whole pixels, so that the opening joins the plain line without a seam.
  const [from, to] = [Math.round(middle - half), Math.round(middle + half)]
  const swing = bend / 2
  return {
    halves: [-open, open].map((rise) => {
      const y = Y0 + rise
      return `M${from} ${Y0}C${from + swing} ${Y0} ${from + swing} ${y} ${from + bend} ${y}H${to - bend}C${to - swing} ${y} ${to - swing} ${Y0} ${to} ${Y0}`
    }),
    cover: `M${from} ${Y0}H${to}`,
    stroke: `M${round(middle - 18)} ${Y0 + STROKE}L${round(middle + 18)} ${Y0 - STROKE}`,
  }
}
