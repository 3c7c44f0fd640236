import * as v from 'valibot'
import { factId } from '../fact-id'
import { KIND_WORDS, MEASURE_WORDS } from '../text/format'
import { DIMENSIONS } from '../units'

/** The shapes of the data at run time: builds run no type check, so types alone do not protect edited data. */

/** Ids of stated facts: seed, external, map. */
const STATED_ID = new RegExp(`^${factId('FEG')}$`)
const DERIVED_ID = new RegExp(`^${factId('D')}$`)
const SOURCE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const words = v.pipe(v.string(), v.check(text => text.trim() !== '', 'is empty; write the text.'))
const text = v.strictObject({ zh: words, en: words })
const number = v.pipe(v.number(), v.finite('is not a finite number; write the number that the source prints.'))
const integer = (low: number, high: number, what: string) => v.pipe(
  v.number(),
  v.check(value => Number.isInteger(value) && value >= low && value <= high, issue => `is ${issue.input}; write ${what} from ${low} to ${high}.`),
)
const id = (pattern: RegExp, example: string) => v.pipe(
  v.string(),
  v.regex(pattern, issue => `${JSON.stringify(issue.input)} does not follow the pattern of ids; write it like ${example}.`),
)
const oneOf = (record: Readonly<Record<string, unknown>>, without = '') => v.picklist(Object.keys(record).filter(key => key !== without))

const factFields = {
  statement: text,
  unit: v.optional(oneOf(DIMENSIONS)),
  year: v.optional(integer(1980, 2040, 'a year')),
  period: v.optional(text),
  measure: v.optional(oneOf(MEASURE_WORDS)),
  bound: v.optional(v.picklist(['>', '≈', '≤'])),
  precision: v.optional(integer(0, 6, 'a number of digits')),
  classifier: v.optional(text),
  note: v.optional(text),
  value: v.optional(number),
}

const statedFact = v.strictObject({
  id: id(STATED_ID, 'F20, E34 or F20-yoy'),
  kind: oneOf(KIND_WORDS, 'derived'),
  ...factFields,
  names: v.optional(v.pipe(v.array(text), v.minLength(1, 'is empty; list the names or remove the field.'))),
  term: v.optional(text),
  cites: v.pipe(
    v.array(v.strictObject({ source: v.string(), at: v.optional(words) })),
    v.minLength(1, 'is empty; cite at least one source.'),
  ),
})

const derivedFact = v.strictObject({
  id: id(DERIVED_ID, 'D06 or D06-cagr'),
  kind: v.literal('derived'),
  ...factFields,
  inputs: v.pipe(v.array(v.string()), v.minLength(1, 'is empty; name the facts that go into the formula.')),
  formula: words,
  compute: v.function(),
  comparable: v.optional(v.boolean()),
})

/** The form of a source; the meaning of dates and addresses is checked elsewhere. */
export const sourceShape = v.strictObject({
  id: id(SOURCE_ID, 'zheshang-2024'),
  title: text,
  publisher: text,
  date: v.string(),
  dateNote: v.optional(text),
  url: v.optional(v.string()),
  urlNote: v.optional(text),
  confidence: v.picklist(['A', 'B', 'C']),
  note: v.optional(text),
})

export const milestoneShape = v.strictObject({ fact: v.string(), stage: v.optional(v.string()) })

export const districtShape = v.strictObject({
  adcode: v.string(),
  name: text,
  tier: v.picklist(['core', 'cooperating']),
  role: v.string(),
  functions: v.optional(v.string()),
})

export const parkShape = v.strictObject({ name: text, adcode: v.string(), role: v.string(), area: v.string() })

export const divisionShape = v.strictObject({ adcode: v.string(), name: text })

/** The shape that an entry of a fact list must have by its kind. */
export function factShape(entry: unknown): typeof statedFact | typeof derivedFact {
  return field(entry, 'kind') === 'derived' ? derivedFact : statedFact
}

/** A field of a value of unknown type. */
export function field(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : undefined
}

/** One error in the form of an entry. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** Every error of an entry against a shape, each in one sentence. */
export function shapeErrors(shape: v.GenericSchema, entry: unknown): readonly FieldError[] {
  const result = v.safeParse(shape, entry)
  return (result.issues ?? []).map(issue => ({ field: v.getDotPath(issue) ?? '', message: sentence(issue) }))
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation')
    return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a field of this kind of entry; correct its spelling or remove it.'
  if (issue.received === 'undefined')
    return `is missing; add ${wanted(issue)}.`
  return `is ${shown(issue.input)}; write ${wanted(issue)}.`
}

/** What a field must contain, worded so that it can be typed in. */
function wanted(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'number': return 'a number without quotes'
    case 'string': return 'a text in quotes'
    case 'array': return 'a list in [ ]'
    case 'function': return 'a function of the inputs'
    case 'boolean': return 'true or false'
    case 'picklist': return `one of ${issue.expected?.replace(/[()"]/g, '').split(' | ').join(', ')}`
    // A missing field of an object is reported on the object around it.
    case 'strict_object': return issue.path?.length ? 'it' : 'an entry in { }'
    default: return issue.expected ?? 'it'
  }
}

/** Any value in a form that fits into a sentence. */
export function shown(input: unknown): string {
  if (typeof input === 'string')
    return JSON.stringify(input)
  if (Array.isArray(input))
    return 'a list'
  return typeof input === 'object' && input !== null ? 'an object' : typeof input === 'function' ? 'a function' : String(input)
}
