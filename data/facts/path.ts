import type { Milestone } from '../milestones'
import type { DerivedFact, FactEntry } from '../types'
import { carriedOn, yearlyGrowth } from './derived/arithmetic'

/** The result that the path starts from, and the growth of that year. */
const RESULT = 'F20'
const GROWTH = 'F20-yoy'

type Numbered = FactEntry & { readonly value: number, readonly year: number }

const isNumbered = (entry: FactEntry | undefined): entry is Numbered =>
  entry?.kind !== 'derived' && entry?.value !== undefined && entry.year !== undefined

/** Growth from one milestone to the next: of one year, or the yearly rate over several. */
export function neededFormula(from: { readonly id: string, readonly year?: number }, to: { readonly id: string, readonly year?: number }): string {
  const span = to.year! - from.year!
  return span === 1 ? `${to.id} ÷ ${from.id} − 1` : `(${to.id} ÷ ${from.id})^(1 ÷ (${to.year} − ${from.year})) − 1`
}

/** The result extrapolated at its own growth to a later year. */
export function trendFormula(result: { readonly year?: number }, year: number): string {
  return `${RESULT} × (1 + ${GROWTH})^(${year} − ${result.year})`
}

function trendFact(result: Numbered, { year }: Numbered): DerivedFact {
  return {
    id: `D09-${year}`,
    kind: 'derived',
    statement: { zh: `若保持${result.year}年增速，${year}年的营收。`, en: `Revenue of ${year} if the ${result.year} pace continued.` },
    unit: 'yi-yuan',
    year,
    measure: 'revenue',
    inputs: [RESULT, GROWTH],
    formula: trendFormula(result, year),
    compute: (revenue, rate) => carriedOn(revenue!, rate!, year - result.year),
    note: { zh: '仅作示意，不是预测。', en: 'An illustration, not a forecast.' },
  }
}

function neededFact(from: Numbered, to: Numbered): DerivedFact {
  const span = to.year - from.year
  const isFloor = from.bound === '>' || to.bound === '>'
  return {
    id: `D06-cagr-${to.year}`,
    kind: 'derived',
    statement: { zh: `从${from.year}年到${to.year}年目标的年均增速。`, en: `Yearly growth from ${from.year} to the ${to.year} target.` },
    unit: 'percent',
    year: to.year,
    ...span > 1 ? { period: { zh: `${from.year}—${to.year}年`, en: `${from.year}–${to.year}` } } : {},
    measure: span > 1 ? 'annual-growth' : 'growth',
    precision: 2,
    inputs: [from.id, to.id],
    formula: neededFormula(from, to),
    compute: (low, high) => yearlyGrowth(low!, high!, span),
    ...isFloor ? { note: { zh: '按目标下限计算。', en: 'Taken at the floor of the target.' } } : {},
  }
}

/**
 * What follows from the milestones by plain arithmetic and is not listed yet: for each target the trend of its year and
 * the growth that it requires. A further milestone thus needs its own fact and nothing else.
 * @param milestones the path in chronological order
 * @param entries every fact that is typed in
 */
export function pathFacts(milestones: readonly Milestone[], entries: readonly FactEntry[]): readonly DerivedFact[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const formulas = new Set(entries.flatMap(entry => entry.kind === 'derived' ? [entry.formula] : []))
  const path = milestones.map(({ fact }) => byId.get(fact)).filter(isNumbered)
  const result = byId.get(RESULT)
  if (!isNumbered(result))
    return []
  return path.flatMap((to, i) => {
    const from = path[i - 1]
    const found = from && to.kind === 'target' ? [trendFact(result, to), neededFact(from, to)] : []
    return found.filter(({ id, formula }) => !formulas.has(formula) && !byId.has(id))
  })
}
