import type { PaceData, PacePoint } from '../data/figures/pace'
import type { Kind } from '../data/types'
import type { Box, PlacedText, Point } from './canvas'
import type { PlacedRate } from './growth-rates'
import type { PaceLabel, Sizes } from './pace-labels'
import type { LabelRequest, PlacedLabel } from './place-labels'
import { scaleLinear } from 'd3-scale'
import { CONTENT, MARGIN_X, MIN_LABEL, px, Y0 } from './canvas'
import { layoutRates } from './growth-rates'
import { lineBoxes, markBox } from './boxes'
import { labelSize } from './label-lines'
import { placeLabels } from './place-labels'
import { BESIDE, besideLast, MARK, partsOf, pathLines, SIZES, trendLines } from './pace-labels'
import { polyline } from './polyline'
import { overlaps, textBox } from './text'
import { axisNumber, valueScale } from './value-scale'

/** Height of the highest value: with the foot at 7500亿元 this makes 0.1 pixel per 亿元. */
const TOP = 216.6
const LABELS: Box = { x: MARGIN_X, y: 150, width: CONTENT.right - MARGIN_X, height: Y0 - 150 - 6 }
/** First year; half of its rate still stands inside the margin. */
const FIRST_X = 180
/** Widest distance of two years. */
const YEAR = 217.5
const YEAR_SIZE = 22
const YEAR_BASELINE = 519
const HATCH = 7.25
/** Distance of the hatching from the middle of the dotted and of the hollow line. */
const CLEAR = { trend: 5.5, path: 7 } as const

export interface PlacedPacePoint extends Point {
  readonly fact: string
  readonly kind: Kind
  readonly label?: PaceLabel
}

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
  const path = [...data.path].sort((a, b) => a.year - b.year)
  const trend = [path[0]!, ...[...data.trend].sort((a, b) => a.year - b.year)]
  const [first, last] = [path[0]!, path.at(-1)!]
  const { base, scale: value } = valueScale([...path, ...trend].map(point => point.value), Y0, TOP)
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

  const level = scaleLinear(path.map(({ year }) => year), path.map(point => value(point.value)))
  // Growth at one rate is a straight line of logarithms.
  const logs = scaleLinear(trend.map(({ year }) => year), trend.map(point => Math.log(point.value)))
  const trendLevel = (year: number) => trend.length > 1 ? value(Math.exp(logs(year))) : level(year)

  let best: { placed: Map<string, PlacedLabel>, time: ReturnType<typeof axisFor>, score: number } | undefined
  for (const sizes of SIZES) {
    const time = axisFor(sizes)
    const placed = placeAll(sizes, time)
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
    trend: { d: trend.length > 1 ? polyline(trendPoints(time)) : '', points: trend.slice(1).map(place) },
    hatch: hatchLines(time).map(([from, to]) => `M${px(from.x)} ${px(from.y)}V${px(to.y)}`).join(''),
    assumption: assumption && partsOf(assumption),
    rates: layoutRates(data.rates, time),
  }

  function trendPoints(x: (year: number) => number): Point[] {
    const years = trend.slice(1).flatMap(({ year }, i) => {
      const from = trend[i]!.year
      return Array.from({ length: 8 }, (_, n) => from + (year - from) * (n + 1) / 8)
    })
    return [first.year, ...years].map(year => ({ x: x(year), y: trendLevel(year) }))
  }

  function hatchLines(x: ReturnType<typeof axisFor>): [Point, Point][] {
    const end = x(trend.at(-1)!.year)
    const count = Math.max(0, Math.floor((end - x(first.year)) / HATCH))
    return Array.from({ length: count }, (_, i) => end - (i + 1) * HATCH).reverse().flatMap((at): [Point, Point][] => {
      const year = x.invert(at)
      const side = Math.sign(level(year) - trendLevel(year))
      const [from, to] = [trendLevel(year) + side * CLEAR.trend, level(year) - side * CLEAR.path]
      return (to - from) * side > 1 ? [[{ x: at, y: from }, { x: at, y: to }]] : []
    })
  }

  function placeAll(sizes: Sizes, x: ReturnType<typeof axisFor>): Map<string, PlacedLabel> {
    const spot = (point: PacePoint): Point => ({ x: x(point.year), y: value(point.value) })
    const curve = trendPoints(x)
    const along = (points: readonly Point[], halfWidth: number) => points.slice(1).flatMap((to, i) => lineBoxes(points[i]!, to, halfWidth))
    const obstacles = [
      ...[...path, ...trend].map(point => markBox(spot(point), 13)),
      ...along(path.map(spot), 7),
      ...along(curve, 6),
      // Here stands where the value axis starts.
      { x: MARGIN_X, y: Y0 - 28, width: FIRST_X - MARGIN_X, height: 28 },
      ...hatchLines(x).map(([from, to]) => ({ x: from.x - 4, y: Math.min(from.y, to.y), width: 8, height: Math.abs(to.y - from.y) })),
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
          { text: data.assumption.heading, size: sizes.heading, role: 'label' },
          { text: data.assumption.words, size: sizes.words, role: 'label' },
        ],
        prefer: 'above-left',
      })
    }
    const others = placeLabels(requests, [...obstacles, ...targets.flatMap(({ boxes }) => boxes)], LABELS, atAnyCost)
    const end = new Set([...path, ...trend].filter(({ year }) => year === last.year).map(({ fact }) => fact))
    return new Map([...targets, ...others].map(label => [label.id, end.has(label.id) ? besideLast(label, x(last.year)) : label]))
  }
}

/** Id of the words on what the trend takes for granted. */
const ASSUMPTION = 'assumption'
