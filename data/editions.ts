import type { Lang } from './types'

/** One language of the deck: its slides, and where it stands below the address of the deck. */
export interface Edition {
  readonly lang: Lang
  /** Language tag of its pages. */
  readonly tag: 'zh-CN' | 'en'
  /** File of its slides. */
  readonly slides: string
  /** Path below the base of the deck, empty or with a slash at its end. */
  readonly path: '' | 'en/'
}

/** Every edition; the first is the master and stands at the address of the deck itself. */
export const editions: readonly Edition[] = [
  { lang: 'zh', tag: 'zh-CN', slides: 'slides.md', path: '' },
]

/** Files beside the deck that hold every fact, below its base whatever the edition. */
export const evidenceFiles = { csv: 'facts.csv', json: 'facts.json', schema: 'facts.schema.json' } as const
