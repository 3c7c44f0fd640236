import type { DataInput, Problem } from './validate'
import { districts, otherDivisions, park } from './districts'
import { newestSeen, searchedUntil } from './search-dates'
import { derivedFacts } from './facts/derived'
import { externalFacts } from './facts/external'
import { seedFacts } from './facts/seed'
import map from './map/hangzhou-schematic.json' with { type: 'json' }
import { milestones } from './milestones'
import { sources } from './sources'
import { validateData } from './validate'

/** The data of the deck as the check takes it: each list with the file to open. */
export const deckData: DataInput = {
  facts: [
    { file: 'data/facts/seed.ts', entries: seedFacts },
    { file: 'data/facts/external.ts', entries: externalFacts },
    { file: 'data/facts/derived.ts', entries: derivedFacts },
  ],
  sources: { file: 'data/sources.ts', entries: sources },
  milestones: { file: 'data/milestones.ts', entries: milestones },
  districts: { file: 'data/districts.ts', entries: districts },
  otherDivisions: { file: 'data/districts.ts', entries: otherDivisions },
  park: { file: 'data/districts.ts', entry: park },
  edition: { file: 'data/search-dates.ts', searchedUntil, newestSeen },
  mapDistrictIds: map.objects.districts.geometries.map(geometry => geometry.id),
}

/** Everything wrong with the data of the deck; empty when it can be built. */
export function checkData(): readonly Problem[] {
  return validateData(deckData)
}
