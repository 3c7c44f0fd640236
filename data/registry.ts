import type { Fact, FactEntry, Source } from './types'
import { derivedFacts } from './facts/derived'
import { externalFacts } from './facts/external'
import { pathFacts } from './facts/path'
import { seedFacts } from './facts/seed'
import { milestones } from './milestones'
import { sources as sourceList } from './sources'

/** Money in 亿元 whatever unit the source prints, so that formulas need no conversions. */
export function inYi(fact: Pick<Fact, 'unit' | 'value'>): number {
  return fact.unit === 'trillion-yuan' ? fact.value! * 10000 : fact.value!
}

const writtenOut: readonly FactEntry[] = [...seedFacts, ...externalFacts, ...derivedFacts]

/** Every entry as typed in, in id order of its file, then those that follow from the milestones. */
export const factEntries: readonly FactEntry[] = [...writtenOut, ...pathFacts(milestones, writtenOut)]

/** Every source as typed in. */
export const sources: readonly Source[] = sourceList

const sourceById = new Map(sources.map(source => [source.id, source]))

/** Finds a fact by its id. */
export type FactLookup = (id: string) => Fact

/**
 * Facts by id, derived values computed when they are first needed.
 * @param entries every entry that a formula may name
 */
export function factsOf(entries: readonly FactEntry[]): FactLookup {
  const entryById = new Map(entries.map(entry => [entry.id, entry]))
  const resolved = new Map<string, Fact>()
  return function find(id: string): Fact {
    const known = resolved.get(id)
    if (known)
      return known
    const entry = entryById.get(id)
    if (!entry)
      throw new Error(`${id}: no such fact in data/facts; check the id or add the entry.`)
    const result: Fact = entry.kind === 'derived'
      ? { ...entry, value: entry.compute(...entry.inputs.map(input => inYi(find(input)))) }
      : entry
    resolved.set(id, result)
    return result
  }
}

/**
 * The fact with this id, its derived value computed.
 * @throws when no entry has the id: a slide must never print an untraceable number.
 */
export const fact: FactLookup = factsOf(factEntries)

/**
 * The number of a fact.
 * @throws when the fact has no number.
 */
export function valueOf(id: string): number {
  const { value } = fact(id)
  if (value === undefined)
    throw new Error(`${id}: field value: the fact carries no number.`)
  return value
}

/**
 * The source with this id.
 * @throws when no list in `data/sources/` has such an entry.
 */
export function source(id: string): Source {
  const found = sourceById.get(id)
  if (!found)
    throw new Error(`${id}: no such source in data/sources; check the id or add the entry.`)
  return found
}
