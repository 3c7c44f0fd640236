import type { Track } from '../data/figures/industry'
import { Y0 } from './canvas'

/** Heights of the tracks, and of the still line that parts the two lists. */
export interface Rows {
  readonly ys: readonly number[]
  readonly divider: number
  /** Distance of neighbouring rows above and below the divider. */
  readonly upperPitch: number
  readonly lowerPitch: number
}

/** Height of the first row, in px of the canvas. */
export const TOP = 214
const BOTTOM = 640
/** Lowest row, where there are many below the line. */
const LOWEST = 664
const PITCH = 38
/** Rows closer than this leave no room for their names. */
const LEAST_PITCH = 22
/** Blank between the divider and the rows next to it, and the least of it. */
const ABOVE = 46
const BELOW = 38
const LEAST_BLANK = 24

/**
 * Rows of the ends above the line, of the new frontiers below it, as far apart as the space allows.
 * Where there are too many frontiers, the divider moves up from the height of the line.
 * @param tracks ends first
 */
export function layoutRows(tracks: readonly Track[]): Rows {
  const upper = tracks.filter(track => track.end !== undefined).length
  const lower = tracks.length - upper
  const gaps = (n: number) => Math.max(1, n - 1)

  const roomy = (BOTTOM - Y0 - BELOW) / gaps(lower) >= LEAST_PITCH
  const bottom = roomy ? BOTTOM : LOWEST
  const start = Math.min(Y0 + BELOW, bottom - gaps(lower) * LEAST_PITCH)
  const divider = start < Y0 + BELOW ? start - LEAST_BLANK : Y0
  const end = (divider - ABOVE - TOP) / gaps(upper) >= LEAST_PITCH ? divider - ABOVE : divider - LEAST_BLANK

  const upperPitch = Math.min(PITCH, (end - TOP) / gaps(upper))
  const lowerPitch = Math.min(PITCH, (bottom - start) / gaps(lower))
  return {
    ys: [
      ...Array.from({ length: upper }, (_, i) => TOP + i * upperPitch),
      ...Array.from({ length: lower }, (_, i) => start + i * lowerPitch),
    ],
    divider,
    upperPitch,
    lowerPitch,
  }
}
