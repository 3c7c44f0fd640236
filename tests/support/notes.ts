import type { Lang } from '../../data/types'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'

/** What marks the words that are said only when asked; every surface gives it a form of its own. */
const MARK = /^\s*(?:被问到时：|If asked:)/

/** What a speaker's note says, as it is written: between its blank lines and clicks, figures set, blanks and markup taken off. */
export interface Said {
  /** In the order in which it is said. */
  readonly talk: readonly string[]
  /** Only when asked: question and answer, without the mark, as sentences of their own. */
  readonly asked: string
}

/** The parts of a note, taken apart by the specs and not by the deck. */
export function saidIn(note: string, lang: Lang): Said {
  const pieces = resolveTokens(note, lang, fact).replace(/<[^>]+>/g, '').split(/\n\s*\n|\[click(?::\d+)?\]/)
  const flat = (text: string) => text.replace(/\s+/g, '')
  return {
    talk: pieces.filter(piece => !MARK.test(piece)).map(flat).filter(Boolean),
    asked: flat(pieces.filter(piece => MARK.test(piece)).map(piece => piece.replace(MARK, '')).join('')).replace(/^./u, letter => letter.toUpperCase()),
  }
}
