import type { PlacedText, Point } from './canvas'
import { CONTENT, MIN_LABEL } from './canvas'
import { bumpAt } from './bump'
import { fitText, MIN_NAME } from './fit'
import { serifWidth } from './serif'
import { isChinese } from './upright'

/** A layer: a weir across all strands, with its name upright beside it or in lines at its head. */
export interface Weir {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly name: readonly PlacedText[]
  readonly vertical: boolean
}

/** The fan that the weirs stand in: from the point where the strands leave the line to the outermost two. */
export interface Fan {
  readonly start: Point
  readonly top: Point
  readonly bottom: Point
}

/** How far a weir extends beyond the outermost strands. */
const PROUD = 12
const NAME = 24
/** Names stay below the headings. */
const HIGHEST = 178
const LEADING = 1.15
/** Weirs with lying names: where the first and the last may stand, as shares of the fan. */
const LEVEL = { from: 0.45, latest: 0.5, to: 0.69 } as const

/**
 * Weirs across the fan and their names: upright where the script and the room allow it, else in lines above the fan.
 * @param names layers from the first to the last
 * @param fan strands that they cross
 */
export function layoutWeirs(names: readonly string[], fan: Fan): Weir[] {
  const length = fan.top.x - fan.start.x
  const place = (i: number, from: number, span: number) => {
    const x = Math.round(fan.start.x + length * (from + span * (names.length > 1 ? i / (names.length - 1) : 0.5)))
    return {
      x,
      top: bumpAt(fan.start, fan.top, x).y - PROUD,
      bottom: Math.max(fan.start.y, bumpAt(fan.start, fan.bottom, x).y) + PROUD,
    }
  }
  const upright = names.map((text, i) => ({ text, ...place(i, 0.36, 0.31) }))
  const apart = names.length > 1 ? upright[1]!.x - upright[0]!.x : Infinity
  for (let size = NAME; size >= MIN_NAME && names.every(isChinese); size -= 1) {
    if (size < apart && upright.every(({ text, top }) => top - size * text.length >= HIGHEST)) {
      return upright.map(({ text, ...weir }) =>
        ({ ...weir, name: [{ text, x: weir.x - size / 2 - 5, y: weir.top - size * text.length, size, anchor: 'start' }], vertical: true }))
    }
  }

  // The first weir stands where its name, which ends at it, begins at the margin; long names are broken instead.
  const wish = (CONTENT.left + serifWidth(names[0] ?? '', MIN_LABEL) - fan.start.x) / length
  const from = Math.min(Math.max(LEVEL.from, wish), LEVEL.latest)
  const level = names.map((_, i) => place(i, from, LEVEL.to - from))
  return level.map((weir, i) => {
    // A name ends at its weir, in the room below the name of the next.
    const room = weir.top - (i + 1 < level.length ? level[i + 1]!.top : HIGHEST)
    const most = Math.max(1, Math.floor(room / (MIN_LABEL * LEADING)))
    const { lines } = fitText(names[i]!, { size: MIN_LABEL, width: weir.x + 1 - CONTENT.left, most })
    const y = (n: number) => weir.top - 7 - (lines.length - 1 - n) * MIN_LABEL * LEADING
    return { ...weir, name: lines.map((text, n) => ({ text, x: weir.x + 1, y: y(n), size: MIN_LABEL, anchor: 'end' })), vertical: false }
  })
}
