import type { Fact, Lang, Text } from './types'
import { countWord } from './figures/count-words'
import { proseText, quantity, quantityText } from './format'

/**
 * A claim in running text: `{F20}` value with unit, `{F20.n}` digits only, `{F20.short}` as a figure prints it,
 * `{F18.word}` a small count in words, `{F20.year}`, `{F25.term}`, `{F25.zh}` the term in the original.
 * The words around it stay in the slides, the figure comes from the data.
 */
const TOKEN = /\{([FEDG]\d{2}[a-z]?(?:-[a-z0-9-]+)?)(?:\.([a-z]+))?\}/g

/** How a fact can be asked for in running text. */
const FORMS: Readonly<Record<string, (fact: Fact, lang: Lang) => string>> = {
  value: proseText,
  // In a sentence the bound is said in words, so only the number is set.
  short: (fact, lang) => quantityText({ ...fact, bound: undefined }, lang),
  n: (fact, lang) => quantity(fact, lang).digits,
  word: (fact, lang) => countWord(valueOf(fact), lang),
  year: (fact) => {
    if (fact.year === undefined)
      throw new Error(`${fact.id}: field year: the fact has none; drop “.year” or add the year.`)
    return String(fact.year)
  },
  term: (fact, lang) => termOf(fact, 'term')[lang],
  zh: fact => termOf(fact, 'zh').zh,
}

function valueOf({ id, value }: Fact): number {
  if (value === undefined)
    throw new Error(`${id}: field value: the fact carries no number; drop “.word” or add the value.`)
  return value
}

function termOf(fact: Fact, form: 'term' | 'zh'): Text {
  if (fact.kind === 'derived' || !fact.term)
    throw new Error(`${fact.id}: field term: the fact names no term; drop “.${form}” or add it.`)
  return fact.term
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
      throw new Error(`{${id}.${form}}: no such form; write {${id}} alone or with one of .${Object.keys(FORMS).filter(name => name !== 'value').join(', .')}.`)
    return mark(set(lookup(id), lang), id)
  })
}
