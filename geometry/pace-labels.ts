import type { ScaleLinear } from 'd3-scale'
import type { PaceData, PacePoint } from '../data/figures/pace'
import type { Box, PlacedText, Point } from './canvas'
import type { LabelLine } from './label-lines'
import type { Courses } from './pace-courses'
import type { LabelRequest, PlacedPointLabel } from './place-labels'
import { lineBoxes, markBox } from './boxes'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { wrapLines } from './lines'
import { hatchLines, trendPoints } from './pace-courses'
import { placeLabels } from './place-labels'
import { textWidth } from './text'

/** Where labels may stand: between the subtitle and the line. */
const LABELS: Box = { x: MARGIN_X, y: 150, width: CONTENT.right - MARGIN_X, height: Y0 - 150 - 6 }
/** First year; half of its rate still stands inside the margin. */
export const FIRST_X = 180
/** Radius that labels keep clear around a point. */
const MARK = 11
/** Distance of the labels on the right of the last year from it. */
export const BESIDE = 24

/** Id of the words on what the trend takes for granted. */
export const ASSUMPTION = 'assumption'

/** Sizes from large to small, tried in turn until every label stands beside its point. */
export const SIZES = [
  { last: 42, target: 38, actual: 40, derived: 30, words: 20, heading: 28, wide: 200, beside: true },
  { last: 38, target: 34, actual: 36, derived: 28, words: 18, heading: 26, wide: 200, beside: true },
  { last: 31, target: 31, actual: 31, derived: 24, words: 18, heading: 24, wide: 160, beside: true },
  { last: 31, target: 31, actual: 31, derived: 24, words: 18, heading: 24, wide: 160, beside: false },
  { last: 31, target: 31, actual: 28, derived: 24, words: 18, heading: 20, wide: 96, beside: false },
] as const
/** How large numbers and words are set, in px, and whether words stand beside numbers. */
export type Sizes = typeof SIZES[number]

/** Number and words where they are drawn. */
export interface PaceLabel {
  readonly number?: PlacedText
  readonly words: readonly PlacedText[]
  readonly boxes: readonly Box[]
  readonly leader?: readonly [Point, Point]
}

/** Measure and kind: the year of the point is named under it. */
function wordsOf({ label }: PacePoint): string {
  return label.slice(1).join('').trim()
}

/** Words behind the number, or below it in as many lines as they need. */
export function pathLines(point: PacePoint, isLast: boolean, sizes: Sizes): LabelLine[] {
  const size = point.kind === 'actual' ? sizes.actual : isLast ? sizes.last : sizes.target
  const number: LabelLine = { text: point.number, size, role: 'number' }
  const words = wrapLines(wordsOf(point), sizes.words, sizes.wide).map((text): LabelLine => ({ text, size: sizes.words, role: 'label' }))
  if (point.kind === 'actual')
    return [...words, number]
  return sizes.beside && !isLast ? [{ ...number, unit: { text: wordsOf(point), size: sizes.words } }] : [number, ...words]
}

/** Lines of the label of a point of the trend, the number under its words; sizes in px. */
export function trendLines(point: PacePoint, sizes: Sizes): LabelLine[] {
  const words = wrapLines(wordsOf(point), sizes.words, sizes.wide).map((text): LabelLine => ({ text, size: sizes.words, role: 'label' }))
  return [...words, { text: point.number, size: sizes.derived, role: 'number' }]
}

/** Takes a label apart: words behind a number are set at the end of its line. */
export function partsOf({ lines, boxes, leader }: PlacedPointLabel): PaceLabel {
  const at = lines.findIndex(({ role }) => role === 'number')
  const words = lines.filter(({ role }) => role === 'label')
  if (at < 0)
    return { words, boxes, leader }
  const [{ unit, text, size, y }, box] = [lines[at]!, boxes[at]!]
  if (!unit)
    return { number: lines[at]!, words, boxes, leader }
  return {
    number: { text, size, x: box.x, y, anchor: 'start' },
    // Words look centred on the digits when they hang a little below the baseline.
    words: [{ ...unit, x: box.x + box.width - textWidth(unit.text, unit.size), y: y - 2, anchor: 'start' }],
    boxes,
    leader,
  }
}

/** Labels of the last year share one left edge: nothing else stands on its right. */
function besideLast(label: PlacedPointLabel, lastX: number): PlacedPointLabel {
  const left = Math.min(...label.boxes.map(({ x }) => x))
  if (label.leader || left < lastX - MARK || left > lastX + BESIDE)
    return label
  const by = lastX + BESIDE - left
  const moved = <T extends Point>(item: T): T => ({ ...item, x: item.x + by })
  return { ...label, lines: label.lines.map(moved), boxes: label.boxes.map(moved) }
}

/** Room on the right of the last year that is the path's: the number of the trend stays on its own side of its ring. */
function besidePath(last: PacePoint, trend: readonly PacePoint[], spot: (point: PacePoint) => Point): Box[] {
  const end = trend.find(({ year }) => year === last.year)
  if (!end)
    return []
  const { x, y } = spot(end)
  const isAbove = y < spot(last).y
  const [top, bottom] = isAbove ? [y + MARK, Y0] : [LABELS.y, y - MARK]
  return [{ x: x + MARK, y: top, width: CONTENT.right - x - MARK, height: bottom - top }]
}

/**
 * Finds a place for the words of both courses and of the assumption, at one set of sizes.
 * @param courses path and trend
 * @param assumption what the trend takes for granted
 * @param sizes how large everything is set; at the smallest, leaders may run behind labels
 * @param x the axis of time that these sizes leave room for
 */
export function placeAll(courses: Courses, assumption: PaceData['assumption'], sizes: Sizes, x: ScaleLinear<number, number>): Map<string, PlacedPointLabel> {
  const { path, trend, value, trendLevel } = courses
  const [first, last] = [path[0]!, path.at(-1)!]
  const spot = (point: PacePoint): Point => ({ x: x(point.year), y: value(point.value) })
  const along = (points: readonly Point[], halfWidth: number) => points.slice(1).flatMap((to, i) => lineBoxes(points[i]!, to, halfWidth))
  const obstacles = [
    ...[...path, ...trend].map(point => markBox(spot(point), 13)),
    ...along(path.map(spot), 7),
    ...along(trendPoints(courses, x), 6),
    // Here stands where the value axis starts.
    { x: MARGIN_X, y: Y0 - 28, width: FIRST_X - MARGIN_X, height: 28 },
    ...hatchLines(courses, x).map(([from, to]) => ({ x: from.x - 4, y: Math.min(from.y, to.y), width: 8, height: Math.abs(to.y - from.y) })),
  ]
  const atAnyCost = sizes === SIZES.at(-1)
  const targets = placeLabels(path.map((point): LabelRequest => ({
    id: point.fact,
    at: spot(point),
    radius: MARK,
    lines: pathLines(point, point === last, sizes),
    prefer: point === first ? 'above-left' : 'below-right',
  })), obstacles, LABELS, atAnyCost)
  const requests = trend.slice(1).map((point): LabelRequest => ({
    id: point.fact,
    at: spot(point),
    radius: MARK,
    lines: trendLines(point, sizes),
    prefer: point.year === last.year ? 'right' : 'above-left',
  }))
  // The assumption stands at the middle of the longest stretch, where no number is.
  const legs = trend.slice(1).map(({ year }, i) => [trend[i]!.year, year] as const)
  const longest = legs.toSorted((a, b) => (b[1] - b[0]) - (a[1] - a[0]))[0]
  if (longest) {
    const year = (longest[0] + longest[1]) / 2
    requests.push({
      id: ASSUMPTION,
      at: { x: x(year), y: trendLevel(year) },
      radius: 8,
      lines: [
        { text: assumption.heading, size: sizes.heading, role: 'label' },
        { text: assumption.words, size: sizes.words, role: 'label' },
      ],
      prefer: 'above-left',
    })
  }
  const others = placeLabels(requests, [...obstacles, ...targets.flatMap(({ boxes }) => boxes), ...besidePath(last, trend, spot)], LABELS, atAnyCost)
  const end = new Set([...path, ...trend].filter(({ year }) => year === last.year).map(({ fact }) => fact))
  return new Map([...targets, ...others].map(label => [label.id, end.has(label.id) ? besideLast(label, x(last.year)) : label]))
}
