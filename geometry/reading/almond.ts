import type { Point } from '../canvas'
import { curveMonotoneX, line } from 'd3-shape'
import { px } from '../metrics'

/**
 * The lids of an eye from corner to corner: they open at once, so that in a narrow column there is room for names between them.
 * An arc is given by its corners and the height of its middle, which is negative above the corners.
 */
export interface Arc {
  readonly left: Point
  readonly right: Point
  readonly height: number
}

/** Where the control points stand, as a share of the width. */
const PULL = 0.3

const acrossAt = (t: number) => 3 * PULL * t * (1 - t) ** 2 + 3 * (1 - PULL) * t ** 2 * (1 - t) + t ** 3
const slopeAt = (t: number) => 3 * PULL * (1 - t) ** 2 + 6 * (1 - 2 * PULL) * t * (1 - t) + 3 * PULL * t ** 2

function parameterAt(share: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2
    if (acrossAt(t) < share)
      low = t
    else
      high = t
  }
  return (low + high) / 2
}

/** How much of its height an arc has at a share of its width. */
export function riseAt(share: number): number {
  const t = parameterAt(share)
  return 4 * t * (1 - t)
}

/** A place on an arc at a share of its width, and the slope there. */
export function arcAt({ left, right, height }: Arc, share: number): Point & { readonly slope: number } {
  const t = parameterAt(share)
  const width = right.x - left.x
  return { x: left.x + width * share, y: left.y + height * 4 * t * (1 - t), slope: height * 4 * (1 - 2 * t) / (width * slopeAt(t)) }
}

/** The whole arc. */
export function arcPath({ left, right, height }: Arc): string {
  const [pull, y] = [(right.x - left.x) * PULL, left.y + height * 4 / 3]
  return `M${px(left.x)} ${px(left.y)}C${px(left.x + pull)} ${px(y)} ${px(right.x - pull)} ${px(y)} ${px(right.x)} ${px(right.y)}`
}

/** Part of an arc between two shares of its width. */
export function arcPart(arc: Arc, from: number, to: number): string {
  const steps = 8
  const points = Array.from({ length: steps + 1 }, (_, i) => arcAt(arc, from + (to - from) * i / steps))
  return line<Point>(({ x }) => x, ({ y }) => y).curve(curveMonotoneX).digits(1)(points)!
}
