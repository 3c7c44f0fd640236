import { isLatin, latinWidth } from './latin'
import { LATIN_ADVANCE } from './metrics'
import { textWidth } from './text'

// Latin letters of the bold serif run wider than those of the figure face.
const WIDER = LATIN_ADVANCE.serif - LATIN_ADVANCE.sans
const LATIN = /[A-Z '’&-]/gi

/** Estimated width of a line in the serif face, in pixels; like `textWidth` it errs on the wide side. */
export function serifWidth(text: string, size: number): number {
  if (isLatin(text))
    return latinWidth(text, size, 'serif')
  return textWidth(text, size) + (text.match(LATIN)?.length ?? 0) * WIDER * size
}

/** Largest size, in whole pixels between the two bounds, at which a line of the serif face keeps to a width. */
export function serifSizeFor(text: string, width: number, largest: number, smallest: number): number {
  return Math.max(smallest, Math.min(largest, Math.floor(width / serifWidth(text, 1))))
}
