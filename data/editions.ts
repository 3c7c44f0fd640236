import type { Lang } from './types'

/** One language of the deck: its slides, and its path below the address of the deck. */
export interface Edition {
  readonly lang: Lang
  /** Language tag of its pages. */
  readonly tag: 'zh-CN' | 'en'
  /** Name of the language in that language. */
  readonly name: string
  /** File of its slides. */
  readonly slides: string
  /** Path below the base of the deck, empty or with a slash at its end. */
  readonly path: '' | 'en/'
}

/** Every edition; the first is the master and is at the address of the deck itself. */
export const editions: readonly Edition[] = [
  { lang: 'zh', tag: 'zh-CN', name: '中文', slides: 'slides.md', path: '' },
  { lang: 'en', tag: 'en', name: 'English', slides: 'slides.en.md', path: 'en/' },
]

/** Files beside the deck that hold every fact, below its base whatever the edition. */
export const evidenceFiles = { csv: 'facts.csv', json: 'facts.json', schema: 'facts.schema.json' } as const

/** Storage key for the language that the reader chose. */
export const LANGUAGE_MEMORY = 'deck-language'

/** Where a browser remembers, for a session, that its reader chose the slides; the reading edition notes it too. */
export const OFFER_MEMORY = 'reading-offer'

/** The edition of a language, undefined where there is none. */
export function editionOf(lang: string): Edition | undefined {
  return editions.find(edition => edition.lang === lang)
}
