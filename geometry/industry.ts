import type { IndustryData } from '../data/figures/industry'
import type { Box, PlacedText } from './canvas'
import { bumpAt, bumpPath, px } from './bump'
import { CONTENT, Y0 } from './canvas'
import type { CountLayout } from './industry-count'
import { layoutCount } from './industry-count'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** A label that stands upright beside a weir, or lies on it where the script is not written downwards. */
export interface LayerName extends PlacedText {
  readonly vertical: boolean
}

export interface Weir {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly name: LayerName
}

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

export interface IndustryLayout {
  /** The line outside the figure, and the still line that the strands replace. */
  readonly trunk: string
  readonly still: string
  readonly weirs: readonly Weir[]
  readonly layersHeading: PlacedText
  readonly layersNote: PlacedText
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
  /** Bars before the two lists: one per group of ends, one for the frontiers. */
  readonly endBars: readonly Box[]
  readonly frontierBar: Box
  /** Leads from the heading of the frontiers down to their bar, past the ends that they do not repeat. */
  readonly frontierLead: string
  readonly groupLabels: readonly PlacedText[]
  readonly endNames: readonly PlacedText[]
  readonly freshNames: readonly PlacedText[]
  readonly twinNames: readonly PlacedText[]
  readonly endsHeading: PlacedText
  readonly endsCount: PlacedText
  readonly frontiersHeading: PlacedText
  readonly frontiersCount: PlacedText
  readonly bands: readonly Box[]
  readonly divider: string
  readonly seal: { readonly x: number, readonly y: number } | undefined
  readonly numbers: readonly PlacedText[]
  readonly result: CountLayout
}

const TOP = 214
const BOTTOM = 640
/** Blank between the line and the first row below it. */
const BELOW = 38
const PITCH = 38
/** Length of the fan in which the strands leave the line; the short one is for long names. */
const FANS = [230, 165]
const MERGE = 32
const TWIN = 3.4
const GAP = 10
const SEAL = 24
const LABEL = 20
const HEADING = 28
const CJK = /[\u3400-\u9FFF]/

/** Baseline that centres a line of Chinese text on `y`. */
const onLine = (y: number, size: number) => y + size * 0.37

function widest(texts: readonly (string | undefined)[], size: number): number {
  return Math.max(0, ...texts.map(text => text === undefined ? 0 : textWidth(text, size)))
}

/** Heights of the rows: ends above the line, new frontiers below it, as far apart as the space allows. */
function rowHeights(upper: number, lower: number): readonly number[] {
  const spread = (from: number, to: number, n: number) => {
    const pitch = n > 1 ? Math.min(PITCH, (to - from) / (n - 1)) : 0
    return Array.from({ length: n }, (_, i) => from + i * pitch)
  }
  return [...spread(TOP, Y0 - 46, upper), ...spread(Y0 + BELOW, BOTTOM, lower)]
}

/** The room that a name takes of its strand; whole pixels, so that pieces of a strand meet without a seam. */
function gapFor({ x, text, size }: PlacedText): readonly [number, number] {
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

/** Three layers, two lists and the tracks they share, as strands that leave one line and return to it. */
export function layoutIndustry(data: IndustryData): IndustryLayout {
  const { tracks } = data
  const upper = tracks.filter(track => track.end !== undefined).length
  const rows = rowHeights(upper, tracks.length - upper)
  const pitches = rows.slice(1).map((y, i) => y - rows[i]!)
  const roomy = Math.floor(Math.min(24, ...pitches.map(pitch => pitch * 0.78)))
  const left = CONTENT.left

  const headWidth = (heading: string, note: string) => serifWidth(heading, HEADING) + 10 + textWidth(note, LABEL)
  const layersWidth = headWidth(data.layers.heading, data.layers.note)
  const endsWidth = headWidth(data.ends.heading, data.ends.count)

  // Names as large as rows and columns allow, never below the smallest label.
  const columns = (size: number, fan: number) => {
    const fanEnd = left + fan
    // Where the fan levels out, labels already find room between its strands.
    const labelled = fanEnd - fan * 0.15 + Math.max(74, widest(data.groups.map(({ label }) => label), LABEL) + 20)
    const endBar = Math.max(labelled, left + layersWidth + 14)
    const endX = endBar + 18
    const frontierBar = endX + Math.max(widest(tracks.map(track => track.end), size) + 42, endsWidth + 6)
    const frontierX = frontierBar + 18
    const bandRight = Math.round(frontierX + widest(tracks.map(track => track.end && track.frontier), size) + GAP + SEAL + 14)
    const namesRight = Math.max(bandRight, frontierX + widest(tracks.map(track => track.frontier), size) + GAP)
    const numberX = namesRight + MERGE + 26
    return { size, fan, fanEnd, endBar, endX, frontierBar, frontierX, bandRight, numberX }
  }
  const sizes = Array.from({ length: Math.max(1, roomy - 17) }, (_, i) => roomy - i)
  const fits = FANS.flatMap(fan => sizes.map(candidate => columns(candidate, fan))).find(({ numberX }) => numberX <= 960) ?? columns(18, FANS.at(-1)!)
  const { size, fan, fanEnd, endBar, endX, frontierBar, frontierX, bandRight, numberX } = fits
  const fanOut = numberX + 22
  const join = Math.min(fanOut + 134, CONTENT.right - 40)
  const trunkStart = { x: left, y: Y0 }
  const trunkEnd = { x: join, y: Y0 }

  const name = (text: string, x: number, y: number): PlacedText => ({ text, x, y: onLine(y, size), size, anchor: 'start' })
  const ends: string[] = []
  const sharedEnds = { lead: [] as SharedStrand[], tail: [] as SharedStrand[] }
  const bridges: string[] = []
  const fresh: string[] = []
  const twins = { lead: [] as string[], tail: [] as string[] }
  const merged = { ends: [] as string[], twins: [] as string[], tail: [] as string[] }
  const endNames: PlacedText[] = []
  const freshNames: PlacedText[] = []
  const twinNames: PlacedText[] = []

  const lead = (y: number, to: number, names: readonly PlacedText[]) =>
    bumpPath(trunkStart, { x: fanEnd, y }) + straight(y, fanEnd, to, names)
  const tail = (y: number, from: number) => `M${px(from)} ${px(y)}H${fanOut}${bumpPath({ x: fanOut, y }, trunkEnd)}`

  tracks.forEach(({ end, frontier }, i) => {
    const y = rows[i]!
    const first = end === undefined ? [] : [name(end, endX, y)]
    const second = frontier === undefined ? [] : [name(frontier, frontierX, y)]
    endNames.push(...first)
    if (end !== undefined && frontier !== undefined) {
      twinNames.push(...second)
      const both = [...first, ...second]
      sharedEnds.lead.push({ alone: lead(y, bandRight, both), paired: lead(y - TWIN, bandRight, both) })
      bridges.push(...second.map(gapFor).map(([start, end]) => `M${start} ${px(y)}H${end}`))
      twins.lead.push(lead(y + TWIN, bandRight, both))
      sharedEnds.tail.push({ alone: tail(y, bandRight), paired: tail(y - TWIN, bandRight) })
      twins.tail.push(tail(y + TWIN, bandRight))
      merged.ends.push(bumpPath({ x: bandRight, y: y - TWIN }, { x: bandRight + MERGE, y }))
      merged.twins.push(bumpPath({ x: bandRight, y: y + TWIN }, { x: bandRight + MERGE, y }))
      merged.tail.push(tail(y, bandRight + MERGE))
    }
    else if (end !== undefined) {
      ends.push(lead(y, fanOut, first) + bumpPath({ x: fanOut, y }, trunkEnd))
    }
    else {
      freshNames.push(...second)
      fresh.push(lead(y, fanOut, second) + bumpPath({ x: fanOut, y }, trunkEnd))
    }
  })

  // Weirs cross every strand and stand a little proud of the outermost ones.
  const outer = { top: { x: fanEnd, y: Math.min(...rows) }, bottom: { x: fanEnd, y: Math.max(...rows) } }
  const weirs = data.layers.names.map((text, i, { length }): Weir => {
    const share = length > 1 ? i / (length - 1) : 0.5
    const vertical = CJK.test(text)
    const x = Math.round(left + fan * (vertical ? 0.36 + 0.31 * share : 0.45 + 0.24 * share))
    const top = bumpAt(trunkStart, outer.top, x).y - 12
    const bottom = bumpAt(trunkStart, outer.bottom, x).y + 12
    const nameSize = vertical ? 24 : 18
    return {
      x,
      top,
      bottom,
      name: vertical
        ? { text, x: x - nameSize / 2 - 5, y: top - nameSize * text.length, size: nameSize, anchor: 'start', vertical }
        : { text, x: x + 1, y: top - 7, size: nameSize, anchor: 'end', vertical },
    }
  })

  let first = 0
  const endBars: Box[] = []
  const groupLabels: PlacedText[] = []
  data.groups.forEach((group) => {
    const own = rows.slice(first, first + group.size)
    const pitch = pitches[first] ?? pitches[first - 1] ?? 38
    first += group.size
    const top = own[0]!
    const bottom = own.at(-1)!
    endBars.push({ x: endBar - 2, y: top - 14, width: 4, height: bottom - top + 28 })
    // Between two strands: in the middle of the group, or just above its middle row.
    const middle = own.length % 2 ? own[(own.length - 1) / 2]! - pitch / 2 : (top + bottom) / 2
    groupLabels.push({ text: group.label, x: endBar - 12, y: onLine(middle, LABEL), size: LABEL, anchor: 'end' })
  })

  const shared = rows.filter((_, i) => tracks[i]!.end !== undefined && tracks[i]!.frontier !== undefined)
  const half = (pitches[0] ?? 38) / 2
  const bands = shared.reduce<Box[]>((runs, y) => {
    const last = runs.at(-1)
    if (last && Math.abs(last.y + last.height + half - y) < 1)
      return [...runs.slice(0, -1), { ...last, height: last.height + 2 * half }]
    return [...runs, { x: endBar, y: y - half, width: bandRight - endBar, height: 2 * half }]
  }, [])
  const inList = rows.filter((_, i) => tracks[i]!.frontier !== undefined)
  const listTop = Math.min(...inList) - 14
  const listBottom = Math.max(...inList) + 14

  const sealName = twinNames.length ? twinNames.reduce((a, b) => textWidth(a.text, size) >= textWidth(b.text, size) ? a : b) : undefined
  const heading = (text: string, x: number, y: number): PlacedText => ({ text, x, y, size: HEADING, anchor: 'start' })
  const beside = (text: string, head: PlacedText): PlacedText => ({ text, x: head.x + serifWidth(head.text, head.size) + 10, y: head.y, size: LABEL, anchor: 'start' })
  const endsHeading = heading(data.ends.heading, endX, TOP - 46)
  const frontiersHeading = heading(data.frontiers.heading, frontierX, TOP - 46)
  const layersHeading = heading(data.layers.heading, left, TOP - 46)

  const numberSize = Math.min(24, Math.floor(Math.min(...pitches)))

  return {
    trunk: `M0 ${Y0}H${left}M${px(join)} ${Y0}H1280`,
    still: `M${left} ${Y0}H${px(join)}`,
    weirs,
    layersHeading,
    layersNote: beside(data.layers.note, layersHeading),
    ends,
    shared: sharedEnds,
    bridges,
    fresh,
    twins,
    merged,
    endBars,
    frontierBar: { x: frontierBar - 2, y: listTop, width: 4, height: listBottom - listTop },
    frontierLead: `M${px(frontierBar)} ${px(frontiersHeading.y - HEADING * 0.8)}V${px(listTop)}`,
    groupLabels,
    endNames,
    freshNames,
    twinNames,
    endsHeading,
    endsCount: beside(data.ends.count, endsHeading),
    frontiersHeading,
    frontiersCount: beside(data.frontiers.count, frontiersHeading),
    bands,
    divider: `M${px(endX)} ${Y0}H${px(frontierBar - 10)}M${px(frontierBar + 10)} ${Y0}H${px(bandRight + MERGE)}`,
    seal: sealName && { x: gapFor(sealName)[1], y: onLine(sealName.y, 0) - size * 0.37 - SEAL / 2 },
    numbers: rows.map((y, i) => ({ text: `${i + 1}`, x: numberX, y: y + numberSize / 3, size: numberSize, anchor: 'middle' })),
    result: layoutCount(data.result, { highest: { x: fanOut, y: outer.top.y }, lowest: { x: fanOut, y: outer.bottom.y }, join: trunkEnd }),
  }
}
