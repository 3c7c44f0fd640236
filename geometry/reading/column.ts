import type { Box, PlacedText } from '../canvas'
import { textWidth } from '../text'

/** From this width on a figure is laid out for a tablet or a desktop column, where words may stand beside a drawing; below it for a phone. */
export const WIDE = 560

/** Least size of a word in a figure of the reading edition, in pixels: it is read at its own size, on paper as near as the text around it. */
export const LEAST = 16

/** Size of a label that is the same at every width, in pixels. */
export const LABEL = 17

/** Sizes of words in a column: what it is about, and what is said beside it. */
export interface ColumnSizes {
  readonly wide: boolean
  /** Running labels. */
  readonly label: number
  /** Names in the serif face. */
  readonly name: number
}

/** The sizes that suit a width. */
export function columnSizes(width: number): ColumnSizes {
  const wide = width >= WIDE
  return { wide, label: wide ? 18 : width < 320 ? LEAST : LABEL, name: wide ? 22 : 20 }
}

/** A text at `x`, moved only as far as it takes to stay between two edges. */
export function keptIn(text: PlacedText, left: number, right: number): PlacedText {
  const width = textWidth(text.text, text.size)
  const start = text.anchor === 'start' ? text.x : text.anchor === 'middle' ? text.x - width / 2 : text.x - width
  const shift = Math.max(left - start, Math.min(0, right - start - width))
  return { ...text, x: text.x + shift }
}

/** Lower edge of the lowest box. */
export function bottomOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ y, height }) => y + height))
}
