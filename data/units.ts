import type { Measure, Unit } from './types'

/** What a unit is a unit of. Only quantities of one dimension can be added. */
export type Dimension = 'money' | 'area' | 'time' | 'count' | 'pure'

/** Every unit with its dimension; money per year behaves as money when formulas are checked. */
export const DIMENSIONS: Readonly<Record<Unit, Dimension>> = {
  'yi-yuan': 'money',
  'trillion-yuan': 'money',
  'yi-yuan-per-year': 'money',
  'percent': 'pure',
  'percentage-point': 'pure',
  'times': 'pure',
  'km2': 'area',
  'mu': 'area',
  'days': 'time',
  'years': 'time',
  'items': 'count',
}

const MONEY: readonly Unit[] = ['yi-yuan', 'trillion-yuan']

/** Units in which a measure can be printed. */
export const UNITS_OF_MEASURE: Readonly<Record<Measure, readonly Unit[]>> = {
  'revenue': MONEY,
  'output': MONEY,
  'scale': MONEY,
  'total-scale': MONEY,
  'core-revenue': MONEY,
  'core-scale': MONEY,
  'gdp': MONEY,
  'value-added': MONEY,
  'profit': MONEY,
  'growth': ['percent', 'percentage-point'],
  'annual-growth': ['percent'],
  'total-growth': ['percent'],
  'increment': MONEY,
  'annual-increment': ['yi-yuan-per-year'],
  'share': ['percent'],
  'ratio': ['times'],
  'size-ratio': ['percent'],
  'area': ['km2', 'mu'],
  'fund': MONEY,
  'investment': MONEY,
  'duration': ['days', 'years'],
  'count': ['items'],
}
