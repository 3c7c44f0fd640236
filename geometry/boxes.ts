import type { Box, Point } from './canvas'

/** Boxes along a line, so that text can be kept off it. */
export function lineBoxes(from: Point, to: Point, halfWidth: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5))
  return Array.from({ length: count + 1 }, (_, i) => markBox({
    x: from.x + (to.x - from.x) * i / count,
    y: from.y + (to.y - from.y) * i / count,
  }, halfWidth))
}

/** Box of a mark or of anything round. */
export function markBox(at: Point, radius: number): Box {
  return { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 }
}

/** A box with room around it. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + by * 2, height: box.height + by * 2 }
}

/** The box around all boxes; there must be at least one. */
export function hull(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  }
}

/** A number kept between two others. */
export function clampTo(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Whether a line runs through a box: not when it ends before the box, nor when all corners lie on one side of it. */
export function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > x + width || Math.max(from.y, to.y) < y || Math.min(from.y, to.y) > y + height)
    return false
  const sides = sideOf(from, to, x, y) + sideOf(from, to, x + width, y) + sideOf(from, to, x, y + height) + sideOf(from, to, x + width, y + height)
  return Math.abs(sides) < 4
}

/** On which side of a line a corner lies: −1, 0 or 1. */
function sideOf(from: Point, to: Point, x: number, y: number): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
}
