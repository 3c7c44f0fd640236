import type { IndustryData } from '../../data/figures/industry'
import type { PlacedText, Point } from '../canvas'
import { baselineAt, round } from '../metrics'
import { numeralWidth } from '../numeral'
import type { IndustryAcross, IndustryRows } from './industry-rows'
import { LEAST } from './column'
import { head, layoutRows } from './industry-rows'
import { paragraph, paragraphs } from './paragraph'
import { serifWidth } from '../serif'

/** Layers, the two lists with their strands and the count, in px of the column. */
export interface ReadingIndustryLayout extends Omit<IndustryRows, 'rows' | 'bottom'> {
  readonly height: number
  /** The line above and below the figure. */
  readonly trunk: string
  readonly weirs: readonly { readonly d: string, readonly name: PlacedText }[]
  readonly layersHead: readonly PlacedText[]
  /** Strands of the first list and of the new frontiers; those of repeated names until they run into the ones they repeat. */
  readonly strands: readonly string[]
  readonly twins: readonly string[]
  readonly names: readonly PlacedText[]
  readonly repeated: readonly PlacedText[]
  readonly seal?: Point
  readonly numbers: readonly PlacedText[]
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly notes: readonly PlacedText[]
}

const NUMBER = 18
const SEAL = 24
/** Radius in which a strand turns. */
const TURN = 9
const LAYER = 20
/** From layer to layer while the strands leave the line. */
const FAN = 34
/** Height in which they come back to it. */
const JOIN = 70
/** How far the line reaches into both. */
const NECK = 14

/** Turned upright: the line comes from above, passes the layers, splits into the names of both lists and leaves below as the tracks that are distinct. */
export function layoutReadingIndustry(data: IndustryData, width: number): ReadingIndustryLayout {
  const across = layoutAcross(data, width)
  const trunk = across.left.from + across.left.pitch * (strandsOf(data) - 1) / 2
  const layersHead = head(data.layers.heading, data.layers.note, across.first, 4, width)
  const fanTop = 14
  const weirTop = layersHead.bottom + 16
  const fanFoot = weirTop + FAN * (data.layers.names.length - 1) + 18
  const rows = layoutRows(data, across, fanFoot + 10)

  const strandX = (i: number) => round(across.left.from + across.left.pitch * (strandsOf(data) - 1 - i))
  const spread = (y: number) => {
    const t = Math.min(1, Math.max(0, (y - fanTop) / (fanFoot - fanTop)))
    return 3 * t ** 2 - 2 * t ** 3
  }
  const weirs = data.layers.names.map((text, i) => {
    const y = weirTop + i * FAN
    const half = spread(y) * across.left.pitch * (strandsOf(data) - 1) / 2 + 9
    return {
      d: `M${round(trunk - half)} ${round(y)}H${round(trunk + half)}`,
      name: { text: paragraph(text, { x: 0, top: 0, size: LAYER, width: width - across.first, most: 1, measure: serifWidth }).lines[0]!.text, size: LAYER, x: across.first, y: baselineAt(y, LAYER), anchor: 'start' } as const,
    }
  })

  const out = { x: round(across.right.to - across.right.pitch * (rows.rows.length - 1) / 2), y: round(rows.bottom + JOIN) }
  const lead = (i: number, name: { x: number, y: number }) => {
    const [x, y, middle] = [strandX(i), round(name.y), round((fanTop + fanFoot) / 2)]
    return `M${trunk} ${fanTop}C${trunk} ${middle} ${x} ${middle} ${x} ${round(fanFoot)}V${round(y - TURN)}Q${x} ${y} ${x + TURN} ${y}H${name.x - 5}`
  }
  const back = (i: number, y: number) => {
    const x = round(across.right.to - across.right.pitch * i)
    const [from, middle] = [round(rows.bottom), round(rows.bottom + JOIN / 2)]
    return `M${round(across.number + 14)} ${round(y)}H${x - TURN}Q${x} ${round(y)} ${x} ${round(y + TURN)}V${from}C${x} ${middle} ${out.x} ${middle} ${out.x} ${out.y}`
  }
  const [strands, twins]: [string[], string[]] = [[], []]
  const merge = across.names + 10
  let next = 0
  rows.rows.forEach(({ end, frontier, y }, i) => {
    const to = round(across.number - 14)
    const run = (name: { end: number, y: number }) => end && frontier
      ? `M${round(name.end)} ${round(name.y)}H${round(merge)}C${round((merge + to) / 2)} ${round(name.y)} ${round((merge + to) / 2)} ${round(y)} ${to} ${round(y)}`
      : `M${round(name.end)} ${round(name.y)}H${to}`
    if (end)
      strands.push(lead(next++, end) + run(end))
    if (frontier)
      (end ? twins : strands).push(lead(next++, frontier) + run(frontier))
    strands.push(back(i, y))
  })

  const shared = rows.rows.flatMap(({ end, frontier }) => end && frontier ? [frontier] : [])
  const shortest = shared.length ? shared.reduce((a, b) => b.end < a.end ? b : a) : undefined
  const result = layoutResult(data, rows.bottom + 24, out.x - 24)
  return {
    height: Math.max(result.bottom, out.y + 12),
    // Where strands are about to meet they are still thinner together than the line.
    trunk: `M${trunk} 0V${fanTop + NECK}M${out.x} ${round(out.y - NECK)}V${round(Math.max(result.bottom, out.y + 12))}`,
    weirs,
    layersHead: layersHead.lines,
    strands,
    twins,
    endsHead: rows.endsHead,
    frontiersHead: rows.frontiersHead,
    groupLabels: rows.groupLabels,
    endBars: rows.endBars,
    frontierBars: rows.frontierBars,
    bands: rows.bands,
    names: rows.rows.flatMap(({ end, frontier }) => (end ?? frontier)!.lines),
    repeated: shared.flatMap(({ lines }) => lines),
    seal: shortest && { x: shortest.end, y: shortest.y - SEAL / 2 },
    numbers: rows.rows.map(({ y }, i) => ({ text: `${i + 1}`, size: NUMBER, x: across.number, y: y + 0.35 * NUMBER, anchor: 'middle' })),
    ...result,
  }
}

/** One strand for each name: more than there are tracks. */
function strandsOf({ tracks }: IndustryData): number {
  return tracks.reduce((sum, { end, frontier }) => sum + Number(end !== undefined) + Number(frontier !== undefined), 0)
}

function layoutAcross(data: IndustryData, width: number): IndustryAcross {
  const pitch = Math.min(3.6, width / 125)
  const left = { from: 4, pitch }
  const right = { to: width - 4, pitch }
  const first = left.from + pitch * (strandsOf(data) - 1) + 26
  const number = right.to - pitch * (data.tracks.length - 1) - 14 - 12
  return { width, left, right, first, second: first + Math.max(18, (width - 400) * 0.5), number, names: number - 14 - 34 }
}

/** How many they are, large, and how that is counted. */
function layoutResult({ result }: IndustryData, top: number, right: number): Pick<ReadingIndustryLayout, 'digits' | 'unit' | 'notes'> & { readonly bottom: number } {
  const size = Math.min(108, right * 0.34)
  const baseline = top + 0.75 * size
  const after = numeralWidth(result.digits, size) + 10
  const unitSize = Math.max(LEAST, Math.min(30, (right - after) / serifWidth(result.unit, 1)))
  const notes = paragraphs([result.formula, ...result.note], { x: 0, top: baseline + 18, size: 18, width: right })
  return {
    digits: { text: result.digits, size, x: -0.04 * size, y: baseline, anchor: 'start' },
    unit: { text: result.unit, size: unitSize, x: after, y: baseline, anchor: 'start' },
    notes: notes.lines,
    bottom: notes.bottom,
  }
}
