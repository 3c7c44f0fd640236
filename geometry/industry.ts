import type { IndustryData } from '../data/figures/industry'
import type { Box, PlacedText } from './canvas'
import { CONTENT, MIN_LABEL, Y0 } from './canvas'
import { LABEL, layoutColumns, layoutHead, MERGE, SEAL } from './industry-columns'
import type { CountLayout } from './industry-count'
import { layoutCount } from './industry-count'
import type { Weir } from './industry-layers'
import { layoutWeirs } from './industry-layers'
import { layoutRows, TOP } from './industry-rows'
import type { PlacedTrack, StrandLayout } from './industry-strands'
import { gapFor, layoutStrands, returning } from './industry-strands'
import { px } from './metrics'
import { textWidth } from './text'

/** Heading of a column and the note beside it. */
export type Head = readonly [PlacedText, PlacedText]

/** The number of a track, over its strand. */
export interface TrackNumber extends PlacedText {
  /** Paper that keeps the strand off the number, in px of the canvas. */
  readonly ground: Box
}

/** Layers, the two lists with their strands and the count, in px of the canvas. */
export interface IndustryLayout extends StrandLayout {
  /** The line outside the figure, and the still line that the strands replace. */
  readonly trunk: string
  readonly still: string
  readonly weirs: readonly Weir[]
  readonly layersHead: Head
  readonly endsHead: Head
  readonly frontiersHead: Head
  /** Bars before the two lists: one per group of ends, one for the frontiers. */
  readonly endBars: readonly Box[]
  readonly frontierBar: Box
  /** Leads from the heading of the frontiers down to their bar, past the ends that they do not repeat. */
  readonly frontierLead: string
  readonly groupLabels: readonly PlacedText[]
  readonly endNames: readonly PlacedText[]
  readonly freshNames: readonly PlacedText[]
  readonly twinNames: readonly PlacedText[]
  readonly bands: readonly Box[]
  /** Parts the ends from the new frontiers; empty where there are none. */
  readonly divider: string
  readonly seal: { readonly x: number, readonly y: number } | undefined
  readonly numbers: readonly TrackNumber[]
  readonly result: CountLayout
}

/** Baseline of the headings. */
const HEADS = TOP - 46
/** How far a bar extends at most beyond the rows that it holds together. */
const PROUD = 14
/** Distance that the bar of the frontiers keeps from the lines that pass it. */
const ASIDE = 10

/** Width of the paper under a number: two digits and some room. */
const GROUND = 40

/** Baseline that centres a line of Chinese text on `y`. */
const onLine = (y: number, size: number) => y + size * 0.37

/** Three layers, two lists and the tracks they share, as strands that leave one line and return to it. */
export function layoutIndustry(given: IndustryData): IndustryLayout {
  const { ys, divider, upperPitch, lowerPitch } = layoutRows(given.tracks)
  const pitch = Math.min(upperPitch, lowerPitch)
  const columns = layoutColumns(given, pitch)
  const { data, size, fanEnd, endBar, endX, frontierBar, frontierX, bandRight, numberX } = columns
  const { from, join } = returning(columns)

  const name = (text: string | undefined, x: number, y: number): PlacedText | undefined =>
    text === undefined ? undefined : { text, x, y: onLine(y, size), size, anchor: 'start' }
  const tracks = data.tracks.map(({ end, frontier }, i): PlacedTrack => ({ y: ys[i]!, end: name(end, endX, ys[i]!), frontier: name(frontier, frontierX, ys[i]!) }))
  const twins = tracks.filter(({ end, frontier }) => end && frontier)
  const twinNames = twins.flatMap(({ frontier }) => frontier ?? [])
  const freshNames = tracks.flatMap(({ end, frontier }) => !end && frontier ? [frontier] : [])

  const proud = Math.min(PROUD, upperPitch / 2 - 2)
  const labelSize = Math.max(MIN_LABEL, Math.min(LABEL, Math.floor(upperPitch - 7)))
  const groups = data.groups.map(({ label, size: count }, i) => {
    const first = data.groups.slice(0, i).reduce((sum, group) => sum + group.size, 0)
    const own = ys.slice(first, first + count)
    // Between two strands: in the middle of the group, or just above its middle row.
    const middle = count % 2 ? own[(count - 1) / 2]! - upperPitch / 2 : (own[0]! + own.at(-1)!) / 2
    return {
      bar: { x: endBar - 2, y: own[0]! - proud, width: 4, height: own.at(-1)! - own[0]! + 2 * proud },
      label: { text: label, x: endBar - 12, y: onLine(middle, labelSize), size: labelSize, anchor: 'end' } as const,
    }
  })

  const bands = twins.reduce<Box[]>((runs, { y }) => {
    const half = upperPitch / 2
    const last = runs.at(-1)
    if (last && Math.abs(last.y + last.height + half - y) < 1)
      return [...runs.slice(0, -1), { ...last, height: last.height + 2 * half }]
    return [...runs, { x: endBar, y: y - half, width: bandRight - endBar, height: 2 * half }]
  }, [])
  const inList = tracks.filter(({ frontier }) => frontier).map(({ y }) => y)
  const [listTop, listBottom] = [Math.min(...inList) - proud, Math.max(...inList) + Math.min(PROUD, lowerPitch / 2)]

  const frontiersHead = layoutHead(data.frontiers.heading, data.frontiers.count, frontierX, HEADS, CONTENT.right - frontierX)
  const sealName = twinNames.length ? twinNames.reduce((a, b) => textWidth(a.text, size) >= textWidth(b.text, size) ? a : b) : undefined
  const numberSize = Math.min(24, Math.floor(pitch))
  const [highest, lowest] = [Math.min(...ys), Math.max(...ys)]

  return {
    ...layoutStrands(tracks, columns),
    trunk: `M0 ${Y0}H${CONTENT.left}M${px(join)} ${Y0}H1280`,
    still: `M${CONTENT.left} ${Y0}H${px(join)}`,
    weirs: layoutWeirs(data.layers.names, { start: { x: CONTENT.left, y: Y0 }, top: { x: fanEnd, y: highest }, bottom: { x: fanEnd, y: lowest } }),
    layersHead: layoutHead(data.layers.heading, data.layers.note, CONTENT.left, HEADS, endX - 14 - CONTENT.left),
    endsHead: layoutHead(data.ends.heading, data.ends.count, endX, HEADS, frontierBar - 6 - endX),
    frontiersHead,
    endBars: groups.map(({ bar }) => bar),
    groupLabels: groups.map(({ label }) => label),
    frontierBar: { x: frontierBar - 2, y: listTop, width: 4, height: listBottom - listTop },
    frontierLead: `M${px(frontierBar)} ${px(frontiersHead[0].y - frontiersHead[0].size * 0.8)}V${px(listTop)}`,
    endNames: tracks.flatMap(({ end }) => end ?? []),
    freshNames,
    twinNames,
    bands,
    divider: freshNames.length ? `M${px(endX)} ${px(divider)}H${px(frontierBar - ASIDE)}M${px(frontierBar + ASIDE)} ${px(divider)}H${px(bandRight + MERGE)}` : '',
    seal: sealName && { x: gapFor(sealName)[1], y: sealName.y - size * 0.37 - SEAL / 2 },
    numbers: ys.map((y, i) => trackNumber(`${i + 1}`, numberX, y + numberSize / 3, numberSize)),
    result: layoutCount(data.result, { highest: { x: from, y: highest }, lowest: { x: from, y: lowest }, join: { x: join, y: Y0 } }),
  }
}

function trackNumber(text: string, x: number, y: number, size: number): TrackNumber {
  return { text, x, y, size, anchor: 'middle', ground: { x: x - GROUND / 2, y: y - size * 0.8, width: GROUND, height: size * 0.92 } }
}
