import type { Text } from '../../data/types'

/** Terms that have two English renderings; whether they begin a line does not matter. */
export function renderingProblems(terms: readonly Text[]): string[] {
  const renderings = new Map<string, Map<string, string>>()
  for (const { zh, en } of terms) {
    const known = renderings.get(zh) ?? new Map<string, string>()
    known.set(en.toLowerCase(), known.get(en.toLowerCase()) ?? en)
    renderings.set(zh, known)
  }
  return [...renderings]
    .filter(([, known]) => known.size > 1)
    .map(([zh, known]) => `${zh} is rendered as ${[...known.values()].map(en => `“${en}”`).join(' and ')}`)
}

/**
 * Terms that a reader meets on a slide before their Chinese original.
 * @param slides what is written on each slide, with its facts set
 */
export function unexplainedTerms(slides: readonly { readonly id: string, readonly text: string }[], terms: readonly Text[]): string[] {
  return terms.flatMap(({ zh, en }) => {
    const needle = en.toLowerCase()
    const first = slides.find(({ text }) => text.toLowerCase().includes(needle))
    if (!first)
      return [`“${en}” is on no slide`]
    const after = first.text.slice(first.text.toLowerCase().indexOf(needle) + en.length)
    return new RegExp(`^:? <span lang="zh-CN">${zh}</span>`).test(after) ? [] : [`${first.id}: “${en}” stands without ${zh} at its first use`]
  })
}
