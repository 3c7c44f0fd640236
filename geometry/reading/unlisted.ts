import type { BayGroup, UnlistedData } from '../../data/figures/unlisted'
import type { Box, PlacedText } from '../canvas'
import { px } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth } from '../numeral'
import { serifWidth } from '../serif'
import { WIDE } from './column'
import { setWords } from './words'

const SIZE = { digits: 52, noun: 21, name: 19 } as const
/** Height of a bay, and of the water between two groups and at both ends. */
const BAY = { narrow: 30, wide: 32 } as const
const WATER = { between: 30, end: 16 } as const
/** Share of the width left of the line for the words, and how far a bay reaches towards the right edge. */
const LINE = { share: 0.4, least: 122, largest: 204 } as const
const OPEN_WATER = 30
/** From the line to words on either side. */
const GAP = 14
/** Pitch of the strata of water. */
const STRATUM = 7.4

/** Bays of one group with their names and words, in px of the column. */
export interface ReadingBayGroup {
  readonly fact: string
  readonly bays: readonly Box[]
  readonly names: readonly (readonly PlacedText[])[]
  readonly digits: PlacedText
  readonly noun: readonly PlacedText[]
  readonly status: readonly PlacedText[]
}

/** The sluice along the upright line, in px of the column. */
export interface ReadingUnlistedLayout {
  readonly height: number
  /** Where the line stands. */
  readonly line: number
  readonly groups: readonly ReadingBayGroup[]
  /** Walls between the bays, from the line to `wallEnd`. */
  readonly walls: readonly number[]
  readonly wallEnd: number
  /** Water: one path per depth, thicker and fuller towards the line. */
  readonly water: readonly { readonly x: number, readonly d: string, readonly width: number, readonly opacity: number }[]
}

/** The sluice turned upright: the line is its sill, one bay for every item that is counted, knocked out of the water on its right. */
export function layoutReadingUnlisted({ groups }: UnlistedData, width: number): ReadingUnlistedLayout {
  const line = px(Math.min(LINE.largest, Math.max(LINE.least, width * LINE.share)))
  const wallEnd = width - OPEN_WATER
  const pitch = width < WIDE ? BAY.narrow : BAY.wide
  let top: number = WATER.end
  const placed = groups.map((group) => {
    const own = placeGroup(group, { line, wallEnd, top, pitch })
    top = own.bottom + WATER.between
    return own
  })
  const height = top - WATER.between + WATER.end
  const openings = placed.map(({ group: { bays } }) => [bays[0]!.y, bays.at(-1)!.y + bays.at(-1)!.height] as const)
  return {
    height,
    line,
    groups: placed.map(({ group }) => group),
    walls: placed.flatMap(({ group: { bays } }, i) => [...bays.map(({ y }) => y), openings[i]![1]]),
    wallEnd,
    water: waterAround(openings, { line, wallEnd, width, height }),
  }
}

interface Sluice {
  readonly line: number
  readonly wallEnd: number
  readonly top: number
  readonly pitch: number
}

/** A group takes the height of its bays or of its words, whatever is more; the bays share it. */
function placeGroup({ count, digits, noun, status, names, fact }: BayGroup, { line, wallEnd, top, pitch }: Sluice): { group: ReadingBayGroup, bottom: number } {
  const right = line - GAP
  const base = top + 6 + SIZE.digits * DIGIT_HEIGHT
  const number: PlacedText = { text: digits, size: SIZE.digits, x: right - numeralWidth(digits, SIZE.digits), y: base, anchor: 'start' }
  const nouns = setWords(noun, { x: right, top: base + 6, width: right, size: SIZE.noun, leading: 1.25, anchor: 'end', measure: serifWidth })
  const told = setWords(status, { x: right, top: nouns.bottom + 2, width: right, anchor: 'end', leading: 1.3 })
  const inside = names.slice(0, count).map(name => setWords(name, { x: line + GAP, top: 0, width: wallEnd - line - GAP, size: SIZE.name, leading: 1.25 }))
  const tallest = Math.max(0, ...inside.map(({ bottom }) => bottom))
  const height = Math.max(pitch, tallest + 8, (told.bottom + 4 - top) / count)
  const bays = Array.from({ length: count }, (_, i): Box => ({ x: line, y: px(top + i * height), width: wallEnd - line, height }))
  const lowered = inside.map(({ lines, bottom }, i) => {
    const down = bays[i]!.y + (height - bottom) / 2
    return lines.map(text => ({ ...text, y: text.y + down }))
  })
  return {
    group: { fact, bays, names: lowered, digits: number, noun: nouns.lines, status: told.lines },
    bottom: top + count * height,
  }
}

/** Strata of water with the bays knocked out. */
function waterAround(openings: readonly (readonly [number, number])[], { line, wallEnd, width, height }: Omit<Sluice, 'top' | 'pitch'> & { width: number, height: number }): ReadingUnlistedLayout['water'] {
  const depth = width - line
  return Array.from({ length: Math.floor(depth / STRATUM) }, (_, i) => {
    const x = line + (i + 1) * STRATUM
    const share = 1 - (x - line) / depth
    const cuts = x > wallEnd ? [] : openings
    let at = 0
    let d = ''
    for (const [start, end] of [...cuts, [height, height] as const]) {
      d += `M${px(x)} ${px(at)}V${px(start)}`
      at = end
    }
    return { x, d, width: 0.8 + 1.1 * share, opacity: 0.45 + 0.45 * share }
  })
}
