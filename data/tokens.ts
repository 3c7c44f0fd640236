import type { Fact, Lang } from './types'
import { factId } from './fact-id'
import { countWord } from './text/count-words'
import { dateText, monthText } from './text/date-words'
import { listed } from './text/listed'
import { proseText, quantity, quantityText, unitWord } from './text/format'
import { pageLabelOf } from './outline'
import type { FactLookup } from './registry'
import { inYi, source } from './registry'
import { newestSeen, searchedUntil } from './search-dates'

/**
 * A claim in running text. The words around it are in `slides.md`, the value comes from the data:
 *
 * - `{F20}` value with unit, `{F20.n}` digits only, `{F20.short}` as a figure prints it, `{F20.year}`, `{F25.term}` and the other forms below
 * - `{F47.term|增长极}` only these words, which must stand in what the form gives, whether or not they begin a sentence
 * - `{source:xinhua-2024.date}` when a source appeared, `{search.until}` the month until which was searched
 * - `{page:optics-valley}` the page number of a slide
 *
 * What only begins like an id is a token too: it is refused by name, where words in braces would stay.
 */
const TOKEN = new RegExp(String.raw`\{(?:(${factId()}[a-z0-9-]*)|(source|page):([a-z0-9-]+)|(search))(?:\.([a-z]+))?(?:\|([^{}|]+))?\}`, 'g')

/** What a token stands for: the attribute `data-<kind>` of a bound element and its value. */
export interface Binding {
  readonly kind: 'fact' | 'source' | 'search' | 'page'
  readonly id: string
}

/** A text without its tokens, and what they stand for. */
export interface TokenUse {
  readonly rest: string
  readonly bindings: readonly Binding[]
}

function needed<T>(value: T | undefined, id: string, field: string): T {
  if (value === undefined)
    throw new Error(`${id}: field ${field}: the fact has none; ask for another form or add the ${field}.`)
  return value
}

/** Years of the facts that go into a derived one. */
function inputYears(fact: Fact, lookup: FactLookup): readonly number[] {
  if (fact.kind !== 'derived')
    throw new Error(`${fact.id}: field inputs: the fact is not derived, so it spans no years.`)
  return fact.inputs.map(id => needed(lookup(id).year, id, 'year'))
}

/** Sources of a stated fact. */
function citedBy(fact: Fact): readonly string[] {
  if (fact.kind === 'derived')
    throw new Error(`${fact.id}: field cites: the fact is derived and cites nothing; name the source itself.`)
  return fact.cites.map(cite => cite.source)
}

/** A ratio in words: in whole times where it is nearly whole, else with one decimal. */
function roundTimes(fact: Fact, lang: Lang): string {
  const value = needed(fact.value, fact.id, 'value')
  const whole = Math.round(value)
  const unit = unitWord(fact, lang)
  if (Math.abs(value - whole) >= 0.05)
    return `${value.toFixed(1)}${unit}`
  return lang === 'en' && whole === 2 ? 'twice' : `${countWord(whole, lang)}${unit}`
}

/** Money in 万亿 in words; the number is left out where it is one. */
function inTrillions(fact: Fact, lang: Lang): string {
  const trillions = inYi({ ...fact, value: needed(fact.value, fact.id, 'value') }) / 10000
  return [trillions === 1 ? '' : String(Number(trillions.toFixed(2))), lang === 'zh' ? '万亿' : 'trillion'].filter(Boolean).join(lang === 'zh' ? '' : ' ')
}

/** Month in which a count of days began that ended with the first source. */
function sinceMonth(fact: Fact, lang: Lang): string {
  const days = needed(fact.value, fact.id, 'value')
  const [year, month = 1, day = 15] = source(citedBy(fact)[0]!).date.split('-').map(Number)
  return dateText(new Date(Date.UTC(year!, month - 1, day - days)).toISOString().slice(0, 7), lang)
}

/** The forms in which running text can use a fact. */
const FORMS: Readonly<Record<string, (fact: Fact, lang: Lang, lookup: FactLookup) => string>> = {
  value: proseText,
  // A sentence puts the bound into words, so only the number is set.
  short: (fact, lang) => quantityText({ ...fact, bound: undefined }, lang),
  n: (fact, lang) => quantity(fact, lang).digits,
  // A count in words, e.g. 六类, 四条; larger ones stay digits.
  words: (fact, lang) => `${countWord(needed(fact.value, fact.id, 'value'), lang)}${unitWord(fact, lang)}`,
  count: (fact, lang) => countWord(needed(fact.value, fact.id, 'value'), lang),
  // Number of names the fact lists, in words.
  listed: (fact, lang) => countWord(needed(fact.kind === 'derived' ? undefined : fact.names, fact.id, 'names').length, lang),
  round: roundTimes,
  trillion: inTrillions,
  year: fact => String(needed(fact.year, fact.id, 'year')),
  period: (fact, lang) => needed(fact.period, fact.id, 'period')[lang],
  term: (fact, lang) => needed(fact.kind === 'derived' ? undefined : fact.term, fact.id, 'term')[lang],
  // The term in the original, beside its English.
  zh: fact => needed(fact.kind === 'derived' ? undefined : fact.term, fact.id, 'term').zh,
  names: (fact, lang) => listed(needed(fact.kind === 'derived' ? undefined : fact.names, fact.id, 'names').map(name => name[lang]), lang),
  // Number of facts that go into a derived one, in words.
  inputs: (fact, lang) => countWord(needed(fact.kind === 'derived' ? fact.inputs : undefined, fact.id, 'inputs').length, lang),
  // Number of years from the first to the last input of a derived fact, in words.
  span: (fact, lang, lookup) => {
    const years = inputYears(fact, lookup)
    return countWord(Math.max(...years) - Math.min(...years), lang)
  },
  since: sinceMonth,
}

/** Every text that a fact can give in one edition: what an element bound to it may contain. */
export function spellings(fact: Fact, lang: Lang, lookup: FactLookup): readonly string[] {
  return Object.values(FORMS).flatMap((form) => {
    try {
      return [form(fact, lang, lookup)]
    }
    catch {
      // The fact has no value in this form.
      return []
    }
  })
}

/** The precisions in which the date of a source can be given. */
const SOURCE_FORMS: Readonly<Record<string, (date: string, lang: Lang) => string>> = {
  date: dateText,
  month: (date, lang) => dateText(date.slice(0, 7), lang),
  // The month alone, where the year was already mentioned.
  m: (date, lang) => monthText(date, lang),
  year: date => date.slice(0, 4),
}

const SEARCH_FORMS: Readonly<Record<string, string>> = { until: searchedUntil, newest: newestSeen }

function formOf<T>(forms: Readonly<Record<string, T>>, token: string, form: string): T {
  const found = Object.hasOwn(forms, form) ? forms[form] : undefined
  if (found === undefined)
    throw new Error(`${token}: no such form “${form}”; write one of ${Object.keys(forms).join(', ')}.`)
  return found
}

/**
 * Replaces every token of a text.
 * @param text words with tokens
 * @param lang edition
 * @param lookup the registry
 * @param mark how a value is marked up; by default it is plain text
 * @throws when an id or a form is unknown, in one sentence that names it
 */
export function resolveTokens(
  text: string,
  lang: Lang,
  lookup: FactLookup,
  mark: (value: string, binding: Binding) => string = value => value,
): string {
  return text.replace(TOKEN, (token, id?: string, kind?: 'source' | 'page', name?: string, search?: string, form?: string, words?: string) => {
    const { value, binding } = setToken(token, lang, lookup, { id, kind, name, search, form })
    if (words !== undefined && !value.toLowerCase().includes(words.toLowerCase()))
      throw new Error(`${token}: the data says “${value}”, in which “${words}” does not stand; correct the words or the data.`)
    return mark(words ?? value, binding)
  })
}

interface Parts {
  readonly id?: string
  readonly kind?: 'source' | 'page'
  readonly name?: string
  readonly search?: string
  readonly form?: string
}

function setToken(token: string, lang: Lang, lookup: FactLookup, { id, kind, name = '', form }: Parts): { value: string, binding: Binding } {
  if (id !== undefined)
    return { value: formOf(FORMS, token, form ?? 'value')(lookup(id), lang, lookup), binding: { kind: 'fact', id } }
  if (kind === 'page')
    return { value: pageLabelOf(name), binding: { kind, id: name } }
  if (kind === 'source')
    return { value: formOf(SOURCE_FORMS, token, form ?? 'date')(source(name).date, lang), binding: { kind, id: name } }
  const key = form ?? 'until'
  return { value: dateText(formOf(SEARCH_FORMS, token, key), lang), binding: { kind: 'search', id: key } }
}

/** A token that names a fact, and its position in the text. */
export interface FactToken {
  readonly token: string
  readonly id: string
  /** Form that the token asks for; `value` by default. */
  readonly form: string
  readonly from: number
  readonly to: number
}

/** Every token of a text that names a fact, in order. */
export function factTokens(text: string): readonly FactToken[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, 1: id, 5: form = 'value', index }) => id === undefined ? [] : [{ token, id, form, from: index, to: index + token.length }])
}

/** What a text binds by its tokens, and its words without them. */
export function tokenUse(text: string): TokenUse {
  const bindings: Binding[] = []
  const rest = text.replace(TOKEN, (_, id?: string, kind?: 'source' | 'page', name?: string, _search?: string, form?: string) => {
    bindings.push(id !== undefined ? { kind: 'fact', id } : kind !== undefined ? { kind, id: name! } : { kind: 'search', id: form ?? 'until' })
    return ''
  })
  return { rest, bindings }
}
