import type { TargetPoint, TargetsData, TargetSlope } from '../data/figures/targets'
import type { Box, Point } from './canvas'
import type { FittedText } from './fit'
import type { LabelLine } from './label-lines'
import type { LabelRequest, PlacedPointLabel } from './place-labels'
import { CONTENT, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { shortened, wrapLines } from './lines'
import { clampTo, lineBoxes, markBox } from './boxes'
import { placeLabels } from './place-labels'

/** Where labels may stand: right of the gauge, between subtitle and water. */
export const LABELS: Box = { x: MARGIN_X + 28, y: 146, width: CONTENT.right - MARGIN_X - 28, height: Y0 - 146 - 6 }
/** Right end of the time axis; half a year label still fits before the margin. */
export const LAST_YEAR_X = CONTENT.right - 24

/** Sizes from large to small, tried in turn until every label stands beside its point; otherwise the best of them counts. */
export const SIZES = [
  { last: 54, target: 34, actual: 38, derived: 28, slope: 80, words: 'above' },
  { last: 54, target: 34, actual: 38, derived: 28, slope: 80, words: 'two lines' },
  { last: 44, target: 32, actual: 34, derived: 26, slope: 64, words: 'above' },
  { last: 31, target: 31, actual: 31, derived: 24, slope: 48, words: 'two lines' },
  { last: 31, target: 31, actual: 28, derived: 24, slope: 80, words: 'beside' },
  { last: 31, target: 31, actual: 28, derived: 24, slope: 40, words: 'beside' },
  { last: 31, target: 31, actual: 28, derived: 24, slope: 40, words: 'narrow' },
  // The year is named under the point as well, so it goes first.
  { last: 31, target: 31, actual: 24, derived: 22, slope: 28, words: 'beside, without the year' },
  // More words than paper: the figure's table has them whole.
  { last: 31, target: 31, actual: 24, derived: 22, slope: 28, words: 'beside, cut' },
  { last: 31, target: 31, actual: 24, derived: 22, slope: 28, words: 'year' },
] as const
type Sizes = typeof SIZES[number]
/** From here on leaders may run behind labels. */
const CROWDED = SIZES.findIndex(({ words }) => words === 'narrow')
/** Widest words that are cut to fit, in pixels. */
const CUT = 110

/** A point with a number. */
export type Valued = TargetPoint & { readonly value: number }
function sizeOf(point: Valued, last: Valued, sizes: Sizes): number {
  if (point.kind !== 'target')
    return point.kind === 'actual' ? sizes.actual : sizes.derived
  return point === last ? sizes.last : sizes.target
}

/** Number and words of a point, set as the sizes say. */
export function pointLines(point: Valued, last: Valued, sizes: Sizes): LabelLine[] {
  const number: LabelLine = { text: point.number, size: sizeOf(point, last, sizes), role: 'number' }
  const beside = (words: readonly string[]): LabelLine[] => [{ ...number, unit: { text: words.join(''), size: MIN_LABEL } }]
  const above = (words: readonly string[]): LabelLine[] => [...words.map((text): LabelLine => ({ text, size: MIN_LABEL, role: 'label' })), number]
  switch (sizes.words) {
    case 'above': return above([point.label.join('')])
    case 'two lines': return above(point.label.map(piece => piece.trim()))
    case 'narrow': return above(wrapLines(point.label.join(''), MIN_LABEL, 120))
    case 'beside': return beside(point.label)
    case 'beside, without the year': return beside(point.label.slice(1))
    case 'beside, cut': return beside([shortened(point.label.slice(1).join(''), MIN_LABEL, CUT)])
    case 'year': return beside([shortened(point.label[0]!.trim(), MIN_LABEL, CUT)])
  }
}

/** Numerals of increments are set in proportion to their values, or all alike where the smaller would become unreadable. */
function slopeSizes(slopes: readonly TargetSlope[], largest: number): number[] {
  const high = Math.max(...slopes.map(({ value }) => value))
  const sizes = slopes.map(({ value }) => largest * value / high)
  return sizes.every(size => size >= Math.min(largest, 24)) ? sizes : sizes.map(() => Math.min(largest, 40))
}

function slopeLines(slope: TargetSlope, size: number): LabelLine[] {
  return [
    { text: slope.number, size, role: 'number', unit: { text: slope.unit, size: Math.max(MIN_LABEL, Math.round(size * 0.3)) } },
    // Where room is short the increment keeps its years; that it is a yearly average stands in its unit.
    ...(size < 30 ? slope.caption.slice(0, 1) : slope.caption).map((text): LabelLine => ({ text, size: MIN_LABEL, role: 'label' })),
  ]
}

/** Id of the words that stand where the last year has no number. */
export const UNNUMBERED = 'unnumbered'

/** Words of the open end, within the calm water between the last number and the last year. */
function openLines({ heading, words }: NonNullable<TargetsData['unnumbered']>, width: number): LabelLine[] {
  const set = ({ lines, size }: FittedText) => lines.map((text): LabelLine => ({ text, size, role: 'label' }))
  return [
    ...set(fitText(heading, { size: 34, smallest: MIN_NAME + 1, width, most: 2 })),
    ...set(fitText(words, { size: 20, width, most: 3 })),
  ]
}

/** Ends of an increment, when both of its points are on the path. */
export function endsOf(slope: TargetSlope, valued: readonly Valued[]): [Valued, Valued] | undefined {
  const from = valued.find(({ fact }) => fact === slope.from)
  const to = valued.find(({ fact }) => fact === slope.to)
  return from && to && to.year > from.year ? [from, to] : undefined
}

/** Finds a place for the words of increments, points and the open end, at the largest sizes that hold them all. */
export function placeAll(
  data: TargetsData,
  valued: readonly Valued[],
  last: Valued,
  at: (point: Valued) => Point,
  fixed: readonly Box[],
): Map<string, PlacedPointLabel> {
  const slopes = data.slopes.flatMap((slope) => {
    const ends = endsOf(slope, valued)
    return ends ? [{ slope, from: at(ends[0]), to: at(ends[1]) }] : []
  })
  const obstacles = [
    ...fixed,
    ...valued.map(point => markBox(at(point), 13)),
    ...valued.slice(1).flatMap((to, i) => lineBoxes(at(valued[i]!), at(to), 6)),
    ...slopes.flatMap(({ from, to }) => [...lineBoxes({ x: to.x, y: from.y }, to, 6), ...lineBoxes(from, { x: to.x, y: from.y }, 1)]),
  ]
  let best: PlacedPointLabel[] = []
  // A label that is missing weighs more than any number of leaders.
  let bestScore = -1
  for (const [i, sizes] of SIZES.entries()) {
    const numerals = slopeSizes(slopes.map(({ slope }) => slope), sizes.slope)
    const first = slopes.map(({ slope, from, to }, n): LabelRequest => ({
      id: slope.fact,
      at: { x: to.x, y: (from.y + to.y) / 2 },
      radius: 8,
      lines: slopeLines(slope, numerals[n]!),
      prefer: 'right',
    }))
    if (data.unnumbered)
      first.push({ id: UNNUMBERED, at: { x: LAST_YEAR_X, y: 372 }, radius: 16, lines: openLines(data.unnumbered, clampTo(220, LAST_YEAR_X - at(last).x - 130, 460)), prefer: 'left' })
    const isCrowded = i >= CROWDED
    const increments = placeLabels(first, obstacles, LABELS, isCrowded)
    const labels = placeLabels(valued.map((point): LabelRequest => ({
      id: point.fact,
      at: at(point),
      radius: 11,
      lines: pointLines(point, last, sizes),
      prefer: 'above-left',
    })), [...obstacles, ...increments.flatMap(({ boxes }) => boxes)], LABELS, isCrowded)
    const all = [...increments, ...labels]
    const score = all.length * 100 - labels.filter(({ leader }) => leader).length
    if (score > bestScore) {
      best = all
      bestScore = score
    }
    if (score === (first.length + valued.length) * 100)
      break
  }
  return new Map(best.map(label => [label.id, label]))
}
