import { UserError } from '../lib/fail'

/**
 * Slides of a range as `--range` takes it: page numbers of the deck, e.g. `3`, `2-5`, `A1-A3`, `1,4-6,A2`.
 * @param text what the user wrote
 * @param labels page number of every slide, in order
 * @returns indices of the slides in the order of the deck, each once
 * @throws UserError when it names an unknown page or runs backwards
 */
export function parseRange(text: string, labels: readonly string[]): readonly number[] {
  const wanted = new Set<number>()
  const at = (label: string) => {
    const index = labels.indexOf(label.trim().toUpperCase())
    if (index < 0)
      throw new UserError(`--range ${text}: there is no slide ${label.trim() || '“”'}; slides are ${span(labels)}.`)
    return index
  }
  for (const part of text.split(',')) {
    const [from, to = from, ...more] = part.split('-')
    if (more.length > 0)
      throw new UserError(`--range ${text}: ${part} is not a range; write two page numbers with one hyphen, e.g. 2-5.`)
    const [first, last] = [at(from!), at(to!)]
    if (first > last)
      throw new UserError(`--range ${text}: ${part} runs backwards; write ${to}-${from}.`)
    for (let i = first; i <= last; i++)
      wanted.add(i)
  }
  return [...wanted].sort((a, b) => a - b)
}

/** “1 to 18 and A1 to A8”. */
function span(labels: readonly string[]): string {
  const groups = [labels.filter(label => !label.startsWith('A')), labels.filter(label => label.startsWith('A'))]
  return groups.filter(group => group.length > 0).map(group => `${group[0]} to ${group.at(-1)}`).join(' and ')
}
