import type { RiskEntry, RiskLane, RisksData } from '../data/figures/risks'
import type { PlacedText } from './canvas'
import { scaleLinear } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import { fitText } from './fit'
import { placeLines, wrapLines } from './lines'
import { middleOf } from './metrics'
import { serifWidth } from './serif'
import { textWidth } from './text'

const SIZE = { head: 28, date: 20, year: 20 } as const
/** Widest line of a lane's head. */
const HEAD_WIDTH = 130

/**
 * How statements are set, and the width of the strip of time at the right: the first setting that every statement fits.
 * Where statements may take two lines the strip gives way, so that few of them need to.
 */
const SETTINGS = [
  { size: 24, lines: 1, leading: 30, pitch: 44, strip: 320 },
  { size: 22, lines: 1, leading: 28, pitch: 44, strip: 320 },
  { size: 20, lines: 2, leading: 23, pitch: 48, strip: 208 },
  { size: 18, lines: 2, leading: 21, pitch: 46, strip: 208 },
] as const

/** First baseline above the line at the earliest, last one above it, first and last below. */
const ROWS = { top: 172, lastAbove: 448, firstBelow: 560, lane: 32 } as const
/** Distances between columns. */
const GAP = { head: 34, date: 18, strip: 32 } as const

/** A dated statement and its mark on the strip of time, in px of the canvas. */
export interface PlacedEntry {
  readonly entry: RiskEntry
  /** Mark of the date: a bar for a day or month, a span for a whole year. */
  readonly mark: string
  readonly date: PlacedText
  readonly lines: readonly PlacedText[]
}

/** Dated statements above and below the line, and the strip of time that they are marked on, in px of the canvas. */
export interface RisksLayout {
  readonly heads: readonly PlacedText[]
  readonly entries: readonly PlacedEntry[]
  /** Starts of the years; some carry a label, as many as have room. */
  readonly years: readonly { readonly year: number, readonly x: number, readonly label?: PlacedText }[]
  /** Between lanes on the same side of the line. */
  readonly rules: readonly number[]
  /** Verticals of the labelled years through the marks. */
  readonly guides: readonly { readonly x: number, readonly y1: number, readonly y2: number }[]
}

/** Baselines for each lane, beginning at 0. */
function stack(lanes: readonly RiskLane[], pitch: number): { readonly rows: readonly number[][], readonly height: number } {
  let at = 0
  const rows = lanes.map(({ entries }) => {
    const ys = entries.map((_, i) => at + i * pitch)
    at += entries.length * pitch + ROWS.lane - 12
    return ys
  })
  return { rows, height: at - pitch - ROWS.lane + 12 }
}

/** Sets the statements in columns, lane by lane, and marks each date on one true strip of time beside them. */
export function layoutRisks(data: RisksData): RisksLayout {
  const lanes = [...data.above, ...data.below]
  const entries = lanes.flatMap(lane => lane.entries)
  const titles = lanes.map(({ title }) => wrapLines(title, SIZE.head, HEAD_WIDTH))
  const dateX = CONTENT.left + Math.max(...titles.flat().map(title => serifWidth(title, SIZE.head))) + GAP.head
  const textX = dateX + Math.max(...entries.map(({ date }) => textWidth(date, SIZE.date))) + GAP.date
  const widthIn = ({ strip }: typeof SETTINGS[number]) => CONTENT.right - strip - GAP.strip - textX
  const setting = SETTINGS.find(setting => entries.every(({ text }) => wrapLines(text, setting.size, widthIn(setting)).length <= setting.lines)) ?? SETTINGS.at(-1)!
  const width = widthIn(setting)
  const stripX = CONTENT.right - setting.strip

  const first = data.years[0]!
  const x = scaleLinear([first, data.years.at(-1)! + 1], [stripX, CONTENT.right])
  const every = Math.ceil((textWidth('2000', SIZE.year) + 16) / (x(first + 1) - x(first)))

  const above = stack(data.above, setting.pitch)
  const below = stack(data.below, setting.pitch)
  const aboveFrom = Math.max(ROWS.top, ROWS.lastAbove - above.height)
  const placed = [
    ...data.above.map((lane, i) => ({ lane, ys: above.rows[i]!.map(y => aboveFrom + y) })),
    ...data.below.map((lane, i) => ({ lane, ys: below.rows[i]!.map(y => ROWS.firstBelow + y) })),
  ]

  const place = (entry: RiskEntry, y: number): PlacedEntry => {
    const [from, to] = entry.span.map(x) as [number, number]
    const middle = (from + to) / 2
    const centre = middleOf(y, SIZE.date)
    // The last setting cuts what fits in none.
    const lines = fitText(entry.text, { size: setting.size, smallest: setting.size, width, most: setting.lines }).lines
    return {
      entry,
      mark: entry.span[1] - entry.span[0] > 0.5
        ? `M${from + 2} ${centre - 7}v14M${from + 2} ${centre}H${to - 2}M${to - 2} ${centre - 7}v14`
        : `M${middle} ${centre - 13}v26`,
      date: { text: entry.date, size: SIZE.date, x: dateX, y, anchor: 'start' },
      lines: placeLines(lines, { size: setting.size, x: textX, y: lines.length > 1 ? y - 5 : y + 1, anchor: 'start' }, setting.leading),
    }
  }
  const between = (side: readonly RiskLane[], ys: readonly number[][], from: number) =>
    side.slice(1).map((_, i) => middleOf(from + (ys[i]!.at(-1)! + ys[i + 1]![0]!) / 2, SIZE.date))

  const reach = (ys: readonly number[]) => ({ y1: Math.min(...ys) - 26, y2: Math.max(...ys) + 12 })
  const sides = [placed.slice(0, data.above.length), placed.slice(data.above.length)].filter(side => side.length > 0)
  return {
    guides: data.years.flatMap((year, i) => i % every === 0 ? sides.map(side => ({ x: x(year), ...reach(side.flatMap(({ ys }) => ys)) })) : []),
    heads: placed.flatMap(({ ys }, i) => placeLines(titles[i]!, { size: SIZE.head, x: CONTENT.left, y: (ys[0] ?? 0) + 2, anchor: 'start' }, 34)),
    entries: placed.flatMap(({ lane, ys }) => lane.entries.map((entry, i) => place(entry, ys[i]!))),
    years: data.years.map((year, i) => ({
      year,
      x: x(year),
      ...i % every === 0 ? { label: { text: `${year}`, size: SIZE.year, x: x(year + 0.5), y: Y0 + 28, anchor: 'middle' as const } } : {},
    })),
    rules: [...between(data.above, [...above.rows], aboveFrom), ...between(data.below, [...below.rows], ROWS.firstBelow)],
  }
}
