import type { Fact, Kind, Lang, Source } from './types'
import type { FactLookup } from './registry'
import { sourceDate } from './text/date-words'
import { factId } from './fact-id'
import { dated, said, spoken, when } from './text/fact-words'
import { listed } from './text/listed'
import { CONFIDENCE_WORDS, KIND_WORDS, MEASURE_WORDS, quantity } from './text/format'
import { fact, inYi, source } from './registry'
import { resolveTokens } from './tokens'

/** What is known about one claim, in one language; the source panel, the fact cards and the reading edition share it. */

/** Citation of a fact: the source and the place in it. */
export interface Place {
  readonly source: string
  readonly title: string
  /** The title among other words: in Chinese within title marks. */
  readonly cited: string
  readonly publisher: string
  /** As exact as known; 约 where it is inferred. */
  readonly date: string
  /** Why the date is inexact. */
  readonly dateNote: string
  /** Paragraph or page; empty where the source is short. */
  readonly at: string
  readonly url?: string
  /** Warning to read before the address is opened. */
  readonly urlNote: string
  readonly confidence: Source['confidence']
  /** Meaning of the grade. */
  readonly grade: string
  readonly note: string
}

/** What a derived fact is computed from. */
export interface Derivation {
  /** The formula with its numbers filled in. */
  readonly formula: string
  readonly inputs: readonly { readonly fact: string, readonly words: string }[]
}

/** All that is known about a fact, in words. */
export interface Evidence {
  readonly fact: string
  readonly kind: Kind
  /** Sign and digits as printed, and the unit; both empty where there is no number. */
  readonly number: string
  readonly unit: string
  /** The term, or the names, where there is no number. */
  readonly words: string
  /** Year or period, measure and kind. */
  readonly heading: string
  readonly statement: string
  readonly places: readonly Place[]
  readonly derivation?: Derivation
  /** What a careful reader must know; empty where there is nothing. */
  readonly caveat: string
}

const ID = new RegExp(factId(), 'g')

/** Year or period, measure and kind of a fact in one line. */
function headingOf(entry: Fact, lang: Lang): string {
  const measure = entry.measure ? MEASURE_WORDS[entry.measure][lang] : ''
  const kind = KIND_WORDS[entry.kind][lang]
  return lang === 'zh'
    ? [`${when(entry, lang)}${measure}`, kind].filter(Boolean).join('，')
    : [dated(measure, entry), kind.toLowerCase()].filter(Boolean).join(', ')
}

/** A number inside a formula: money in the unit of formulas, without its bound. */
function operand(entry: Fact, lang: Lang): string {
  const { digits, unit } = quantity(entry.unit === 'trillion-yuan' ? { ...entry, unit: 'yi-yuan', value: inYi(entry), precision: 0 } : entry, lang)
  return unit === '%' ? `${digits}%` : digits
}

/** A Chinese title in title marks, unless it already has some. */
function titled(title: string, lang: Lang): string {
  return lang === 'en' || /[《〔]/.test(title) ? title : `《${title}》`
}

/** Paragraphs of a source, worded in the language of the edition. */
function placeText(at: string | undefined, lang: Lang): string {
  return at?.replace(/¶(\d+)/g, lang === 'zh' ? '第$1段' : 'para. $1').replace(/, /g, lang === 'zh' ? '、' : ', ') ?? ''
}

function placeOf(id: string, at: string | undefined, lang: Lang): Place {
  const entry = source(id)
  const { title, publisher, dateNote, url, urlNote, confidence, note } = entry
  return {
    source: id,
    title: title[lang],
    cited: titled(title[lang], lang),
    publisher: publisher[lang],
    date: sourceDate(entry, lang),
    dateNote: dateNote?.[lang] ?? '',
    at: placeText(at, lang),
    ...url === undefined ? {} : { url },
    urlNote: urlNote?.[lang] ?? '',
    confidence,
    grade: CONFIDENCE_WORDS[confidence][lang],
    note: note?.[lang] ?? '',
  }
}

/**
 * Where a fact can be looked up: the places it cites. A derived fact cites none, so it has the sources of its inputs, each
 * once and without a place in it.
 * @param find where the inputs of a derived fact are looked up
 */
export function placesBehind(entry: Fact, lang: Lang, find: FactLookup = fact): readonly Place[] {
  if (entry.kind !== 'derived')
    return entry.cites.map(({ source: id, at }) => placeOf(id, at, lang))
  const places = entry.inputs.flatMap(id => placesBehind(find(id), lang, find))
  return places
    .filter((place, i) => places.findIndex(({ source }) => source === place.source) === i)
    .map(place => ({ ...place, at: '' }))
}

/** An input of a formula, in full. */
function inputWords(entry: Fact, lang: Lang): string {
  if (entry.year !== undefined)
    return said(entry, lang)
  return lang === 'zh' ? `${entry.statement.zh.replace(/。$/, '')}：${spoken(entry, lang)}` : `${entry.statement.en.replace(/\.$/, '')}: ${spoken(entry, lang)}`
}

function wordsOf(entry: Fact, lang: Lang): string {
  if (entry.kind === 'derived')
    return ''
  return entry.term?.[lang] ?? listed(entry.names?.map(name => name[lang]) ?? [], lang)
}

/**
 * All that is known about a fact.
 * @param find where the inputs of a derived fact are looked up
 */
export function evidenceOf(entry: Fact, lang: Lang, find: FactLookup = fact): Evidence {
  const { sign, digits, unit } = entry.value === undefined ? { sign: '', digits: '', unit: '' } : quantity(entry, lang)
  return {
    fact: entry.id,
    kind: entry.kind,
    number: `${sign}${digits}`,
    unit: unit.trim(),
    words: wordsOf(entry, lang),
    heading: headingOf(entry, lang),
    statement: entry.statement[lang],
    places: entry.kind === 'derived' ? [] : placesBehind(entry, lang),
    ...entry.kind === 'derived'
      ? {
          derivation: {
            formula: entry.formula.replace(ID, id => operand(find(id), lang)),
            inputs: entry.inputs.map(id => ({ fact: id, words: inputWords(find(id), lang) })),
          },
        }
      : {},
    caveat: entry.note ? resolveTokens(entry.note[lang], lang, find) : '',
  }
}
