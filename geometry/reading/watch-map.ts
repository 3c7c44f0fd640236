import type { WatchData } from '../../data/figures/watch'
import type { Box, Point } from '../canvas'
import type { Projection } from '../hangzhou'
import type { Block, LedBlock, PlacedBlock } from '../labels'
import type { WatchMap } from '../watch-map'
import { grown } from '../boxes'
import { divisions, lowerRiver, parkPoint, project, RUN, upperRiver } from '../hangzhou'
import { leaderOf, placeBeside, placeInside } from '../labels'
import { bounds, ringPath, roundedPath, segments } from '../polygon'
import { polyline } from '../polyline'
import { firstPlaced } from '../watch-map'
import { LABEL, LEAST } from './column'

const BEND = 7
/** Between two names. */
const APART = 4
/** From a name to the edge of its district: bold letters run a little wider than they are measured. */
const EDGE = 4
/** Room above and below the districts for names that stand beside them. */
const ROOM = { above: 10, below: 16 } as const

/** The river through the districts, with the lower edge of all, in px of the column. */
export interface ReadingWatchMap extends WatchMap {
  readonly bottom: number
}

/**
 * The four districts with the tide line as their river: it comes down on the left, runs through the city and leaves on the right.
 * @param line corners of the line up to here, the last above the map on its left
 * @param area left, right and upper edge of the map
 */
export function layoutReadingMap({ map }: WatchData, line: readonly Point[], { left, right, top }: { left: number, right: number, top: number }): ReadingWatchMap {
  const tierOf = new Map(map.areas.map(({ adcode, tier }) => [adcode, tier]))
  const extent = bounds(divisions.filter(({ adcode }) => tierOf.has(adcode)).flatMap(({ ring }) => ring))
  // The river runs on a little beyond the last district.
  const mouth = lowerRiver.at(-1)!
  const scale = (right - left) / (mouth.x - extent.x)
  const where: Projection = { scale, origin: { x: left - scale * extent.x, y: top + ROOM.above + scale * (extent.y + extent.height) } }
  const bottom = top + ROOM.above + scale * extent.height + ROOM.below
  const shown = divisions.filter(({ ring }) => ring.every(({ x, y }) =>
    x >= extent.x && x <= extent.x + extent.width && y >= extent.y && y <= extent.y + extent.height))
  const rings = new Map(shown.map(({ adcode, ring }) => [adcode, ring.map(p => project(where, p))]))

  const city = [...upperRiver.slice(upperRiver.findIndex(({ y }) => y === RUN)), ...lowerRiver.slice(1)].map(p => project(where, p))
  const course = [...line, { x: line.at(-1)!.x, y: project(where, { x: 0, y: RUN }).y }, ...city]
  const point = project(where, parkPoint)

  const four = map.areas.map(({ adcode }) => rings.get(adcode)!)
  const area: Box = { x: left, y: top, width: right - left, height: bottom - top }
  const taken: Box[] = [{ x: point.x - 14, y: point.y - 14, width: 28, height: 28 }]
  const obstacles = { boxes: taken, lines: [{ segments: segments(course), distance: 4 }] }
  const beside = (block: Block, target: Point, sides: readonly ('left' | 'right')[]): LedBlock | undefined => {
    for (const side of sides) {
      const led = placeBeside(block, target, side, area, { ...obstacles, rings: four }, 0)
      if (led)
        return led
    }
    return undefined
  }
  const park = firstPlaced(map.park, block => beside(block, point, ['right', 'left']), [LABEL, LEAST])
  if (park)
    taken.push(grown(park.box, APART))
  const names = map.areas.flatMap(({ adcode, name }) => {
    const wish = project(where, divisions.find(division => division.adcode === adcode)!.label)
    const placed = firstPlaced<PlacedBlock & Partial<LedBlock>>(name, block =>
      placeInside(block, rings.get(adcode)!, wish, obstacles, EDGE) ?? beside(block, wish, ['left', 'right']), [LABEL, LEAST])
    if (!placed)
      return []
    taken.push(grown(placed.box, APART))
    return [{ adcode, lines: placed.lines, leader: leaderOf(placed) }]
  })
  return {
    // The four lie over their surroundings.
    shapes: shown
      .map(({ adcode }) => ({ adcode, shade: tierOf.get(adcode) ?? 'ground' as const, d: ringPath(rings.get(adcode)!) }))
      .sort((a, b) => Number(a.shade !== 'ground') - Number(b.shade !== 'ground')),
    names,
    river: roundedPath(course, BEND),
    park: { point, label: park?.lines ?? [], leader: polyline(park?.leader ?? []) },
    bottom,
  }
}
