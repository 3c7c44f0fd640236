import type { Block } from '../labels'
import { wrapLines } from '../lines'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { LEAST } from './column'

/** Size of a district's name. */
export const NAME = 17

/** From this scale on, in pixels per schematic unit, all four roles find room on the map. */
const ROOMY = 4.5

/** A block to place, and the size of its lines in the serif face. */
export interface Choice {
  readonly block: Block
  readonly size: number
}

/** Latin letters of the serif are wider than the estimate that reserves their room, so such lines are placed as if they were larger. */
export function serifBlock(plain: readonly string[], serif: readonly string[], size: number, name = NAME): Choice {
  const lines = [
    ...plain.map(text => ({ text, size: name })),
    ...serif.map(text => ({ text, size: serifWidth(text, size) / textWidth(text, 1) })),
  ]
  return { block: { lines, close: true }, size }
}

/** A text over two lines of about equal length, or on one where it cannot be broken so. */
export function halves(text: string): string[] {
  const lines = wrapLines(text, 1, textWidth(text, 1) / 2 * 1.3)
  return lines.length === 2 ? lines : [text]
}

/** A name over its role, smaller or over two lines where the room asks for it; on a small map the name alone. */
export function variants(name: string, role: string, scale: number): Choice[][] {
  const roles = [[role], halves(role)]
  return [
    scale < ROOMY ? [] : [24, 20, 18].flatMap(size => roles.map(lines => serifBlock([name], lines, size))),
    [NAME, LEAST].map(size => serifBlock([name], [], size, size)),
  ]
}

/** The first choice that can be placed. */
export function firstPlaced<Choice, Placed>(label: string, choices: readonly Choice[], place: (choice: Choice) => Placed | undefined): Placed {
  for (const choice of choices) {
    const placed = place(choice)
    if (placed)
      return placed
  }
  throw new Error(`No free place on the map for the label “${label}”: shorten it or make room.`)
}
