import type { TargetPoint, TargetSlope, TargetsData } from '../../data/figures/targets'
import type { Point } from '../canvas'
import type { LabelLine } from '../label-lines'
import type { Spot, SpotRequest } from './spots'
import { fitText } from '../fit'
import { lineHeight } from '../label-lines'
import { shortened, wrapLines } from '../lines'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { LEAST } from './column'

/** A point with a number. */
export type Valued = TargetPoint & { readonly value: number }

/** Sizes of the numerals, and of the words beside them. */
export interface NumeralSizes {
  readonly last: number
  readonly target: number
  readonly actual: number
  readonly derived: number
  /** Of the largest increment. */
  readonly slope: number
  readonly label: number
}

/** Widest words that are cut to fit, in pixels. */
const CUT = 110

/** Words behind a number: Latin ones with a space, Chinese ones have their own distance. */
const apart = (words: string) => /^\p{Script=Han}/u.test(words) ? words : ` ${words}`

/** Radius that labels keep from the middle of a mark. */
const MARK = 16
/** How far a label may rise and still seem to stand on the height of its mark. */
const LEVEL = 20

function numeralSize({ kind }: TargetPoint, isLast: boolean, sizes: NumeralSizes): number {
  if (kind !== 'target')
    return kind === 'actual' ? sizes.actual : sizes.derived
  return isLast ? sizes.last : sizes.target
}

/**
 * Number and words of a point. The year stands at the axis on the same height, so it is not said again.
 * @param room right end of the column, in pixels
 * @param loose whether it may stand far above the height of its mark
 */
export function pointLabel(point: Valued, at: Point, isLast: boolean, sizes: NumeralSizes, room: number, loose: boolean): SpotRequest {
  const number: LabelLine = { text: point.number, size: numeralSize(point, isLast, sizes), role: 'number' }
  const words = point.label.slice(1).join('').trim()
  const beside = (size: number): LabelLine[] => [{ ...number, unit: { text: apart(words), size } }]
  const below = (size: number, width: number): LabelLine[] => [number, ...wrapLines(words, size, width).map((text): LabelLine => ({ text, size, role: 'label' }))]
  // More words than paper: the figure's table has them whole.
  const cut: LabelLine[] = [number, { text: shortened(words, LEAST, CUT), size: LEAST, role: 'label' }]
  const settings = [beside(sizes.label), beside(LEAST), below(sizes.label, Math.min(room, 190)), below(LEAST, Math.min(room, 150)), below(LEAST, Math.min(room, 96)), ...loose ? [cut] : []]
  return {
    id: point.fact,
    // The last point tries its words below the number first: beside it they would only make the label wide.
    settings: isLast ? [below(sizes.label, Math.min(room, 190)), ...settings] : settings,
    spots: (size, lines) => pointSpots(at, size, lines, { room, isLast, loose }),
  }
}

/** Right of the mark on its height, raised off the line, below at the right edge, then on the left. */
function* pointSpots({ x, y }: Point, { width, height }: { width: number, height: number }, [first]: readonly LabelLine[], { room, isLast, loose }: { readonly room: number, readonly isLast: boolean, readonly loose: boolean }): Generator<Spot> {
  const level = y - lineHeight(first!) / 2
  for (let rise = 0; rise <= LEVEL + height - lineHeight(first!) + (loose ? 20 : 0); rise += 2)
    yield { x: x + MARK, y: level - rise, anchor: 'start' }
  // Beyond the last point the paper is free.
  for (let drop = 0; drop <= 40 && (loose || isLast); drop += 2)
    yield { x: Math.min(room, x + MARK + width), y: y + MARK + drop, anchor: 'end' }
  if (!loose)
    return
  for (let drop = 0; drop <= height; drop += 2)
    yield { x: x - MARK, y: level + drop, anchor: 'end' }
  for (let rise = 0; rise <= 40; rise += 2)
    yield { x: Math.min(room, x + MARK + width), y: y - MARK - height - rise, anchor: 'end' }
  for (let rise = 0; rise <= height; rise += 2)
    yield { x: x - MARK, y: level - rise, anchor: 'end' }
}

/** Numerals of increments are set in proportion to their values, or all alike where the smaller would become unreadable. */
export function slopeSizes(slopes: readonly TargetSlope[], largest: number): number[] {
  const high = Math.max(...slopes.map(({ value }) => value))
  const sizes = slopes.map(({ value }) => largest * value / high)
  return sizes.every(size => size >= 22) ? sizes : sizes.map(() => Math.min(largest, 30))
}

/** An increment and its bar: from where it starts to where it ends, on the height of the later point. */
export interface Riser {
  readonly slope: TargetSlope
  readonly from: Point
  readonly to: Point
}

/**
 * Number, unit and years of an increment, under its bar.
 * @param left where labels may begin, in pixels
 * @param room where they end
 * @param floor what it may not reach down to: the bar of the next increment, whose it would seem to be
 * @param reach how far below its bar it may stand, and whether also on the other side of the path
 */
export function slopeLabel({ slope, from, to }: Riser, { size, label }: { readonly size: number, readonly label: number }, [left, room]: readonly [number, number], { floor, reach, loose }: { readonly floor: number, readonly reach: number, readonly loose: boolean }): SpotRequest {
  const set = (text: string, size: number): LabelLine => ({ text, size, role: 'label' })
  const captions = (size: number, width: number) => wrapLines(slope.caption.join(/\p{Script=Han}/u.test(slope.caption.join('')) ? '' : ' '), size, width).map(text => set(text, size))
  const number: LabelLine = { text: slope.number, size, role: 'number' }
  const beside = (words: readonly LabelLine[]): LabelLine[] => [{ ...number, unit: { text: apart(slope.unit), size: label } }, ...words]
  const below = (words: readonly LabelLine[], unit = [slope.unit]): LabelLine[] => [number, ...unit.map(text => set(text, LEAST)), ...words]
  const narrow = slope.caption.map(text => set(text.trim(), LEAST))
  return {
    id: slope.fact,
    settings: [
      beside(captions(label, room * 0.7)),
      beside(captions(LEAST, 150)),
      beside(narrow),
      below(narrow),
      below(slope.caption.flatMap(text => wrapLines(text.trim(), LEAST, 104)).map(text => set(text, LEAST))),
      below(narrow, wrapLines(slope.unit, LEAST, 88)),
      // Where room is short the increment keeps its years; that it is a yearly average stands in its unit.
      ...loose ? [below([set(shortened(slope.caption[0]!, LEAST, CUT), LEAST)], [shortened(slope.unit, LEAST, CUT)])] : [],
    ],
    clear: 5,
    * spots({ width, height }) {
      const start = Math.min(from.x, to.x)
      for (let drop = 12; drop <= reach && (loose || to.y + drop + height <= floor); drop += 4) {
        for (let x = start; x >= left + 6; x -= 2)
          yield { x, y: to.y + drop, anchor: 'start' }
        for (let x = start; loose && x + width <= room; x += 4)
          yield { x, y: to.y + drop, anchor: 'start' }
      }
    },
  }
}

/** Words of the open end, standing on the height of the last year. */
export function openWords({ heading, words }: NonNullable<TargetsData['unnumbered']>, width: number, large: number, label: number): LabelLine[] {
  // The heading is set in the serif face, which runs wider.
  const head = fitText(heading, { size: large, smallest: 20, width, most: 2, measure: serifWidth })
  const body = fitText(words, { size: label, smallest: LEAST, width, most: 3 })
  return [
    ...head.lines.map((text): LabelLine => ({ text, size: head.size, role: 'label' })),
    ...body.lines.map((text): LabelLine => ({ text, size: body.size, role: 'label' })),
  ]
}

/** Width of the widest year, with the distance it keeps from the axis. */
export function yearColumn(years: readonly number[], size: number): number {
  return Math.max(...years.map(year => textWidth(String(year), size))) + 12
}
