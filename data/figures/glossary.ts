import type { GlossaryGroup } from '../glossary'
import type { Lang } from '../types'
import { glossaryTerms } from '../glossary'
import { fact } from '../registry'
import { resolveTokens } from '../tokens'

export interface GlossaryEntry {
  readonly id: string
  readonly term: string
  /** The term in Chinese, where the edition has another. */
  readonly original?: string
  readonly definition: string
  readonly facts: readonly string[]
}

export interface GlossaryData {
  readonly description: readonly string[]
  /** Terms of the plan; stand above the line. */
  readonly terms: readonly GlossaryEntry[]
  /** What the numbers measure; stand below the line. */
  readonly measures: readonly GlossaryEntry[]
}

const BELOW: GlossaryGroup = 'figures'

export function glossary(lang: Lang): GlossaryData {
  const entries = (below: boolean) => glossaryTerms
    .filter(({ group }) => (group === BELOW) === below)
    .map(({ id, term, definition, facts }) => ({
      id,
      term: resolveTokens(term[lang], lang, fact),
      ...lang === 'zh' || term.zh === term.en ? {} : { original: resolveTokens(term.zh, 'zh', fact) },
      definition: resolveTokens(definition[lang], lang, fact),
      facts,
    }))
  const terms = entries(false)
  const measures = entries(true)
  return {
    description: [lang === 'zh'
      ? `术语表，线上${terms.length}条是规划用语，线下${measures.length}条是数字的口径，逐条见下。`
      : `Glossary: ${terms.length} terms of the Plan above the line, ${measures.length} terms for its numbers below it, listed next.`],
    terms,
    measures,
  }
}
