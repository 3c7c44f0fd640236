import { expect } from 'playwright/test'
import { deckData } from '../../data/deck-data'
import { factEntries } from '../../data/registry'
import type { DataInput } from '../../data/validation/validate'
import type { EntryList } from '../../data/validation/references'
import type { Problem } from '../../data/validation/problem'
import { formatProblem } from '../../data/validation/problem'
import { validateData } from '../../data/validation/validate'

/** The data of the deck with one thing changed, typed as anybody may mistype it. */

export type Entry = Readonly<Record<string, unknown>>

export const entriesOf = (entries: unknown) => entries as readonly Entry[]

/** The same lists with an entry changed. */
function changed(lists: readonly EntryList[], id: string, change: (entry: Entry) => unknown): readonly EntryList[] {
  return lists.map(list => ({ ...list, entries: entriesOf(list.entries).map(entry => entry.id === id ? change(entry) : entry) }))
}

export function withFact(id: string, change: (entry: Entry) => unknown): DataInput {
  return { ...deckData, facts: changed(deckData.facts, id, change) }
}

export const patched = (id: string, patch: Entry) => withFact(id, entry => ({ ...entry, ...patch }))

export function without(id: string, field: string): DataInput {
  return withFact(id, entry => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)))
}

export function withSource(id: string, patch: Entry): DataInput {
  return { ...deckData, sources: changed(deckData.sources, id, entry => ({ ...entry, ...patch })) }
}

/** The lists with more entries in one file. */
export function added(lists: readonly EntryList[], file: string, ...more: readonly unknown[]): readonly EntryList[] {
  return lists.map(list => list.file === file ? { ...list, entries: [...entriesOf(list.entries), ...more] } : list)
}

/** A fact as typed in. */
export const typed = (id: string) => factEntries.find(entry => entry.id === id)!

/** The file in which a fact or a source stands. */
export function fileOf(id: string): string {
  return [...deckData.facts, ...deckData.sources].find(({ entries }) => entriesOf(entries).some(entry => entry.id === id))!.file
}

/** Expects the data to be refused at this place, in one sentence of one line. */
export function expectRefused(input: DataInput, place: Omit<Problem, 'message'>, says = /./): void {
  const problems = validateData(input)
  const found = problems.filter(({ file, id, field }) => file === place.file && id === place.id && field === place.field)
  expect(found.map(formatProblem).join('\n'), problems.map(formatProblem).join('\n') || 'no problem was found').toMatch(says)
  for (const problem of problems)
    expect(formatProblem(problem)).toMatch(/^[^\n]+\.$/)
}
