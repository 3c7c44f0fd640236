import type { Prose, Span } from './content'

/** The items of a list as they are written, each with the comma after it: a line may break between items but not inside one. */
export function phrases(list: string): string[] {
  return list.split(/(?<=、|, )/)
}

/** Where a clause ends. */
const STOP = /(?<=[，：；。])/

/** Running text cut after each clause: a line of a heading breaks between clauses first, and inside one only where it is longer than the column. */
export function clauses(text: Prose): Prose[] {
  const found: Span[][] = []
  let ended = true
  for (const span of text) {
    for (const clause of span.text.split(STOP)) {
      const part = { ...span, text: clause }
      if (ended)
        found.push([part])
      else
        found.at(-1)!.push(part)
      ended = STOP.test(clause)
    }
  }
  return found
}
