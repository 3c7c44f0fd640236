import type { PlacedText } from '../canvas'
import { placeLines, shortened, wrapLines } from '../lines'
import { ASCENT, DESCENT } from '../metrics'
import { textWidth } from '../text'
import { isChinese } from '../upright'

/** Size of a label in a figure of the reading edition, in pixels. */
export const LABEL = 17
/** Least size of running words there, in pixels. */
export const LEAST = 16

/** Baseline to baseline of running words, in em. */
const LEAD = 1.4

/** Width from which words may stand beside a drawing instead of over it. */
export const WIDE = 560

/** Where words stand and how they are set. */
export interface WordRoom {
  readonly x: number
  /** Upper edge of the first line. */
  readonly top: number
  readonly width: number
  readonly size?: number
  readonly anchor?: PlacedText['anchor']
  /** Baseline to baseline, in em. */
  readonly lead?: number
  /** Estimates the width of a line in its face; by default that of the sans. */
  readonly measure?: (text: string, size: number) => number
}

/** Words broken into lines, in px of the column. */
export interface Words {
  readonly lines: readonly PlacedText[]
  /** Lower edge of the last line. */
  readonly bottom: number
}

/**
 * Words in as many lines as their width asks for, from an upper edge downwards. A column is as long as it needs to be,
 * so nothing is cut but a single word wider than its column, and that only after it was set a little smaller.
 */
export function setWords(text: string, { x, top, width, size = LABEL, anchor = 'start', lead = LEAD, measure = textWidth }: WordRoom): Words {
  // Lines are broken by the widths of the running face, so a wider face gets less room in proportion.
  const room = width * Math.min(1, textWidth(text, 1) / measure(text, 1))
  let own = size
  let lines = wrapLines(text, own, room)
  while (own > Math.min(size, LEAST) && lines.some(line => textWidth(line, own) > room + 0.01)) {
    own -= 0.5
    lines = wrapLines(text, own, room)
  }
  const placed = placeLines(lines.map(line => shortened(line, own, room + 0.01)), { x, y: top + own * ASCENT, size: own, anchor }, own * lead)
  return { lines: placed, bottom: placed.at(-1)!.y + own * DESCENT }
}

/** One line of words on a baseline. */
export function oneLine(text: string, size: number, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText {
  return { text, size, x, y, anchor }
}

/**
 * Lines broken by sense: on one line where they fit, else one below the other as given, and as a last resort broken anew.
 * @param given lines of a label, in their order
 */
export function setLines(given: readonly string[], room: WordRoom): Words {
  const { width, size = LABEL, lead = LEAD } = room
  const whole = given.join(isChinese(given.join('')) ? '' : ' ')
  if (textWidth(whole, size) <= width || given.some(line => textWidth(line, size) > width))
    return setWords(whole, room)
  const lines = placeLines(given, { x: room.x, y: room.top + size * ASCENT, size, anchor: room.anchor ?? 'start' }, size * lead)
  return { lines, bottom: lines.at(-1)!.y + size * DESCENT }
}
