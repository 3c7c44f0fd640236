import type { MinistryData, Root, Standing } from '../../data/figures/ministry'
import type { Box, PlacedText, Point } from '../canvas'
import { fitText, MIN_NAME } from '../fit'
import { baselineAt, round } from '../metrics'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { columnCentres, fitUpright, isChinese, UPRIGHT } from '../upright'
import { LABEL, LEAST } from './column'
import { setLines, setWords } from './words'

const SIZE = { head: 22, status: 22 } as const
/** Dash and gap of the level that is only sought. */
const DASH = [15, 9] as const
/** The jets stop this far below it, and are at least so long. */
const SHORT = 24
const JET = { least: 56, apart: 9 } as const
/** Largest name of a post, how tall it may become, and its distance from the line. */
const POST = { narrow: 30, wide: 38, tallest: 190, foot: 11 } as const
/** The trunk on the left that the roots make, and where the words beside it begin. */
const TRUNK = { settled: 9, pending: 7, dash: 12, gap: 8 } as const
const INDENT = 26

/** A request as a post on the quay, in px of the column. */
export interface ReadingPost {
  /** Written downwards in Chinese; other names are turned and stand on the line. */
  readonly turned: boolean
  readonly lines: readonly PlacedText[]
  /** From one character to the next below it, where the name is written downwards. */
  readonly pitch?: number
  /** What the name covers, however it is set. */
  readonly box: Box
  readonly jet: string
}

/** What supports the requests, below the quay, in px of the column. */
export interface ReadingRoot {
  readonly standing: Standing
  readonly bars: readonly Box[]
  readonly status: readonly PlacedText[]
  readonly lines: readonly PlacedText[]
}

/** The quay with its posts, the level above and the roots below, in px of the column. */
export interface ReadingMinistryLayout {
  readonly height: number
  readonly meeting: { readonly term: readonly PlacedText[], readonly lines: readonly PlacedText[] }
  readonly level: { readonly y: number, readonly dash: readonly [number, number] }
  readonly quay: number
  readonly asks: { readonly term: readonly PlacedText[], readonly origin: readonly PlacedText[] }
  readonly posts: readonly ReadingPost[]
  readonly roots: readonly ReadingRoot[]
}

/** The quay across the column: asks reach up from it to a meeting that is only sought; what carries them grows down on the left. */
export function layoutReadingMinistry({ meeting, asks, roots }: MinistryData, width: number): ReadingMinistryLayout {
  const chinese = isChinese(asks.names.join(''))
  const term = setWords(meeting.term, { x: 0, top: 0, width, size: SIZE.head, leading: 1.3, measure: serifWidth })
  const said = setLines(meeting.lines, { x: 0, top: term.bottom + 3, width })
  const level = said.bottom + 14

  const set = chinese ? uprightPosts(asks.names, width) : turnedPosts(asks.names, width)
  const tallest = Math.max(...set.map(({ box }) => box.height))
  const foot = level + SHORT + JET.least + JET.apart + tallest
  const quay = foot + POST.foot

  // On the right, away from the trunk: these words speak of the row above.
  const caption = { x: width, width: width - INDENT, anchor: 'end' } as const
  const name = setWords(asks.term, { ...caption, top: quay + 14, size: SIZE.head, leading: 1.3, measure: serifWidth })
  const origin = setWords(asks.origin, { ...caption, top: name.bottom + 3 })
  const grown = growRoots(roots, quay, origin.bottom + 20, width)
  return {
    height: grown.bottom + 2,
    meeting: { term: term.lines, lines: said.lines },
    level: { y: level, dash: evenDash(width) },
    quay,
    asks: { term: name.lines, origin: origin.lines },
    posts: set.map(({ lines, pitch, box, middle }) => ({
      turned: !chinese,
      pitch,
      lines: lines.map(line => ({ ...line, y: round(line.y + foot) })),
      box: { ...box, y: box.y + foot },
      // All alike, whatever the length of the name: a jet measures nothing.
      jet: jet({ x: middle, y: foot - tallest - JET.apart }, level + SHORT),
    })),
    roots: grown.placed,
  }
}

/** A name on a foot at height 0. */
interface LoosePost {
  readonly lines: readonly PlacedText[]
  readonly pitch?: number
  readonly box: Box
  readonly middle: number
}

function uprightPosts(names: readonly string[], width: number): LoosePost[] {
  const pitch = width / names.length
  const largest = Math.min(pitch - 14, pitch > 80 ? POST.wide : POST.narrow)
  const room = { height: POST.tallest, width: pitch - 12, smallest: Math.min(MIN_NAME, largest) }
  const size = Math.min(...names.map(name => fitUpright(name, { ...room, largest }).size))
  return names.map((name, i) => {
    const { columns } = fitUpright(name, { ...room, largest: size })
    const middle = pitch * (i + 0.5)
    const rows = Math.max(...columns.map(column => [...column].length))
    const centres = columnCentres(columns.length, middle, size)
    const advance = size * UPRIGHT.advance
    const across = ((columns.length - 1) * UPRIGHT.column + 1) * size
    return {
      middle,
      box: { x: middle - across / 2, y: -rows * advance, width: across, height: rows * advance },
      pitch: advance,
      lines: columns.map((text, n): PlacedText => ({ text, size, x: round(centres[n]!), y: -rows * advance, anchor: 'middle' })),
    }
  })
}

function turnedPosts(names: readonly string[], width: number): LoosePost[] {
  const pitch = width / names.length
  const size = LABEL + 1
  const lead = size * 1.15
  const most = Math.max(1, Math.floor((pitch - 5) / lead))
  const fitted = names.map(name => fitText(name, { size, smallest: LEAST, width: POST.tallest * 0.72, most }))
  return fitted.map(({ lines, size: own }, i) => {
    const middle = pitch * (i + 0.5)
    const length = Math.max(...lines.map(line => textWidth(line, own)))
    const across = (lines.length - 1) * lead + own
    return {
      middle,
      box: { x: middle - across / 2, y: -length, width: across, height: length },
      lines: lines.map((text, n): PlacedText => ({ text, size: own, x: round(baselineAt(middle, own) + (n - (lines.length - 1) / 2) * lead), y: 0, anchor: 'start' })),
    }
  })
}

/** Roots one below the other: a solid trunk as far as what is settled, broken beside what is not. */
function growRoots(roots: readonly Root[], from: number, top: number, width: number): { placed: ReadingRoot[], bottom: number } {
  let start = from
  let next = top
  const placed = roots.map(({ standing, status, lines }): ReadingRoot => {
    const head = setWords(status, { x: INDENT, top: next, width: width - INDENT, size: SIZE.status, leading: 1.3, measure: serifWidth })
    const words = setLines(lines, { x: INDENT, top: head.bottom + 3, width: width - INDENT })
    const bars = standing === 'settled'
      ? [{ x: 0, y: start, width: TRUNK.settled, height: words.bottom - start }]
      : dashes(start + TRUNK.gap, words.bottom)
    start = words.bottom
    next = words.bottom + 18
    return { standing, bars, status: head.lines, lines: words.lines }
  })
  return { placed, bottom: start }
}

/** Equal dashes down a height, ending with a whole one. */
function dashes(from: number, to: number): Box[] {
  const { dash, gap, pending, settled } = TRUNK
  const count = Math.max(2, Math.round((to - from + gap) / (dash + gap)))
  const period = (to - from - dash) / (count - 1)
  return Array.from({ length: count }, (_, i) => ({ x: (settled - pending) / 2, y: round(from + i * period), width: pending, height: dash }))
}

/** Dash and gap with which a line of this width begins and ends with a whole dash. */
function evenDash(width: number): readonly [number, number] {
  const [dash, gap] = DASH
  const periods = Math.round((width - dash) / (dash + gap))
  return [dash, round((width - dash) / periods - dash)]
}

function jet({ x, y }: Point, top: number): string {
  return `M${round(x - 2.6)} ${round(y)}L${round(x - 0.7)} ${round(top)}H${round(x + 0.7)}L${round(x + 2.6)} ${round(y)}Z`
}
