import { wrapLines } from './lines'
import { textWidth } from './text'

/**
 * The least width at which a text takes no more than so many lines, in pixels.
 * @param text words of a label
 * @param size font size in pixels
 * @param most number of lines
 * @param measure width of a line in its face
 */
export function narrowest(text: string, size: number, most: number, measure: (text: string, size: number) => number = textWidth): number {
  const whole = textWidth(text, size)
  const widest = (lines: readonly string[]) => Math.max(...lines.map(line => measure(line, size)))
  for (let width = whole / most; width < whole; width += size / 4) {
    const lines = wrapLines(text, size, width)
    if (lines.length <= most)
      return widest(lines)
  }
  return measure(text, size)
}
