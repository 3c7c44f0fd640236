import type { Gate } from '../support/finding'
import type { TextLine } from '../support/text-lines'
import { brief, findings } from '../support/finding'
import { textLines } from '../support/text-lines'

/** Marks that close something and so never begin a line. */
const CLOSING = /^[，。、；：？！）》〉」』】〕”’…—·,.;:?!)\]%％]/
/** Marks that open something and so never end one. */
const OPENING = /[（《〈「『【〔“‘([]$/
const PUNCTUATION = /[\p{P}\p{S}\s]/gu

/** A text that goes on where another ends, e.g. a unit after its number. */
function continues(line: TextLine, lines: readonly TextLine[]): boolean {
  return lines.some(other => other !== line
    && other.block !== line.block
    && Math.abs(other.right - line.left) < line.fontSize
    && other.top < line.bottom && other.bottom > line.top)
}

/** The line above in a paragraph that a figure sets as separate SVG texts. */
function lineAbove(line: TextLine, lines: readonly TextLine[]): TextLine | undefined {
  const sameAnchor = (other: TextLine) =>
    Math.abs(other.left - line.left) < 2
    || Math.abs(other.right - line.right) < 2
    || Math.abs(other.left + other.right - line.left - line.right) < 4
  return lines.find((other) => {
    const leading = (line.baseline - other.baseline) / line.fontSize
    return other.svg && !other.vertical && other.fontSize === line.fontSize && leading > 0.9 && leading < 1.8 && sameAnchor(other)
  })
}

const letters = (text: string) => [...text.replace(PUNCTUATION, '')].length

/** A single character left alone on the last line of a paragraph. */
function isOrphan(line: TextLine, lines: readonly TextLine[]): boolean {
  if (line.vertical || letters(line.text) !== 1 || /\d/.test(line.text))
    return false
  if (line.lines > 1)
    return line.index === line.lines - 1
  const above = line.svg ? lineAbove(line, lines) : undefined
  return above !== undefined && letters(above.text) >= 4
}

/** Lines begin and end as Chinese setting asks: no closing mark first, no opening mark last, no character alone. */
export const lineBreaks: Gate = async (page, state) => {
  const lines = await textLines(page, state)
  const whats = lines.flatMap((line) => {
    const first = CLOSING.exec(line.text)?.[0]
    if (first && !(line.index === 0 && continues(line, lines)))
      return [`the line “${brief(line.text)}” begins with “${first}”`]
    const last = OPENING.exec(line.text)?.[0]
    if (last && line.index < line.lines - 1)
      return [`the line “${brief(line.text)}” ends with “${last}”`]
    return isOrphan(line, lines) ? [`the last line of a paragraph is the single character “${line.text}”`] : []
  })
  return findings(state, whats)
}
