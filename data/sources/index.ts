import type { DataFile, Source } from '../types'
import { districtSources } from './districts'
import { economySources } from './economy'
import { firmSources } from './firms'
import { mapSources } from './map'
import { planSources } from './plan'
import { seedSources } from './seed'
import { valleySources } from './valleys'
import { vehicleSources } from './vehicles'

/**
 * Every source a fact cites: the seed article first, then by subject.
 * A title in brackets describes an item whose printed title is not known.
 */
export const sourceFiles: readonly DataFile<Source>[] = [
  { file: 'data/sources/seed.ts', entries: seedSources },
  { file: 'data/sources/plan.ts', entries: planSources },
  { file: 'data/sources/districts.ts', entries: districtSources },
  { file: 'data/sources/valleys.ts', entries: valleySources },
  { file: 'data/sources/firms.ts', entries: firmSources },
  { file: 'data/sources/economy.ts', entries: economySources },
  { file: 'data/sources/vehicles.ts', entries: vehicleSources },
  { file: 'data/sources/map.ts', entries: mapSources },
]

export const sources: readonly Source[] = sourceFiles.flatMap(({ entries }) => entries)
