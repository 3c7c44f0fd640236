import { externalFacts } from '../external'
import { seedFacts } from '../seed'

/** Years from one fact's year to another's, so that a corrected year moves every rate that rests on it. */
export function years(from: string, to: string): number {
  const yearOf = (id: string) => [...seedFacts, ...externalFacts].find(fact => fact?.id === id)?.year ?? Number.NaN
  return yearOf(to) - yearOf(from)
}

/** Growth from one value to another, in percent. */
export function growth(from: number, to: number): number {
  return (to / from - 1) * 100
}

/** Constant yearly growth that leads from one value to another, in percent. */
export function yearlyGrowth(from: number, to: number, span: number): number {
  return ((to / from) ** (1 / span) - 1) * 100
}

/** A value extrapolated at a constant yearly rate. */
export function carriedOn(value: number, rate: number, span: number): number {
  return value * (1 + rate / 100) ** span
}

/** A part of a whole, in percent. */
export function percentOf(part: number, whole: number): number {
  return part / whole * 100
}
