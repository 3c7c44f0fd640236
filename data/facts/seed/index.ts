import type { DataFile, StatedFact } from '../../types'
import { baselineFacts } from './baseline'
import { capitalFacts } from './capital'
import { highlightFacts } from './highlights'
import { industryFacts } from './industry'
import { ministryFacts } from './ministry'
import { planFacts } from './plan'
import { spaceFacts } from './space'
import { targetFacts } from './targets'
import { whyNowFacts } from './why-now'

/** What the seed article states (《浙商》杂志, spring 2024): one file for each part of it, in the order of the article. */
export const seedFiles: readonly DataFile<StatedFact>[] = [
  { file: 'data/facts/seed/why-now.ts', entries: whyNowFacts },
  { file: 'data/facts/seed/plan.ts', entries: planFacts },
  { file: 'data/facts/seed/ministry.ts', entries: ministryFacts },
  { file: 'data/facts/seed/baseline.ts', entries: baselineFacts },
  { file: 'data/facts/seed/targets.ts', entries: targetFacts },
  { file: 'data/facts/seed/industry.ts', entries: industryFacts },
  { file: 'data/facts/seed/highlights.ts', entries: highlightFacts },
  { file: 'data/facts/seed/capital.ts', entries: capitalFacts },
  { file: 'data/facts/seed/space.ts', entries: spaceFacts },
]

export const seedFacts = seedFiles.flatMap(({ entries }) => entries)
