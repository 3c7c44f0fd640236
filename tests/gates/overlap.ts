import type { Gate } from '../support/finding'
import type { TextLine } from '../support/text-lines'
import { brief, findings } from '../support/finding'
import { textLines } from '../support/text-lines'

/** Pixels that the ink of two lines may share in each direction. */
const SLACK = 1.5

/** The same words drawn twice at one place are one text with a halo. */
function isHalo(a: TextLine, b: TextLine): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < SLACK && Math.abs(a.baseline - b.baseline) < SLACK
}

/** No line of text lies on another. */
export const overlap: Gate = async (page, state) => {
  const lines = await textLines(page, state)
  const whats = lines.flatMap((a, i) => lines.slice(i + 1).flatMap((b) => {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return width > SLACK && height > SLACK && !isHalo(a, b)
      ? [`“${brief(a.text)}” and “${brief(b.text)}” overlap by ${width.toFixed(1)} × ${height.toFixed(1)} px`]
      : []
  }))
  return findings(state, whats)
}
