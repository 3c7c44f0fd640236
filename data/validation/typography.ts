import type { FieldError } from './shapes'

/** Checks of the written text itself: digits, punctuation and spaces. */

const HAN = '[\\u3400-\\u9fff]'
const FULL_WIDTH_DIGIT = /[０-９]/
const HALF_WIDTH_MARK = new RegExp(`${HAN}([,.;:?!()"'])(?=${HAN})|["'](?=${HAN})|${HAN}([,.;:?!"'])$`)

/** A space between Chinese and letters, digits or tokens, where the browser adds the spacing itself. */
const TYPED_SPACE = new RegExp(`${HAN} (?=[A-Za-z0-9{])|[A-Za-z0-9}%] (?=${HAN})`)

/** Typesetting errors of a Chinese text, one clause each. */
export function chineseErrors(text: string): readonly string[] {
  const around = (pattern: RegExp) => {
    const { index, 0: { length } } = pattern.exec(text)!
    return text.slice(Math.max(0, index - 2), index + length + 2)
  }
  return [
    ...HALF_WIDTH_MARK.test(text) ? [`has half-width punctuation at “${around(HALF_WIDTH_MARK)}”; write it full-width next to Chinese characters.`] : [],
    ...TYPED_SPACE.test(text) ? [`has a space typed at “${around(TYPED_SPACE)}”; leave it out, the browser sets the distance.`] : [],
  ]
}

/** Errors in any text of an entry, at any depth and however malformed the rest is. */
export function textErrors(entry: unknown, path = '', depth = 0): readonly FieldError[] {
  if (typeof entry === 'string') {
    const found: FieldError[] = []
    if (FULL_WIDTH_DIGIT.test(entry))
      found.push({ field: path, message: `has the full-width digit “${FULL_WIDTH_DIGIT.exec(entry)![0]}”; write digits half-width.` })
    if (/(?:^|\.)zh$/.test(path))
      found.push(...chineseErrors(entry).map(message => ({ field: path, message })))
    return found
  }
  // Entries are a few levels deep; more would be a structure that the shape refuses anyway.
  if (typeof entry !== 'object' || entry === null || depth > 5)
    return []
  return Object.entries(entry).flatMap(([key, value]) => textErrors(value, path ? `${path}.${key}` : key, depth + 1))
}
