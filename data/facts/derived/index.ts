import type { DataFile, DerivedFact } from '../../types'
import { comparisonFacts } from './comparison'
import { countFacts } from './counts'
import { targetFacts } from './targets'

/**
 * Plain arithmetic on stated facts. Targets printed with `>` are computed with their lower bound.
 * The check of the 500 days needs two dates, which are not values of facts, and is therefore not here.
 */
export const derivedFiles: readonly DataFile<DerivedFact>[] = [
  { file: 'data/facts/derived/targets.ts', entries: targetFacts },
  { file: 'data/facts/derived/comparison.ts', entries: comparisonFacts },
  { file: 'data/facts/derived/counts.ts', entries: countFacts },
]

export const derivedFacts = derivedFiles.flatMap(({ entries }) => entries)
