import type { Fact, Lang } from './types'
import { quantity, quantityText } from './format'

/**
 * A claim in running text: `{F20}` value with unit, `{F20.n}` digits only, `{F20.year}`, `{F25.term}`.
 * The words around it stay in `slides.md`, the figure comes from the data.
 */
const TOKEN = /\{([FEDG]\d{2}[a-z]?(?:-[a-z0-9-]+)?)(?:\.([a-z]+))?\}/g

/** How a fact can be asked for in running text. */
const FORMS: Readonly<Record<string, (fact: Fact, lang: Lang) => string>> = {
  value: (fact, lang) => {
    const text = quantityText(fact, lang)
    // In a sentence the bound is said in words, so only the number is set.
    return fact.bound ? text.slice(fact.bound.length) : text
  },
  n: (fact, lang) => quantity(fact, lang).digits,
  year: (fact) => {
    if (fact.year === undefined)
      throw new Error(`${fact.id}: field year: the fact has none; drop “.year” or add the year.`)
    return String(fact.year)
  },
  term: (fact, lang) => {
    if (fact.kind === 'derived' || !fact.term)
      throw new Error(`${fact.id}: field term: the fact names no term; drop “.term” or add it.`)
    return fact.term[lang]
  },
}

/**
 * Sets every token of a text.
 * @param text words with tokens
 * @param lang edition
 * @param lookup the registry
 * @param mark how a set value is marked up; by default it is plain text
 * @throws when an id or a form is unknown, in one sentence that names it
 */
export function resolveTokens(
  text: string,
  lang: Lang,
  lookup: (id: string) => Fact,
  mark: (value: string, id: string) => string = value => value,
): string {
  return text.replace(TOKEN, (_, id: string, form = 'value') => {
    const set = FORMS[form]
    if (!set)
      throw new Error(`{${id}.${form}}: no such form; write {${id}}, {${id}.n}, {${id}.year} or {${id}.term}.`)
    return mark(set(lookup(id), lang), id)
  })
}
