import type { Box, Point } from './canvas'
import { markBox } from './boxes'
import { overlaps } from './text'

/** Smallest side of an area that a finger can hit. */
export const TOUCH = 44

/**
 * Square areas around points in which they can be pointed at. Where two points are closer than an area is wide, both
 * give way to the middle between them, so that each point stays the nearest one in its own area.
 * @param points centres of the marks
 * @param size side of an area with room around it
 */
export function hitAreas(points: readonly Point[], size = TOUCH): Box[] {
  return points.map((point) => {
    let [left, right, top, bottom] = [point.x - size / 2, point.x + size / 2, point.y - size / 2, point.y + size / 2]
    for (const other of points) {
      const [dx, dy] = [other.x - point.x, other.y - point.y]
      if (other === point || (dx === 0 && dy === 0) || Math.abs(dx) >= size || Math.abs(dy) >= size)
        continue
      if (Math.abs(dx) >= Math.abs(dy)) {
        if (dx > 0)
          right = Math.min(right, point.x + dx / 2)
        else
          left = Math.max(left, point.x + dx / 2)
      }
      else if (dy > 0) {
        bottom = Math.min(bottom, point.y + dy / 2)
      }
      else {
        top = Math.max(top, point.y + dy / 2)
      }
    }
    return { x: left, y: top, width: right - left, height: bottom - top }
  })
}

/** What is left of a box beside others: each takes the strip that costs least. */
export function cutFree(box: Box, others: readonly Box[]): Box {
  return others.reduce((left, other) => {
    if (!overlaps(left, other))
      return left
    const [right, bottom] = [left.x + left.width, left.y + left.height]
    const rests: Box[] = [
      { ...left, width: Math.max(0, other.x - left.x) },
      { ...left, x: Math.min(right, other.x + other.width), width: Math.max(0, right - other.x - other.width) },
      { ...left, height: Math.max(0, other.y - left.y) },
      { ...left, y: Math.min(bottom, other.y + other.height), height: Math.max(0, bottom - other.y - other.height) },
    ]
    return rests.reduce((most, rest) => rest.width * rest.height > most.width * most.height ? rest : most)
  }, box)
}

/** How far an area is pushed aside at most, and in which steps. */
const PUSH = { within: TOUCH, step: 2 } as const

/**
 * An area that gives way to others: cut where enough of it is left, otherwise pushed aside as far as it still meets its mark.
 * @param area area that the mark would have to itself
 * @param mark what is pointed at
 * @param others areas that go first
 */
export function besideOthers(area: Box, mark: Box, others: readonly Box[]): Box {
  const cut = cutFree(area, others)
  if (Math.min(cut.width, cut.height) >= TOUCH)
    return cut
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
  const offsets = Array.from({ length: 2 * PUSH.within / PUSH.step + 1 }, (_, i) => i * PUSH.step - PUSH.within)
  return offsets
    .flatMap(dy => offsets.map(dx => ({ dx, dy, box: markBox({ x: middle.x + dx, y: middle.y + dy }, TOUCH / 2) })))
    .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .find(({ box }) => overlaps(box, mark) && !others.some(other => overlaps(box, other)))
    ?.box ?? cut
}
