import type { PlacedText } from './canvas'
import { textWidth } from './text'

const NEVER_FIRST = /^[，。；：？！、）》”’…]/
const NEVER_LAST = /[（《“‘\d]$/
/** A Latin word may break after its dash and nowhere else. */
const LATIN_END = /[^\u2E80-\uFFEF \u2013]$/
/** A compound in brackets stays whole: its closing bracket would begin what looks like a remark of its own. */
const BRACKETED = /\([^\s)]*\u2013$/
const LATIN_START = /^[^\u2E80-\uFFEF ]/

/** Numerals written as words. */
const NUMERALS = '一二三四五六七八九十两'
const NUMERAL_END = new RegExp(`[${NUMERALS}]$`)
const HAN_START = /^\p{Script=Han}/u
/** One character that alone is no word: the dictionary of the browser lacks some compounds. */
const LONE = new RegExp(`^(?![${NUMERALS}])\\p{Script=Han}$`, 'u')

/** An amount in English: the number, its power and its currency. */
const AMOUNT = /(?:\d|\bbn|illion) $/
const UNIT = /^(?:bn|billion|trillion|yuan)\b/

/** Whether no line may break between the two: at punctuation, inside a Latin word or a compound in brackets, between a number and its unit, inside a compound of two characters. */
function clings(before: string, after: string): boolean {
  return NEVER_FIRST.test(after) || after === ' '
    || NEVER_LAST.test(before)
    || ((LATIN_END.test(before) || BRACKETED.test(before)) && LATIN_START.test(after))
    || (AMOUNT.test(before) && UNIT.test(after))
    || (NUMERAL_END.test(before) && HAN_START.test(after))
    || (LONE.test(before) && LONE.test(after))
}

/** Pieces of texts: the search for a label's place breaks the same few texts again and again. */
const known = new Map<string, readonly string[]>()

/** The smallest pieces of a text that may stand on a line of their own: words with the punctuation that belongs to them. */
export function pieces(text: string): readonly string[] {
  const before = known.get(text)
  if (before)
    return before
  const glued: string[] = []
  for (const { segment: word } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = glued.at(-1)
    if (last !== undefined && clings(last, word))
      glued[glued.length - 1] = last + word
    else
      glued.push(word)
  }
  known.set(text, glued)
  return glued
}

function fill(parts: readonly string[], size: number, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line && textWidth((line + part).trimEnd(), size) > limit) {
      lines.push(line.trimEnd())
      line = part
    }
    else {
      line += part
    }
  }
  return [...lines, line.trimEnd()]
}

/**
 * Breaks a text into as few lines as the width allows, of about equal length, between words.
 * @param text words of a label, in Chinese or English
 * @param size font size in pixels
 * @param width widest line in pixels
 */
export function wrapLines(text: string, size: number, width: number): string[] {
  const whole = textWidth(text, size)
  if (whole <= width)
    return [text]
  const parts = pieces(text)
  const { length } = fill(parts, size, width)
  // The narrowest limit that needs no further line leaves no orphan at the end.
  for (let limit = whole / length; limit < width; limit += size / 4) {
    const lines = fill(parts, size, limit)
    if (lines.length <= length)
      return lines
  }
  return fill(parts, size, width)
}

/**
 * Cuts a text to a width, the last resort of a figure without room: whole where it fits, otherwise ending in “…”.
 * The figure's table keeps the words whole.
 */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width)
    return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Lines of a label, one below the other, the first on the given baseline. */
export function placeLines(
  lines: readonly string[],
  first: Omit<PlacedText, 'text'>,
  leading: number,
): PlacedText[] {
  return lines.map((text, i) => ({ ...first, text, y: first.y + i * leading }))
}
