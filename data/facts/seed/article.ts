import type { Citation, Text } from '../../types'

/** The article, by paragraph: non-empty lines counted from the title, which is 1. */
export function at(...paragraphs: readonly number[]): readonly Citation[] {
  return [{ source: 'zheshang-2024', at: paragraphs.map(paragraph => `¶${paragraph}`).join(', ') }]
}

// Chinese measure words with the English noun of the thing counted.
export const DISTRICTS: Text = { zh: '个', en: 'districts' }
