import type { IndustryData } from '../../data/figures/industry'
import type { Box, PlacedText } from '../canvas'
import { textWidth } from '../text'
import { LEAST } from './column'
import { paragraph } from './paragraph'
import { serifWidth } from '../serif'

/** Across: where bundles, names and numbers stand in a column. */
export interface IndustryAcross {
  readonly width: number
  /** Strands on either side: from the first on, so far apart. */
  readonly left: { readonly from: number, readonly pitch: number }
  readonly right: { readonly to: number, readonly pitch: number }
  /** Left edge of the names of the first list, and of the second. */
  readonly first: number
  readonly second: number
  /** Middle of the numbers. */
  readonly number: number
  /** Right edge of the names: beyond, strands run on to the numbers. */
  readonly names: number
}

/** A name over its lines, the height of its strand and where that goes on behind it. */
export interface PlacedName {
  readonly lines: readonly PlacedText[]
  readonly x: number
  readonly y: number
  readonly end: number
}

/** A track with its names in one list or both, in px of the column. */
export interface PlacedRow {
  readonly end?: PlacedName
  readonly frontier?: PlacedName
  /** Height of the number: between both names where there are two. */
  readonly y: number
  readonly top: number
  readonly bottom: number
}

/** The two lists row by row with their headings and bars, in px of the column. */
export interface IndustryRows {
  readonly rows: readonly PlacedRow[]
  readonly endsHead: readonly PlacedText[]
  readonly frontiersHead: readonly PlacedText[]
  readonly groupLabels: readonly PlacedText[]
  /** A bar for each group of ends; for the second list in pieces, past the names that are not in it. */
  readonly endBars: readonly Box[]
  readonly frontierBars: readonly Box[]
  readonly bands: readonly Box[]
  readonly bottom: number
}

const HEAD = 24
const NOTE = 17
const PAD = 6
const GAP = 8
const BAR = 4

/** A heading in the serif face with its note behind it, or below it where both are too long. */
export function head(heading: string, note: string, x: number, top: number, right: number): { readonly lines: readonly PlacedText[], readonly bottom: number } {
  const title = paragraph(heading, { x, top, size: HEAD, width: right - x, leading: 1.2, measure: serifWidth })
  const last = title.lines.at(-1)!
  const after = x + serifWidth(last.text, last.size) + 10
  if (after + textWidth(note, NOTE) <= right)
    return { lines: [...title.lines, { text: note, size: NOTE, x: after, y: last.y, anchor: 'start' }], bottom: title.bottom }
  const below = paragraph(note, { x, top: title.bottom, size: NOTE, width: right - x })
  return { lines: [...title.lines, ...below.lines], bottom: below.bottom }
}

/** The names one below the other; where both lists name a track, the second name stands below the first. */
export function layoutRows({ ends, groups, frontiers, tracks }: IndustryData, across: IndustryAcross, top: number): IndustryRows {
  const size = across.width < 320 ? LEAST : across.width < 400 ? 17 : 18
  const rows: PlacedRow[] = []
  const [groupLabels, endBars, frontierBars]: [PlacedText[], Box[], Box[]] = [[], [], []]
  const name = (text: string, x: number, from: number) => {
    const set = paragraph(text, { x, top: from + PAD, size, width: across.names - x, leading: 1.25 })
    const bottom = set.bottom - 0.15 * size + PAD
    const end = x + Math.max(...set.lines.map(line => textWidth(line.text, line.size))) + GAP
    return { placed: { lines: set.lines, x, y: (from + bottom) / 2, end }, bottom }
  }
  const endsHead = head(ends.heading, ends.count, across.first, top, across.number)
  let y = endsHead.bottom
  let group = 0
  let left = 0
  tracks.forEach(({ end, frontier }) => {
    if (end !== undefined && left === 0 && groups[group]) {
      const label = paragraph(groups[group]!.label, { x: across.first, top: y + 6, size: NOTE, width: across.number - across.first })
      groupLabels.push(...label.lines)
      left = groups[group]!.size
      group++
      y = label.bottom
      endBars.push({ x: across.first - 14, y, width: BAR, height: 0 })
    }
    if (end === undefined)
      return
    const first = name(end, across.first, y)
    const second = frontier === undefined ? undefined : name(frontier, across.second, first.bottom - 2)
    const bottom = second?.bottom ?? first.bottom
    rows.push({ end: first.placed, frontier: second?.placed, y: second ? (first.placed.y + second.placed.y) / 2 : first.placed.y, top: y, bottom })
    if (second)
      frontierBars.push({ x: across.second - 12, y: first.bottom + 1, width: BAR, height: second.bottom - first.bottom - 4 })
    const bar = endBars.pop()!
    endBars.push({ ...bar, height: bottom - bar.y - 2 })
    y = bottom
    left--
  })

  const twins = rows.filter(({ frontier }) => frontier)
  const [firstTwin, lastTwin] = [twins[0], twins.at(-1)]
  const frontiersTop = y + 14
  const frontiersHead = head(frontiers.heading, frontiers.count, across.second, frontiersTop, across.width - (rows.length + 1) * across.right.pitch)
  y = frontiersHead.bottom
  tracks.forEach(({ end, frontier }) => {
    if (end !== undefined || frontier === undefined)
      return
    const { placed, bottom } = name(frontier, across.second, y)
    rows.push({ frontier: placed, y: placed.y, top: y, bottom })
    y = bottom
  })
  return {
    rows,
    endsHead: endsHead.lines,
    frontiersHead: frontiersHead.lines,
    groupLabels,
    endBars,
    frontierBars: [...frontierBars, { x: across.second - 12, y: frontiersTop, width: BAR, height: y - frontiersTop }],
    bands: firstTwin && lastTwin ? [{ x: across.first - 8, y: firstTwin.top, width: across.names + GAP - across.first + 8, height: lastTwin.bottom - firstTwin.top }] : [],
    bottom: y,
  }
}
