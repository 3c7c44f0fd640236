import type { MinistryData, Standing } from '../data/figures/ministry'
import type { PlacedText, Point } from './canvas'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { round } from './polygon'
import { textWidth } from './text'

/** A field of support: a post on the line with a jet that does not reach the upper level. */
export interface PlacedPost {
  /** Set upright, or in level lines where the name is not Chinese. */
  readonly vertical: boolean
  readonly lines: readonly PlacedText[]
  /** Tapering jet above it. */
  readonly jet: string
}

export interface PlacedRoot {
  readonly standing: Standing
  /** Bars under the line: one whole, or broken. */
  readonly bars: readonly { readonly x: number, readonly width: number }[]
  readonly status: PlacedText
  readonly lines: readonly PlacedText[]
}

export interface MinistryLayout {
  readonly meeting: { readonly term: readonly PlacedText[], readonly lines: readonly PlacedText[] }
  /** The upper level, only sought: long dashes to the slide's edge. */
  readonly level: string
  /** Dash and gap of the upper level. */
  readonly dash: readonly [number, number]
  readonly asks: { readonly term: readonly PlacedText[], readonly origin: readonly PlacedText[] }
  readonly posts: readonly PlacedPost[]
  readonly roots: readonly PlacedRoot[]
  readonly barTop: { readonly settled: number, readonly pending: number }
}

const LEVEL = 206
/** The jets stop this far below the upper level. */
const SHORT = 26
const DASH = [17, 11] as const
const POST = 40
/** Size of a post whose name is set in level lines. */
const LEVEL_POST = 20
const BODY = 24
const HEAD = 32
/** Length of a root. */
const ROOT = 264
const LEFT_WIDTH = 330
const CHINESE = /[\u2E80-\u9FFF]/

/** Lays out the posts evenly on the quay, their jets, and the roots below. */
export function layoutMinistry(data: MinistryData): MinistryLayout {
  const head = wrapLines(data.meeting.term, HEAD, LEFT_WIDTH)
  const headSize = head.length > 1 ? 22 : HEAD
  const meeting = head.length > 1 ? wrapLines(data.meeting.term, headSize, LEFT_WIDTH) : head
  const asks = wrapLines(data.asks.term, 36, LEFT_WIDTH)
  const xs = postCentres(data.asks.names)
  const pitch = (xs[1] ?? CANVAS.width) - (xs[0] ?? 0)
  const posts = data.asks.names.map((name, i) => placePost(name, xs[i]!, pitch))
  const starts = rootStarts(data.roots.length)

  return {
    meeting: {
      term: placeLines(meeting, { x: MARGIN_X, y: LEVEL + headSize * 0.36, size: headSize, anchor: 'start' }, headSize * 1.25),
      lines: placeLines(data.meeting.lines, { x: MARGIN_X, y: LEVEL + 47 + (meeting.length - 1) * headSize * 1.25, size: BODY, anchor: 'start' }, 33),
    },
    level: `M${levelStart(MARGIN_X + Math.max(...meeting.map(line => textWidth(line, headSize))) + 16)} ${LEVEL}H${CANVAS.width}`,
    dash: DASH,
    asks: {
      term: placeLines(asks, { x: MARGIN_X, y: 428 - (asks.length - 1) * 44, size: 36, anchor: 'start' }, 44),
      origin: placeLines([data.asks.origin], { x: MARGIN_X, y: 467, size: textWidth(data.asks.origin, BODY) > LEFT_WIDTH - 20 ? 20 : BODY, anchor: 'start' }, 33),
    },
    posts,
    roots: data.roots.map((root, i) => {
      const x = starts[i]!
      const width = (starts[i + 1] ?? CANVAS.width - MARGIN_X + 40) - x - 40
      const bar = Math.min(ROOT, width)
      return {
        standing: root.standing,
        bars: root.standing === 'settled' ? [{ x, width: bar }] : dashes(x, bar),
        status: { text: root.status, size: 34, x, y: 547, anchor: 'start' },
        lines: placeLines(root.lines.flatMap(line => wrapLines(line, BODY, width)), { x, y: 586, size: BODY, anchor: 'start' }, 33),
      }
    }),
    barTop: { settled: Y0 + 1.75, pending: Y0 + 6 },
  }
}

/** Where the dashes begin, so that a whole one ends at the slide's edge. */
function levelStart(least: number): number {
  const [dash, gap] = DASH
  const periods = Math.floor((CANVAS.width - least - dash) / (dash + gap))
  return CANVAS.width - dash - periods * (dash + gap)
}

/** Centres of the posts: the last ends at the right margin, the first keeps clear of the words on the left. */
function postCentres(names: readonly string[]): number[] {
  const first = MARGIN_X + LEFT_WIDTH + 45
  const right = CANVAS.width - MARGIN_X
  const spaced = (last: number) => names.map((_, i) => names.length > 1 ? round(first + (last - first) * i / (names.length - 1)) : first)
  const upright = spaced(right - POST / 2)
  if (CHINESE.test(names.join('')))
    return upright
  const widest = Math.max(...names.flatMap(name => wrapLines(name, LEVEL_POST, upright[1]! - upright[0]! - 16).map(line => textWidth(line, LEVEL_POST))))
  return spaced(right - widest / 2)
}

/** The roots have an even grid of their own between the margins: none belongs to a post above it. */
function rootStarts(count: number): number[] {
  const pitch = count > 1 ? (CANVAS.width - 2 * MARGIN_X - ROOT) / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => round(MARGIN_X + i * pitch))
}

function placePost(name: string, x: number, pitch: number): PlacedPost {
  const FOOT = Y0 - 13
  if (CHINESE.test(name)) {
    const advance = POST * 1.03
    const height = name.length * advance
    // Each character is a line of its own: upright type without a vertical face looks the same everywhere.
    const lines = [...name].map((text, i): PlacedText => ({ text, size: POST, x, y: round(FOOT - height + (i + 0.88) * advance), anchor: 'middle' }))
    return { vertical: true, lines, jet: jet({ x, y: FOOT - height - 11 }) }
  }
  const lines = wrapLines(name, LEVEL_POST, pitch - 16)
  const first = FOOT - 4 - (lines.length - 1) * 25
  return {
    vertical: false,
    lines: placeLines(lines, { x, y: first, size: LEVEL_POST, anchor: 'middle' }, 25),
    jet: jet({ x, y: first - 28 }),
  }
}

function jet({ x, y }: Point): string {
  return `M${round(x - 2.6)} ${round(y)}L${round(x - 0.7)} ${LEVEL + SHORT}H${round(x + 0.7)}L${round(x + 2.6)} ${round(y)}Z`
}

/** Equal dashes over the whole width, ending with a whole one. */
function dashes(x: number, width: number): { x: number, width: number }[] {
  const [dash, gap] = [16, 11]
  const count = Math.max(2, Math.floor((width + gap) / (dash + gap)))
  const period = (width - dash) / (count - 1)
  return Array.from({ length: count }, (_, i) => ({ x: round(x + i * period), width: dash }))
}
