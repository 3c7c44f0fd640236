import type { Handout, NotePart } from '../../components/print/job'
import type { Lang } from '../../data/types'
import type { Deck } from './deck'
import { sources } from '../../data/figures/sources'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { noteParts } from '../lib/notes'

/** What is said to a slide, with the figures set and each part on one line. */
export function spokenNotes(note: string, lang: Lang): readonly NotePart[] {
  return noteParts(resolveTokens(note, lang, fact)).map(part => ({ ...part, text: part.text.replace(/\s+/g, ' ') }))
}

/** The words of a handout. */
export function handoutOf({ edition: { lang }, slides, parts, title }: Deck): Omit<Handout, 'faces'> {
  const { list, grades } = sources(lang)
  return {
    title,
    subject: resolveTokens(lang === 'zh' ? '{F02.term}解读' : 'A reading of the {F02.term}', lang, fact),
    slides: slides.map(({ id, note }, i) => ({
      id,
      chapter: parts.find(part => part.slides.includes(i))?.title ?? '',
      notes: spokenNotes(note, lang),
    })),
    sources: list,
    grades: grades.map(({ confidence, meaning }) => ({ confidence, meaning })),
  }
}
