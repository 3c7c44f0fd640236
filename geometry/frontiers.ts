import type { FrontiersData } from '../data/figures/frontiers'
import type { PlacedText, Point } from './canvas'
import { bumpAt, bumpPart, bumpPath, px } from './bump'
import { CANVAS, CONTENT, Y0 } from './canvas'
import { serifSizeFor, serifWidth } from './serif'
import { textWidth } from './text'

export interface FrontiersLayout {
  /** The line outside the eye. */
  readonly trunk: string
  readonly upperLid: string
  readonly lowerLid: string
  /** Barbed heads: the upper lid runs onwards, the lower one back. */
  readonly arrows: readonly string[]
  readonly strands: readonly string[]
  readonly tracks: readonly PlacedText[]
  readonly upperWords: PlacedText
  readonly lowerWords: PlacedText
  readonly logic: readonly PlacedText[]
  readonly forms: readonly PlacedText[]
}

const CORNER: Readonly<Record<'left' | 'right', Point>> = {
  left: { x: 150, y: Y0 },
  right: { x: CANVAS.width - 150, y: Y0 },
}
const MIDDLE = CANVAS.width / 2
const UPPER = 240
const LOWER = 600
const NAME = 36
const WORDS = 40
const CORNER_TEXT = 24
const FORM = 36
const CLEAR = 18

/** An arrow head with a notch, its tip on the curve and turned along it. */
function arrow(tip: Point, direction: Point): string {
  const length = Math.hypot(direction.x, direction.y)
  const along = { x: direction.x / length, y: direction.y / length }
  const at = (back: number, side: number) =>
    `${px(tip.x - along.x * back - along.y * side)} ${px(tip.y - along.y * back + along.x * side)}`
  return `M${px(tip.x)} ${px(tip.y)}L${at(36, 14)}L${at(26, 0)}L${at(36, -14)}Z`
}

/** Half of a curve over the eye, from a corner to the middle or back. */
function lid(y: number): string {
  return bumpPath(CORNER.left, { x: MIDDLE, y }) + bumpPath({ x: MIDDLE, y }, CORNER.right).replace(/^M[^C]+/, '')
}

/** An eye: two lids that run opposite ways, and a strand with a name for each track between them. */
export function layoutFrontiers(data: FrontiersData): FrontiersLayout {
  const n = data.tracks.length
  const pitch = (LOWER - UPPER) / (n + 0.7)
  const heights = data.tracks.map((_, i) => UPPER + pitch * (i + 0.85))
  const longest = data.tracks.reduce((a, b) => serifWidth(a, 1) >= serifWidth(b, 1) ? a : b, '')
  const size = Math.min(Math.floor(pitch * 0.62), serifSizeFor(longest, 340, NAME, 20))
  const strands: string[] = []
  const tracks = data.tracks.map((text, i): PlacedText => {
    const y = heights[i]!
    const apex = { x: MIDDLE, y }
    const half = serifWidth(text, size) / 2 + CLEAR
    // The name sits where its strand breaks off, not at the height it would have reached.
    const level = bumpAt(CORNER.left, apex, MIDDLE - half).y
    strands.push(bumpPart(CORNER.left, apex, CORNER.left.x, MIDDLE - half), bumpPart(apex, CORNER.right, MIDDLE + half, CORNER.right.x))
    return { text, x: MIDDLE, y: level + size * 0.36, size, anchor: 'middle' }
  })

  const arrowX = 915
  const down = bumpAt({ x: MIDDLE, y: UPPER }, CORNER.right, arrowX)
  const backX = 360
  const up = bumpAt(CORNER.left, { x: MIDDLE, y: LOWER }, backX)
  const [upper = '', lower = ''] = data.directions

  // The lower words share their height with the corners.
  const logicRight = CONTENT.left + Math.max(0, ...data.logic.map(text => textWidth(text, CORNER_TEXT)))
  const formsLeft = CONTENT.right - Math.max(0, ...data.forms.map(text => serifWidth(text, FORM)))
  const room = 2 * Math.min(MIDDLE - logicRight, formsLeft - MIDDLE) - 48

  return {
    trunk: `M0 ${Y0}H${CORNER.left.x}M${CORNER.right.x} ${Y0}H${CANVAS.width}`,
    upperLid: lid(UPPER),
    lowerLid: lid(LOWER),
    arrows: [
      arrow({ x: arrowX, y: down.y }, { x: 1, y: down.slope }),
      arrow({ x: backX, y: up.y }, { x: -1, y: -up.slope }),
    ],
    strands,
    tracks,
    upperWords: { text: upper, x: MIDDLE, y: UPPER - 24, size: serifSizeFor(upper, 900, WORDS, 24), anchor: 'middle' },
    lowerWords: { text: lower, x: MIDDLE, y: LOWER + 50, size: serifSizeFor(lower, room, WORDS, 24), anchor: 'middle' },
    logic: data.logic.map((text, i) => ({ text, x: CONTENT.left, y: 578 + i * 36, size: CORNER_TEXT, anchor: 'start' })),
    // The closing mark leaves half of its square empty; it hangs out, so that the mark ends at the margin.
    forms: data.forms.map((text, i) => ({ text, x: CONTENT.right + 16, y: 598 + i * 52, size: FORM, anchor: 'end' })),
  }
}
