import type { Box, PlacedText } from './canvas'
import { isLatin, latinWidth } from './latin'
import { ASCENT, DESCENT, LATIN_ADVANCE } from './metrics'

// Advance widths in em of the bundled faces, measured once on the fonts themselves.
const FULL_WIDTH = 1
const FIGURE = 0.53
const AUTOSPACE = 0.125

const CJK = /[\u2248\u2260\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F\u2018-\u201D\u2014\u2026\u00B7]/

/** Widths of lines in em: the search for a label's place asks for the same few lines again and again. */
const widths = new Map<string, number>()

function emsOf(text: string): number {
  if (isLatin(text))
    return latinWidth(text, 1, 'sans')
  let ems = 0
  let before: 'cjk' | 'latin' | undefined
  for (const char of text) {
    const kind = CJK.test(char) ? 'cjk' : 'latin'
    if (before && kind !== before)
      ems += AUTOSPACE
    ems += kind === 'cjk' ? FULL_WIDTH : /[\d.,%+\-−<>≤]/.test(char) ? FIGURE : LATIN_ADVANCE.sans
    before = kind
  }
  return ems
}

/**
 * Estimated width of a line of mixed Chinese and Latin text, in pixels.
 * Errs on the wide side, so that what fits by this measure fits on the slide.
 * @param text one line
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number): number {
  let ems = widths.get(text)
  if (ems === undefined) {
    ems = emsOf(text)
    widths.set(text, ems)
  }
  return ems * size
}

/** The box that a placed line of text covers, from ascender to descender. */
export function textBox({ text, size, x, y, anchor }: PlacedText): Box {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT) }
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
