import type { District, OtherDivision, Park } from './districts'
import type { Milestone } from './milestones'
import type { Slip } from './shapes'
import type { FactEntry, Measure, Source, Text } from './types'
import type { GenericSchema } from 'valibot'
import { citationSlips } from './citations'
import { isMonth, sourceSlips } from './dates'
import { computed, derivationSlips } from './derivation'
import { phrasingSlips } from './phrasing'
import { districtShape, divisionShape, factShape, field, milestoneShape, parkShape, shown, slips, sourceShape } from './shapes'
import { UNITS_OF_MEASURE } from './units'
import { contradictions, noteSlips, textSlips } from './wording'

/** The only measures that can be below zero. */
const GROWTHS: ReadonlySet<Measure> = new Set(['growth', 'annual-growth', 'total-growth'])

/** One thing wrong with the data. */
export interface Problem {
  /** File to open, e.g. `data/facts/seed/baseline.ts`. */
  readonly file: string
  /** Id of the entry, or its place when it has none. */
  readonly id: string
  readonly field: string
  /** What is wrong and how to fix it, to be read after the field’s name. */
  readonly message: string
}

/** A list of entries with its file. Nothing is assumed about the entries. */
export interface EntryList {
  readonly file: string
  readonly entries: unknown
}

export interface DataInput {
  readonly facts: readonly EntryList[]
  readonly sources: readonly EntryList[]
  readonly milestones: EntryList
  readonly districts: EntryList
  readonly otherDivisions: EntryList
  readonly park: { readonly file: string, readonly entry: unknown }
  readonly search: { readonly file: string, readonly searchedUntil: unknown, readonly newestSeen: unknown }
  /** Division codes drawn on the map. */
  readonly mapDistrictIds: readonly string[]
}

/** A problem in one line of text. */
export function formatProblem({ file, id, field, message }: Problem): string {
  return [file, id, `${field ? `field ${field}: ` : ''}${message}`].join(': ')
}

/** Where a slip stands. */
type Place = Pick<Problem, 'file' | 'id'>

/** An entry of a list, with what is known about it. */
interface Row<T> extends Place {
  readonly entry: T
}

/** All problems of the data; empty when there are none. Never throws, whatever the entries are. */
export function validateData(input: DataInput): readonly Problem[] {
  const problems: Problem[] = []
  const report = ({ file, id }: Place, found: readonly Slip[]) => {
    problems.push(...found.map(slip => ({ file, id, field: slip.field, message: slip.message })))
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
      const found = [...slips(shapeOf(entry), entry), ...textSlips(entry)]
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
    report(row, sourceSlips(row.entry, until, newest))

  for (const row of rows) {
    const { entry } = row
    report(row, valueSlips(entry))
    if (entry.kind === 'derived')
      report(row, derivationSlips(entry, entries, factIds))
    else
      report(row, citationSlips(entry, sourceIds, sourceById))
    report(row, phrasingSlips(entry))
    report(row, noteSlips(entry.note))
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
  const desk: Desk = { report, wellFormed, pointsTo, needs, placeOf }
  checkMilestones(input.milestones, desk)
  checkMap(input, desk)
  return problems
}

/** What the lists that refer to facts are checked with. */
interface Desk {
  readonly report: (at: Place, found: readonly Slip[]) => void
  /** Entries of the right shape; the errors of the others are reported. */
  readonly wellFormed: <T>(list: EntryList, key: string, shapeOf: () => GenericSchema, ids?: Set<string>) => readonly Row<T>[]
  /** The fact that an entry refers to; reported when there is none. */
  readonly pointsTo: (at: Place, field: string, id: string) => FactEntry | undefined
  /** The same, reported as well when the fact lacks what is wanted of it. */
  readonly needs: (at: Place, field: string, id: string, wanted: 'term' | 'names' | 'value') => FactEntry | undefined
  readonly placeOf: (entry: FactEntry) => Place
}

/** What is said of a place is stated of it: in each language the statement has the name of the place. */
function checkPlace(at: Place, field: string, entry: FactEntry | undefined, place: Text, { report }: Desk): void {
  const silent = (['zh', 'en'] as const).find(lang => entry && !entry.statement[lang].includes(place[lang]))
  if (entry && silent)
    report(at, [{ field, message: `names ${entry.id}, whose statement.${silent} does not speak of ${place[silent]}; name the fact that does.` }])
}

/** Milestones: facts in the order of their years, each stage ending in the year of its milestone. */
function checkMilestones(milestones: EntryList, { report, wellFormed, pointsTo, needs, placeOf }: Desk): void {
  let before: FactEntry | undefined
  for (const row of wellFormed<Milestone>(milestones, 'fact', () => milestoneShape)) {
    const entry = pointsTo(row, 'fact', row.entry.fact)
    if (row.entry.stage !== undefined) {
      const stage = needs(row, 'stage', row.entry.stage, 'term')
      if (entry && stage && stage.year !== entry.year)
        report(placeOf(stage), [{ field: 'year', message: `is ${stage.year ?? 'missing'}, but the stage ends with ${entry.id} in ${entry.year ?? 'no year'}; let both agree.` }])
    }
    if (!entry)
      continue
    const place = placeOf(entry)
    if (!['actual', 'target', 'derived'].includes(entry.kind))
      report(place, [{ field: 'kind', message: `is ${entry.kind}, but the fact is a milestone in ${row.file}; a milestone is an actual, a target or derived.` }])
    if (entry.year === undefined)
      report(place, [{ field: 'year', message: `is missing, but the fact is a milestone in ${row.file}; add the year.` }])
    else if (before?.year !== undefined && entry.year <= before.year)
      report(place, [{ field: 'year', message: `is ${entry.year}, not after ${before.year} of ${before.id}, the milestone before it in ${row.file}; correct a year or the order.` }])
    before = entry
  }
}

/** The map: every division that is drawn has one name, and every name, the park's too, has its place on it. */
function checkMap({ mapDistrictIds, districts, otherDivisions, park }: DataInput, desk: Desk): void {
  const { report, wellFormed, needs } = desk
  const drawn = new Set(mapDistrictIds)
  const placed = new Set<string>()
  const named = new Map<string, string>()
  const onMap = (row: Place, adcode: string) => {
    if (!drawn.has(adcode))
      report(row, [{ field: 'adcode', message: `is ${adcode}, which the map does not draw; use a code of data/map/hangzhou-schematic.json.` }])
  }
  const nameOnce = (row: Place, name: Text) => {
    for (const lang of ['zh', 'en'] as const) {
      const other = named.get(name[lang])
      if (other)
        report(row, [{ field: `name.${lang}`, message: `is ${name[lang]}, which is the name of ${other} too; correct the one that is wrong.` }])
      named.set(name[lang], row.id)
    }
  }
  for (const row of wellFormed<District>(districts, 'adcode', () => districtShape, placed)) {
    onMap(row, row.entry.adcode)
    nameOnce(row, row.entry.name)
    checkPlace(row, 'role', needs(row, 'role', row.entry.role, 'term'), row.entry.name, desk)
    if (row.entry.functions !== undefined)
      checkPlace(row, 'functions', needs(row, 'functions', row.entry.functions, 'names'), row.entry.name, desk)
  }
  for (const row of wellFormed<OtherDivision>(otherDivisions, 'adcode', () => divisionShape, placed)) {
    onMap(row, row.entry.adcode)
    nameOnce(row, row.entry.name)
  }
  for (const adcode of drawn) {
    if (!placed.has(adcode))
      report({ file: otherDivisions.file, id: adcode }, [{ field: 'adcode', message: 'is drawn on the map but has no name; add it to otherDivisions.' }])
  }
  for (const row of wellFormed<Park>({ file: park.file, entries: [park.entry] }, 'role', () => parkShape)) {
    onMap(row, row.entry.adcode)
    checkPlace(row, 'role', needs(row, 'role', row.entry.role, 'term'), row.entry.name, desk)
    checkPlace(row, 'area', needs(row, 'area', row.entry.area, 'value'), row.entry.name, desk)
  }
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

/** Contradictions between value, unit, measure, year and names of one fact. */
function valueSlips(entry: FactEntry): readonly Slip[] {
  const found: Slip[] = []
  const { value, unit, measure, precision = 0 } = entry
  if (value === undefined && entry.kind !== 'derived')
    return unit === undefined ? [] : [{ field: 'value', message: `is missing, but the fact has the unit ${unit}; add the value or remove the unit.` }]
  if (unit === undefined && value !== undefined)
    found.push({ field: 'unit', message: 'is missing; a value needs its unit.' })
  if (measure === undefined)
    found.push({ field: 'measure', message: 'is missing; say what the value measures.' })
  if (unit !== undefined && measure !== undefined && !UNITS_OF_MEASURE[measure].includes(unit))
    found.push({ field: 'unit', message: `is ${unit}, which is no unit of the measure ${measure}; write ${UNITS_OF_MEASURE[measure].join(' or ')}, or correct the measure.` })
  if (value === undefined)
    return found
  if (value < 0 && !(measure && GROWTHS.has(measure)))
    found.push({ field: 'value', message: `is ${value}; only growth can be negative.` })
  if (entry.kind === 'derived')
    return found
  if (Math.abs(Number(value.toFixed(precision)) - value) > 1e-9)
    found.push({ field: 'precision', message: `is ${precision}, so that ${value} would be printed as ${value.toFixed(precision)}; raise it.` })
  if (unit === 'items' && !Number.isInteger(value))
    found.push({ field: 'value', message: `is ${value}; things are counted in whole numbers.` })
  if (entry.year === undefined && entry.period === undefined && entry.kind !== 'statement')
    found.push({ field: 'year', message: `is missing; a value of the kind ${entry.kind} needs the year or the period it belongs to.` })
  if (unit === 'items' && entry.bound === undefined && entry.names && entry.names.length !== value)
    found.push({ field: 'names', message: `lists ${entry.names.length} where the value counts ${value}; correct the one that is wrong.` })
  return found
}
