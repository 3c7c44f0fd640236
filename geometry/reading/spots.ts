import type { Box, Point } from '../canvas'
import type { LabelLine } from '../label-lines'
import type { PlacedPointLabel } from '../place-labels'
import { crosses, grown } from '../boxes'
import { labelSize, lineBoxAt, lineShapes } from '../label-lines'
import { INK_DESCENT } from '../metrics'
import { overlaps } from '../text'

/** A place for a label: its upper corner on the side where the lines begin or end. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** A label with the ways it may be set and the places it may take, the best first. */
export interface SpotRequest {
  readonly id: string
  /** Ways to set the lines; a later one is taken when no place holds the one before. */
  readonly settings: readonly (readonly LabelLine[])[]
  /** Least distance from anything else, in pixels. */
  readonly clear?: number
  readonly spots: (size: { readonly width: number, readonly height: number }, lines: readonly LabelLine[]) => Iterable<Spot>
}

/** What text must keep off: boxes, and lines with the half of their width. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly lines: readonly { readonly from: Point, readonly to: Point, readonly half: number }[]
}

/** Lines from each point to the next. */
export function linesAlong(points: readonly Point[], half: number): Obstacles['lines'] {
  return points.slice(1).map((to, i) => ({ from: points[i]!, to, half }))
}

/** Least distance of a label from anything else, unless it asks for more. */
const CLEAR = 4

/** Sets the lines of a label one below the other from a place on. */
export function setLabel(id: string, lines: readonly LabelLine[], { x, y, anchor }: Spot): PlacedPointLabel {
  const boxes = lineShapes(lines).map(shape => lineBoxAt(shape, x, y, anchor))
  return {
    id,
    boxes,
    // Words hang a little below their baseline, digits stand on it.
    lines: lines.map((line, i) => ({ ...line, x, y: boxes[i]!.y + boxes[i]!.height - (line.role === 'number' ? 0 : line.size * INK_DESCENT), anchor })),
  }
}

/**
 * Gives each label the first of its places that is free; a column grows where they do not all find one.
 * @param requests labels in the order in which they choose
 * @param obstacles what text must keep off
 * @param bounds where labels may stand
 */
export function placeAtSpots(requests: readonly SpotRequest[], { boxes, lines }: Obstacles, bounds: Box): Map<string, PlacedPointLabel> {
  const taken = [...boxes]
  const placed = new Map<string, PlacedPointLabel>()
  const isFree = (box: Box, clear: number) => box.x >= bounds.x - 0.01 && box.x + box.width <= bounds.x + bounds.width + 0.01
    && box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height
    && isApart(grown(box, clear))
    && !lines.some(({ from, to, half }) => crosses([from, to], grown(box, half + clear)))
  const isApart = (room: Box) => !taken.some(other => overlaps(other, room))
  for (const request of requests) {
    const label = firstFree(request, isFree)
    if (!label)
      continue
    placed.set(request.id, label)
    taken.push(...label.boxes)
  }
  return placed
}

function firstFree({ id, settings, spots, clear = CLEAR }: SpotRequest, isFree: (box: Box, clear: number) => boolean): PlacedPointLabel | undefined {
  for (const lines of settings) {
    const shapes = lineShapes(lines)
    for (const spot of spots(labelSize(lines), lines)) {
      if (shapes.every(shape => isFree(lineBoxAt(shape, spot.x, spot.y, spot.anchor), clear)))
        return setLabel(id, lines, spot)
    }
  }
  return undefined
}
