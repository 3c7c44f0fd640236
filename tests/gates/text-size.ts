import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { textLines } from '../support/text-lines'

/** Smallest size in pixels of the 1280 px canvas, by where the text stands. */
const LEAST = { body: 24, figure: 18, mark: 18, footer: 14 } as const

/** No text is too small for the back row. */
export const textSize: Gate = async (page, state) => {
  const whats = (await textLines(page, state))
    .filter(({ fontSize, place }) => fontSize < LEAST[place] - 0.05)
    .map(({ text, fontSize, place }) => `“${brief(text)}” is ${Number(fontSize.toFixed(1))} px high; text of the ${place} has at least ${LEAST[place]} px`)
  return findings(state, whats)
}
