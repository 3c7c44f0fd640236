import type { Box, PlacedText, Point } from './canvas'
import type { LabelLine, LineShape } from './label-lines'
import { clampTo, crosses, grown } from './boxes'
import { labelSize, lineBoxAt, lineShapes } from './label-lines'
import { INK_DESCENT } from './metrics'
import { freeOf } from './occupancy'
import { overlaps } from './text'

/** Whether a place is on the side that a label prefers. */
const NATURAL = {
  'above-left': (isLeft: boolean, isAbove: boolean) => isLeft && isAbove,
  'below-right': (isLeft: boolean, isAbove: boolean) => !isLeft && !isAbove,
  'left': (isLeft: boolean) => isLeft,
  'right': (isLeft: boolean) => !isLeft,
} as const

/** A label that wants a place near a point. */
export interface LabelRequest {
  readonly id: string
  readonly at: Point
  /** Radius of the mark at the point. */
  readonly radius: number
  /** Lines from top to bottom. */
  readonly lines: readonly LabelLine[]
  /** Side that the label prefers; it goes elsewhere when there is no room. */
  readonly prefer: keyof typeof NATURAL
}

/** The label of a point where it found room, in px of the canvas or of a column. */
export interface PlacedPointLabel {
  readonly id: string
  readonly lines: readonly (PlacedText & LabelLine)[]
  /** What each line covers. */
  readonly boxes: readonly Box[]
  /** From the mark to the label, where the label had to move away. */
  readonly leader?: readonly [Point, Point]
}

/** Least distance from a mark, and from anything else. */
const GAP = 6
const CLEAR = 4
/** A label further from its mark than this needs a leader. */
const LEADER_FROM = 34
/** How far from its mark a label is looked for, and the distance between places that are tried: near and fine at first. */
const REACHES = [
  { within: 110, step: 5, leaders: ['clear'] },
  // At the very last a leader may run behind a label; words still never touch.
  { within: Infinity, step: 8, leaders: ['clear', 'behind'] },
] as const
type Reach = typeof REACHES[number]
/** What a leader does where it meets another label. */
type Leaders = Reach['leaders'][number]
/** What a place on the wrong side of the mark costs, in pixels of distance. */
const UNNATURAL = 70

/**
 * A place that a label may take. A search finds tens of thousands of them and needs the drawing of only a few, so each
 * works it out when it is first asked for.
 */
class Candidate {
  private ownRoomy?: readonly Box[]
  private ownHull?: Box
  private ownLeader?: readonly [Point, Point] | false

  constructor(
    readonly request: LabelRequest,
    readonly shapes: readonly LineShape[],
    readonly box: Box,
    readonly isLeft: boolean,
    readonly cost: number,
  ) {}

  /** Line boxes with the room they keep. */
  get roomy(): readonly Box[] {
    return this.ownRoomy ??= this.shapes.map(shape => roomyLine(shape, this.box, this.isLeft))
  }

  /** The box with the room it keeps. */
  get hull(): Box {
    return this.ownHull ??= grown(this.box, CLEAR)
  }

  /** From the mark to the label, where they are apart. */
  get leader(): readonly [Point, Point] | undefined {
    return (this.ownLeader ??= leaderTo(this.request, touching(this.box, this.request.at)) ?? false) || undefined
  }
}

/** Where a box comes nearest to a point. */
function touching({ x, y, width, height }: Box, at: Point): Point {
  return { x: clampTo(x, at.x, x + width), y: clampTo(y, at.y, y + height) }
}

/** What a line of a label covers with the room it keeps. */
function roomyLine(shape: LineShape, { x, y, width }: Box, isLeft: boolean): Box {
  return grown(lineBoxAt(shape, isLeft ? x + width : x, y, isLeft ? 'end' : 'start'), CLEAR)
}

function leaderTo({ at, radius }: LabelRequest, touch: Point): [Point, Point] | undefined {
  const distance = Math.hypot(touch.x - at.x, touch.y - at.y)
  if (distance < radius + LEADER_FROM)
    return undefined
  const along = (t: number) => ({ x: at.x + (touch.x - at.x) * t, y: at.y + (touch.y - at.y) * t })
  return [along((radius + 3) / distance), along(1 - 5 / distance)]
}

/** Every free place a label could take within some distance of its mark, the most natural first. */
function candidates(request: LabelRequest, bounds: Box, { within, step }: Reach, isFree: (box: Box) => boolean): Candidate[] {
  const { at, radius, lines, prefer } = request
  const { width, height } = labelSize(lines)
  const shapes = lineShapes(lines)
  // The corner that faces the mark should be near it as well, so that a label does not drift along its own length.
  const level = prefer === 'left' || prefer === 'right'
  const right = Math.min(bounds.x + bounds.width - width, at.x + within)
  const bottom = Math.min(bounds.y + bounds.height - height, at.y + within)
  const found: Candidate[] = []
  for (let y = Math.max(bounds.y, at.y - height - within); y <= bottom; y += step) {
    for (let x = Math.max(bounds.x, at.x - width - within); x <= right; x += step) {
      // Written out for speed, as most places are rejected here.
      const distance = Math.sqrt((clampTo(x, at.x, x + width) - at.x) ** 2 + (clampTo(y, at.y, y + height) - at.y) ** 2)
      if (distance < radius + GAP || distance > within)
        continue
      const isLeft = x + width / 2 < at.x
      const box = { x, y, width, height }
      if (!shapes.every(shape => isFree(roomyLine(shape, box, isLeft))))
        continue
      const isAbove = y + height / 2 < at.y
      const corner = { x: isLeft ? x + width : x, y: level ? y + height / 2 : isAbove ? y + height : y }
      const drift = Math.abs(corner.x - at.x) * 0.5 + Math.abs(corner.y - at.y) * 0.3
      found.push(new Candidate(request, shapes, box, isLeft, distance + drift + (NATURAL[prefer](isLeft, isAbove) ? 0 : UNNATURAL)))
    }
  }
  return found.sort((a, b) => a.cost - b.cost)
}

function collide(a: Candidate, b: Candidate, leaders: Leaders): boolean {
  // Both keep their room, so that between two labels it is twice the least distance.
  if (overlaps(a.hull, b.hull) && a.roomy.some(own => b.roomy.some(other => overlaps(own, other))))
    return true
  if (leaders === 'behind')
    return false
  return (a.leader !== undefined && crosses(a.leader, b.hull) && b.roomy.some(other => crosses(a.leader!, other)))
    || (b.leader !== undefined && crosses(b.leader, a.hull) && a.roomy.some(own => crosses(b.leader!, own)))
}

interface Attempt {
  readonly placed: readonly Candidate[]
  readonly cost: number
}

/** Labels that are tried in every order; more would take too long. */
const ALL_ORDERS = 6
/** Further rounds for labels that found no place. */
const ROUNDS = 24

/** A label that has yet to claim a place. */
interface Waiting {
  readonly places: readonly Candidate[]
  /** The first of its places that those before it have left free; after the last one when they left none. */
  readonly first: number
}

/** The first place from an index on that keeps clear of all that are taken. */
function firstFree(places: readonly Candidate[], from: number, taken: readonly Candidate[], leaders: Leaders): number {
  let first = from
  // The newest is the most likely to be in the way: the older ones were checked before.
  while (first < places.length && taken.some((_, i) => collide(places[first]!, taken[taken.length - 1 - i]!, leaders)))
    first++
  return first
}

/** Lets labels claim places one after the other, in several orders, and keeps the order that leaves them nearest to their marks. */
function bestAttempt(requests: readonly LabelRequest[], places: ReadonlyMap<string, readonly Candidate[]>, leaders: Leaders): Attempt {
  let best: Attempt = { placed: [], cost: Infinity }
  const keep = (attempt: Attempt) => {
    if (attempt.placed.length > best.placed.length || (attempt.placed.length === best.placed.length && attempt.cost < best.cost))
      best = attempt
  }
  const explore = (attempt: Attempt, before: readonly Waiting[]) => {
    // What is taken stays taken, so a place that a label has lost need not be checked again.
    const rest = before.map(one => ({ ...one, first: firstFree(one.places, one.first, attempt.placed, leaders) }))
    const possible = rest.filter(({ places, first }) => first < places.length)
    if (possible.length === 0)
      return keep(attempt)
    // An order that must lose more labels than the best one, or cost at least as much, need not be followed.
    const most = attempt.placed.length + possible.length
    const least = possible.reduce((sum, { places, first }) => sum + places[first]!.cost, attempt.cost)
    if (most < best.placed.length || (most === best.placed.length && least >= best.cost))
      return
    for (const one of possible)
      explore(extend(attempt, one.places[one.first]), possible.filter(other => other !== one))
  }
  const inOrder = (order: readonly LabelRequest[]) => order.reduce<Attempt>((attempt, { id }) => {
    const own = places.get(id)!
    return extend(attempt, own[firstFree(own, 0, attempt.placed, leaders)])
  }, { placed: [], cost: 0 })
  const inTurn = (order: readonly LabelRequest[]) => keep(inOrder(order))
  const area = ({ lines }: LabelRequest) => labelSize(lines).width * labelSize(lines).height
  inTurn(requests)
  inTurn([...requests].reverse())
  inTurn([...requests].sort((a, b) => area(b) - area(a)))
  inTurn([...requests].sort((a, b) => a.at.y - b.at.y))
  if (requests.length <= ALL_ORDERS)
    explore({ placed: [], cost: 0 }, requests.map(({ id }) => ({ places: places.get(id)!, first: 0 })))
  // Labels that found no place go first in the next round.
  let order = [...requests]
  // An order that comes up again would end as it did before.
  const tried = new Set<string>()
  const nameOf = () => order.map(({ id }) => id).join()
  for (let round = 0; round < ROUNDS && best.placed.length < requests.length && !tried.has(nameOf()); round++) {
    tried.add(nameOf())
    const attempt = inOrder(order)
    keep(attempt)
    const isPlaced = (request: LabelRequest) => attempt.placed.some(candidate => candidate.request === request)
    order = [...order.filter(request => !isPlaced(request)), ...order.filter(isPlaced)]
  }
  return best
}

function extend({ placed, cost }: Attempt, candidate: Candidate | undefined): Attempt {
  return candidate ? { placed: [...placed, candidate], cost: cost + candidate.cost } : { placed, cost }
}

function toLabel({ request, roomy, box, isLeft, leader }: Candidate): PlacedPointLabel {
  const boxes = roomy.map(line => grown(line, -CLEAR))
  return {
    id: request.id,
    boxes,
    lines: request.lines.map((line, i) => ({
      ...line,
      x: isLeft ? box.x + box.width : box.x,
      // Words hang a little below their baseline, digits stand on it.
      y: boxes[i]!.y + boxes[i]!.height - (line.role === 'number' ? 0 : line.size * INK_DESCENT),
      anchor: isLeft ? 'end' : 'start',
    })),
    leader,
  }
}

/**
 * Finds a place for every label so that none touches another, a mark, a line or the bounds.
 * Labels stay beside their marks where they can, and get a leader where they cannot.
 * @param requests labels in the order of their points
 * @param obstacles what text must keep off
 * @param bounds where labels may stand
 * @param atAnyCost lets leaders run behind labels when nothing else helps
 * @returns as many labels as fit, in the order of the requests
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[], bounds: Box, atAnyCost = true): PlacedPointLabel[] {
  const isFree = freeOf(obstacles)
  let best: Attempt = { placed: [], cost: Infinity }
  for (const reach of REACHES) {
    if (best.placed.length === requests.length)
      break
    const places = new Map(requests.map(request => [request.id, candidates(request, bounds, reach, isFree)]))
    for (const leaders of reach.leaders) {
      if (best.placed.length === requests.length || (leaders === 'behind' && !atAnyCost))
        break
      const attempt = bestAttempt(requests, places, leaders)
      if (attempt.placed.length > best.placed.length)
        best = attempt
    }
  }
  return requests.flatMap(({ id }) => best.placed.filter(({ request }) => request.id === id).map(toLabel))
}
