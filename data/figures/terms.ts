import type { Text } from '../types'
import { fact } from '../registry'

/**
 * The things a stated fact lists, in the source's order.
 * @throws when the fact lists nothing: a figure must not be drawn from an empty list.
 */
export function namesOf(id: string): readonly Text[] {
  const entry = fact(id)
  if (entry.kind === 'derived' || !entry.names)
    throw new Error(`${id}: field names: the fact lists nothing.`)
  return entry.names
}

/**
 * The term a stated fact is about.
 * @throws when the fact carries no term.
 */
export function termOf(id: string): Text {
  const entry = fact(id)
  if (entry.kind === 'derived' || !entry.term)
    throw new Error(`${id}: field term: the fact carries no term.`)
  return entry.term
}

/**
 * The year of a fact.
 * @throws when the fact carries none.
 */
export function yearOf(id: string): number {
  const { year } = fact(id)
  if (year === undefined)
    throw new Error(`${id}: field year: the fact carries no year.`)
  return year
}
