import type { PlacedText, Point } from '../canvas'
import type { Projection } from '../hangzhou'
import { LAP } from '../district-river'
import { lowerRiver, project, RUN, upperRiver } from '../hangzhou'
import { roundedPath, segments } from '../polygon'
import { serifWidth } from '../serif'

/** The tide line as the river, for a column. */
export interface ColumnRiver {
  /** Corners of the whole line, from edge to edge. */
  readonly course: readonly Point[]
  /** The whole line in its ordinary width. */
  readonly tide: string
  /** The river proper, wider. */
  readonly river: string
  readonly width: number
  /** Where the line swells to the river, and where it ebbs. */
  readonly tapers: readonly string[]
  readonly label: PlacedText
}

const THIN = 3.5
const NAME = 17
/** How far the last reach runs on into the bay before it turns back, in schematic units. */
const BAY = 3.5

/** The river's way from the left edge of the column through the city, out along the bay and back to the height of the line. */
export function layoutRiver(name: string, where: Projection, width: number): ColumnRiver {
  const { scale } = where
  const y0 = where.origin.y - RUN * scale
  const city = [...upperRiver.slice(-2, -1), ...lowerRiver.slice(0, -1)].map(point => project(where, point))
  const mouth = city.at(-1)!
  const bay = { x: mouth.x + BAY * scale, y: mouth.y + BAY * scale }
  const course = [{ x: 0, y: y0 }, ...city, bay, { x: bay.x, y: y0 - BAY * scale }, { x: bay.x + BAY * scale, y: y0 }, { x: width, y: y0 }]
  const bend = 3.2 * scale
  const wide = Math.min(7, 4 + scale / 2.2)

  // It swells on the straight runs, where a taper is two straight edges.
  const [from, to] = [city[0]!.x * 0.3, city[0]!.x * 0.75]
  const [ebb, calm] = [bay.y + bend, y0 - BAY * scale - bend]
  const [half, full] = [THIN / 2, wide / 2]
  return {
    course,
    tide: roundedPath(course, bend),
    river: roundedPath([{ x: to, y: y0 }, ...city, bay, { x: bay.x, y: ebb }], bend),
    width: wide,
    tapers: [
      `M${from} ${y0 - half}L${to} ${y0 - full}h${LAP}V${y0 + full}h${-LAP}L${from} ${y0 + half}Z`,
      `M${bay.x - full} ${ebb - LAP}H${bay.x + full}v${LAP}L${bay.x + half} ${calm}H${bay.x - half}L${bay.x - full} ${ebb}Z`,
    ],
    label: labelRiver(name, course, y0, wide, width),
  }
}

/** The river's name stands over its longest level run through the city. */
function labelRiver(name: string, course: readonly Point[], y0: number, wide: number, width: number): PlacedText {
  const level = segments(course).slice(1, -1).filter(([a, b]) => a.y === b.y && a.y < y0)
  const [a, b] = level.reduce((longest, run) => Math.abs(run[1].x - run[0].x) > Math.abs(longest[1].x - longest[0].x) ? run : longest)
  const x = Math.min((a.x + b.x) / 2, width - serifWidth(name, NAME) / 2)
  return { text: name, size: NAME, x, y: a.y - wide / 2 - 8, anchor: 'middle' }
}
