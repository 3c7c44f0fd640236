import type { PacePoint } from '../data/figures/pace'
import type { Box, PlacedText, Point } from './canvas'
import type { LabelLine } from './label-lines'
import type { PlacedLabel } from './place-labels'
import { wrapLines } from './lines'
import { textWidth } from './text'

/** Radius that labels keep clear around a point. */
export const MARK = 11
/** Distance of the labels on the right of the last year from it. */
export const BESIDE = 24

/** Sizes from large to small, tried in turn until every label stands beside its point. */
export const SIZES = [
  { last: 42, target: 38, actual: 40, derived: 30, words: 20, heading: 28, wide: 200, beside: true },
  { last: 38, target: 34, actual: 36, derived: 28, words: 18, heading: 26, wide: 200, beside: true },
  { last: 31, target: 31, actual: 31, derived: 24, words: 18, heading: 24, wide: 160, beside: true },
  { last: 31, target: 31, actual: 31, derived: 24, words: 18, heading: 24, wide: 160, beside: false },
  { last: 31, target: 31, actual: 28, derived: 24, words: 18, heading: 20, wide: 96, beside: false },
] as const
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

export function trendLines(point: PacePoint, sizes: Sizes): LabelLine[] {
  const words = wrapLines(wordsOf(point), sizes.words, sizes.wide).map((text): LabelLine => ({ text, size: sizes.words, role: 'label' }))
  return [...words, { text: point.number, size: sizes.derived, role: 'number' }]
}

/** Takes a label apart: words behind a number are set at the end of its line. */
export function partsOf({ lines, boxes, leader }: PlacedLabel): PaceLabel {
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
export function besideLast(label: PlacedLabel, lastX: number): PlacedLabel {
  const left = Math.min(...label.boxes.map(({ x }) => x))
  if (label.leader || left < lastX - MARK || left > lastX + BESIDE)
    return label
  const by = lastX + BESIDE - left
  const moved = <T extends Point>(item: T): T => ({ ...item, x: item.x + by })
  return { ...label, lines: label.lines.map(moved), boxes: label.boxes.map(moved) }
}
