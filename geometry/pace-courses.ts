import type { PaceData, PacePoint } from '../data/figures/pace'
import type { Point } from './canvas'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { valueScale } from './value-scale'

const HATCH = 7.25
/** Distance of the hatching from the middle of the dotted and of the hollow line. */
const CLEAR = { trend: 5.5, path: 7 } as const

/** The way through the targets and the trend of the last growth, which set out from the same point. */
export interface Courses {
  /** Points in the order of time. */
  readonly path: readonly PacePoint[]
  readonly trend: readonly PacePoint[]
  /** Value at the foot of the axis. */
  readonly base: number
  /** Height of a value. */
  readonly value: (amount: number) => number
  /** Height of the path and of the trend in a year, which may be a fraction. */
  readonly level: (year: number) => number
  readonly trendLevel: (year: number) => number
}

/**
 * Both courses on one value axis.
 * @param data targets and trend
 * @param foot pixel of the foot of the axis
 * @param top pixel of the highest value
 */
export function coursesOf(data: PaceData, foot: number, top: number): Courses {
  const path = [...data.path].sort((a, b) => a.year - b.year)
  const trend = [path[0]!, ...[...data.trend].sort((a, b) => a.year - b.year)]
  const { base, scale: value } = valueScale([...path, ...trend].map(point => point.value), foot, top)
  const level = scaleLinear(path.map(({ year }) => year), path.map(point => value(point.value)))
  // Growth at one rate is a straight line of logarithms.
  const logs = scaleLinear(trend.map(({ year }) => year), trend.map(point => Math.log(point.value)))
  return { path, trend, base, value, level, trendLevel: year => trend.length > 1 ? value(Math.exp(logs(year))) : level(year) }
}

/** Points along the trend, close enough for its curve. */
export function trendPoints({ trend, trendLevel }: Courses, x: (year: number) => number): Point[] {
  const years = trend.slice(1).flatMap(({ year }, i) => {
    const from = trend[i]!.year
    return Array.from({ length: 8 }, (_, n) => from + (year - from) * (n + 1) / 8)
  })
  return [trend[0]!.year, ...years].map(year => ({ x: x(year), y: trendLevel(year) }))
}

/** Thin vertical lines between trend and path, as far as the trend goes. */
export function hatchLines({ trend, level, trendLevel }: Courses, x: ScaleLinear<number, number>): [Point, Point][] {
  const end = x(trend.at(-1)!.year)
  const count = Math.max(0, Math.floor((end - x(trend[0]!.year)) / HATCH))
  return Array.from({ length: count }, (_, i) => end - (i + 1) * HATCH).reverse().flatMap((at): [Point, Point][] => {
    const year = x.invert(at)
    const side = Math.sign(level(year) - trendLevel(year))
    const [from, to] = [trendLevel(year) + side * CLEAR.trend, level(year) - side * CLEAR.path]
    return (to - from) * side > 1 ? [[{ x: at, y: from }, { x: at, y: to }]] : []
  })
}
