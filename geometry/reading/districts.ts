import type { DistrictArea, DistrictsData } from '../../data/figures/districts'
import type { Box, PlacedText, Point } from '../canvas'
import type { Shade } from '../district-key'
import type { Projection } from '../hangzhou'
import type { Leader, LedBlock, Obstacles, PlacedBlock } from '../labels'
import { crosses, grown, lineBoxes, markBox } from '../boxes'
import { divisions, parkPoint, project, RUN } from '../hangzhou'
import { leaderOf, placeBeside, placeInside } from '../labels'
import { bounds, ringPath, segments } from '../polygon'
import { polyline } from '../polyline'
import { serifWidth } from '../serif'
import { serifBox } from './serif-box'
import type { ColumnRiver } from './district-river'
import { layoutRiver } from './district-river'
import { firstPlaced, halves, NAME, serifBlock, variants } from './district-labels'
import { LEAST } from './column'
import { paragraph } from './paragraph'

/** A division of the map or of the locator. */
export interface Shape {
  readonly adcode: string
  readonly shade: Shade
  readonly d: string
}

/** One of the four with its name, and with its role where the map has room for it. */
export interface NamedShape extends Shape {
  readonly label: PlacedBlock
  /** Line from a name that found no room inside, and where it ends in the district. */
  readonly leader?: Leader
}

/** The map with its labels and locator, in px of the column. */
export interface ReadingDistrictsLayout extends ColumnRiver {
  readonly height: number
  readonly areas: readonly NamedShape[]
  readonly others: readonly Shape[]
  readonly otherLabels: readonly PlacedText[]
  readonly park: PlacedBlock & { readonly point: Point, readonly leader: string }
  readonly north: { readonly label: PlacedText, readonly d: string }
  readonly locator: {
    readonly shapes: readonly Shape[]
    readonly park: Point
    readonly heading: PlacedText
    readonly count: readonly PlacedText[]
  }
  readonly disclaimer: readonly PlacedText[]
}

/** The part of the schematic that fills the width of the column: from the west of Yuhang to where the line has come back from the bay. */
const WEST = -50.5
const EAST = 57.5
/** Divisions that would run out of the crop: they stay in the locator. */
const OFF_MAP = new Set(['330111', '330112', '330122', '330127', '330182'])

/** A small map has less room beside its shapes, and for the bend of a leader. */
const SPACING = { clear: 6, bend: 12 }
/** Room above the northern edge. */
const HEADROOM = 10

/** The map of the core with the whole city in the corner that it leaves free, for a column of some width. */
export function layoutReadingDistricts(data: DistrictsData, width: number): ReadingDistrictsLayout {
  const scale = width / (EAST - WEST)
  const drawn = divisions.filter(({ adcode }) => !OFF_MAP.has(adcode))
  const extent = bounds(drawn.flatMap(({ ring }) => ring))
  const where: Projection = { scale, origin: { x: -WEST * scale, y: HEADROOM + (extent.y + extent.height) * scale } }
  const at = (point: Point) => project(where, point)
  const foot = where.origin.y - extent.y * scale
  const y0 = where.origin.y - RUN * scale

  const tiers = new Map(data.areas.map(area => [area.adcode, area.tier]))
  const shadeOf = (adcode: string): Shade => tiers.get(adcode) ?? 'ground'
  const shapes = drawn.map(({ adcode, ring, label }) => ({ adcode, ring: ring.map(at), wish: at(label), shade: shadeOf(adcode) }))
  const river = layoutRiver(data.river, where, width)
  const point = at(parkPoint)
  const north = layoutNorth(data.north, width, foot)

  const taken: Box[] = [north.box, markBox(point, 14), grown(serifBox(river.label), 4)]
  const line = segments(river.course)
  const obstacles: Obstacles = { boxes: taken, lines: [{ segments: line, distance: river.width / 2 + 4 }] }
  const close: Obstacles = { boxes: taken, lines: [{ segments: line, distance: river.width / 2 + 2 }] }
  const touching: Obstacles = { boxes: taken, lines: [{ segments: line, distance: river.width / 2 }] }
  const blocked = { ...obstacles, rings: shapes.map(({ ring }) => ring) }

  // What the map says of the park is its term; its name and its area stand in the text below.
  const below: Box = { x: point.x, y: y0 + 6, width: width - point.x, height: foot - y0 }
  const terms = [[data.park.term], halves(data.park.term)]
  const park = firstPlaced(data.park.term, terms.flatMap(lines => [22, 20, 18, LEAST].map(size => serifBlock([], lines, size))), ({ block, size }) => {
    const placed = placeBeside(block, point, 'right', below, blocked, 0, SPACING)
    return placed && { ...placed, lines: placed.lines.map(each => ({ ...each, size })) }
  })
  taken.push(grown(park.box, 4), ...segments(park.leader).flatMap(([from, to]) => lineBoxes(from, to, 2)))

  // West of the map above the line, east of it below.
  const beside = { left: { x: 0, y: HEADROOM, width, height: y0 - HEADROOM - 6 }, right: below } as const
  // A leader may pass the point of the park, but no words.
  const words: Box[] = [park.box, serifBox(river.label)]
  const clear = (placed: LedBlock | undefined) => placed && segments(placed.leader).some(part => words.some(box => crosses(part, box))) ? undefined : placed
  const ringOf = (adcode: string) => shapes.find(shape => shape.adcode === adcode)!
  const name = (area: DistrictArea): NamedShape => {
    const shape = ringOf(area.adcode)
    // With its role inside or beside, before the name alone; a name that finds no room may touch the edge.
    const places = variants(area.name, area.onMap, scale).flatMap(choices => [
      ...choices.flatMap(choice => ([[obstacles, 4], [close, 1], ...choice.block.lines.length === 1 ? [[touching, 0]] as const : []] as const).map(([near, margin]) => ({ ...choice, place: () => placeInside(choice.block, shape.ring, shape.wish, near, margin) }))),
      // A smaller name on the left is better than one on the right past other names, and better than one over more lines.
      ...(['left', 'right'] as const).flatMap(side => [...choices].sort((a, b) => a.block.lines.length - b.block.lines.length).map(choice => ({ ...choice, place: () => clear(placeBeside(choice.block, shape.wish, side, beside[side], blocked, choice.block.lines.length - 1, SPACING)) }))),
    ])
    const label = firstPlaced(area.name, places, ({ place, size }): Partial<LedBlock> & PlacedBlock | undefined => {
      const placed = place()
      return placed && { ...placed, lines: placed.lines.map((each, i) => i === 0 ? each : { ...each, size }) }
    })
    taken.push(grown(label.box, 4))
    words.push(label.box)
    return { adcode: shape.adcode, shade: shape.shade, d: ringPath(shape.ring), label, leader: leaderOf(label) }
  }
  // The smallest first: it has the fewest places to choose from.
  const extentOf = ({ adcode }: DistrictArea) => bounds(ringOf(adcode).ring)
  const named = [...data.areas].sort((a, b) => extentOf(a).width - extentOf(b).width).map(name)
  const areas = data.areas.map(({ adcode }) => named.find(area => area.adcode === adcode)!)

  const names = new Map(data.others.map(({ adcode, name }) => [adcode, name]))
  const others = shapes.filter(({ shade }) => shade === 'ground')
  const locator = layoutLocator(data, shadeOf, { x: 0, y: y0 + 16, width: at({ x: -12, y: 0 }).x - 10, height: 0 }, width, foot)
  const disclaimer = paragraph(data.disclaimer, { x: 0, top: locator.bottom + 8, size: LEAST, width })
  return {
    height: disclaimer.bottom,
    areas,
    others: others.map(({ adcode, shade, ring }) => ({ adcode, shade, d: ringPath(ring) })),
    // A name that finds no room is left out: it only helps to find one's way.
    otherLabels: others.flatMap(({ adcode, ring, wish }) => {
      const name = placeInside({ lines: [{ text: names.get(adcode) ?? '', size: LEAST }] }, ring, wish, close, 1)
      if (name)
        taken.push(name.box)
      return name?.lines ?? []
    }),
    ...river,
    park: { ...park, point, leader: polyline(park.leader) },
    north,
    locator,
    disclaimer: disclaimer.lines,
  }
}

/** In the corner that land and line leave free. */
function layoutNorth(north: string, width: number, bottom: number): ReadingDistrictsLayout['north'] & { readonly box: Box } {
  const x = width - 12
  const [top, foot] = [bottom - 26, bottom]
  return {
    label: { text: north, size: LEAST, x, y: top - 8, anchor: 'middle' },
    d: `M${x} ${foot}V${top}M${x - 5} ${top + 7}L${x} ${top}L${x + 5} ${top + 7}`,
    box: { x: x - 12, y: top - 24, width: 24, height: foot - top + 24 },
  }
}

/** The whole city below the line, west of the map; its words below both. */
function layoutLocator({ city }: DistrictsData, shadeOf: (adcode: string) => Shade, room: Box, width: number, foot: number): ReadingDistrictsLayout['locator'] & { readonly bottom: number } {
  const all = bounds(divisions.flatMap(({ ring }) => ring))
  const scale = room.width / all.width
  const where: Projection = { scale, origin: { x: room.x - scale * all.x, y: room.y + scale * (all.y + all.height) } }
  const HEADING = 20
  const top = Math.max(foot, room.y + scale * all.height) + 12
  const after = serifWidth(city.term, HEADING) + 10
  const count = paragraph(city.count, { x: after, top: top + 3, size: NAME, width: width - after })
  return {
    shapes: divisions.map(({ adcode, ring }) => ({ adcode, shade: shadeOf(adcode), d: ringPath(ring.map(p => project(where, p))) })),
    park: project(where, parkPoint),
    heading: { text: city.term, size: HEADING, x: 0, y: count.lines[0]!.y, anchor: 'start' },
    count: count.lines,
    bottom: count.bottom,
  }
}
