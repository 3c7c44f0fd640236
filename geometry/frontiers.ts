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
  readonly logicHead: PlacedText
  readonly formsHead: PlacedText
  readonly logic: readonly PlacedText[]
  readonly forms: readonly PlacedText[]
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
/** Baseline that the lower words share with the last lines of both corners. */
const FOOT = LOWER + 50
const HEAD = 20
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

/** How much of its height a strand has reached at `x` on its way from the left corner to the middle. */
function riseAt(x: number): number {
  return bumpAt({ x: CORNER.left.x, y: 0 }, { x: MIDDLE, y: 1 }, x).y
}

/** An eye: two lids that run opposite ways, and a strand with a name for each track between them. */
export function layoutFrontiers(data: FrontiersData): FrontiersLayout {
  const n = data.tracks.length
  const longest = data.tracks.reduce((a, b) => serifWidth(a, 1) >= serifWidth(b, 1) ? a : b, '')
  const halfOf = (text: string, size: number) => serifWidth(text, size) / 2 + CLEAR
  const pitchFor = (size: number) => (LOWER - UPPER) * riseAt(MIDDLE - halfOf(longest, size)) / (n + 0.5)
  const widest = serifSizeFor(longest, 340, NAME, 20)
  const size = Math.min(Math.floor(pitchFor(widest) * 0.62), widest)
  const pitch = pitchFor(size)
  const strands: string[] = []
  const tracks = data.tracks.map((text, i): PlacedText => {
    // Names are evenly spaced, and each strand bends so that it breaks off at the height of its name.
    const level = (UPPER + LOWER) / 2 + pitch * (i - (n - 1) / 2)
    const half = halfOf(text, size)
    const apex = { x: MIDDLE, y: Y0 + (level - Y0) / riseAt(MIDDLE - half) }
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

  const logicY = (i: number) => FOOT - (data.logic.length - 1 - i) * 35
  const formY = (i: number) => FOOT - (data.forms.length - 1 - i) * 50
  // Both heads on one baseline, above the taller corner.
  const headY = Math.min(logicY(0) - CORNER_TEXT, formY(0) - FORM) - 14

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
    lowerWords: { text: lower, x: MIDDLE, y: FOOT, size: serifSizeFor(lower, room, WORDS, 24), anchor: 'middle' },
    logicHead: { text: data.logicHead, x: CONTENT.left, y: headY, size: HEAD, anchor: 'start' },
    formsHead: { text: data.formsHead, x: CONTENT.right, y: headY, size: HEAD, anchor: 'end' },
    logic: data.logic.map((text, i) => ({ text, x: CONTENT.left, y: logicY(i), size: CORNER_TEXT, anchor: 'start' })),
    // The closing mark leaves half of its square empty; it hangs out, so that the mark ends at the margin.
    forms: data.forms.map((text, i) => ({ text, x: CONTENT.right + 16, y: formY(i), size: FORM, anchor: 'end' })),
  }
}
