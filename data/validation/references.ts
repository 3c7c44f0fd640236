import type { GenericSchema } from 'valibot'
import type { District, OtherDivision, Park } from '../districts'
import type { Milestone } from '../milestones'
import type { FactEntry, Text } from '../types'
import type { Place, Row } from './problem'
import type { FieldError } from './shapes'
import { districtShape, divisionShape, milestoneShape, parkShape } from './shapes'

/** Checks of the lists that refer to facts: the milestones and the map. */

/** A list of entries with its file. Nothing is assumed about the entries. */
export interface EntryList {
  readonly file: string
  readonly entries: unknown
}

/** The parts of the map: what is drawn, and the names that are set on it. */
export interface MapInput {
  readonly districts: EntryList
  readonly otherDivisions: EntryList
  readonly park: { readonly file: string, readonly entry: unknown }
  /** Division codes drawn on the map. */
  readonly mapDistrictIds: readonly string[]
}

/** What the lists that refer to facts are checked with. */
export interface Context {
  readonly report: (at: Place, found: readonly FieldError[]) => void
  /** Entries of the right shape; the errors of the others are reported. */
  readonly wellFormed: <T>(list: EntryList, key: string, shapeOf: () => GenericSchema, ids?: Set<string>) => readonly Row<T>[]
  /** The fact that an entry refers to; reported when there is none. */
  readonly pointsTo: (at: Place, field: string, id: string) => FactEntry | undefined
  /** The same, reported as well when the fact lacks what is wanted of it. */
  readonly needs: (at: Place, field: string, id: string, wanted: 'term' | 'names' | 'value') => FactEntry | undefined
  readonly placeOf: (entry: FactEntry) => Place
}

/** What is said of a place is stated of it: in each language the statement has the name of the place. */
function checkPlace(at: Place, field: string, entry: FactEntry | undefined, place: Text, { report }: Context): void {
  const silent = (['zh', 'en'] as const).find(lang => entry && !entry.statement[lang].includes(place[lang]))
  if (entry && silent)
    report(at, [{ field, message: `names ${entry.id}, whose statement.${silent} does not speak of ${place[silent]}; name the fact that does.` }])
}

/** Milestones: facts in the order of their years, each stage ending in the year of its milestone. */
export function checkMilestones(milestones: EntryList, { report, wellFormed, pointsTo, needs, placeOf }: Context): void {
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
export function checkMap({ mapDistrictIds, districts, otherDivisions, park }: MapInput, context: Context): void {
  const { report, wellFormed, needs } = context
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
    checkPlace(row, 'role', needs(row, 'role', row.entry.role, 'term'), row.entry.name, context)
    if (row.entry.functions !== undefined)
      checkPlace(row, 'functions', needs(row, 'functions', row.entry.functions, 'names'), row.entry.name, context)
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
    checkPlace(row, 'role', needs(row, 'role', row.entry.role, 'term'), row.entry.name, context)
    checkPlace(row, 'area', needs(row, 'area', row.entry.area, 'value'), row.entry.name, context)
  }
}
