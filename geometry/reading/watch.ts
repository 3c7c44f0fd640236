import type { WatchData, WatchScope } from '../../data/figures/watch'
import type { PlacedText, Point } from '../canvas'
import type { PlacedReadingClimb } from './watch-climb'
import type { ReadingWatchMap } from './watch-map'
import { scaleSqrt } from 'd3-scale'
import { clampTo } from '../boxes'
import { ASCENT, middleOf, round } from '../metrics'
import { targetWidth } from '../numeral'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { isChinese } from '../upright'
import { LABEL, WIDE } from './column'
import { layoutReadingClimb } from './watch-climb'
import { layoutReadingMap } from './watch-map'
import { oneLine, setLines, setWords } from './words'

const SIZE = { mark: 32, name: 26, number: 31 } as const
/** The upright line: words of the wide column stand on its left, of the narrow one only years. */
const LINE = { wide: 290, gap: 12, half: 1.75 } as const
/** From the line to what stands on its right. */
const INDENT = 20
/** Between two instruments. */
const APART = 40
const RING = 8
const CIRCLE = { least: 84, largest: 190 } as const
/** From a circle to its words, and the width that a caption takes before it is broken. */
const LEAD = 24
const WIDEST = 132

/** A circle with its number and caption, in px of the column. */
export interface ReadingScope {
  readonly fact: string
  readonly d: string
  readonly number: PlacedText
  readonly caption: readonly PlacedText[]
  readonly leader: string
}

/** Number, name and lines of an instrument, in px of the column. */
export interface ReadingTopic {
  readonly mark: PlacedText
  readonly name: readonly PlacedText[]
  readonly lines: readonly PlacedText[]
}

/** The three instruments one below the other, in px of the column. */
export interface ReadingWatchLayout {
  readonly height: number
  readonly topics: readonly ReadingTopic[]
  readonly scopes: readonly ReadingScope[]
  readonly climb: PlacedReadingClimb
  readonly map: ReadingWatchMap
}

/** Three instruments along one line that comes down upright: a calibre rests on it, the climb goes by its years, and at the end it is the river. */
export function layoutReadingWatch(data: WatchData, width: number): ReadingWatchLayout {
  const wide = width >= WIDE
  const years = Math.max(...data.climb.points.flatMap(({ label }) => label.map(text => textWidth(text, LABEL))))
  const line = wide ? LINE.wide : clampTo(44, years + LINE.gap, width * 0.22)
  const left = line + INDENT
  const topicAt = (i: number, top: number): { topic: ReadingTopic, below: number } => {
    const { name, lines } = data.topics[i]!
    const mark = oneLine(String(i + 1), SIZE.mark, wide ? 0 : line - LINE.gap, top + SIZE.mark * 0.76, wide ? 'start' : 'end')
    const x = wide ? SIZE.mark : left
    // In the wide column years stand between the words and the line.
    const room = wide ? line - years - 3 * LINE.gap - x : width - x
    const head = setWords(name, { x, top: top - 1, width: room, size: SIZE.name, leading: 1.25, measure: serifWidth })
    const words = setLines(lines, { x, top: head.bottom + 4, width: room })
    return { topic: { mark, name: head.lines, lines: words.lines }, below: words.bottom }
  }
  const below = (words: number, top: number) => wide ? top : words + 16

  const first = topicAt(0, 6)
  const scopes = placeScopes(data, line + LINE.half, below(first.below, 6), width)
  const second = topicAt(1, Math.max(first.below, scopes.bottom) + APART)
  const secondTop = second.topic.name[0]!.y - SIZE.name * ASCENT
  const climb = layoutReadingClimb(data.climb, { line, top: below(second.below, secondTop), right: width })
  const third = topicAt(2, Math.max(second.below, climb.bottom) + APART)
  const thirdTop = third.topic.name[0]!.y - SIZE.name * ASCENT
  const head = riverHead(line, wide, third.topic.mark.y + 18)
  const map = layoutReadingMap(data, head, {
    left: wide ? left : 12,
    right: width,
    top: Math.max(below(third.below, thirdTop), head.at(-1)!.y - 24),
  })
  return {
    height: Math.max(map.bottom, third.below) + 4,
    topics: [first, second, third].map(({ topic }) => topic),
    scopes: scopes.placed,
    climb,
    map,
  }
}

/** The line down to the map; in a narrow column it moves to the edge to make way for the map, at 45° as the river bends. */
function riverHead(line: number, wide: boolean, from: number): Point[] {
  const edge = LINE.half
  return wide
    ? [{ x: line, y: 0 }]
    : [{ x: line, y: 0 }, { x: line, y: from }, { x: edge, y: from + line - edge }]
}

function placeScopes({ scopes: { total, core } }: WatchData, line: number, top: number, width: number): { placed: ReadingScope[], bottom: number } {
  const partsOf = ({ caption: [what, kind], unit }: WatchScope) => [bare(what!), `${bare(kind!)}${isChinese(unit) ? '，' : ', '}${unit}`]
  const words = [total, core].flatMap(scope => [targetWidth(scope.number, SIZE.number) + 4, ...partsOf(scope).map(part => Math.min(textWidth(part, LABEL), WIDEST))])
  const diameter = clampTo(CIRCLE.least, width - line - Math.max(...words) - LEAD, CIRCLE.largest)
  const radius = scaleSqrt([0, Math.max(total.value, core.value)], [0, (diameter - RING) / 2])
  const x = line + diameter + LEAD
  const place = (scope: WatchScope, upper: number) => {
    const y = upper + SIZE.number * 0.78
    let bottom = y + 8
    const caption = partsOf(scope).flatMap((part) => {
      const set = setWords(part, { x, top: bottom, width: width - x + 2, leading: 1.3 })
      bottom = set.bottom + 0.2 * LABEL
      return set.lines
    })
    return { number: oneLine(scope.number, SIZE.number, x, y), eye: middleOf(y, SIZE.number), caption, bottom }
  }
  const outer = place(total, top)
  const inner = place(core, Math.max(top + diameter / 2, outer.bottom + 12))
  // Where words stand far apart, the circles hang between them.
  const middle = Math.max(top + diameter / 2, (outer.eye + inner.eye) / 2)
  const circle = (scope: WatchScope, { number, eye, caption }: typeof outer, share: number): ReadingScope => {
    const r = radius(scope.value)
    const end = clampTo(middle - r * share, eye, middle + r * share)
    // The leader ends within the ring it tells about, before the smaller one.
    const depth = Math.sqrt(Math.max(0, r ** 2 - (end - middle) ** 2))
    return {
      fact: scope.fact,
      d: ringAt(line + r + RING / 2, middle, r),
      number,
      caption,
      leader: `M${round(x - 7)} ${round(eye)}L${round(line + r + depth - 4)} ${round(end)}`,
    }
  }
  return { placed: [circle(total, outer, 0.84), circle(core, inner, 0.5)], bottom: Math.max(middle + diameter / 2, inner.bottom) }
}

/** A piece of a caption without the comma that joins it to the next. */
function bare(piece: string): string {
  return piece.replace(/[，,]\s*$/, '')
}

function ringAt(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0Z`
}
