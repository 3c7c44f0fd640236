import type { FactLookup } from '../registry'
import { fact } from '../registry'

/** Facts by the year they belong to, each list as one text, for the label of a year on an axis. */
export type YearFacts = Readonly<Record<string, string>>

/**
 * The facts behind each year of an axis.
 * @param find where the facts are looked up
 */
export function factsByYear(ids: readonly string[], find: FactLookup = fact): YearFacts {
  const years = [...new Set(ids.map(id => find(id).year))]
  return Object.fromEntries(years.map(year => [year, ids.filter(id => find(id).year === year).join(' ')]))
}
