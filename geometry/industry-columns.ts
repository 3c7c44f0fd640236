import type { IndustryData } from '../data/figures/industry'
import type { PlacedText } from './canvas'
import { CONTENT, MIN_LABEL } from './canvas'
import { fitText, MIN_NAME, shareWidth } from './fit'
import { shortened } from './lines'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** Blank between a name and its strand. */
export const GAP = 10
/** Side of the seal, in px. */
export const SEAL = 24
/** Length in which two strands run into one. */
export const MERGE = 32
/** Size of the notes beside the headings, and of the labels of the groups at most, in px. */
export const LABEL = 20
const HEADING = 28
const LARGEST = 24
/** Length of the fan in which the strands leave the line; the short one is for long names. */
const FANS = [230, 165] as const
/** Where the numbers of the tracks stand at the latest: what follows is for the count. */
const NUMBERS = 960
/** From the bar of a list to its names. */
const INDENT = 18

/** Where the columns of the figure stand, and the words that stand in them. */
export interface IndustryColumns {
  readonly data: IndustryData
  /** Size of the names. */
  readonly size: number
  readonly fan: number
  readonly fanEnd: number
  readonly endBar: number
  readonly endX: number
  readonly frontierBar: number
  readonly frontierX: number
  /** Right edge of the band behind the shared names, where their strands begin to merge. */
  readonly bandRight: number
  readonly numberX: number
}

function widest(texts: readonly (string | undefined)[], size: number): number {
  return Math.max(0, ...texts.map(text => text === undefined ? 0 : textWidth(text, size)))
}

const headWidth = (heading: string, note: string) => serifWidth(heading, HEADING) + 10 + textWidth(note, LABEL)

/** What the three columns before the numbers take up: layers with groups, ends, frontiers. */
function needs({ layers, groups, ends, tracks }: IndustryData, size: number, fan: number): readonly [number, number, number] {
  // Where the fan levels out, labels already find room between its strands.
  const labels = Math.max(74, widest(groups.map(({ label }) => label), LABEL) + 20)
  const second = widest(tracks.map(track => track.end && track.frontier), size) + GAP + SEAL + 14
  return [
    Math.max(labels, headWidth(layers.heading, layers.note) + 14 - 0.85 * fan),
    Math.max(widest(tracks.map(track => track.end), size) + 42, headWidth(ends.heading, ends.count) + 6),
    Math.max(second, widest(tracks.map(track => track.frontier), size) + GAP),
  ]
}

function columnsOf(data: IndustryData, size: number, fan: number): IndustryColumns {
  const [first, second, third] = needs(data, size, fan)
  const fanEnd = CONTENT.left + fan
  const endBar = CONTENT.left + 0.85 * fan + first
  const endX = endBar + INDENT
  const frontierBar = endX + second
  const frontierX = frontierBar + INDENT
  const bandRight = Math.round(frontierX + widest(data.tracks.map(track => track.end && track.frontier), size) + GAP + SEAL + 14)
  return { data, size, fan, fanEnd, endBar, endX, frontierBar, frontierX, bandRight, numberX: Math.max(bandRight, frontierX + third) + MERGE + 26 }
}

/**
 * The columns, with names as large as rows and width allow; names that are too long for all are cut.
 * @param data words of the figure
 * @param pitch least distance of neighbouring rows
 */
export function layoutColumns(data: IndustryData, pitch: number): IndustryColumns {
  const roomy = Math.max(MIN_LABEL, Math.floor(Math.min(LARGEST, pitch * 0.78)))
  for (const fan of FANS) {
    for (let size = roomy; size >= MIN_LABEL; size -= 1) {
      const columns = columnsOf(data, size, fan)
      if (columns.numberX <= NUMBERS)
        return columns
    }
  }
  const fan = FANS.at(-1)!
  const room = NUMBERS - MERGE - 26 - 2 * INDENT - CONTENT.left - 0.85 * fan - 1
  const [first, second, third] = shareWidth(needs(data, MIN_LABEL, fan), room) as [number, number, number]
  return columnsOf(cut(data, first, second, third, fan), MIN_LABEL, fan)
}

/** The same words within columns of these widths. */
function cut(data: IndustryData, first: number, second: number, third: number, fan: number): IndustryData {
  const name = (text: string | undefined, width: number) => text && shortened(text, MIN_LABEL, width)
  // A heading keeps its whole note as long as both fit; otherwise the heading may take more than half of the width.
  const head = (heading: string, note: string, width: number) => {
    const own = fitText(heading, { size: HEADING, smallest: HEADING, width: Math.max(width * 0.55, width - 10 - textWidth(note, LABEL)), measure: serifWidth }).lines[0]!
    return { heading: own, note: shortened(note, LABEL, width - 10 - serifWidth(own, HEADING)) }
  }
  const layers = head(data.layers.heading, data.layers.note, first - 14 + 0.85 * fan)
  const ends = head(data.ends.heading, data.ends.count, second - 6)
  return {
    ...data,
    layers: { ...data.layers, ...layers },
    ends: { ...data.ends, heading: ends.heading, count: ends.note },
    groups: data.groups.map(group => ({ ...group, label: shortened(group.label, LABEL, first - 20) })),
    tracks: data.tracks.map(({ end, frontier }) => ({ end: name(end, second - 42), frontier: name(frontier, third - GAP - SEAL - 14) })),
  }
}

/** A heading of a list and its note, on one baseline within a width. */
export function layoutHead(heading: string, note: string, x: number, y: number, width: number): readonly [PlacedText, PlacedText] {
  const head = fitText(heading, { size: HEADING, smallest: MIN_NAME, width: Math.max(width / 2, width - 10 - textWidth(note, LABEL)), measure: serifWidth })
  const text = head.lines[0]!
  const after = x + serifWidth(text, head.size) + 10
  const own = fitText(note, { size: LABEL, width: x + width - after })
  return [
    { text, x, y, size: head.size, anchor: 'start' },
    { text: own.lines[0]!, x: after, y, size: own.size, anchor: 'start' },
  ]
}
