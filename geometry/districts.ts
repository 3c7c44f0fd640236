import type { DistrictsData } from '../data/figures/districts'
import type { Box, PlacedText, Point } from './canvas'
import type { PlacedLevel, PlacedLocator, Shade } from './district-key'
import type { PlacedRiver } from './district-river'
import type { Block, Leader, LedBlock, Obstacles, PlacedBlock } from './labels'
import type { Ring } from './polygon'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { cameraAt } from './district-camera'
import { layoutKey, layoutLocator } from './district-key'
import { drawRiver, labelRiver, RIVER_WIDTH, riverCourse } from './district-river'
import { divisions, parkPoint, project } from './hangzhou'
import { leaderOf, lineBox, placeBeside, placeInside } from './labels'
import { wrapLines } from './lines'
import { clip, ringPath, segments } from './polygon'
import { polyline } from './polyline'
import { textWidth } from './text'
import { isChinese } from './upright'

/** Where the map ends; the drawing dissolves before it does. */
const PANEL: Box = { x: 440, y: 150, width: 840, height: 512 }
/** Part of the panel in which the dissolving ground still carries a label. */
const LEGIBLE: Box = { x: 656, y: 150, width: 552, height: 480 }

/** The foot of the slide under the panel, where a map that runs out below has dissolved. */
const CROP: Box = { x: PANEL.x, y: 624, width: PANEL.width, height: CANVAS.height - 624 }

/** Width of the place kept free for what is pointed at. */
const DETAIL_WIDTH = 470

/** A division drawn in the core panel. */
export interface PlacedDivision {
  readonly adcode: string
  readonly shade: Shade
  readonly d: string
  /** Cut off by the panel: drawn fading out. */
  readonly fades: boolean
}

/** One of the four with everything that belongs to it. */
export interface PlacedArea extends PlacedDivision {
  /** Absent until the click that names it. */
  readonly label?: PlacedBlock
  /** Line from a label that found no room inside, and where it ends in the district. */
  readonly leader?: Leader
  /** What is told when it is pointed at, in the reserved place. */
  readonly detail: readonly (PlacedText & { readonly voice: 'name' | 'role' | 'functions' })[]
}

/** The map as the camera shows it at a click, its labels, locator and key, in px of the canvas. */
export interface DistrictsLayout extends PlacedRiver {
  readonly areas: readonly PlacedArea[]
  readonly others: readonly PlacedDivision[]
  /** Names that only help orientation. */
  readonly otherLabels: readonly PlacedText[]
  readonly riverLabel: PlacedText
  readonly fade: { readonly from: Point, readonly to: Point }
  /** Where the map dissolves, in px of the canvas, while the camera is so near that it runs out below. */
  readonly crop?: Box
  readonly park: PlacedBlock & { readonly point: Point, readonly leader: string }
  readonly north: { readonly label: PlacedText, readonly d: string }
  readonly locator: PlacedLocator
  readonly key: readonly PlacedLevel[]
}

const NAME = 20
/** Sizes of a role, largest first. Latin words are longer: what only one of the four had room for would set it above the others. */
const ROLES = { chinese: [26, 22, 20, 18], latin: [20, 18] } as const
const SMALL = 18

/**
 * Lays out the map as the camera shows it at a click, its labels, the whole-city locator and the nested key.
 * Shapes are the same at every click and only grow; labels are placed anew, each where there is room.
 * @param data words, roles and counts
 * @param step click reached; beyond the last one the whole is shown
 * @throws when a label finds no place, naming it
 */
export function layoutDistricts(data: DistrictsData, step: number): DistrictsLayout {
  const camera = cameraAt(step)
  const at = (point: Point) => project(camera, point)
  const tierOf = new Map(data.areas.map(area => [area.adcode, area.tier]))
  const shadeOf = (adcode: string): Shade => tierOf.get(adcode) ?? 'ground'
  const drawn = divisions.map(({ adcode, ring, label }) => ({ adcode, ring: ring.map(at), wish: at(label), shade: shadeOf(adcode) }))
  const focus = data.areas.map(area => ({ ...drawn.find(({ adcode }) => adcode === area.adcode)!, area, reached: step >= area.step }))
  const whole = step >= data.city.step
  const others = drawn
    .filter(({ shade }) => shade === 'ground')
    .map(division => ({ ...division, ring: clip(division.ring, PANEL) }))
    .filter(({ ring }) => ring.length > 2)
    .map(division => ({ ...division, fades: division.ring.some(p => p.x <= PANEL.x || p.y >= PANEL.y + PANEL.height) }))
    // Divisions that only graze the panel stay in the locator.
    .filter(({ fades, wish }) => !fades || contained(wish))
  // The cores lie on the map from the start, as ground for the park.
  const onMap = [
    ...focus.filter(({ shade, reached }) => shade === 'core' || reached),
    // Once the camera rests, labels stand clear of what the last click will bring, so that they stay where they are.
    ...others.filter(({ fades }) => !fades && camera.zoom === 1),
  ]

  const course = riverCourse(camera)
  const point = at(parkPoint)
  const key = layoutKey(data)
  const locator = layoutLocator(data, shadeOf, camera)
  const north = layoutNorth(data)
  const riverLabel = labelRiver(data.river, course)

  const taken: Box[] = [
    { x: 0, y: Y0, width: key.right + 24, height: CANVAS.height - Y0 },
    { x: 0, y: 0, width: MARGIN_X + DETAIL_WIDTH + 8, height: Y0 },
    north.box,
    around(point, 18),
    padded(lineBox(riverLabel), 8),
  ]
  const obstacles: Obstacles = { boxes: taken, lines: [{ segments: segments(course), distance: RIVER_WIDTH / 2 + 5 }] }
  // Names that only help orientation may come nearer to the river than the four do.
  const nearRiver: Obstacles = { boxes: taken, lines: [{ segments: segments(course), distance: RIVER_WIDTH / 2 + 2.5 }] }
  const blocked = { ...obstacles, rings: onMap.map(({ ring }) => ring) }

  const beside = { ...PANEL, width: CANVAS.width - MARGIN_X - PANEL.x }
  // The leader meets the park's name: before the term it would read as a stroke of its first character.
  const park = first(data.park.term, parkBlocks(data.park), block => placeBeside(block, point, 'right', beside, blocked, 1))
  taken.push(padded(park.box, 6))
  const pointer = { segments: segments(park.leader), distance: 5 }

  const areas = focus.map(({ adcode, ring, wish, shade, area, reached }): PlacedArea => {
    const shape = { adcode, shade, d: ringPath(ring), fades: false, detail: layoutDetail(area) }
    if (!reached)
      return shape
    const blocks = variants(area.label, area.onMap)
    // Roomy first, then as near to the river as the orienting names may come.
    const inside = ([[obstacles, 4], [nearRiver, 1]] as const).map(([{ boxes, lines }, margin]) => [{ boxes, lines: [...lines, pointer] }, margin] as const).flatMap(([near, margin]) =>
      blocks.map(block => () => placeInside(block, clip(ring, PANEL), wish, near, margin)))
    const outside = blocks.map(block => () => placeBeside(block, wish, 'left', PANEL, blocked, block.lines.length - 1))
    const label = first<() => Partial<LedBlock> & PlacedBlock | undefined, Partial<LedBlock> & PlacedBlock>(area.label, [...inside, ...outside], place => place())
    taken.push(padded(label.box, 6))
    return { ...shape, label, leader: leaderOf(label) }
  })

  // A name that finds no room is left out: it only helps to find one's way.
  const orient = (name: string, ring: Ring, wish: Point) =>
    placeInside({ lines: [{ text: name, size: SMALL }] }, ring, wish, nearRiver, 1)?.lines ?? []
  const otherNames = new Map(data.others.map(({ adcode, name }) => [adcode, name]))
  const otherLabels = whole
    ? others.flatMap(({ adcode, ring, wish }) => orient(otherNames.get(adcode) ?? '', clip(ring, LEGIBLE), wish))
    : focus.flatMap(({ area, ring, wish, shade, reached }) => shade === 'core' && !reached ? orient(area.name, ring, wish) : [])

  return {
    areas,
    others: others.map(({ adcode, ring, fades, shade }) => ({ adcode, shade, d: ringPath(ring), fades })),
    otherLabels,
    ...drawRiver(course),
    riverLabel,
    fade: { from: { x: 800, y: 470 }, to: { x: 680, y: 610 } },
    crop: camera.zoom > 1 ? CROP : undefined,
    park: { ...park, point, leader: polyline(park.leader) },
    north,
    locator,
    key: key.rows,
  }
}

/** A name over its role: in one line where it fits, else the role in two lines or three, else smaller. */
function variants(name: string, role: string): Block[] {
  const sizes = isChinese(role) ? ROLES.chinese : ROLES.latin
  return sizes.flatMap(size => [[role], shares(role, size, 2), shares(role, size, 3)].filter(lines => lines !== undefined).map(lines => ({
    lines: [{ text: name, size: NAME }, ...lines.map(text => ({ text, size, serif: true }))],
    close: true,
  })))
}

/** The park's term, name and area; long names are broken further where the room asks for it. */
function parkBlocks({ term, name, area }: DistrictsData['park']): Block[] {
  const narrow = name.flatMap(line => shares(line, SMALL, 2) ?? [line])
  return [name, narrow].flatMap(lines => [NAME, SMALL].map(size => ({
    lines: [{ text: term, size: 26, serif: true }, ...[...lines, area].map(text => ({ text, size }))],
  })))
}

/** The first choice that can be placed. */
function first<Choice, Placed>(label: string, choices: readonly Choice[], place: (choice: Choice) => Placed | undefined): Placed {
  for (const choice of choices) {
    const placed = place(choice)
    if (placed)
      return placed
  }
  throw new Error(`No free place on the map for the label “${label}”: shorten it or make room.`)
}

/** So many lines of about equal length, where a text is long enough to be broken. */
function shares(text: string, size: number, count: number): string[] | undefined {
  const lines = wrapLines(text, size, textWidth(text, size) / count * 1.24)
  return text.length >= 4 * count && lines.length > 1 ? lines : undefined
}

function layoutNorth({ north }: DistrictsData): DistrictsLayout['north'] & { readonly box: Box } {
  const x = CANVAS.width - MARGIN_X - 8
  const [top, foot] = [177, 207]
  return {
    label: { text: north, size: SMALL, x, y: top - 11, anchor: 'middle' },
    d: `M${x} ${foot}V${top}M${x - 6} ${top + 8}L${x} ${top}L${x + 6} ${top + 8}`,
    box: { x: x - 24, y: 146, width: 48, height: foot - 140 },
  }
}

/** The reserved place for what is pointed at: left, between the locator and the line. */
function layoutDetail({ label, role, functions }: DistrictsData['areas'][number]): PlacedArea['detail'] {
  const [x, foot, room] = [MARGIN_X, Y0 - 15, DETAIL_WIDTH]
  const size = textWidth(functions, NAME) <= room ? NAME : SMALL
  const lines = wrapLines(functions, size, room)
  const head = foot - lines.length * size * 1.35
  return [
    { text: label, size: NAME, x, y: head, anchor: 'start', voice: 'name' },
    { text: role, size: 22, x: x + textWidth(label, NAME) + 12, y: head, anchor: 'start', voice: 'role' },
    ...lines.map((text, i) => ({ text, size, x, y: foot - (lines.length - 1 - i) * size * 1.35, anchor: 'start', voice: 'functions' }) as const),
  ]
}

function contained({ x, y }: Point): boolean {
  return x > PANEL.x && x < PANEL.x + PANEL.width && y > PANEL.y && y < PANEL.y + PANEL.height
}

function around({ x, y }: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}

function padded({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
