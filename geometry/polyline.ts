import type { Point } from './canvas'
import { line } from 'd3-shape'

/** To a tenth of a pixel, as `px` rounds. */
const straight = line<Point>(({ x }) => x, ({ y }) => y).digits(1)

/** SVG path of straight lines from point to point; empty without points. */
export function polyline(points: readonly Point[]): string {
  return straight([...points]) ?? ''
}
