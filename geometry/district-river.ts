import type { PlacedText, Point } from './canvas'
import type { Projection } from './hangzhou'
import { CANVAS, Y0 } from './canvas'
import { lowerRiver, project, upperRiver } from './hangzhou'
import { roundedPath, segments } from './polygon'

/** Width of the river between its tapers, in px. */
export const RIVER_WIDTH = 7
/** How far a taper lies over the river, so that no seam shows between them. */
export const LAP = 1
const BEND = 22
const NAME = 20

/** The tide line as the river. */
export interface PlacedRiver {
  /** The whole line, edge to edge, in its ordinary width. */
  readonly tide: string
  /** The river proper, wider, with a taper at both ends. */
  readonly river: { readonly d: string, readonly width: number, readonly tapers: readonly string[] }
}

/** The river's corners from the left edge of the slide, through the city, out along the bay and back to y0. */
export function riverCourse(where: Projection): Point[] {
  const city = [...upperRiver.slice(-2, -1), ...lowerRiver.slice(0, -1)].map(p => project(where, p))
  const mouth = city.at(-1)!
  // The last reach runs on at 45°, turns south in the bay and comes back to y0 at 45°.
  const { scale } = where
  const out = { x: mouth.x + 6 * scale, y: mouth.y + 6 * scale }
  const turn = 6 * scale
  return [
    { x: 0, y: Y0 },
    ...city,
    out,
    { x: out.x, y: Y0 - turn },
    { x: out.x + turn, y: Y0 },
    { x: CANVAS.width, y: Y0 },
  ]
}

/** How far before the first bend the line begins to swell, and where it is full. */
const SWELL = { from: 266, to: 106 }

/** The line swells to the river on its straight runs, where a taper is two straight edges. */
export function drawRiver(course: readonly Point[]): PlacedRiver {
  const leaves = course[1]!.x
  const swelling = { from: leaves - SWELL.from, to: leaves - SWELL.to }
  const ebbing = { from: course.at(-4)!.y + BEND, to: course.at(-3)!.y - BEND }
  const bay = course.at(-4)!
  const middle = [{ x: swelling.to, y: Y0 }, ...course.slice(1, -3), { x: bay.x, y: ebbing.from }]
  const [thin, wide] = [3.5 / 2, RIVER_WIDTH / 2]
  return {
    tide: roundedPath(course, BEND),
    river: {
      d: roundedPath(middle, BEND),
      width: RIVER_WIDTH,
      tapers: [
        `M${swelling.from} ${Y0 - thin}L${swelling.to} ${Y0 - wide}h${LAP}V${Y0 + wide}h${-LAP}L${swelling.from} ${Y0 + thin}Z`,
        `M${bay.x - wide} ${ebbing.from - LAP}H${bay.x + wide}v${LAP}L${bay.x + thin} ${ebbing.to}H${bay.x - thin}L${bay.x - wide} ${ebbing.from}Z`,
      ],
    },
  }
}

/** The river's name stands over its longest level run through the city. */
export function labelRiver(river: string, course: readonly Point[]): PlacedText {
  const level = segments(course).slice(1, -1).filter(([a, b]) => a.y === b.y && a.y < Y0)
  const [a, b] = level.reduce((longest, run) => Math.abs(run[1].x - run[0].x) > Math.abs(longest[1].x - longest[0].x) ? run : longest)
  return { text: river, size: NAME, x: (a.x + b.x) / 2, y: a.y - RIVER_WIDTH / 2 - 13, anchor: 'middle' }
}
