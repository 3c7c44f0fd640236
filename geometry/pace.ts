import type { PaceData, PacePoint } from '../data/figures/pace'
import type { Kind } from '../data/types'
import type { Box, PlacedText, Point } from './canvas'
import type { PlacedRate } from './growth-rates'
import type { PaceLabel, Sizes } from './pace-labels'
import type { PlacedPointLabel } from './place-labels'
import { scaleLinear } from 'd3-scale'
import { CONTENT, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { layoutRates } from './growth-rates'
import { labelSize } from './label-lines'
import { px } from './metrics'
import { coursesOf, hatchLines, trendPoints } from './pace-courses'
import { ASSUMPTION, BESIDE, FIRST_X, partsOf, pathLines, placeAll, SIZES, trendLines } from './pace-labels'
import { polyline } from './polyline'
import { overlaps, textBox } from './text'
import { axisNumber } from './value-scale'

/** Height of the highest value: with the foot at 7500亿元 this makes 0.1 pixel per 亿元. */
const TOP = 216.6
/** Widest distance of two years. */
const YEAR = 217.5
const YEAR_SIZE = 22
const YEAR_BASELINE = 519

/** A point of the path or the trend, in px of the canvas. */
export interface PlacedPacePoint extends Point {
  readonly fact: string
  readonly kind: Kind
  readonly label?: PaceLabel
}

/** The path of the targets, the trend below it and the rates, in px of the canvas. */
export interface PaceLayout {
  readonly years: readonly { readonly x: number, readonly named: boolean, readonly label?: PlacedText }[]
  /** Says where the value axis starts; absent when it starts at zero. */
  readonly from?: PlacedText
  readonly path: { readonly d: string, readonly points: readonly PlacedPacePoint[] }
  readonly trend: { readonly d: string, readonly points: readonly PlacedPacePoint[] }
  /** One path of thin vertical lines between trend and targets. */
  readonly hatch: string
  readonly assumption?: PaceLabel
  readonly rates: readonly PlacedRate[]
}

function yearAxis(years: readonly number[], x: (year: number) => number): PaceLayout['years'] {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const taken: Box[] = []
  const labels = new Map<number, PlacedText>()
  // Years with a point come first where names would touch.
  for (const year of [...years, ...all.filter(year => !years.includes(year))]) {
    const label: PlacedText = { text: String(year), size: YEAR_SIZE, x: x(year), y: YEAR_BASELINE, anchor: 'middle' }
    const box = textBox(label)
    if (taken.some(other => overlaps(other, { ...box, x: box.x - 8, width: box.width + 16 })))
      continue
    taken.push(box)
    labels.set(year, label)
  }
  return all.map(year => ({ x: x(year), named: years.includes(year), label: labels.get(year) }))
}

/** Places the whole figure: data in, shapes in canvas units out. */
export function layoutPace(data: PaceData): PaceLayout {
  const courses = coursesOf(data, Y0, TOP)
  const { path, trend, base, value } = courses
  const [first, last] = [path[0]!, path.at(-1)!]
  const span = Math.max(1, last.year - first.year)

  // Trend and target of the last year are named on their right, so the axis ends where the wider label still fits.
  const lastLabels = (sizes: Sizes) => Math.max(
    labelSize(pathLines(last, true, sizes)).width,
    ...trend.slice(1).filter(({ year }) => year === last.year).map(point => labelSize(trendLines(point, sizes)).width),
  )
  const axisFor = (sizes: Sizes) => {
    const end = Math.min(FIRST_X + span * YEAR, CONTENT.right - lastLabels(sizes) - BESIDE)
    return scaleLinear([first.year, first.year + span], [FIRST_X, end])
  }

  let best: { placed: Map<string, PlacedPointLabel>, time: ReturnType<typeof axisFor>, score: number } | undefined
  for (const sizes of SIZES) {
    const time = axisFor(sizes)
    const placed = placeAll(courses, data.assumption, sizes, time)
    const score = placed.size * 100 - [...placed.values()].filter(({ leader }) => leader).length
    if (!best || score > best.score)
      best = { placed, time, score }
    if (score === (path.length + trend.length - 1 + Math.min(1, trend.length - 1)) * 100)
      break
  }
  const { placed, time } = best!

  const at = ({ year, value: amount }: PacePoint): Point => ({ x: time(year), y: value(amount) })
  const place = (point: PacePoint): PlacedPacePoint => {
    const label = placed.get(point.fact)
    return { fact: point.fact, kind: point.kind, ...at(point), label: label && partsOf(label) }
  }
  const assumption = placed.get(ASSUMPTION)
  return {
    years: yearAxis(path.map(({ year }) => year), time),
    from: base > 0 ? { text: data.axis.from.replace('{}', axisNumber(base / data.axis.perLabel, false)), size: MIN_LABEL, x: MARGIN_X, y: Y0 - 9, anchor: 'start' } : undefined,
    path: { d: polyline(path.map(at)), points: path.map(place) },
    trend: { d: trend.length > 1 ? polyline(trendPoints(courses, time)) : '', points: trend.slice(1).map(place) },
    hatch: hatchLines(courses, time).map(([from, to]) => `M${px(from.x)} ${px(from.y)}V${px(to.y)}`).join(''),
    assumption: assumption && partsOf(assumption),
    rates: layoutRates(data.rates, time),
  }
}
