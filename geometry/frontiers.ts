import type { FrontiersData } from '../data/figures/frontiers'
import type { PlacedText, Point } from './canvas'
import { bumpAt, bumpPart, bumpPath } from './bump'
import { CANVAS, Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import type { FootLayout } from './frontiers-foot'
import { layoutFoot } from './frontiers-foot'
import { placeLines } from './lines'
import { baselineAt, px } from './metrics'
import { serifWidth } from './serif'

/** The eye that the line opens into, its words and what stands at its foot, in px of the canvas. */
export interface FrontiersLayout extends FootLayout {
  /** The line outside the eye. */
  readonly trunk: string
  /** Each lid with the barbed head on it: the upper one points forwards, the lower one back. */
  readonly upperLid: { readonly d: string, readonly arrow: string }
  readonly lowerLid: { readonly d: string, readonly arrow: string }
  /** Two halves of each track's strand. */
  readonly strands: readonly string[]
  /** Lines of each track's name. */
  readonly tracks: readonly (readonly PlacedText[])[]
  readonly upperWords: readonly PlacedText[]
}

const CORNER: Readonly<Record<'left' | 'right', Point>> = {
  left: { x: 150, y: Y0 },
  right: { x: CANVAS.width - 150, y: Y0 },
}
const MIDDLE = CANVAS.width / 2
const UPPER = 240
const LOWER = 592
const NAME = 36
const WORDS = 40
const CLEAR = 18
/** Widest name: beyond it the lids come too close. */
const WIDEST = 340
/** From line to line of a name, in em. */
const LEADING = 1.15
const ARROWS = { upper: 915, lower: 360 } as const

/** An arrow head with a notch, its tip on the curve and turned along it. */
export function arrow(tip: Point, direction: Point, scale = 1): string {
  const length = Math.hypot(direction.x, direction.y)
  const along = { x: direction.x / length, y: direction.y / length }
  const at = (back: number, side: number) =>
    `${px(tip.x - scale * (along.x * back + along.y * side))} ${px(tip.y - scale * (along.y * back - along.x * side))}`
  return `M${px(tip.x)} ${px(tip.y)}L${at(36, 14)}L${at(26, 0)}L${at(36, -14)}Z`
}

/** Half of a curve over the eye, from a corner to the middle or back. */
function lid(y: number): string {
  return bumpPath(CORNER.left, { x: MIDDLE, y }) + bumpPath({ x: MIDDLE, y }, CORNER.right).replace(/^M[^C]+/, '')
}

/** How much of its height a strand has reached at `x` on its way from the left corner to the middle. */
function riseAt(x: number): number {
  return bumpAt({ x: CORNER.left.x, y: 0 }, { x: MIDDLE, y: 1 }, x).y
}

/** Height of the lower lid. */
function lowerLidAt(x: number): number {
  return x < MIDDLE ? bumpAt(CORNER.left, { x: MIDDLE, y: LOWER }, x).y : bumpAt({ x: MIDDLE, y: LOWER }, CORNER.right, x).y
}

const halfOf = (lines: readonly string[], size: number) => Math.max(...lines.map(line => serifWidth(line, size))) / 2 + CLEAR

interface Names {
  readonly size: number
  readonly lines: readonly (readonly string[])[]
  /** From the middle of one name to the next, where both have one line. */
  readonly pitch: number
}

/** The names in one size: as large as fits between the lids, over two lines where they are long, cut as a last resort. */
function fitNames(names: readonly string[]): Names {
  const set = (size: number, most: number): Names => {
    const lines = names.map(name => fitText(name, { size, smallest: size, width: WIDEST, most, measure: serifWidth }).lines)
    const more = lines.reduce((sum, { length }) => sum + (length - 1) * size * LEADING, 0)
    const half = Math.max(0, ...lines.map(each => halfOf(each, size)))
    return { size, lines, pitch: ((LOWER - UPPER) * riseAt(MIDDLE - half) - more) / (names.length + 0.5) }
  }
  for (const most of [1, 2]) {
    for (let size = NAME; size >= MIN_NAME; size -= 1) {
      const tried = set(size, most)
      if (tried.pitch * 0.62 >= size && !tried.lines.flat().some(line => line.endsWith('…')))
        return tried
    }
  }
  return set(MIN_NAME, 1)
}

/** An eye: two lids that run opposite ways, and a strand with a name for each track between them. */
export function layoutFrontiers(data: FrontiersData): FrontiersLayout {
  const { size, lines, pitch } = fitNames(data.tracks)
  const leading = size * LEADING
  const heights = lines.map(({ length }) => pitch + (length - 1) * leading)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  // Names are evenly spaced, and each strand bends so that it breaks off at the height of its name.
  let top = (UPPER + LOWER - whole) / 2
  const levels = heights.map((height) => {
    top += height
    return top - height / 2
  })
  const own = lines.map(each => halfOf(each, size))
  // A strand must not run through the corner of a wider neighbour's name; if one would, all break off where the widest name does.
  const clear = own.every((half, i) => [i - 1, i + 1].every((n) => {
    if (!lines[n] || own[n]! <= half)
      return true
    const apex = Y0 + (levels[i]! - Y0) / riseAt(MIDDLE - half)
    const passing = [own[n]! - CLEAR, half].map(at => Y0 + (apex - Y0) * riseAt(MIDDLE - at))
    return passing.every(y => Math.abs(y - levels[n]!) > (lines[n]!.length * leading) / 2 + 4)
  }))
  const halves = clear ? own : own.map(() => Math.max(...own))

  const strands: string[] = []
  const tracks = lines.map((each, i) => {
    const half = halves[i]!
    const apex = { x: MIDDLE, y: Y0 + (levels[i]! - Y0) / riseAt(MIDDLE - half) }
    strands.push(bumpPart(CORNER.left, apex, CORNER.left.x, MIDDLE - half) + bumpPart(apex, CORNER.right, MIDDLE + half, CORNER.right.x))
    return placeLines(each, { x: MIDDLE, y: baselineAt(levels[i]!, size) - (each.length - 1) * leading / 2, size, anchor: 'middle' }, leading)
  })

  const down = bumpAt({ x: MIDDLE, y: UPPER }, CORNER.right, ARROWS.upper)
  const up = bumpAt(CORNER.left, { x: MIDDLE, y: LOWER }, ARROWS.lower)
  const [upper = '', lower = ''] = data.directions
  const foot = layoutFoot(data, lower, { at: lowerLidAt, foot: LOWER, arrow: { from: ARROWS.lower - 20, to: ARROWS.lower + 60 } })
  // Both directions are of one rank, and the lower one has less room.
  const words = fitText(upper, { size: foot.lowerWords[0]?.size ?? WORDS, smallest: 24, width: 900, most: 2, measure: serifWidth })

  return {
    trunk: `M0 ${Y0}H${CORNER.left.x}M${CORNER.right.x} ${Y0}H${CANVAS.width}`,
    upperLid: { d: lid(UPPER), arrow: arrow({ x: ARROWS.upper, y: down.y }, { x: 1, y: down.slope }) },
    lowerLid: { d: lid(LOWER), arrow: arrow({ x: ARROWS.lower, y: up.y }, { x: -1, y: -up.slope }) },
    strands,
    tracks,
    upperWords: placeLines(words.lines, { x: MIDDLE, y: UPPER - 24 - (words.lines.length - 1) * words.size * LEADING, size: words.size, anchor: 'middle' }, words.size * LEADING),
    ...foot,
  }
}
