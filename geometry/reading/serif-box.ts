import type { Box, PlacedText } from '../canvas'
import { lineBox } from '../labels'
import { serifWidth } from '../serif'

/** The box of a line in the serif face. */
export function serifBox(line: PlacedText): Box {
  const width = serifWidth(line.text, line.size)
  const left = line.anchor === 'start' ? line.x : line.anchor === 'middle' ? line.x - width / 2 : line.x - width
  return { ...lineBox(line), x: left, width }
}
