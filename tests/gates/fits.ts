import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { textLines } from '../support/text-lines'

const WIDTH = 1280
const HEIGHT = 720
/** Rounding of the browser. */
const SLACK = 1

/** Every line of text lies on the canvas and within every box that cuts off what overflows it, and is told to its end. */
export const fits: Gate = async (page, state) => {
  const whats = (await textLines(page, state)).flatMap((line) => {
    const beyond = [
      line.left < -SLACK && `${Math.round(-line.left)} px beyond the left edge`,
      line.top < -SLACK && `${Math.round(-line.top)} px beyond the upper edge`,
      line.right > WIDTH + SLACK && `${Math.round(line.right - WIDTH)} px beyond the right edge`,
      line.bottom > HEIGHT + SLACK && `${Math.round(line.bottom - HEIGHT)} px beyond the lower edge`,
    ].filter(part => part !== false)
    if (beyond.length > 0)
      return [`“${brief(line.text)}” is ${beyond.join(' and ')} of the canvas`]
    if (line.text.trimEnd().endsWith('…'))
      return [`“${brief(line.text)}” ends in “…”, as its words have no room`]
    return line.clippedBy ? [`“${brief(line.text)}” is cut off by ${line.clippedBy}`] : []
  })
  return findings(state, whats)
}
