import type { Box, PlacedText, Point } from './canvas'
import type { Ring, Segment } from './polygon'
import { INK_ASCENT, INK_DESCENT, middleOf } from './metrics'
import { bounds, boxToSegment, contains, distance, edges } from './polygon'
import { polyline } from './polyline'
import { serifWidth } from './serif'
import { overlaps, textWidth } from './text'

/** Lines of text that belong together; what they are is left to the caller, who gives each its size. */
export interface Block {
  readonly lines: readonly { readonly text: string, readonly size: number, readonly serif?: boolean }[]
  /** Set close, as a name is; running text stands wider. */
  readonly close?: boolean
}

/** A placed line of a block, with its face where it is not the running one. */
export type BlockLine = PlacedText & { readonly serif?: boolean }

/** A block with its place: each line and the box around all. */
export interface PlacedBlock {
  readonly lines: readonly BlockLine[]
  readonly box: Box
}

/** What labels keep away from. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  /** Lines with the distance to keep from them. */
  readonly lines: readonly { readonly segments: readonly Segment[], readonly distance: number }[]
}

/** Headings stand closer to the line above than running text does. */
const leading = (size: number, close = false) => close || size > 20 ? 1.2 : 1.36

const widthOf = ({ text, size, serif }: Block['lines'][number]) => (serif ? serifWidth : textWidth)(text, size)

function blockSize({ lines, close }: Block): { width: number, height: number } {
  const width = Math.max(...lines.map(widthOf))
  const height = lines.reduce((sum, { size }, i) => sum + (i === 0 ? INK_ASCENT : leading(size, close)) * size, 0) + INK_DESCENT * lines.at(-1)!.size
  return { width, height }
}

/** Sets a block into a box of its size. */
function setBlock(block: Block, { x, y, width, height }: Box, anchor: PlacedText['anchor']): PlacedBlock {
  let baseline = y
  const at = anchor === 'start' ? x : anchor === 'middle' ? x + width / 2 : x + width
  const lines = block.lines.map(({ text, size, serif }, i) => {
    baseline += (i === 0 ? INK_ASCENT : leading(size, block.close)) * size
    return { text, size, x: at, y: baseline, anchor, ...serif ? { serif } : {} }
  })
  return { lines, box: { x, y, width, height } }
}

/**
 * Finds the roomiest place for a block inside a shape.
 * @param block what to place
 * @param ring the shape
 * @param wish where it would like to stand; decides among places that are roomy enough
 * @param obstacles what to keep away from
 * @param margin least distance from the shape's own edge
 * @returns nothing when it does not fit
 */
export function placeInside(block: Block, ring: Ring, wish: Point, obstacles: Obstacles, margin = 5): PlacedBlock | undefined {
  const { width, height } = blockSize(block)
  const area = bounds(ring)
  const sides = edges(ring)
  const AMPLE = 15
  const STEP = 3
  let best: { placed: PlacedBlock, score: number } | undefined
  for (let y = area.y; y <= area.y + area.height - height; y += STEP) {
    for (let x = area.x; x <= area.x + area.width - width; x += STEP) {
      const centre = { x: x + width / 2, y: y + height / 2 }
      const far = 0.08 * distance(centre, wish)
      if ((best && AMPLE - far <= best.score) || !contains(ring, centre))
        continue
      const placed = setBlock(block, { x, y, width, height }, 'middle')
      const boxes = placed.lines.map(lineBox)
      if (boxes.some(box => obstacles.boxes.some(other => overlaps(other, box))))
        continue
      const least = Math.max(margin, best ? best.score + far : 0)
      const room = roomAround(boxes, sides, least)
      if (room < least)
        continue
      const spare = Math.min(...boxes.map(box => leastSpare(box, obstacles)))
      const score = Math.min(room, spare + margin, AMPLE) - far
      if (spare >= 0 && (!best || score > best.score))
        best = { placed, score }
    }
  }
  return best?.placed
}

/** A block beside its target and the octilinear line that joins them. */
export interface LedBlock extends PlacedBlock {
  readonly leader: readonly Point[]
}

/** The line from a block to its target as it is drawn. */
export interface Leader {
  readonly d: string
  /** Where it ends, in the target. */
  readonly end: Point
}

/** The leader of a placed block as it is drawn; none where the block stands in its target. */
export function leaderOf({ leader }: Partial<LedBlock>): Leader | undefined {
  return leader && { d: polyline(leader), end: leader.at(-1)! }
}

/**
 * Finds the nearest free place for a block that points at its target with a leader: level from the text, then at 45°.
 * @param block what to place; the leader meets its line `meet`
 * @param target what is pointed at
 * @param side on which side of the target the block stands
 * @param area where it may stand
 * @param obstacles what to keep away from; `rings` may not be touched at all
 * @param meet index of the line that the leader meets
 * @param spacing what looks well at the size of the map
 * @param spacing.clear least distance from the rings to either side
 * @param spacing.bend least length of a leader before and after its bend
 * @returns nothing when there is no free place
 */
export function placeBeside(
  block: Block,
  target: Point,
  side: 'left' | 'right',
  area: Box,
  obstacles: Obstacles & { readonly rings: readonly Ring[] },
  meet: number,
  { clear, bend }: { readonly clear: number, readonly bend: number } = { clear: 13, bend: 16 },
): LedBlock | undefined {
  const { width, height } = blockSize(block)
  const GAP = 10
  const CLEAR = { x: clear, y: 3 }
  const towards = side === 'left' ? 1 : -1
  const blocked = obstacles.rings.flatMap(edges)
  const meeting = setBlock(block, { x: 0, y: 0, width, height }, 'start').lines[meet]!
  const eye = middleOf(meeting.y, meeting.size)
  let best: { placed: LedBlock, score: number } | undefined
  for (let y = area.y; y <= area.y + area.height - height; y += 1) {
    // Either straight, or with a bend large enough to be seen as one.
    const drop = target.y - (y + eye)
    if (Math.abs(drop) > 0.5 && Math.abs(drop) < bend)
      continue
    // Outwards from the target, so that the first free place of a row is its best.
    for (let level = bend; level < area.width; level += 3) {
      const end = { x: target.x - towards * (level + Math.abs(drop)), y: y + eye }
      const x = side === 'left' ? end.x - GAP - width : end.x + GAP
      const score = -(level + Math.abs(drop) * 2)
      if (x < area.x || x + width > area.x + area.width || (best && score <= best.score))
        break
      const box = { x, y, width, height }
      const centre = { x: x + width / 2, y: y + height / 2 }
      if (obstacles.boxes.some(other => overlaps(other, box)) || obstacles.rings.some(ring => contains(ring, centre)))
        continue
      const wide = { x: x - CLEAR.x, y: y - CLEAR.y, width: width + 2 * CLEAR.x, height: height + 2 * CLEAR.y }
      if (leastSpare(box, obstacles) < 0 || blocked.some(edge => axisGap(wide, edge) <= 0 && boxToSegment(wide, edge) === 0))
        continue
      const leader = Math.abs(drop) < 1 ? [end, target] : [end, { x: end.x + towards * level, y: end.y }, target]
      best = { placed: { ...setBlock(block, box, side === 'left' ? 'end' : 'start'), leader }, score }
      break
    }
  }
  return best?.placed
}

/** Distance from boxes to the nearest segment; stops looking once it is below what would do. */
function roomAround(boxes: readonly Box[], sides: readonly Segment[], least: number): number {
  let room = Infinity
  for (const box of boxes) {
    for (const side of sides) {
      if (axisGap(box, side) >= room)
        continue
      room = Math.min(room, boxToSegment(box, side))
      if (room < least)
        return room
    }
  }
  return room
}

/** A lower bound of the distance that is cheap to compute. */
function axisGap({ x, y, width, height }: Box, [a, b]: Segment): number {
  return Math.max(
    Math.min(a.x, b.x) - x - width,
    x - Math.max(a.x, b.x),
    Math.min(a.y, b.y) - y - height,
    y - Math.max(a.y, b.y),
  )
}

/** The box of one line of a block. */
export function lineBox(line: BlockLine): Box {
  const { size, x, y, anchor } = line
  const width = widthOf(line)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - INK_ASCENT * size, width, height: (INK_ASCENT + INK_DESCENT) * size }
}

/** Distance to the nearest obstacle line beyond what is to be kept; negative means too near. */
function leastSpare(box: Box, { lines }: Obstacles): number {
  let spare = Infinity
  for (const line of lines) {
    for (const segment of line.segments) {
      if (axisGap(box, segment) - line.distance < spare)
        spare = Math.min(spare, boxToSegment(box, segment) - line.distance)
    }
  }
  return spare
}
