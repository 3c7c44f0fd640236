import type { MinistryData, Root, Standing } from '../data/figures/ministry'
import type { Box, PlacedText, Point } from './canvas'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { placeLines, shortened, wrapLines } from './lines'
import { baselineAt, round } from './metrics'
import { serifWidth } from './serif'
import { textWidth } from './text'
import { columnCentres, fitUpright, isChinese, UPRIGHT } from './upright'

/** A field of support: a post on the line with a jet that does not reach the upper level. */
export interface PlacedPost {
  /** Set upright; in level lines where the name is not Chinese, and turned where its words are too wide for that. */
  readonly set: 'upright' | 'level' | 'turned'
  /** Lines of the name; of an upright one its columns, each from the middle of its top. */
  readonly lines: readonly PlacedText[]
  /** From one character of an upright column to the next, in pixels. */
  readonly pitch?: number
  /** Tapering jet above it. */
  readonly jet: string
}

/** What supports the requests, below the line, in px of the canvas. */
export interface PlacedRoot {
  readonly standing: Standing
  /** Bars under the line, in px of the canvas: one whole, or broken. */
  readonly bars: readonly Box[]
  readonly status: PlacedText
  readonly lines: readonly PlacedText[]
}

/** The quay with its posts, the level above and the roots below, in px of the canvas. */
export interface MinistryLayout {
  readonly meeting: { readonly term: readonly PlacedText[], readonly lines: readonly PlacedText[] }
  /** The upper level, only sought: long dashes to the slide's edge. */
  readonly level: string
  /** Dash and gap of the upper level. */
  readonly dash: readonly [number, number]
  readonly asks: { readonly term: readonly PlacedText[], readonly origin: readonly PlacedText[] }
  readonly posts: readonly PlacedPost[]
  readonly roots: readonly PlacedRoot[]
}

const LEVEL = 206
/** The jets stop this far below the upper level. */
const SHORT = 26
const DASH = [17, 11] as const
const POST = 40
/** Where the posts stand, and how tall they may grow below the shortest jet. */
const FOOT = Y0 - 13
const TALLEST = FOOT - LEVEL - SHORT - 36
/** Size of a post whose name is set in level lines. */
const LEVEL_POST = 20
/** Widest line of a post in level lines, so that the first keeps clear of the words on the left. */
const WIDEST = 130
/** Length of a root. */
const ROOT = 264
/** Upper edge and height of its bars: what is settled hangs from the line, what is pending keeps clear of it and is thinner. */
const BAR: Readonly<Record<Standing, { readonly y: number, readonly height: number }>> = {
  settled: { y: Y0 + 1.75, height: 13 },
  pending: { y: Y0 + 6, height: 9 },
}
const LEFT_WIDTH = 330
/** Settings of the words on the left, the largest first: sizes, and how many lines the term of the meeting may take. */
const WORDS = [
  { head: 32, heads: 1, body: 24, lead: 33, name: 36, origin: 24, originWidth: LEFT_WIDTH - 20 },
  { head: 32, heads: 1, body: 24, lead: 33, name: 36, origin: 20, originWidth: LEFT_WIDTH },
  { head: 22, heads: 2, body: 24, lead: 33, name: 36, origin: 24, originWidth: LEFT_WIDTH - 20 },
  { head: 22, heads: 2, body: 24, lead: 33, name: 36, origin: 20, originWidth: LEFT_WIDTH },
  { head: 22, heads: 2, body: 20, lead: 26, name: 28, origin: 20, originWidth: LEFT_WIDTH },
  { head: 20, heads: 2, body: 18, lead: 23, name: 24, origin: 18, originWidth: LEFT_WIDTH },
] as const
/** Most lines under the term of the meeting. */
const MOST = 5
/** Settings of the roots, the largest first. */
const ROOTS = [
  { status: 34, body: 24, lead: 33, most: 3 },
  { status: 28, body: 22, lead: 29, most: 4 },
  { status: 22, body: 20, lead: 26, most: 4 },
  { status: 20, body: 18, lead: 23, most: 5 },
] as const

/** Lays out the posts evenly on the quay, their jets, and the roots below. */
export function layoutMinistry(data: MinistryData): MinistryLayout {
  const words = placeWords(data)
  return {
    meeting: words.meeting,
    level: `M${levelStart(Math.max(...words.meeting.term.map(({ text, size, x }) => x + serifWidth(text, size))) + 16)} ${LEVEL}H${CANVAS.width}`,
    dash: DASH,
    asks: words.asks,
    posts: placePosts(data.asks.names),
    roots: placeRoots(data.roots),
  }
}

/** The lines as given, broken by sense, where they fit; otherwise broken anew. */
function rebroken(lines: readonly string[], size: number, width: number): readonly string[] {
  const joined = lines.join(isChinese(lines.join('')) ? '' : ' ')
  return lines.every(line => textWidth(line, size) <= width) ? lines : wrapLines(joined, size, width)
}

/** The words left of the posts: the meeting at its level, the asks at the quay, in the largest setting with room between. */
function placeWords({ meeting, asks }: MinistryData): Pick<MinistryLayout, 'meeting' | 'asks'> {
  const attempts = WORDS.map(({ head, heads, body, lead, name, origin, originWidth }) => {
    const one = (text: string, size: number, most: number, width: number = LEFT_WIDTH) =>
      wrapLines(text, size, width).length <= most ? wrapLines(text, size, width) : fitText(text, { size, smallest: size, width, most }).lines
    // Lines are broken by the widths of the running face; the serif is wider and gets less room in proportion.
    const serifRoom = (text: string) => LEFT_WIDTH * Math.min(1, textWidth(text, 1) / serifWidth(text, 1))
    const term = one(meeting.term, head, heads, serifRoom(meeting.term))
    const lines = rebroken(meeting.lines, body, LEFT_WIDTH).slice(0, MOST)
    const names = one(asks.term, name, 2, serifRoom(asks.term))
    const origins = one(asks.origin, origin, originWidth < LEFT_WIDTH ? 1 : 3, originWidth)
    const start = (size: number, y: number) => ({ x: MARGIN_X, y, size, anchor: 'start' as const })
    const bottom = 467 - (origins.length - 1) * origin * 1.3
    const placed = {
      meeting: {
        term: placeLines(term, start(head, baselineAt(LEVEL, head)), head * 1.25),
        lines: placeLines(lines, start(body, LEVEL + 47 - (24 - body) + (term.length - 1) * head * 1.25), lead),
      },
      asks: {
        term: placeLines(names, start(name, bottom - 39 - (names.length - 1) * name * 1.22), name * 1.22),
        origin: placeLines(origins, start(origin, bottom), origin * 1.3),
      },
    }
    const whole = [...placed.meeting.term, ...placed.asks.term, ...placed.asks.origin].every(({ text }) => !text.endsWith('…'))
    const room = placed.asks.term[0]!.y - name - placed.meeting.lines.at(-1)!.y
    return { placed, fits: whole && room >= 8 }
  })
  return (attempts.find(({ fits }) => fits) ?? attempts.at(-1)!).placed
}

/** Each part of the joint building under its bar, all in the largest setting that stays above the source line. */
function placeRoots(roots: readonly Root[]): PlacedRoot[] {
  const starts = rootStarts(roots.length)
  const widths = roots.map((_, i) => (starts[i + 1] ?? CANVAS.width - MARGIN_X + 40) - starts[i]! - 40)
  const setting = ROOTS.find(({ status, body, most }) => roots.every((root, i) =>
    textWidth(root.status, status) <= widths[i]! && rebroken(root.lines, body, widths[i]!).length <= most)) ?? ROOTS.at(-1)!
  const { status, body, lead, most } = setting
  const first = 547 - (34 - status) * 0.7
  return roots.map((root, i) => {
    const x = starts[i]!
    const width = widths[i]!
    const bar = Math.min(ROOT, width)
    const { y, height } = BAR[root.standing]
    const broken = rebroken(root.lines, body, width)
    const lines = broken.length <= most ? broken : fitText(broken.join(''), { size: body, smallest: body, width, most }).lines
    return {
      standing: root.standing,
      bars: (root.standing === 'settled' ? [{ x, width: bar }] : dashes(x, bar)).map(({ x, width }) => ({ x, y, width, height })),
      status: { text: shortened(root.status, status, width), size: status, x, y: first, anchor: 'start' },
      lines: placeLines(lines, { x, y: first + lead + 6, size: body, anchor: 'start' }, lead),
    }
  })
}

/** Where the dashes begin, so that a whole one ends at the slide's edge. */
function levelStart(least: number): number {
  const [dash, gap] = DASH
  const periods = Math.floor((CANVAS.width - least - dash) / (dash + gap))
  return CANVAS.width - dash - periods * (dash + gap)
}

/** The posts, evenly: the last ends at the right margin, the first keeps clear of the words on the left. */
function placePosts(names: readonly string[]): PlacedPost[] {
  const first = MARGIN_X + LEFT_WIDTH + 45
  const right = CANVAS.width - MARGIN_X
  const spaced = (last: number) => names.map((_, i) => names.length > 1 ? round(first + (last - first) * i / (names.length - 1)) : first)
  const upright = spaced(right - POST / 2)
  const pitch = names.length > 1 ? upright[1]! - upright[0]! : right - first
  if (isChinese(names.join(''))) {
    const room = { height: TALLEST, width: Math.min(pitch - 16, 2.4 * POST), smallest: MIN_NAME }
    const size = Math.min(...names.map(name => fitUpright(name, { ...room, largest: POST }).size))
    const fitted = names.map(name => fitUpright(name, { ...room, largest: size }).columns)
    const half = (Math.max(...fitted.map(({ length }) => length)) - 1) / 2 * size * UPRIGHT.column
    return spaced(right - size / 2 - half).map((x, i) => uprightPost(fitted[i]!, x, size))
  }
  const level = names.map(name => wrapLines(name, LEVEL_POST, Math.min(pitch - 16, WIDEST)))
  const widest = Math.max(...level.flat().map(line => textWidth(line, LEVEL_POST)))
  const rows = Math.max(...level.map(({ length }) => length))
  if (widest <= pitch - 10)
    return spaced(right - widest / 2).map((x, i) => levelPost(level[i]!, x, rows))
  // Words wider than their place are turned and stand on the line.
  const most = Math.max(1, Math.floor((pitch - 8) / (LEVEL_POST * 1.2)))
  const size = Math.min(...names.map(name => fitText(name, { size: LEVEL_POST, width: TALLEST, most }).size))
  return spaced(right - size * 0.6 * most).map((x, i) => turnedPost(fitText(names[i]!, { size, width: TALLEST, most }).lines, x, size))
}

function uprightPost(columns: readonly string[], x: number, size: number): PlacedPost {
  const pitch = size * UPRIGHT.advance
  const top = FOOT - Math.max(...columns.map(column => [...column].length)) * pitch
  const centres = columnCentres(columns.length, x, size)
  const lines = columns.map((text, n): PlacedText => ({ text, size, x: round(centres[n]!), y: round(top), anchor: 'middle' }))
  return { set: 'upright', lines, pitch, jet: jet({ x, y: top - 11 }) }
}

/** All posts begin at one height, whatever their number of lines: a longer jet would look like a larger value. */
function levelPost(lines: readonly string[], x: number, rows: number): PlacedPost {
  const first = FOOT - 4 - (rows - 1) * 25
  return { set: 'level', lines: placeLines(lines, { x, y: first, size: LEVEL_POST, anchor: 'middle' }, 25), jet: jet({ x, y: first - 28 }) }
}

function turnedPost(lines: readonly string[], x: number, size: number): PlacedPost {
  const top = FOOT - Math.max(...lines.map(line => textWidth(line, size)))
  const placed = lines.map((text, i): PlacedText =>
    ({ text, size, x: round(baselineAt(x, size) + (i - (lines.length - 1) / 2) * size * 1.2), y: FOOT, anchor: 'start' }))
  return { set: 'turned', lines: placed, jet: jet({ x, y: top - 11 }) }
}

/** The roots have an even grid of their own between the margins: none belongs to a post above it. */
function rootStarts(count: number): number[] {
  const pitch = count > 1 ? (CANVAS.width - 2 * MARGIN_X - ROOT) / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => round(MARGIN_X + i * pitch))
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
