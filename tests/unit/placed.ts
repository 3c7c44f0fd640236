import type { Box, PlacedText } from '../../geometry/canvas'
import { DIGIT_HEIGHT, numeralWidth, OVERSHOOT } from '../../geometry/numeral'
import { textBox } from '../../geometry/text'

/** The ink of a display numeral: running-text metrics would add room for accents that digits do not need. */
export function numeralBox({ text, size, x, y, anchor }: PlacedText): Box {
  const width = numeralWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - size * (DIGIT_HEIGHT + OVERSHOOT), width, height: size * (DIGIT_HEIGHT + 2 * OVERSHOOT) }
}

/** The ink of a display plus sign, which fills neither digit height nor baseline. */
export function plusBox({ size, x, y }: PlacedText): Box {
  return { x, y: y - 0.55 * size, width: numeralWidth('+', size), height: 0.46 * size }
}

/** The ink of a line of Chinese or Latin text: without the leading that a text box brings. */
export function inkBox(text: PlacedText): Box {
  const box = textBox(text)
  return { ...box, height: text.size }
}
