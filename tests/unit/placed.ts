import type { Box, PlacedText } from '../../geometry/canvas'
import { DIGIT_HEIGHT, numeralWidth, OVERSHOOT, targetWidth } from '../../geometry/numeral'
import { serifWidth } from '../../geometry/serif'
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

/** The ink of a line of the bold serif, which runs wider in Latin. */
export function serifBox(text: PlacedText): Box {
  const width = serifWidth(text.text, text.size)
  const left = text.anchor === 'start' ? text.x : text.anchor === 'middle' ? text.x - width / 2 : text.x - width
  return { ...inkBox(text), x: left, width }
}

/** The ink of an outlined number, with the room that its outline takes above and below. */
export function outlinedBox({ text, size, x, y, anchor }: PlacedText): Box {
  const width = targetWidth(text, size)
  const height = size * DIGIT_HEIGHT
  return { x: anchor === 'end' ? x - width : x, y: y - height - 2, width, height: height + 4 }
}

function isPlaced(value: object): value is PlacedText {
  return ['text', 'size', 'x', 'y', 'anchor'].every(key => key in value)
}

/** Every piece of text in a layout, wherever it stands in it. */
export function placedTexts(layout: unknown): PlacedText[] {
  if (layout === null || typeof layout !== 'object')
    return []
  if (!Array.isArray(layout) && isPlaced(layout))
    return [layout]
  return Object.values(layout).flatMap(placedTexts)
}
