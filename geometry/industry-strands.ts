import type { PlacedText } from './canvas'
import { bumpPath } from './bump'
import { CONTENT, Y0 } from './canvas'
import type { IndustryColumns } from './industry-columns'
import { GAP, MERGE } from './industry-columns'
import { px } from './metrics'
import { textWidth } from './text'

/** A strand while it runs alone, and once its twin has joined it. */
export interface SharedStrand {
  readonly alone: string
  readonly paired: string
}

/** Strands of one bundle: as they leave the layers, and how they go on to the right. */
export interface Strands<Path = string> {
  readonly lead: readonly Path[]
  readonly tail: readonly Path[]
}

/** Strands of the tracks as SVG paths in px of the canvas. */
export interface StrandLayout {
  /** Strands of the ends that are named once, and of those that the second list repeats. */
  readonly ends: readonly string[]
  readonly shared: Strands<SharedStrand>
  /** Where the strands of shared ends run on until the second name takes their place. */
  readonly bridges: readonly string[]
  readonly fresh: readonly string[]
  /** Second strand of each shared track. */
  readonly twins: Strands
  /** Both strands of the shared tracks run into one. */
  readonly merged: { readonly ends: readonly string[], readonly twins: readonly string[], readonly tail: readonly string[] }
}

/** A track with its names in place. */
export interface PlacedTrack {
  readonly y: number
  readonly end?: PlacedText
  readonly frontier?: PlacedText
}

/** Half of the distance between the two strands of a shared track. */
const TWIN = 3.4

/** The room that a name takes of its strand; whole pixels, so that pieces of a strand meet without a seam. */
export function gapFor({ x, text, size }: PlacedText): readonly [number, number] {
  return [Math.round(x - GAP), Math.round(x + textWidth(text, size) + GAP)]
}

/** A straight strand from `from` to `to` that leaves the names free. */
function straight(y: number, from: number, to: number, names: readonly PlacedText[]): string {
  let at = from
  let path = ''
  for (const [start, end] of [...names.map(gapFor), [to, to] as const]) {
    if (start > at)
      path += `M${px(at)} ${px(y)}H${px(start)}`
    at = end
  }
  return path
}

/** Where the strands begin to return, and where they have come back to the line. */
export function returning({ numberX }: IndustryColumns): { readonly from: number, readonly join: number } {
  const from = numberX + 22
  return { from, join: Math.min(from + 134, CONTENT.right - 40) }
}

/** Every track as a strand from the line through its names and back. */
export function layoutStrands(tracks: readonly PlacedTrack[], columns: IndustryColumns): StrandLayout {
  const { fanEnd, bandRight } = columns
  const { from, join } = returning(columns)
  const start = { x: CONTENT.left, y: Y0 }
  const end = { x: join, y: Y0 }
  const lead = (y: number, to: number, names: readonly PlacedText[]) => bumpPath(start, { x: fanEnd, y }) + straight(y, fanEnd, to, names)
  const back = (y: number) => bumpPath({ x: from, y }, end)
  const tail = (y: number, at: number) => `M${px(at)} ${px(y)}H${px(from)}${back(y)}`

  const single = tracks.filter(track => !track.end || !track.frontier)
  const through = ({ y, end: first, frontier: second }: PlacedTrack) => lead(y, from, [first, second].filter(name => name !== undefined)) + back(y)
  const both = tracks.flatMap(({ y, end: first, frontier: second }) => first && second ? [{ y, names: [first, second], second }] : [])
  return {
    ends: single.filter(track => track.end).map(through),
    fresh: single.filter(track => track.frontier).map(through),
    shared: {
      lead: both.map(({ y, names }) => ({ alone: lead(y, bandRight, names), paired: lead(y - TWIN, bandRight, names) })),
      tail: both.map(({ y }) => ({ alone: tail(y, bandRight), paired: tail(y - TWIN, bandRight) })),
    },
    bridges: both.map(({ y, second }) => {
      const [left, right] = gapFor(second)
      return `M${left} ${px(y)}H${right}`
    }),
    twins: {
      lead: both.map(({ y, names }) => lead(y + TWIN, bandRight, names)),
      tail: both.map(({ y }) => tail(y + TWIN, bandRight)),
    },
    merged: {
      ends: both.map(({ y }) => bumpPath({ x: bandRight, y: y - TWIN }, { x: bandRight + MERGE, y })),
      twins: both.map(({ y }) => bumpPath({ x: bandRight, y: y + TWIN }, { x: bandRight + MERGE, y })),
      tail: both.map(({ y }) => tail(y, bandRight + MERGE)),
    },
  }
}
