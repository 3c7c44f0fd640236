import type { Box, Point } from './canvas'
import { round } from './metrics'

/** A closed ring of points in canvas units; the last point joins the first. */
export type Ring = readonly Point[]

/** A straight line between two points. */
export type Segment = readonly [Point, Point]

/** The edges of a ring. */
export function edges(ring: Ring): Segment[] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length]!])
}

/** The segments of an open line. */
export function segments(line: readonly Point[]): Segment[] {
  return line.slice(1).map((point, i) => [line[i]!, point])
}

/** SVG path of a ring. */
export function ringPath(ring: Ring): string {
  return `M${ring.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`
}

/** SVG path of a leader, from end to end. Not rounded, so that both ends keep the distances that their layout gave them. */
export function leaderPath([from, to]: Segment): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`
}

/** Whether a point lies inside a ring (even–odd rule). */
export function contains(ring: Ring, { x, y }: Point): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!]
    if ((a.y > y) !== (b.y > y) && x < a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y))
      inside = !inside
  }
  return inside
}

/** Distance from a box to a segment; 0 where they meet. */
export function boxToSegment(box: Box, [a, b]: Segment): number {
  if (meets(box, [a, b]))
    return 0
  const corners = cornersOf(box)
  return Math.min(pointToBox(a, box), pointToBox(b, box), ...corners.map(corner => pointToSegment(corner, [a, b])))
}

/** The part of a ring inside a box. */
export function clip(ring: Ring, box: Box): Ring {
  const sides: readonly ((p: Point) => number)[] = [
    p => p.x - box.x,
    p => box.x + box.width - p.x,
    p => p.y - box.y,
    p => box.y + box.height - p.y,
  ]
  return sides.reduce<Ring>((rest, depth) => edges(rest).flatMap(([a, b]) => {
    const [da, db] = [depth(a), depth(b)]
    const cut = { x: a.x + (b.x - a.x) * da / (da - db), y: a.y + (b.y - a.y) * da / (da - db) }
    if (da >= 0)
      return db >= 0 ? [b] : [cut]
    return db >= 0 ? [cut, b] : []
  }), ring)
}

/** The smallest box around points. */
export function bounds(points: readonly Point[]): Box {
  const xs = points.map(p => p.x)
  const ys = points.map(p => p.y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/**
 * SVG path along points with every bend rounded to an arc.
 * @param points corners of the line
 * @param tangent length taken from either side of a corner, at most half the shorter neighbour
 */
export function roundedPath(points: readonly Point[], tangent: number): string {
  const parts = [`M${at(points[0]!)}`]
  for (let i = 1; i < points.length - 1; i++) {
    const [before, corner, after] = [points[i - 1]!, points[i]!, points[i + 1]!]
    const reach = Math.min(tangent, distance(before, corner) / 2, distance(corner, after) / 2)
    const entry = towards(corner, before, reach)
    const exit = towards(corner, after, reach)
    const turn = Math.atan2(
      (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x),
      (corner.x - before.x) * (after.x - corner.x) + (corner.y - before.y) * (after.y - corner.y),
    )
    if (Math.abs(turn) < 1e-6)
      continue
    const radius = round(reach / Math.tan(Math.abs(turn) / 2))
    parts.push(`L${at(entry)}A${radius} ${radius} 0 0 ${turn > 0 ? 1 : 0} ${at(exit)}`)
  }
  parts.push(`L${at(points.at(-1)!)}`)
  return parts.join('')
}

/** Distance of two points, in px of the canvas. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  return [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]
}

function pointToBox({ x, y }: Point, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  )
}

function pointToSegment(p: Point, [a, b]: Segment): number {
  const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const share = length2 ? Math.min(1, Math.max(0, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length2)) : 0
  return Math.hypot(p.x - a.x - share * (b.x - a.x), p.y - a.y - share * (b.y - a.y))
}

/** Whether a segment enters a box: the slab test. */
function meets({ x, y, width, height }: Box, [a, b]: Segment): boolean {
  let [from, to] = [0, 1]
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, x, x + width],
    [a.y, b.y - a.y, y, y + height],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high)
        return false
      continue
    }
    const [t1, t2] = [(low - start) / step, (high - start) / step]
    from = Math.max(from, Math.min(t1, t2))
    to = Math.min(to, Math.max(t1, t2))
  }
  return from <= to
}
