import type { PlacedText } from '../canvas'
import { fitText } from '../fit'
import { placeLines } from '../lines'
import { ASCENT } from '../metrics'
import { textWidth } from '../text'
import { LEAST } from './column'

/** From line to line of running words, in em. */
export const LEADING = 1.4

/** How a text is set: where its first line hangs and how wide it may run. */
export interface Setting {
  readonly x: number
  /** Upper edge of the first line. */
  readonly top: number
  readonly size: number
  readonly width: number
  readonly anchor?: PlacedText['anchor']
  /** From line to line in em; `LEADING` by default. */
  readonly leading?: number
  /** Most lines; by default as many as it needs. */
  readonly most?: number
  /** Width of a line in its face. */
  readonly measure?: (text: string, size: number) => number
}

/** A text over its lines, and where the next may begin. */
export interface Paragraph {
  readonly lines: readonly PlacedText[]
  readonly bottom: number
}

/**
 * Sets a text over as many lines as its width asks for; in a column there is always room below.
 * Only a word wider than the column makes it smaller.
 */
export function paragraph(text: string, { x, top, size, width, anchor = 'start', leading = LEADING, most = Infinity, measure = textWidth }: Setting): Paragraph {
  const fitted = fitText(text, { size, smallest: Math.min(size, LEAST), width, most, measure })
  const lines = placeLines(fitted.lines, { x, y: top + ASCENT * fitted.size, size: fitted.size, anchor }, leading * fitted.size)
  return { lines, bottom: lines.at(-1)!.y + (leading - ASCENT) * fitted.size }
}

/** Sets texts one below the other. */
export function paragraphs(texts: readonly string[], setting: Setting, gap = 0): Paragraph {
  const lines: PlacedText[] = []
  let bottom = setting.top
  for (const text of texts) {
    const set = paragraph(text, { ...setting, top: lines.length ? bottom + gap : bottom })
    lines.push(...set.lines)
    bottom = set.bottom
  }
  return { lines, bottom }
}
