import type { DataFile, StatedFact } from '../../types'
import { districtFacts } from './districts'
import { economyFacts } from './economy'
import { firmFacts } from './firms'
import { mapFacts } from './map'
import { planFacts } from './plan'
import { valleyFacts } from './valleys'
import { vehicleFacts } from './vehicles'

/**
 * Facts from public sources beside the seed article, by subject: E01–E66, and G01 for the map.
 * They check or date the seed; a date in a note is that of the source or the event.
 */
export const externalFiles: readonly DataFile<StatedFact>[] = [
  { file: 'data/facts/external/plan.ts', entries: planFacts },
  { file: 'data/facts/external/districts.ts', entries: districtFacts },
  { file: 'data/facts/external/valleys.ts', entries: valleyFacts },
  { file: 'data/facts/external/firms.ts', entries: firmFacts },
  { file: 'data/facts/external/economy.ts', entries: economyFacts },
  { file: 'data/facts/external/vehicles.ts', entries: vehicleFacts },
  { file: 'data/facts/external/map.ts', entries: mapFacts },
]

export const externalFacts = externalFiles.flatMap(({ entries }) => entries)
