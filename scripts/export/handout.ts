import type { Handout, NotePart } from '../../components/print/job'
import type { Deck } from './deck'
import { sources } from '../../data/figures/sources'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'

/** What begins the paragraph of a note that is said only when asked. */
const ASKED = /^(?:被问到时|If asked)[：:]\s*/

/** A note in its paragraphs, the marks of the steps taken off. */
export function noteParts(note: string): readonly NotePart[] {
  let step = 0
  return note.split(/\n\s*\n/).flatMap((paragraph) => {
    const [before, ...marked] = paragraph.split(/\[click(?::\d+)?\]/)
    return [
      { text: before! },
      // A mark counts on from the one before; `[click:2]` spends two steps.
      ...marked.map((text, i) => ({ text, step: step += Number(/\[click:(\d+)\]/.exec(paragraph.split(/(?=\[click)/)[i + 1] ?? '')?.[1] ?? 1) })),
    ]
  }).flatMap((part): NotePart[] => {
    const text = part.text.replace(/\s+/g, ' ').trim()
    if (text === '')
      return []
    return [ASKED.test(text) ? { text: text.replace(ASKED, ''), asked: true } : { ...part, text }]
  })
}

/** The words of a handout. */
export function handoutOf({ edition: { lang }, slides, parts, title }: Deck): Omit<Handout, 'faces'> {
  const { list, grades } = sources(lang)
  return {
    title,
    subject: resolveTokens(lang === 'zh' ? '{F02.term}解读' : 'A reading of {F02.term}', lang, fact),
    slides: slides.map(({ id, note }, i) => ({
      id,
      chapter: parts.find(part => part.slides.includes(i))?.title ?? '',
      notes: noteParts(resolveTokens(note, lang, fact)),
    })),
    sources: list,
    grades: grades.map(({ confidence, meaning }) => ({ confidence, meaning })),
  }
}
