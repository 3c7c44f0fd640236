import type { BayGroup, UnlistedData } from '../data/figures/unlisted'
import type { Box, PlacedText } from './canvas'
import { px } from './bump'
import { CANVAS, CONTENT, Y0 } from './canvas'
import { serifSizeFor, serifWidth } from './serif'

/** The title of a list in its bay: written downwards in Chinese, turned otherwise. */
export interface BayName extends PlacedText {
  readonly vertical: boolean
}

/** A part of a line, moved by `dx` against the part before it. */
export interface TextRun {
  readonly text: string
  readonly dx: number
}

export interface PlacedGroup {
  readonly fact: string
  readonly bays: readonly Box[]
  readonly names: readonly BayName[]
  readonly digits: PlacedText
  readonly noun: PlacedText
  readonly nounRuns: readonly TextRun[]
  readonly status: PlacedText
}

export interface UnlistedLayout {
  readonly groups: readonly PlacedGroup[]
  /** Walls between the bays. */
  readonly walls: readonly number[]
  readonly wallTop: number
  /** Water: one path per depth, thicker and fuller downwards. */
  readonly water: readonly { readonly y: number, readonly d: string, readonly width: number, readonly opacity: number }[]
}

const WATER_TOP = 196
const WALL_TOP = 232
const STRATUM = 7.4
const GAP = 72
const CJK = /[\u3400-\u9FFF]/

/** Blank half of the square of a full-width quotation mark, in em. */
const QUOTE_BLANK = 0.42

const HEIGHT = Y0 - WALL_TOP

/** Length of a name along its bay, in em. */
function lengthOf(name: string): number {
  return CJK.test(name) ? name.length : serifWidth(name, 1)
}

/** A name in its bay, standing on the sill as if lowered into it. */
function nameIn(text: string, bay: Box, size: number): BayName {
  const x = bay.x + bay.width / 2
  return CJK.test(text)
    ? { text, x, y: Y0 - 12 - lengthOf(text) * size, size, anchor: 'start', vertical: true }
    : { text, x: x + size * 0.33, y: Y0 - 14, size, anchor: 'start', vertical: false }
}

/** Display text with full-width quotation marks set close: the blank half of each square is taken back. */
function tightened(text: string, size: number): TextRun[] {
  const parts = text.split(/(?=“)|(?<=”)/)
  const full = CJK.test(text)
  return parts.map((part, i) => {
    const blanks = Number(part.startsWith('“')) + Number(parts[i - 1]?.endsWith('”') ?? false)
    return { text: part, dx: full && blanks ? px(-blanks * QUOTE_BLANK * size) : 0 }
  })
}

/** A sluice: one bay for every item that is counted, knocked out of the water. */
export function layoutUnlisted({ groups }: UnlistedData): UnlistedLayout {
  const left = CONTENT.left - 6
  const right = CONTENT.right + 6
  const all = groups.reduce((sum, { count }) => sum + count, 0)
  const pitch = (right - left - GAP * (groups.length - 1)) / all

  // One size for all names and one for all nouns, so that no group looks louder than another.
  const longest = Math.max(1, ...groups.flatMap(({ names }) => names.map(lengthOf)))
  const nameSize = Math.max(18, Math.min(32, Math.floor((HEIGHT - 40) / longest)))
  const nounSize = Math.min(...groups.map(({ noun, count }) => serifSizeFor(noun, count * pitch + GAP - 18, 26, 18)))

  let x = left
  const walls: number[] = []
  const placed = groups.map((group: BayGroup): PlacedGroup => {
    const start = x
    const bays = Array.from({ length: group.count }, (_, i): Box => ({ x: start + i * pitch, y: WALL_TOP, width: pitch, height: HEIGHT }))
    walls.push(...bays.map(bay => bay.x), start + group.count * pitch)
    x = start + group.count * pitch + GAP
    const textX = start + 6
    return {
      fact: group.fact,
      bays,
      names: group.names.map((name, i) => nameIn(name, bays[i]!, nameSize)),
      digits: { text: group.digits, x: textX, y: Y0 + 76, size: 84, anchor: 'start' },
      noun: { text: group.noun, x: textX, y: Y0 + 118, size: nounSize, anchor: 'start' },
      nounRuns: tightened(group.noun, nounSize),
      status: { text: group.status, x: textX, y: Y0 + 154, size: 24, anchor: 'start' },
    }
  })

  const openings = placed.map(({ bays }) => [bays[0]!.x, bays.at(-1)!.x + pitch] as const)
  const depth = Y0 - WATER_TOP
  const water = Array.from({ length: Math.floor(depth / STRATUM) }, (_, i) => {
    const y = WATER_TOP + i * STRATUM
    const share = (y - WATER_TOP) / depth
    const cuts = y < WALL_TOP ? [] : openings
    let at = 0
    let d = ''
    for (const [start, end] of [...cuts, [CANVAS.width, CANVAS.width] as const]) {
      d += `M${px(at)} ${px(y)}H${px(start)}`
      at = end
    }
    return { y, d, width: 0.8 + 1.1 * share, opacity: 0.45 + 0.45 * share }
  })
  return { groups: placed, walls, wallTop: WALL_TOP, water }
}
