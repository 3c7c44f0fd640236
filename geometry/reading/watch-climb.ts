import type { WatchData, WatchPoint } from '../../data/figures/watch'
import type { Box, PlacedText, Point } from '../canvas'
import { scaleLinear } from 'd3-scale'
import { placeLines } from '../lines'
import { ASCENT, DESCENT, round } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth } from '../numeral'
import { captionLines } from '../watch-scopes'
import { LABEL } from './column'
import { oneLine, setWords } from './words'

/** Least distance of two years. */
const PITCH = 46
/** Size of the largest increase, and the least; in between they are in the ratio of their values. */
const SLOPE = { largest: 44, least: 20 } as const
const BAR = 10
const LEADING = 23
const MARK = 12
/** From the line to the words on its left. */
const NOTCH = 9
/** From the line to the lowest value. */
const FOOT = 34

/** The climb of the last years, leg by leg, in px of the column. */
export interface PlacedReadingClimb {
  readonly points: readonly (Point & {
    readonly fact: string
    readonly kind: WatchPoint['kind']
    /** From the line to the point. */
    readonly level: string
    readonly label: readonly PlacedText[]
  })[]
  readonly slopes: readonly {
    readonly fact: string
    readonly path: string
    readonly blocks: readonly Box[]
    readonly number: PlacedText
    readonly caption: readonly PlacedText[]
  }[]
  readonly bottom: number
}

/** Where the climb stands: the line with the years, its upper and its right edge. */
export interface ClimbRoom {
  readonly line: number
  readonly top: number
  readonly right: number
}

/** The climb turned by a quarter: years run down along the line, values to the right, and each increase is a bar at the year it leads to. */
export function layoutReadingClimb({ points, slopes }: WatchData['climb'], { line, top, right }: ClimbRoom): PlacedReadingClimb {
  const values = points.map(({ value }) => value)
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [line + FOOT, right - MARK - 2])
  const largest = Math.max(...slopes.map(({ value }) => Math.abs(value)))
  const sizes = slopes.map(({ value }) => Math.max(SLOPE.least, SLOPE.largest * Math.abs(value) / largest))
  const legs = slopes.map((slope) => {
    const [from, to] = [slope.from, slope.to].map(id => points.findIndex(({ fact }) => fact === id))
    return { slope, from: points[from!]!, to: points[to!]!, next: points[to! + 1] }
  })

  /** Words under the bar that leads to a point, kept left of the leg that goes on from it. */
  const wordsOf = (i: number, y: (year: number) => number) => {
    const { slope, from, to, next } = legs[i]!
    const size = sizes[i]!
    const digits = numeralWidth(slope.number, size)
    const left = Math.min(x(from.value) + 2, right - digits)
    const base = y(to.year) + MARK + 3 + size * DIGIT_HEIGHT
    const under = base + 7
    const onward = next ? x(to.value) + (x(next.value) - x(to.value)) * (under - y(to.year)) / (y(next.year) - y(to.year)) - 10 : right
    const broken = captionLines(slope.caption, Math.max(digits, onward - left), LABEL)
    const caption = placeLines(broken, { x: left, y: under + LABEL * ASCENT, size: LABEL, anchor: 'start' }, LEADING)
    return { number: oneLine(slope.number, size, left, base), caption, bottom: caption.at(-1)!.y + LABEL * DESCENT }
  }
  /** Year and kind on the far side of the line. */
  const labelOf = ({ label, year }: WatchPoint, y: (year: number) => number) => {
    let bottom = y(year) + 5 - LABEL * ASCENT
    const lines = label.flatMap((text) => {
      const set = setWords(text, { x: line - NOTCH, top: bottom, width: line - NOTCH, anchor: 'end', leading: 1.25 })
      bottom = set.bottom + 2
      return set.lines
    })
    return { lines, bottom }
  }
  const scaleOf = (pitch: number) => (year: number) => top + MARK + (year - points[0]!.year) * pitch
  // Years stand far enough apart for the words between two of them.
  const fits = (pitch: number) => legs.every(({ next }, i) => !next || wordsOf(i, scaleOf(pitch)).bottom + BAR <= scaleOf(pitch)(next.year))
    && points.every((point, i) => !points[i + 1] || labelOf(point, scaleOf(pitch)).bottom <= labelOf(points[i + 1]!, scaleOf(pitch)).lines[0]!.y - LABEL)
  let pitch = PITCH
  while (pitch < 4 * PITCH && !fits(pitch))
    pitch += 2
  const y = scaleOf(pitch)

  const placedSlopes = legs.map(({ slope, from, to }, i) => {
    const years = to.year - from.year
    const [a, b] = [x(from.value), x(to.value)]
    const length = Math.abs(b - a) / years
    const { number, caption } = wordsOf(i, y)
    return {
      fact: slope.fact,
      path: `M${round(a)} ${round(y(from.year))}L${round(b)} ${round(y(to.year))}`,
      blocks: Array.from({ length: years }, (_, n) => ({ x: Math.min(a, b) + n * length + 1.25, y: y(to.year) - BAR / 2, width: Math.max(1, length - 2.5), height: BAR })),
      number,
      caption,
    }
  })
  return {
    points: points.map(point => ({
      fact: point.fact,
      kind: point.kind,
      x: x(point.value),
      y: y(point.year),
      level: `M${line} ${round(y(point.year))}H${round(x(point.value))}`,
      label: labelOf(point, y).lines,
    })),
    slopes: placedSlopes,
    bottom: Math.max(...legs.map((_, i) => wordsOf(i, y).bottom), labelOf(points.at(-1)!, y).bottom),
  }
}
