import { factId } from '../../../data/fact-id'
import { KIND_WORDS, MEASURE_WORDS } from '../../../data/text/format'
import { DIMENSIONS } from '../../../data/units'

type Schema = Readonly<Record<string, unknown>>

const string = { type: 'string', minLength: 1 }
const list = (items: Schema): Schema => ({ type: 'array', items })
const text: Schema = { type: 'object', properties: { zh: string, en: string }, required: ['zh', 'en'], additionalProperties: false }
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' }

/** An object whose fields are all known; those not named as required may be missing. */
function record(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false }
}

const factSchema: Schema = {
  ...record({
    id: { type: 'string', pattern: `^${factId()}$` },
    kind: { enum: Object.keys(KIND_WORDS), description: 'actual: has happened; target: is to be reached; derived: computed from other facts; hypothetical: under a condition; statement: a name or wording' },
    statement: text,
    value: { type: 'number', description: 'in the given unit; derived values are rounded to six digits' },
    unit: { enum: Object.keys(DIMENSIONS), description: 'yi-yuan is 10^8 yuan, trillion-yuan 10^12 yuan, mu 1/15 hectare' },
    printed: { ...text, description: 'value and unit as the deck prints them' },
    bound: { enum: ['>', '≈', '≤'], description: 'how the value bounds the true one' },
    year: { type: 'integer', minimum: 1980, maximum: 2040 },
    period: text,
    measure: { enum: Object.keys(MEASURE_WORDS), description: 'what the value measures; unlike measures are not to be compared' },
    term: text,
    names: list(text),
    cites: { ...list(record({ source: string, at: string }, ['source'])), minItems: 1 },
    formula: string,
    inputs: { ...list(string), minItems: 1 },
    comparable: { type: 'boolean', description: 'false where the quotient mixes measures: sizes side by side, no share and no rank' },
    note: text,
    slides: { ...list(string), description: 'routeAlias of the slides that use the fact' },
  }, ['id', 'kind', 'statement', 'slides']),
  if: { properties: { kind: { const: 'derived' } } },
  then: { required: ['value', 'unit', 'formula', 'inputs', 'comparable'] },
  else: { required: ['cites'] },
}

const sourceSchema = record({
  id: string,
  title: text,
  publisher: text,
  date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'as exact as known' },
  dateNote: text,
  url: { type: 'string', pattern: '^https?://' },
  urlNote: text,
  confidence: { enum: ['A', 'B', 'C'], description: 'A government, filing or statistics; B established media; C repost, digest or broker' },
  note: text,
}, ['id', 'title', 'publisher', 'date', 'confidence'])

/** The JSON Schema of `facts.json`. */
export function evidenceSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Facts of the deck',
    ...record({
      $schema: string,
      searchedUntil: month,
      newestSeen: month,
      facts: list({ $ref: '#/$defs/fact' }),
      sources: list({ $ref: '#/$defs/source' }),
    }, ['searchedUntil', 'newestSeen', 'facts', 'sources']),
    $defs: { fact: factSchema, source: sourceSchema },
  }
}
