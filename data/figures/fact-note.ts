import type { Confidence, Fact, Kind, Lang, Source } from '../types'
import type { FactLookup } from '../registry'
import { evidenceOf, placeText } from '../evidence'
import { fact, source } from '../registry'
import { dateText } from './date-words'

/** Where a fact is stated, for a reader to look it up. */
export interface FactOrigin {
  readonly title: string
  readonly publisher: string
  readonly date: string
  /** Paragraph or page, where it is known. */
  readonly place?: string
  readonly confidence: Confidence
  readonly url?: string
}

/** Everything known about a fact, for the reading edition. */
export interface FactNote {
  readonly id: string
  readonly kind: Kind
  /** Sign and digits as printed, and the unit; both empty where there is no number. */
  readonly number: string
  readonly unit: string
  /** Year or period, measure and kind. */
  readonly heading: string
  /** The fact in this deck's own words. */
  readonly statement: string
  /** How a derived fact is computed, and from what. */
  readonly formula?: { readonly text: string, readonly inputs: readonly string[] }
  /** Its sources; those of its inputs where it is derived. */
  readonly origins: readonly FactOrigin[]
  /** The caveat, with its tokens replaced. */
  readonly note?: string
}

interface Cited { readonly source: Source, readonly at?: string }

/** Sources of a fact with the place in them; a derived fact has those of its inputs. */
function citedBy(entry: Fact, find: FactLookup): Cited[] {
  return entry.kind === 'derived'
    ? entry.inputs.flatMap(id => citedBy(find(id), find)).map(({ source }) => ({ source }))
    : entry.cites.map(({ source: id, at }) => ({ source: source(id), at }))
}

function origin({ source: { title, publisher, date, confidence, url }, at }: Cited, lang: Lang): FactOrigin {
  return {
    title: title[lang],
    publisher: publisher[lang],
    date: dateText(date, lang),
    place: placeText(at, lang) || undefined,
    confidence,
    url,
  }
}

/**
 * Everything known about a fact: the content of its card, its statement and links to every source.
 * @param entry the fact
 * @param find where the inputs of a derived fact are looked up
 */
export function factNote(entry: Fact, lang: Lang, find: FactLookup = fact): FactNote {
  const { kind, number, unit, heading, statement, derivation, caveat } = evidenceOf(entry, lang, find)
  const cited = citedBy(entry, find)
  const different = cited.filter((one, i) => cited.findIndex(other => other.source === one.source && other.at === one.at) === i)
  return {
    id: entry.id,
    kind,
    number,
    unit,
    heading,
    statement,
    formula: derivation && { text: derivation.formula, inputs: derivation.inputs.map(({ words }) => words) },
    origins: different.map(one => origin(one, lang)),
    note: caveat || undefined,
  }
}
