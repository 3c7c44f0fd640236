import type { DataFile, FactEntry } from './types'
import type { DataInput } from './validation/validate'
import type { Problem } from './validation/problem'
import { districts, otherDivisions, park } from './districts'
import { newestSeen, searchedUntil } from './search-dates'
import { derivedFiles } from './facts/derived'
import { externalFiles } from './facts/external'
import { seedFiles } from './facts/seed'
import map from './map/hangzhou-schematic.json' with { type: 'json' }
import { milestones } from './milestones'
import { sourceFiles } from './sources'
import { validateData } from './validation/validate'

/** Every fact that is typed in, with its file. */
export const factFiles: readonly DataFile<FactEntry>[] = [...seedFiles, ...externalFiles, ...derivedFiles]

/** The data of the deck as input for the check: each list with its file. */
export const deckData: DataInput = {
  facts: factFiles,
  sources: sourceFiles,
  milestones: { file: 'data/milestones.ts', entries: milestones },
  districts: { file: 'data/districts.ts', entries: districts },
  otherDivisions: { file: 'data/districts.ts', entries: otherDivisions },
  park: { file: 'data/districts.ts', entry: park },
  search: { file: 'data/search-dates.ts', searchedUntil, newestSeen },
  mapDistrictIds: map.objects.districts.geometries.map(geometry => geometry.id),
}

/** All problems of the deck's data; empty when it can be built. */
export function checkData(): readonly Problem[] {
  return validateData(deckData)
}
