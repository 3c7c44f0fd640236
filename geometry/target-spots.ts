import type { Box, Point } from './canvas'
import type { PlacedPoint, PlacedSlope } from './targets'
import { hull } from './boxes'
import { besideOthers, cutFree, hitAreas, TOUCH } from './hit-areas'

/** A part of the figure that can be pointed at. */
export interface Spot {
  readonly fact: string
  readonly step: number
  /** What a card must leave free: the mark or the bar. */
  readonly mark: Box
  /** Words of the part; they can be pointed at as well. */
  readonly words?: Box
  /** Where a finger or pointer hits the mark. */
  readonly area: Box
  /** Middle of the mark, and what is drawn around it while it is pointed at: around a round one a ring of this radius, else a frame. */
  readonly at: Point
  readonly ring?: number
  readonly frame?: Box
}

const RING = 17
/** What a frame keeps clear of its bar to either side, and above and below. */
const CLEAR = { x: 5, y: 4 } as const

/** Points in the order of time, then increments: the order in which keys go from one to the next. */
export function layoutSpots(points: readonly PlacedPoint[], slopes: readonly PlacedSlope[]): Spot[] {
  const areas = hitAreas(points)
  // What comes later lies on top, so it must give way by itself.
  const besidePoints = (box: Box, own?: Box) => cutFree(box, areas.filter(area => area !== own))
  const bars = slopes.map(({ fact, step, blocks, label }): Spot => {
    const bar = hull(blocks)
    const at = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 }
    const height = Math.max(TOUCH, bar.height)
    const around = { x: at.x - TOUCH / 2, y: at.y - height / 2, width: TOUCH, height }
    return {
      fact,
      step,
      at,
      mark: bar,
      frame: { x: bar.x - CLEAR.x, y: bar.y - CLEAR.y, width: bar.width + 2 * CLEAR.x, height: bar.height + 2 * CLEAR.y },
      words: label && besidePoints(hull(label.boxes)),
      area: besideOthers(around, bar, areas),
    }
  })
  const dots = points.map(({ fact, step, x, y, label }, i): Spot => ({
    fact,
    step,
    at: { x, y },
    ring: RING,
    mark: { x: x - RING, y: y - RING, width: RING * 2, height: RING * 2 },
    words: label && besidePoints(hull(label.boxes), areas[i]!),
    area: areas[i]!,
  }))
  return [...dots, ...bars]
}
