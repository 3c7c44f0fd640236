import { scaleLinear } from 'd3-scale'
import type { PaceData, PacePoint } from '../../data/figures/pace'
import type { Kind } from '../../data/types'
import type { Box, PlacedText, Point } from '../canvas'
import type { LabelLine } from '../label-lines'
import type { PlacedPointLabel } from '../place-labels'
import type { PlacedRateRow } from './rate-rows'
import type { Spot, SpotRequest } from './spots'
import type { PlacedYear } from './year-axis'
import { markBox } from '../boxes'
import { labelSize, lineHeight } from '../label-lines'
import { shortened, wrapLines } from '../lines'
import { px } from '../metrics'
import { polyline } from '../polyline'
import { serifWidth } from '../serif'
import { textBox, textWidth } from '../text'
import { axisNumber, valueScale } from '../value-scale'
import { columnSizes, LEAST } from './column'
import { layoutRateRows } from './rate-rows'
import { linesAlong, placeAtSpots } from './spots'
import { yearAxis } from './year-axis'

/** Radius that labels keep from the middle of a mark. */
const MARK = 15
const HATCH = 7
/** Distance of the hatching from the middle of the dotted and of the hollow line. */
const CLEAR = { trend: 5.5, path: 7 } as const
/** Least room above the highest value. */
const TOP = 58
/** Height of the drawing over the line, tried in turn until every label has its place. */
const HEIGHT = { least: 340, growth: 1.08, most: 2400 } as const
/** Widest words that are cut to fit. */
const CUT = 84
const ASSUMPTION = 'assumption'

const SIZES = {
  wide: { last: 40, target: 34, actual: 36, derived: 28 },
  narrow: { last: 31, target: 31, actual: 31, derived: 24 },
} as const

/** The path of the targets, the trend below it and the rates, in px of the column. */
export interface ReadingPaceLayout {
  readonly height: number
  /** Height of the tide line, on which the years stand. */
  readonly line: number
  readonly years: readonly PlacedYear[]
  /** Says where the value axis starts; absent when it starts at zero. */
  readonly from?: PlacedText
  readonly path: { readonly d: string, readonly points: readonly PlacedPacePoint[] }
  readonly trend: { readonly d: string, readonly points: readonly PlacedPacePoint[] }
  /** Thin vertical lines between trend and targets. */
  readonly hatch: string
  readonly assumption?: PlacedPointLabel
  readonly rates: readonly PlacedRateRow[]
}

/** A point of the path or the trend, in px of the column. */
export interface PlacedPacePoint extends Point {
  readonly fact: string
  readonly kind: Kind
  readonly label?: PlacedPointLabel
}

const byYear = (a: PacePoint, b: PacePoint) => a.year - b.year

/** Targets and trend over the line; the higher the drawing, the more room between them. Below it the growth that each target asks for. */
export function layoutReadingPace(data: PaceData, width: number): ReadingPaceLayout {
  let best: ReturnType<typeof drawn> | undefined
  for (let height: number = HEIGHT.least; height <= HEIGHT.most && !best?.whole; height *= HEIGHT.growth) {
    const attempt = drawn(data, width, Math.round(height))
    if (!best || attempt.found > best.found)
      best = attempt
  }
  const { column, ratesTop } = best!
  return { ...column, ...layoutRateRows(data.rates, { top: ratesTop, width }) }
}

/** The drawing at one height, and whether all its labels found a place. */
function drawn(data: PaceData, width: number, height: number) {
  const { wide, label, name } = columnSizes(width)
  const sizes = SIZES[wide ? 'wide' : 'narrow']
  const path = [...data.path].sort(byYear)
  const [first, last] = [path[0]!, path.at(-1)!]
  const trend = [first, ...[...data.trend].sort(byYear)]
  const words = ({ label: pieces }: PacePoint) => pieces.slice(1).join('').trim()
  const trendSettings = (point: PacePoint) => settingsOf({ text: point.number, size: sizes.derived, role: 'number' }, words(point), label, wide ? 'below' : 'above')
  // The trend ends highest, and its label stands above its end.
  const top = Math.max(TOP, MARK + labelSize(trendSettings(trend.at(-1)!)[0]!).height + (wide ? 4 : 10))
  const tide = top + height
  const value = valueScale([...path, ...trend].map(point => point.value), tide, top)
  // The first point leaves room for its label above it, on a steep line for its number beside it.
  const numberWidth = labelSize([{ text: first.number, size: sizes.actual, role: 'number' }]).width
  const time = scaleLinear([first.year, Math.max(last.year, first.year + 1)], wide ? [80, width - 150] : [Math.min(width * 0.4, MARK + numberWidth + 2), width - 108])
  const at = (point: PacePoint): Point => ({ x: time(point.year), y: value.scale(point.value) })

  const level = scaleLinear(path.map(({ year }) => year), path.map(point => value.scale(point.value)))
  // Growth at one rate is a straight line of logarithms.
  const logs = scaleLinear(trend.map(({ year }) => year), trend.map(point => Math.log(point.value)))
  const trendLevel = (year: number) => trend.length > 1 ? value.scale(Math.exp(logs(year))) : level(year)
  const curve = [first.year, ...trend.slice(1).flatMap(({ year }, i) =>
    Array.from({ length: 8 }, (_, n) => trend[i]!.year + (year - trend[i]!.year) * (n + 1) / 8))]
    .map(year => ({ x: time(year), y: trendLevel(year) }))
  const hatch = hatchLines(time(first.year), time(trend.at(-1)!.year), (x) => {
    const year = time.invert(x)
    return [trendLevel(year), level(year)]
  })

  const from: PlacedText | undefined = value.base > 0
    ? { text: data.axis.from.replace('{}', axisNumber(value.base / data.axis.perLabel, false)), size: LEAST, x: width, y: tide - 10, anchor: 'end' }
    : undefined
  const obstacles = {
    boxes: [...[...path, ...trend].map(point => markBox(at(point), 11)), ...from ? [textBox(from)] : []],
    lines: [
      ...linesAlong(path.map(at), 6),
      ...linesAlong(curve, 4),
      ...hatch.flatMap(line => linesAlong(line, 2)),
    ],
  }
  const requests = [
    ...path.map((point): SpotRequest => ({
      id: point.fact,
      settings: settingsOf({ text: point.number, size: sizes[point.kind === 'actual' ? 'actual' : point === last ? 'last' : 'target'], role: 'number' }, words(point), label, point === first && !wide ? 'above' : point === first || point === last ? 'below' : 'behind'),
      spots: (size, lines) => pathSpots(at(point), size, lines, { room: width, isFirst: point === first }),
    })),
    ...trend.slice(1).map((point): SpotRequest => ({
      id: point.fact,
      settings: trendSettings(point),
      clear: 9,
      spots: (size, lines) => trendSpots(at(point), size, lines, width),
    })),
  ]
  if (trend.length > 1)
    requests.push(assumptionOf(data.assumption, { width: time((first.year + last.year) / 2) + 20, name, label }))
  const labels = placeAtSpots(requests, obstacles, { x: 0, y: 0, width, height: tide - 5 })

  const place = (point: PacePoint): PlacedPacePoint => ({ ...at(point), fact: point.fact, kind: point.kind, label: labels.get(point.fact) })
  const years = yearAxis(path.map(({ year }) => year), time, tide, label)
  const column: Omit<ReadingPaceLayout, 'height' | 'rates'> = {
    line: tide,
    years,
    from,
    path: { d: polyline(path.map(at)), points: path.map(place) },
    trend: { d: trend.length > 1 ? polyline(curve) : '', points: trend.slice(1).map(place) },
    hatch: hatch.map(([top, bottom]) => `M${px(top.x)} ${px(top.y)}V${px(bottom.y)}`).join(''),
    assumption: labels.get(ASSUMPTION),
  }
  const foot = Math.max(...years.map(year => year.label?.y ?? tide))
  return { column, ratesTop: foot + 50 - label, found: labels.size, whole: labels.size === requests.length }
}

/**
 * Ways to set number and words, the year being named on the line: behind the number, below it, and as a last resort cut.
 * @param at where the words stand at best. Above: a steep line leaves room at the height of a mark for no more than the
 * number, and a number that stands higher than its mark is taken for that of the next one
 */
function settingsOf(number: LabelLine, words: string, label: number, at: 'behind' | 'below' | 'above'): LabelLine[][] {
  const set = (text: string, size: number): LabelLine => ({ text, size, role: 'label' })
  const column = (lines: readonly LabelLine[]) => at === 'above' ? [...lines, number] : [number, ...lines]
  const apart = /^\p{Script=Han}/u.test(words) ? words : ` ${words}`
  return [
    ...at === 'behind' ? [[{ ...number, unit: { text: apart, size: label } }]] : [],
    column(wrapLines(words, label, 110).map(text => set(text, label))),
    column([set(words, label)]),
    column(wrapLines(words, LEAST, 92).map(text => set(text, LEAST))),
    column(wrapLines(words, LEAST, 70).map(text => set(text, LEAST))),
    // More words than paper: the figure's table has them whole.
    column([set(shortened(words, LEAST, CUT), LEAST)]),
  ]
}

/** Upper edge of a label whose number stands at a height. */
function topAt(y: number, { height }: Pick<Box, 'height'>, lines: readonly LabelLine[]): number {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  return first.role === 'number' ? y - lineHeight(first) / 2 : y + lineHeight(last) / 2 - height
}

/** Right of the mark and falling, then further left below it: under the targets the paper is free. */
function* belowSpots({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>, lines: readonly LabelLine[], room: number): Generator<Spot> {
  const level = topAt(y, { height }, lines)
  for (let drop = 0; drop <= height + 40; drop += 2)
    yield { x: x + MARK, y: level + drop, anchor: 'start' }
  for (let drop = 0; drop <= 260; drop += 4)
    yield { x: room, y: y + MARK + drop, anchor: 'end' }
  for (let drop = 0; drop <= 80; drop += 4) {
    for (let left = x; left >= 0 && left + width > x; left -= 6)
      yield { x: left, y: y + MARK + drop, anchor: 'start' }
  }
}

/** A target stands below the trend, so its label does; where it does not, the label finds its place above. */
function* pathSpots(at: Point, size: Pick<Box, 'width' | 'height'>, lines: readonly LabelLine[], { room, isFirst }: { readonly room: number, readonly isFirst: boolean }): Generator<Spot> {
  const isOver = lines.at(-1)!.role === 'number' && lines.length > 1
  if (isFirst && isOver)
    yield* aboveSpots(at, size, lines)
  yield* belowSpots(at, size, lines, room)
  // The first point has nothing on its left.
  for (let rise = 0; rise <= 90 && isFirst; rise += 3)
    yield { x: 0, y: at.y - MARK - size.height - rise, anchor: 'start' }
  // Where the path rises steeply the paper is free on its right.
  for (let rise = 0; rise <= 200 && isFirst; rise += 4) {
    for (let x = at.x + MARK; x + size.width <= room; x += 8)
      yield { x, y: at.y - size.height - rise, anchor: 'start' }
  }
  yield* aboveSpots(at, size, lines)
}

function* trendSpots(at: Point, size: Pick<Box, 'width' | 'height'>, lines: readonly LabelLine[], room: number): Generator<Spot> {
  yield* aboveSpots(at, size, lines)
  yield* belowSpots(at, size, lines, room)
}

/** Left of the mark and rising, then further right above it: over the trend the paper is free. */
function* aboveSpots({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>, lines: readonly LabelLine[]): Generator<Spot> {
  const level = topAt(y, { height }, lines)
  for (let rise = 0; rise <= height + 30; rise += 2)
    yield { x: x - MARK, y: level - rise, anchor: 'end' }
  for (let rise = 0; rise <= 330; rise += 5) {
    for (let right = x; right <= x + width; right += 6)
      yield { x: right, y: y - MARK - height - rise, anchor: 'end' }
  }
}

/** What the trend takes for granted, at the upper left, where the trend has not got to. */
function assumptionOf({ heading, words }: PaceData['assumption'], { width, name, label }: { readonly width: number, readonly name: number, readonly label: number }): SpotRequest {
  const set = (size: number, room: number): LabelLine[] => [
    ...wrapLines(heading, size, room * textWidth(heading, size) / serifWidth(heading, size)).map((text): LabelLine => ({ text, size, role: 'label', serif: true })),
    ...wrapLines(words, label, room).map((text): LabelLine => ({ text, size: label, role: 'label' })),
  ]
  return {
    id: ASSUMPTION,
    settings: [set(name + 2, width), set(name, width), set(name, width * 0.75)],
    clear: 8,
    * spots() {
      for (let y = 8; y <= 900; y += 6)
        yield { x: 0, y, anchor: 'start' }
    },
  }
}

/** Thin lines between trend and targets, from top to bottom. */
function hatchLines(from: number, to: number, levels: (x: number) => readonly [number, number]): [Point, Point][] {
  const count = Math.max(0, Math.floor((to - from) / HATCH))
  return Array.from({ length: count }, (_, i) => to - (i + 1) * HATCH).reverse().flatMap((x): [Point, Point][] => {
    const [trend, path] = levels(x)
    const side = Math.sign(path - trend)
    const [a, b] = [trend + side * CLEAR.trend, path - side * CLEAR.path]
    return (b - a) * side > 1 ? [[{ x, y: Math.min(a, b) }, { x, y: Math.max(a, b) }]] : []
  })
}
