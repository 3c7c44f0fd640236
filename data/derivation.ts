import type { DerivedFact, FactEntry } from './types'
import type { Dimension } from './units'
import type { FieldError } from './validation/shapes'
import { factId } from './fact-id'
import { DIMENSIONS } from './units'

/** Checks of the formulas, on entries whose shape is known to be right. */

const ID_IN_FORMULA = new RegExp(factId(), 'g')

type Entries = ReadonlyMap<string, FactEntry>

/** A formula that cannot be computed, explained in one sentence, with the id of the fact that causes it. */
class NoResult extends Error {
  constructor(readonly id: string, readonly field: string, message: string) {
    super(message)
  }
}

/**
 * The value of a fact as formulas see it: money in 亿元. Independent of the registry, which trusts its data.
 * @throws NoResult when it has none
 */
export function computed(id: string, entries: Entries, above: readonly string[] = []): number {
  if (above.includes(id))
    throw new NoResult(id, 'inputs', `go in a circle: ${[...above.slice(above.indexOf(id)), id].join(' → ')}; let one of these facts rest on stated ones.`)
  const entry = entries.get(id)
  if (!entry)
    throw new NoResult(id, 'id', 'is no well-formed fact; correct the id or mend the entry.')
  if (entry.kind === 'derived')
    return run(entry, entry.inputs.map(input => computed(input, entries, [...above, id])))
  if (entry.value === undefined)
    throw new NoResult(id, 'value', 'is missing; the fact carries no number.')
  return entry.unit === 'trillion-yuan' ? entry.value * 10000 : entry.value
}

function run(entry: DerivedFact, inputs: readonly number[]): number {
  let result: unknown
  try {
    result = entry.compute(...inputs)
  }
  catch (error) {
    throw new NoResult(entry.id, 'compute', `fails: ${error instanceof Error ? error.message : String(error)}; correct the formula.`)
  }
  if (typeof result !== 'number' || !Number.isFinite(result))
    throw new NoResult(entry.id, 'compute', `gives ${String(result)} from ${inputs.join(', ')}; correct the formula or its inputs so that it gives a finite number.`)
  return result
}

/** Errors of one derived fact. `known` holds every id of the data, including entries too malformed to compute with. */
export function derivationErrors(entry: DerivedFact, entries: Entries, known: ReadonlySet<string>): readonly FieldError[] {
  const unknown = entry.inputs.filter(input => !known.has(input))
  if (unknown.length > 0)
    return unknown.map(input => ({ field: 'inputs', message: `name ${input}, which is no fact; correct the id or add the entry.` }))
  const wordsOnly = entry.inputs.map(input => entries.get(input)).filter(input => input && input.kind !== 'derived' && input.value === undefined)
  if (wordsOnly.length > 0)
    return wordsOnly.map(input => ({ field: 'inputs', message: `name ${input!.id}, which carries no number; use a fact with a value.` }))
  const found: FieldError[] = [...formulaErrors(entry), ...formulaYearErrors(entry, entries)]
  let value: number
  try {
    value = computed(entry.id, entries)
  }
  catch (error) {
    if (!(error instanceof NoResult))
      throw error
    // What is wrong with an input is reported there, once.
    return error.id === entry.id ? [...found, { field: error.field, message: error.message }] : found
  }
  if (entry.value !== undefined && entry.value.toFixed(entry.precision ?? 0) !== value.toFixed(entry.precision ?? 0)) {
    const gives = value.toFixed(entry.precision ?? 0)
    found.push({ field: 'value', message: `is typed as ${entry.value}, but the formula ${entry.formula} gives ${gives}; remove the value or correct the formula.` })
  }
  return [...found, ...unitErrors(entry, entries, value)]
}

function formulaErrors(entry: DerivedFact): readonly FieldError[] {
  const found: FieldError[] = []
  const written = new Set(entry.formula.match(ID_IN_FORMULA) ?? [])
  for (const id of written) {
    if (!entry.inputs.includes(id))
      found.push({ field: 'formula', message: `speaks of ${id}, which is not among the inputs; let formula and inputs name the same facts.` })
  }
  for (const id of entry.inputs) {
    if (!written.has(id))
      found.push({ field: 'formula', message: `does not mention the input ${id}; let formula and inputs name the same facts.` })
  }
  // Rest parameters count as none, so a length of zero proves nothing.
  if (entry.compute.length > 0 && entry.compute.length !== entry.inputs.length)
    found.push({ field: 'compute', message: `takes ${entry.compute.length} inputs where ${entry.inputs.length} are listed; let both agree.` })
  return found
}

/** Years that a formula prints must be those of its inputs, or the one that the result belongs to. */
function formulaYearErrors(entry: DerivedFact, entries: Entries): readonly FieldError[] {
  // What is wrong with an input is reported there, once.
  if (entry.inputs.some(input => !entries.has(input)))
    return []
  const years = new Set([entry.year, ...entry.inputs.map(input => entries.get(input)?.year)])
  const strange = [...entry.formula.replace(ID_IN_FORMULA, '').matchAll(/\d{4}/g)].map(([year]) => Number(year)).filter(year => !years.has(year))
  return strange.length === 0
    ? []
    : [{ field: 'formula', message: `prints ${strange.join(' and ')}, which is the year of none of its facts; write the years that they carry.` }]
}

/**
 * Units that do not fit. Each dimension among the inputs is doubled in turn: a sound formula is multiplied by a
 * power of two, and a result in money doubles with money. Adding km² to 亿元 does neither.
 */
function unitErrors(entry: DerivedFact, entries: Entries, value: number): readonly FieldError[] {
  const refuse = (message: string): readonly FieldError[] => [{ field: 'unit', message }]
  if (entry.unit === undefined)
    return refuse('is missing; a derived value needs the unit it is printed in.')
  if (entry.unit === 'trillion-yuan')
    return refuse('is trillion-yuan, but formulas give money in 亿元; write yi-yuan.')
  const inputs = entry.inputs.map((id) => {
    const { unit } = entries.get(id)!
    return { id, unit, dimension: unit === undefined ? undefined : DIMENSIONS[unit], value: computed(id, entries) }
  })
  const result = DIMENSIONS[entry.unit]
  const measures = entry.inputs.map(input => entries.get(input)?.measure)
  if (result === 'money' && entry.measure !== undefined && !['increment', 'annual-increment', ...measures].includes(entry.measure))
    return [{ field: 'measure', message: `is ${entry.measure}, which none of the inputs measures; write ${[...new Set(measures.filter(Boolean))].join(' or ')}, or increment.` }]
  const dimensions = new Set(inputs.map(input => input.dimension))
  if (result !== 'pure' && !dimensions.has(result) && !(result === 'time' && inputs.some(input => input.unit === 'yi-yuan-per-year')))
    return refuse(`is ${entry.unit}, but no input is measured in ${result}; correct the unit or the inputs.`)
  for (const dimension of ['area', 'time'] as const) {
    const units = new Set(inputs.filter(input => input.dimension === dimension).map(input => input.unit))
    if (result === dimension)
      units.add(entry.unit)
    if (units.size > 1)
      return refuse(`does not match: the formula mixes ${[...units].join(' and ')}; use one unit.`)
  }
  for (const dimension of ['money', 'area', 'time', 'count'] satisfies Dimension[]) {
    if (!dimensions.has(dimension))
      continue
    const doubled = inputs.map(input => input.dimension === dimension ? input.value * 2 : input.value)
    const power = Math.log2(entry.compute(...doubled) / value)
    const expected = dimension === result ? 1 : dimension === 'money' ? 0 : Math.round(power)
    if (value !== 0 && !(Math.abs(power - expected) < 1e-6)) {
      const names = inputs.map(input => `${input.id} (${input.unit ?? 'no unit'})`).join(', ')
      return refuse(`is ${entry.unit}, which does not follow from ${names}: the formula adds unlike units or gives another one; correct the unit or the formula.`)
    }
  }
  return []
}
