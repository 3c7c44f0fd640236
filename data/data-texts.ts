import type { Lang } from './types'
import { factFiles } from './deck-data'
import { glossaryTerms } from './glossary'
import { questions } from './questions'
import { riskGroups } from './risks'

/** A text of the data in one language, in which tokens may stand. */
export interface DataText {
  /** File to open. */
  readonly file: string
  readonly id: string
  readonly field: string
  readonly lang: Lang
  readonly text: string
}

/** What is written in sentences beside the slides, with the file it stands in. */
const LISTS: readonly { readonly file: string, readonly entries: readonly { readonly id: string }[] }[] = [
  { file: 'data/risks.ts', entries: riskGroups.flatMap(({ items }) => items) },
  { file: 'data/questions.ts', entries: questions },
  { file: 'data/glossary.ts', entries: glossaryTerms },
  ...factFiles,
]

/** Every text of an entry, however deep. */
function textsIn(entry: unknown, field = ''): readonly { readonly field: string, readonly lang: Lang, readonly text: string }[] {
  if (typeof entry !== 'object' || entry === null)
    return []
  return Object.entries(entry).flatMap(([key, part]) => {
    const path = field ? `${field}.${key}` : key
    return typeof part === 'string' ? key === 'zh' || key === 'en' ? [{ field: path, lang: key, text: part }] : [] : textsIn(part, path)
  })
}

/** Every sentence of the data, so that what is asked of the words on the slides can be asked of these too. */
export function dataTexts(lists: typeof LISTS = LISTS): readonly DataText[] {
  return lists.flatMap(({ file, entries }) => entries.flatMap(entry => textsIn(entry).map(text => ({ file, id: entry.id, ...text }))))
}
