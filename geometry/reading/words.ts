import type { PlacedText } from '../canvas'
import type { Paragraph, Setting } from './paragraph'
import { placeLines } from '../lines'
import { ASCENT, DESCENT } from '../metrics'
import { textWidth } from '../text'
import { isChinese } from '../upright'
import { LABEL } from './column'
import { LEADING, paragraph } from './paragraph'

/** Where words stand and how they are set; in the size of a label by default. */
export type WordRoom = Omit<Setting, 'size'> & Partial<Pick<Setting, 'size'>>

/** The same words with their own lower edge instead of the next line's upper one, for what is drawn close below them. */
function closed(lines: readonly PlacedText[]): Paragraph {
  const { y, size } = lines.at(-1)!
  return { lines, bottom: y + size * DESCENT }
}

/** Words in as many lines as their width asks for, down to their own lower edge. */
export function setWords(text: string, room: WordRoom): Paragraph {
  return closed(paragraph(text, { size: LABEL, ...room }).lines)
}

/** One line of words on a baseline. */
export function oneLine(text: string, size: number, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText {
  return { text, size, x, y, anchor }
}

/**
 * Lines broken by sense: on one line where they fit, else one below the other as given, and as a last resort broken anew.
 * @param given lines of a label, in their order
 */
export function setLines(given: readonly string[], room: WordRoom): Paragraph {
  const { x, top, width, size = LABEL, leading = LEADING, anchor = 'start' } = room
  const whole = given.join(isChinese(given.join('')) ? '' : ' ')
  if (textWidth(whole, size) <= width || given.some(line => textWidth(line, size) > width))
    return setWords(whole, room)
  return closed(placeLines(given, { x, y: top + size * ASCENT, size, anchor }, size * leading))
}
