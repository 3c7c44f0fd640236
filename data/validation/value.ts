import type { FactEntry, Measure } from '../types'
import type { FieldError } from './shapes'
import { UNITS_OF_MEASURE } from '../units'

/** The only measures that can be below zero. */
const GROWTHS: ReadonlySet<Measure> = new Set(['growth', 'annual-growth', 'total-growth'])

/** Contradictions between value, unit, measure, year and names of one fact. */
export function valueErrors(entry: FactEntry): readonly FieldError[] {
  const found: FieldError[] = []
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
