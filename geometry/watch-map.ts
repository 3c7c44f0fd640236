import type { WatchData } from '../data/figures/watch'
import type { Box, PlacedText, Point } from './canvas'
import type { Shade } from './district-key'
import type { Projection } from './hangzhou'
import type { Block, Leader, LedBlock, PlacedBlock } from './labels'
import { grown } from './boxes'
import { bumpPath } from './bump'
import { CANVAS, Y0 } from './canvas'
import { fitText } from './fit'
import { divisions, lowerRiver, parkPoint, project, upperRiver } from './hangzhou'
import { leaderOf, placeBeside, placeInside } from './labels'
import { polyline } from './polyline'
import { bounds, ringPath, roundedPath, segments } from './polygon'

const NAMES = [20, 18] as const
/** Between two names. */
const APART = 3
const BEND = 8
/** Where the river has come back to the tide line. */
const BACK = CANVAS.width - 10
/** Least width of the river's fall back to the line. */
const FALL = 52

/** The river through the districts, in px of the canvas or of a column. */
export interface WatchMap {
  readonly shapes: readonly { readonly adcode: string, readonly shade: Shade, readonly d: string }[]
  /** A name without any room is left out; the figure's table has it. One beside its district has a line that ends in it. */
  readonly names: readonly { readonly adcode: string, readonly lines: readonly PlacedText[], readonly leader?: Leader }[]
  readonly river: string
  /** The line to its label is empty where the label found no room. */
  readonly park: { readonly point: Point, readonly label: readonly PlacedText[], readonly leader: string }
}

/** How a name may be set: whole, smaller, in two lines, and as a last resort cut. */
function settings(text: string, sizes: readonly number[]): Block[] {
  const whole = sizes.map(size => ({ lines: [{ text, size }], close: true }))
  const size = sizes.at(-1)!
  const broken = [2, 1].flatMap(most => [6, 4, 3].map((ems) => {
    const { lines } = fitText(text, { size, smallest: size, width: ems * size, most })
    return { lines: lines.map(line => ({ text: line, size })), close: true }
  }))
  return [...whole, ...broken]
}

/** The first setting of a name that finds a place; its sizes go from the one wished for to the least. */
export function firstPlaced<T>(text: string, place: (block: Block) => T | undefined, sizes: readonly number[] = NAMES): T | undefined {
  for (const block of settings(text, sizes)) {
    const placed = place(block)
    if (placed)
      return placed
  }
  return undefined
}

/** The four districts and what lies between them, with the river that falls back to the tide line. */
export function layoutWatchMap({ map }: WatchData, area: Box): WatchMap {
  const tierOf = new Map(map.areas.map(({ adcode, tier }) => [adcode, tier]))
  const extent = bounds(divisions.filter(({ adcode }) => tierOf.has(adcode)).flatMap(({ ring }) => ring))
  const mouth = lowerRiver.at(-1)!
  const scale = Math.min(
    area.width / extent.width,
    area.height / extent.height,
    (BACK - FALL - area.x) / (mouth.x - extent.x),
  )
  const where: Projection = { scale, origin: { x: area.x - scale * extent.x, y: area.y + area.height + scale * extent.y } }
  const shown = divisions.filter(({ ring }) => ring.every(({ x, y }) =>
    x >= extent.x && x <= extent.x + extent.width && y >= extent.y && y <= extent.y + extent.height))
  const rings = new Map(shown.map(({ adcode, ring }) => [adcode, ring.map(p => project(where, p))]))

  const course = [...upperRiver.slice(-4), ...lowerRiver.slice(1)].map(p => project(where, p))
  const end = course.at(-1)!
  const fall = bumpPath(end, { x: BACK, y: Y0 }).replace(/^M[^C]*/, '')
  const point = project(where, parkPoint)

  const four = map.areas.map(({ adcode }) => rings.get(adcode)!)
  const taken: Box[] = [{ x: point.x - 14, y: point.y - 14, width: 28, height: 28 }, { x: 0, y: Y0 - 8, width: CANVAS.width, height: 200 }]
  const obstacles = { boxes: taken, lines: [{ segments: segments(course), distance: 6 }] }
  const beside = (block: Block, target: Point, sides: readonly ('left' | 'right')[], within: Box): LedBlock | undefined => {
    for (const side of sides) {
      const led = placeBeside(block, target, side, within, { ...obstacles, rings: four }, 0)
      if (led)
        return led
    }
    return undefined
  }
  const wide = { ...area, x: area.x - 20, width: area.width + 20 }
  const park = firstPlaced(map.park, block => beside(block, point, ['right', 'left'], area) ?? beside(block, point, ['left', 'right'], wide))
  if (park)
    taken.push(park.box)
  const names = map.areas.flatMap(({ adcode, name }) => {
    const wish = project(where, divisions.find(division => division.adcode === adcode)!.label)
    const ring = rings.get(adcode)!
    const placed = firstPlaced<PlacedBlock & Partial<LedBlock>>(name, block => placeInside(block, ring, wish, obstacles, 2))
      ?? firstPlaced(name, block => beside(block, wish, ['left', 'right'], wide))
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
    river: roundedPath(course, BEND) + fall,
    park: { point, label: park?.lines ?? [], leader: polyline(park?.leader ?? []) },
  }
}
