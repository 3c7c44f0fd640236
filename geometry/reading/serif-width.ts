import type { Box, PlacedText } from '../canvas'
import { lineBox } from '../labels'
import { textWidth } from '../text'

/** Advances of Latin letters in the bold serif face, in hundredths of an em. In a narrow column an average would not do. */
const ADVANCES: readonly (readonly [letters: string, advance: number])[] = [
  [' ', 25],
  ['ij', 36],
  ['l-', 38],
  ['ftIJ', 43],
  ['rsz', 53],
  ['acevyx', 61],
  ['ogSZL', 65],
  ['bdhknpquBEFPCTY', 70],
  ['AGDKOQVXR', 79],
  ['HNUw&', 87],
  ['mMW', 105],
]
const ADVANCE = new Map(ADVANCES.flatMap(([letters, advance]) => [...letters].map(letter => [letter, advance / 100] as const)))

/** Width of a line in the bold serif face, in pixels, a little on the wide side. */
export function serifWidth(text: string, size: number): number {
  let width = textWidth(text, size)
  for (const letter of text)
    width += ((ADVANCE.get(letter) ?? 0.5) - 0.5) * size
  return width
}

/** The box of a line in the serif face. */
export function serifBox(line: PlacedText): Box {
  const width = serifWidth(line.text, line.size)
  const left = line.anchor === 'start' ? line.x : line.anchor === 'middle' ? line.x - width / 2 : line.x - width
  return { ...lineBox(line), x: left, width }
}
