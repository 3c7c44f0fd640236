import type { Prose, Span } from './content'

/** The items of a list as they are written, each with the comma after it: a line may break between items but not inside one. */
export function phrases(list: string): string[] {
  return list.split(/(?<=、|, )/)
}

/** Running text cut after each clause: a line of a heading breaks between clauses first, and inside one only where it is longer than the column. */
export function clauses(text: Prose): Prose[] {
  const found: Span[][] = [[]]
  for (const span of text) {
    const [first, ...rest] = span.text.split(/(?<=[，：；。])/)
    found.at(-1)!.push({ ...span, text: first! })
    found.push(...rest.map(clause => [{ ...span, text: clause }]))
  }
  return found
}
