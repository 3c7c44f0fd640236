import { MIN_LABEL } from './canvas'
import { shortened, wrapLines } from './lines'
import { textWidth } from './text'

/** Smallest size of a name in the serif face. */
export const MIN_NAME = 20

/** What a text may take up. */
export interface Fit {
  /** Size wished for, in pixels. */
  readonly size: number
  /** Smallest size; by default that of the smallest label. */
  readonly smallest?: number
  /** Widest line, in pixels. */
  readonly width: number
  /** Number of lines, 1 by default. */
  readonly most?: number
  /** Estimates the width of a line in its face; `textWidth` by default. */
  readonly measure?: (text: string, size: number) => number
}

/** A text broken into lines, with the size in px at which they fit. */
export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * Sets a text into a width and a number of lines: first broken over the lines, then set smaller, and as a last resort cut with “…”.
 * @param text words of a label
 */
export function fitText(text: string, { size, smallest = MIN_LABEL, width, most = 1, measure = textWidth }: Fit): FittedText {
  // Lines are broken by the widths of the running face, so a wider face gets less room in proportion.
  const room = width * Math.min(1, textWidth(text, 1) / measure(text, 1))
  for (let s = size; s >= smallest; s -= 1) {
    const lines = wrapLines(text, s, room)
    // Some lines have more wide letters than the text as a whole.
    if (lines.length <= most && lines.every(line => textWidth(line, s) <= room + 0.01 && measure(line, s) <= width + 0.01))
      return { lines, size: s }
  }
  const least = Math.min(size, smallest)
  const lines = wrapLines(text, least, room)
  // English words lose their spaces at the ends of lines.
  const rest = lines.slice(most - 1).join(/\p{Script=Han}/u.test(text) ? '' : ' ')
  const kept = lines.length > most ? [...lines.slice(0, most - 1), rest] : lines
  return { lines: kept.map(line => shortened(line, least, room)), size: least }
}

/** Sets several texts, each on one line of the width, all in the largest size that suits all; at the least size they are cut. */
export function fitTogether(texts: readonly { readonly text: string, readonly width: number }[], fit: Omit<Fit, 'width' | 'most'>): { readonly texts: readonly string[], readonly size: number } {
  const size = Math.min(fit.size, ...texts.map(({ text, width }) => fitText(text, { ...fit, width }).size))
  return { size, texts: texts.map(({ text, width }) => fitText(text, { ...fit, size, width }).lines[0]!) }
}

/**
 * Shares a width among columns: each gets what it wishes for as long as there is enough, the others share the rest evenly.
 * @param wishes wished widths in pixels
 * @param total width to share
 */
export function shareWidth(wishes: readonly number[], total: number): number[] {
  const widths = [...wishes]
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]!)
  let left = total
  order.forEach((i, taken) => {
    widths[i] = Math.min(wishes[i]!, left / (order.length - taken))
    left -= widths[i]
  })
  return widths
}

/** A text of a column with the size wished for. */
export interface ColumnPart {
  readonly text: string
  readonly size: number
}

/** A line of a column: which part it belongs to and its baseline below that of the first line. */
export interface ColumnLine extends ColumnPart {
  readonly part: number
  readonly below: number
}

/** Texts of a column as they were set, in px. */
export interface FittedColumn {
  readonly lines: readonly ColumnLine[]
  /** How far the first baseline stands above its place, since smaller letters hang from the same height. */
  readonly rise: number
  /** Whether all is set in the sizes wished for. */
  readonly whole: boolean
}

/**
 * Sets texts one below the other into a width and a height: first broken over lines, then set smaller, and as a last resort cut.
 * @param parts texts in their order
 * @param width widest line
 * @param height from the first to the last baseline, in pixels
 * @param leading from line to line at the largest size
 */
export function fitColumn(parts: readonly ColumnPart[], width: number, height: number, leading: number): FittedColumn {
  const largest = Math.max(...parts.map(({ size }) => size))
  const set = (size: number, mostOf: (part: number, used: number) => number): FittedColumn => {
    const step = leading * size / largest
    const lines: ColumnLine[] = []
    parts.forEach((part, i) => {
      const own = Math.min(part.size, size)
      const fitted = fitText(part.text, { size: own, smallest: own, width, most: mostOf(i, lines.length) })
      lines.push(...fitted.lines.map((text, n) => ({ text, size: own, part: i, below: (lines.length + n) * step })))
    })
    return { lines, rise: 0.9 * (largest - size), whole: size === largest }
  }
  for (let size = largest; size >= MIN_LABEL; size -= 1) {
    const column = set(size, () => Infinity)
    if (column.lines.at(-1)!.below <= height + column.rise && column.lines.every(line => textWidth(line.text, line.size) <= width && !line.text.endsWith('…')))
      return column
  }
  const rows = Math.max(parts.length, 1 + Math.floor((height + 0.9 * (largest - MIN_LABEL)) / (leading * MIN_LABEL / largest)))
  return set(MIN_LABEL, (part, used) => rows - used - (parts.length - 1 - part))
}
