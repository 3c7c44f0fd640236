import type { GenericSchema } from 'valibot'
import type { FactEntry, Source } from '../types'
import type { Place, Problem, Row } from './problem'
import type { Context, EntryList, MapInput } from './references'
import type { FieldError } from './shapes'
import { computed, derivationErrors } from '../derivation'
import { citationErrors } from './citations'
import { isMonth, sourceErrors } from './dates'
import { phrasingErrors } from './phrasing'
import { checkMap, checkMilestones } from './references'
import { factShape, field, shown, shapeErrors, sourceShape } from './shapes'
import { contradictions, noteErrors } from './statement'
import { textErrors } from './typography'
import { valueErrors } from './value'

/** Every list of the data, with its file. Nothing is assumed about the entries. */
export interface DataInput extends MapInput {
  readonly facts: readonly EntryList[]
  readonly sources: readonly EntryList[]
  readonly milestones: EntryList
  readonly search: { readonly file: string, readonly searchedUntil: unknown, readonly newestSeen: unknown }
}

/** All problems of the data; empty when there are none. Never throws, whatever the entries are. */
export function validateData(input: DataInput): readonly Problem[] {
  const problems: Problem[] = []
  const report = ({ file, id }: Place, found: readonly FieldError[]) => {
    problems.push(...found.map(({ field, message }) => ({ file, id, field, message })))
  }

  /** Entries of the right shape; the errors of the others are reported. */
  function wellFormed<T>(list: EntryList, key: string, shapeOf: (entry: unknown) => GenericSchema, ids?: Set<string>): Row<T>[] {
    if (!Array.isArray(list.entries)) {
      report({ file: list.file, id: 'list' }, [{ field: '', message: 'the file exports no list of entries; write them in [ ].' }])
      return []
    }
    // Array.from also visits the holes left by a doubled comma.
    return Array.from(list.entries as unknown[]).flatMap((entry, index) => {
      const typed = field(entry, key)
      const row = { file: list.file, id: typeof typed === 'string' && typed !== '' ? typed : `entry ${index + 1}`, entry: entry as T }
      const found = [...shapeErrors(shapeOf(entry), entry), ...textErrors(entry)]
      if (ids?.has(row.id))
        found.push({ field: key, message: 'is used by two entries; give one of them another id.' })
      ids?.add(row.id)
      report(row, found)
      return found.length > 0 ? [] : [row]
    })
  }

  const sourceIds = new Set<string>()
  const sources = input.sources.flatMap(list => wellFormed<Source>(list, 'id', () => sourceShape, sourceIds))
  const factIds = new Set<string>()
  const rows = input.facts.flatMap(list => wellFormed<FactEntry>(list, 'id', factShape, factIds))
  const entries = new Map(rows.map(row => [row.id, row.entry]))
  const sourceById = new Map(sources.map(row => [row.id, row.entry]))

  const { searchedUntil, newestSeen } = input.search
  for (const [name, month] of Object.entries({ searchedUntil, newestSeen })) {
    if (!isMonth(month))
      report({ file: input.search.file, id: name }, [{ field: name, message: `is ${shown(month)}; write a month as YYYY-MM.` }])
  }
  const until = isMonth(searchedUntil) ? searchedUntil : undefined
  const newest = isMonth(newestSeen) ? newestSeen : undefined
  if (until && newest && newest > until)
    report({ file: input.search.file, id: 'newestSeen' }, [{ field: 'newestSeen', message: `is ${newest}, after searchedUntil ${until}; correct one of the two.` }])

  for (const row of sources)
    report(row, sourceErrors(row.entry, until, newest))

  for (const row of rows) {
    const { entry } = row
    report(row, valueErrors(entry))
    if (entry.kind === 'derived')
      report(row, derivationErrors(entry, entries, factIds))
    else
      report(row, citationErrors(entry, sourceIds, sourceById))
    report(row, phrasingErrors(entry))
    report(row, noteErrors(entry.note))
    report(row, contradictions({ statement: entry.statement, period: entry.period, unit: entry.unit, year: entry.year, value: valueIn(entry, entries) }))
  }

  const fileOf = new Map(rows.map(row => [row.id, row.file]))
  /** The fact that another file refers to; unknown ids are reported, invalid entries were reported before. */
  const pointsTo = (row: Place, name: string, id: string): FactEntry | undefined => {
    if (!factIds.has(id))
      report(row, [{ field: name, message: `names ${id}, which is no fact; correct the id or add the entry.` }])
    return entries.get(id)
  }
  const needs = (row: Place, name: string, id: string, wanted: 'term' | 'names' | 'value') => {
    const entry = pointsTo(row, name, id)
    if (entry && (entry.kind === 'derived' ? wanted !== 'value' : entry[wanted] === undefined))
      report(row, [{ field: name, message: `names ${id}, which has no ${wanted}; name a fact that has one or add it there.` }])
    return entry
  }
  const placeOf = ({ id }: FactEntry): Place => ({ file: fileOf.get(id)!, id })
  const context: Context = { report, wellFormed, pointsTo, needs, placeOf }
  checkMilestones(input.milestones, context)
  checkMap(input, context)
  return problems
}

/** The number that a statement is compared with, if there is one. */
function valueIn(entry: FactEntry, entries: ReadonlyMap<string, FactEntry>): number | undefined {
  try {
    return computed(entry.id, entries)
  }
  catch {
    // No number, or one that is reported as not computable.
    return undefined
  }
}
