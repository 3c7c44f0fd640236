import type { BayGroup, UnlistedData } from '../data/figures/unlisted'
import type { Box, PlacedText } from './canvas'
import { CANVAS, CONTENT, MIN_LABEL, Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { px } from './metrics'
import { narrowest } from './narrow'
import { numeralWidth } from './numeral'
import { serifWidth } from './serif'
import { textWidth } from './text'
import { columnCentres, fitUpright, isChinese } from './upright'

/** A column of the title of a list in its bay: written downwards in Chinese, turned otherwise. */
export interface BayName extends PlacedText {
  readonly vertical: boolean
}

/** A part of a line, moved by `dx` against the part before it. */
export interface TextRun {
  readonly text: string
  readonly dx: number
}

/** Bays of one group with their names and the words below, in px of the canvas. */
export interface PlacedGroup {
  readonly fact: string
  readonly bays: readonly Box[]
  readonly names: readonly BayName[]
  readonly digits: PlacedText
  readonly noun: readonly (PlacedText & { readonly runs: readonly TextRun[] })[]
  readonly status: readonly PlacedText[]
}

/** The sluice with its bays and the water around them, in px of the canvas. */
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
const HEIGHT = Y0 - WALL_TOP
const LEFT = CONTENT.left - 6
const RIGHT = CONTENT.right + 6

/** Widths of a bay: the widest, the least that is still seen as one, and the least that holds a name. */
const BAY = { widest: 96, least: 10, named: 26 } as const
/** Water between two groups. */
const GAP = { few: 72, many: 48 } as const
/** Between the words of two groups. */
const APART = 30
const NAME = 32
/** Air under and over a turned name in its bay. */
const SILL = 14

/** Blank half of the square of a full-width quotation mark, in em. */
const QUOTE_BLANK = 0.42

/** How the words below are set: sizes, numbers of lines, and baselines from the line downwards. The first that leaves every bay its width is taken. */
const SETTINGS = [
  ...[26, 24, 22].map(size => ({ digits: 84, y: 76, noun: { size, most: 1, y: 118, lead: 0 }, status: { size: 24, most: 1, y: 154, lead: 0 } })),
  { digits: 84, y: 76, noun: { size: 22, most: 2, y: 110, lead: 26 }, status: { size: 20, most: 1, y: 166, lead: 0 } },
  { digits: 64, y: 60, noun: { size: 20, most: 2, y: 90, lead: 24 }, status: { size: 18, most: 3, y: 140, lead: 22 } },
] as const
type Setting = typeof SETTINGS[number]

/** Display text with full-width quotation marks set close: the blank half of each square is taken back. */
function tightened(text: string, size: number): TextRun[] {
  const parts = text.split(/(?=“)|(?<=”)/)
  const full = isChinese(text)
  return parts.map((part, i) => {
    const blanks = Number(part.startsWith('“')) + Number(parts[i - 1]?.endsWith('”') ?? false)
    return { text: part, dx: full && blanks ? px(-blanks * QUOTE_BLANK * size) : 0 }
  })
}

/** Width that the words of a group need. */
function need({ digits, noun, status }: BayGroup, setting: Setting): number {
  return Math.max(
    numeralWidth(digits, setting.digits),
    narrowest(noun, setting.noun.size, setting.noun.most, serifWidth),
    narrowest(status, setting.status.size, setting.status.most),
  )
}

/** Width of a Latin line in the thin serif face, which runs wider than the sans. */
function thinWidth(text: string, size: number): number {
  return textWidth(text, size) * 1.12
}

interface Columns {
  /** Width of a bay in each group. */
  readonly bays: readonly number[]
  /** Left edge of each group, and the right end of the room for its words. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Width of a bay without a name. */
  readonly pitch: number
}

/** Shares the width among the groups: all bays alike, unless a name needs more, and no words beyond their group's water. */
function columnsFor(groups: readonly BayGroup[], setting: Setting, named: boolean): Columns {
  const gap = groups.length > 4 ? GAP.many : GAP.few
  const needs = groups.map(group => need(group, setting))
  const bay = ({ names }: BayGroup, pitch: number) => named && names.length > 0 ? Math.max(pitch, BAY.named) : pitch
  const widths = (pitch: number) => groups.map((group, i) => i < groups.length - 1
    ? Math.max(group.count * bay(group, pitch) + gap, needs[i]! + APART)
    : Math.max(group.count * bay(group, pitch), needs[i]! + 12))
  const sum = (pitch: number) => widths(pitch).reduce((all, width) => all + width, 0)
  let [low, high]: [number, number] = [0, BAY.widest]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (sum(middle) <= RIGHT - LEFT)
      low = middle
    else
      high = middle
  }
  // Width that few bays do not need becomes water.
  const spare = Math.max(0, RIGHT - LEFT - sum(low)) / Math.max(1, groups.length - 1)
  const given = widths(low).map((width, i) => i < groups.length - 1 ? width + spare : width)
  const starts = given.map((_, i) => LEFT + given.slice(0, i).reduce((all, width) => all + width, 0))
  return {
    bays: groups.map(group => bay(group, low)),
    starts,
    ends: starts.map((_, i) => (starts[i + 1] ?? RIGHT + 6) - APART),
    pitch: low,
  }
}

/** The names of all groups in one size, each standing on the sill as if lowered into its bay. */
function placeNames(groups: readonly BayGroup[], bays: readonly (readonly Box[])[]): BayName[][] {
  const pairs = groups.flatMap(({ names }, i) => names.slice(0, bays[i]!.length).map((text, n) => ({ text, group: i, bay: bays[i]![n]! })))
  const room = { height: HEIGHT - 40, smallest: MIN_NAME }
  const turned = (text: string, bay: Box, largest: number) => {
    const most = (size: number) => Math.max(1, Math.floor((bay.width - 8) / size / 1.2))
    const sizes = Array.from({ length: largest - MIN_LABEL + 1 }, (_, i) => largest - i)
    const size = sizes.find(size => size <= bay.width - 5 && narrowest(text, size, most(size), thinWidth) <= HEIGHT - 2 * SILL) ?? MIN_LABEL
    return fitText(text, { size, smallest: size, width: HEIGHT - 2 * SILL, most: most(size), measure: thinWidth })
  }
  const fit = (text: string, bay: Box, largest: number) => isChinese(text)
    ? fitUpright(text, { ...room, width: bay.width - 5, largest })
    : turned(text, bay, largest)
  const size = Math.min(NAME, ...pairs.map(({ text, bay }) => fit(text, bay, NAME).size))
  const placed: BayName[][] = groups.map(() => [])
  for (const { text, group, bay } of pairs.filter(({ bay }) => bay.width >= BAY.named - 3)) {
    const middle = bay.x + bay.width / 2
    if (isChinese(text)) {
      const { columns } = fitUpright(text, { ...room, width: bay.width - 5, largest: size })
      const y = Y0 - 12 - Math.max(...columns.map(column => [...column].length)) * size
      const centres = columnCentres(columns.length, middle, size)
      placed[group]!.push(...columns.map((column, i) => ({ text: column, x: centres[i]!, y, size, anchor: 'start' as const, vertical: true })))
    }
    else {
      const { lines } = turned(text, bay, size)
      placed[group]!.push(...lines.map((line, i) =>
        ({ text: line, x: middle + size * 0.33 + (i - (lines.length - 1) / 2) * size * 1.2, y: Y0 - SILL, size, anchor: 'start' as const, vertical: false })))
    }
  }
  return placed
}

/** A sluice: one bay for every item that is counted, knocked out of the water. */
export function layoutUnlisted({ groups }: UnlistedData): UnlistedLayout {
  // Among very many bays none has room for a name.
  const attempts = [true, false].flatMap(named => SETTINGS.map(setting => ({ setting, columns: columnsFor(groups, setting, named) })))
  const roomiest = attempts.reduce((best, attempt) => attempt.columns.pitch > best.columns.pitch ? attempt : best)
  const { setting, columns } = attempts.find(({ columns: { pitch } }) => pitch >= Math.max(BAY.least, roomiest.columns.pitch * 0.95)) ?? roomiest

  const bays = groups.map(({ count }, n) => Array.from({ length: count }, (_, i): Box =>
    ({ x: columns.starts[n]! + i * columns.bays[n]!, y: WALL_TOP, width: columns.bays[n]!, height: HEIGHT })))
  const names = placeNames(groups, bays)
  const placed = groups.map((group, n): PlacedGroup => {
    const x = columns.starts[n]! + 6
    const width = columns.ends[n]! - x + 6
    const { noun, status } = setting
    const nouns = fitText(group.noun, { size: noun.size, smallest: noun.size, width, most: noun.most, measure: serifWidth }).lines
    const lines = fitText(group.status, { size: status.size, smallest: status.size, width, most: status.most }).lines
    return {
      fact: group.fact,
      bays: bays[n]!,
      names: names[n]!,
      digits: { text: group.digits, x, y: Y0 + setting.y, size: setting.digits, anchor: 'start' },
      noun: placeLines(nouns, { x, y: Y0 + noun.y, size: noun.size, anchor: 'start' }, noun.lead)
        .map(line => ({ ...line, runs: tightened(line.text, line.size) })),
      status: placeLines(lines, { x, y: Y0 + status.y, size: status.size, anchor: 'start' }, status.lead),
    }
  })

  const openings = bays.map(row => [row[0]!.x, row.at(-1)!.x + row.at(-1)!.width] as const)
  return {
    groups: placed,
    walls: bays.flatMap((row, n) => [...row.map(({ x }) => x), openings[n]![1]]),
    wallTop: WALL_TOP,
    water: waterAround(openings),
  }
}

/** Strata of water with the bays knocked out. */
function waterAround(openings: readonly (readonly [number, number])[]): UnlistedLayout['water'] {
  const depth = Y0 - WATER_TOP
  return Array.from({ length: Math.floor(depth / STRATUM) }, (_, i) => {
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
}
