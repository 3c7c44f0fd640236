import type { PathSource } from '../../data/figures/targets'
import type { FactEntry, StatedFact } from '../../data/types'
import { derivedFacts } from '../../data/facts/derived'
import { externalFacts } from '../../data/facts/external'
import { pathFacts } from '../../data/facts/path'
import { seedFacts } from '../../data/facts/seed'
import { milestones } from '../../data/milestones'
import { factsOf } from '../../data/registry'

/** A further target after the last one that has a number, as a maintainer would enter it: one fact, one milestone. */
const added: StatedFact = {
  ...seedFacts.find((entry): entry is StatedFact => entry.id === 'F26')!,
  id: 'F26-next',
  value: 13000,
  year: 2030,
}

const later = milestones.findIndex(({ fact }) => fact === 'F26') + 1
const written: readonly FactEntry[] = [...seedFacts, added, ...externalFacts, ...derivedFacts]
const path = [...milestones.slice(0, later), { fact: added.id }, ...milestones.slice(later)]
const entries = [...written, ...pathFacts(path, written)]

/** The deck's data with that target. */
export const withTarget2030: PathSource = { milestones: path, entries, fact: factsOf(entries) }
