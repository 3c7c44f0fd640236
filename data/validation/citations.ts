import type { FieldError } from './shapes'
import type { Source, StatedFact } from '../types'

/** Contradictions between a stated fact and its sources. */
export function citationErrors(entry: StatedFact, ids: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): readonly FieldError[] {
  const found: FieldError[] = entry.cites
    .filter(cite => !ids.has(cite.source))
    .map(cite => ({ field: 'cites', message: `names the source ${cite.source}, which is not in data/sources; correct the id or add the source.` }))
  const dates = entry.cites.map(cite => sources.get(cite.source)?.date)
  if (entry.kind !== 'actual' || entry.year === undefined || dates.length === 0)
    return found
  const year = entry.year
  const allBefore = (limit: string) => dates.every(date => date !== undefined && date < limit)
  // A result cannot be reported before its year has begun, nor that of a whole year before its end.
  if (allBefore(`${year}`))
    found.push({ field: 'year', message: `is ${year}, but the fact is an actual and its sources date from ${dates.join(', ')}; correct the year, the kind or the source.` })
  else if (entry.unit === 'yi-yuan' && entry.value !== undefined && entry.period === undefined && allBefore(`${year}-12`))
    found.push({ field: 'cites', message: `name only sources of ${dates.join(', ')}, but the fact is the result of the whole year ${year}; cite one that came out after it, or say which part of the year it is.` })
  return found
}
