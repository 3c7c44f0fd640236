import type { Point } from './canvas'
import { px } from './metrics'

/**
 * Horizontal S-curves: strands leave one height level and arrive level at another.
 * The same shape as d3-shape's `curveBumpX`, with the means to ask where it runs and to cut it.
 */

type Cubic = readonly [Point, Point, Point, Point]

function cubic(from: Point, to: Point): Cubic {
  const mid = (from.x + to.x) / 2
  return [from, { x: mid, y: from.y }, { x: mid, y: to.y }, to]
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

/** De Casteljau: the part before `t`, and the part after it. */
function split([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const ab = mix(a, b, t)
  const bc = mix(b, c, t)
  const cd = mix(c, d, t)
  const abc = mix(ab, bc, t)
  const bcd = mix(bc, cd, t)
  const at = mix(abc, bcd, t)
  return [[a, ab, abc, at], [at, bcd, cd, d]]
}

/** Parameter at which the curve passes `x`; x grows or falls strictly along the curve. */
function parameterAt(curve: Cubic, x: number): number {
  const [{ x: start }, , , { x: end }] = curve
  const share = Math.min(1, Math.max(0, (x - start) / (end - start)))
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2
    const at = 1.5 * t * (1 - t) + t ** 3
    if (at < share)
      low = t
    else
      high = t
  }
  return (low + high) / 2
}

function pathOf([a, b, c, d]: Cubic): string {
  return `M${px(a.x)} ${px(a.y)}C${px(b.x)} ${px(b.y)} ${px(c.x)} ${px(c.y)} ${px(d.x)} ${px(d.y)}`
}

/** The whole curve from one point to another. */
export function bumpPath(from: Point, to: Point): string {
  return pathOf(cubic(from, to))
}

/** The part of the curve between two places, in the curve's own direction. */
export function bumpPart(from: Point, to: Point, xStart: number, xEnd: number): string {
  const curve = cubic(from, to)
  const tEnd = parameterAt(curve, xEnd)
  const [before] = split(curve, tEnd)
  const tStart = parameterAt(curve, xStart) / tEnd
  return pathOf(split(before, tStart)[1])
}

/** Height of the curve at `x`, and its slope there. */
export function bumpAt(from: Point, to: Point, x: number): { readonly y: number, readonly slope: number } {
  const t = parameterAt(cubic(from, to), x)
  const y = from.y + (to.y - from.y) * (3 * t ** 2 - 2 * t ** 3)
  const dy = (to.y - from.y) * (6 * t - 6 * t ** 2)
  const dx = (to.x - from.x) * (1.5 - 3 * t + 3 * t ** 2)
  return { y, slope: dy / dx }
}

/** Where the curve passes a height between those of its ends. */
export function placeAt(from: Point, to: Point, y: number): number {
  let low = from.x
  let high = to.x
  const rises = to.y > from.y
  for (let i = 0; i < 40; i++) {
    const x = (low + high) / 2
    if ((bumpAt(from, to, x).y < y) === rises)
      low = x
    else
      high = x
  }
  return (low + high) / 2
}
