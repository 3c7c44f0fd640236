import type { Bound, Fact, Lang } from '../types'
import type { DataText } from '../data-texts'
import type { Problem } from './problem'
import type { FactToken } from '../tokens'
import type { UsingSlide } from '../usage'
import { BOUND_WORDS } from './phrasing'
import type { FactLookup } from '../registry'
import { fact } from '../registry'
import { factTokens } from '../tokens'

/** Checks of the sentences around the tokens: a value keeps its bound, the year or the span of years beside it is its own, and nothing is told by its side of the figure. */

const BOUND_MEANS: Readonly<Record<Bound, string>> = { '>': 'only known to be exceeded', '≤': 'at most that', '≈': 'about that' }

/** Where a sentence ends. */
const END: Readonly<Record<Lang, RegExp>> = { zh: /(?<=[。；？！\n])/, en: /(?<=[.;?!]) |\n/ }

/** Words for a side of the figure, which is laid out anew in the reading edition and unknown to who only hears it. */
const SIDES: Readonly<Record<Lang, RegExp>> = {
  zh: /[左右](?:边|侧|方|图|栏|半)|最[左右]|[往向从][左右]|[左右](?=一?[组列块段])/,
  en: /\b(?:(?:on|to|at|from) the (?:far )?(?:left|right)|(?:left|right)[- ]hand|left to right)\b/i,
}

type Named = FactToken & { readonly fact: Fact }

/** Forms that print the value with its unit. */
const isValue = ({ form, fact: { value } }: Named) => value !== undefined && (form === 'value' || form === 'short')

/** Values that have a bound and are told as if they were exact. */
function boundErrors(sentence: string, named: readonly Named[], lang: Lang): readonly string[] {
  return named.flatMap((one) => {
    const { bound } = one.fact
    if (!bound || !isValue(one))
      return []
    const [words, instead] = BOUND_WORDS[bound][lang]
    return words.test(sentence) ? [] : [`tells ${one.token} as if it were exact, but the value is ${BOUND_MEANS[bound]}; say so, e.g. ${instead}.`]
  })
}

/** Values beside a year that is not theirs. */
function yearErrors(sentence: string, named: readonly Named[], lang: Lang): readonly string[] {
  const between = (a: Named, b: Named) => sentence.slice(a.to, b.from)
  /** English names the year behind the value as often as before it. */
  const behind = (i: number) => {
    const [one, after] = [named[i], named[i + 1]]
    return lang === 'en' && one && isValue(one) && after?.form === 'year' && /^ in $/.test(between(one, after)) ? after : undefined
  }
  return named.flatMap((one, i) => {
    if (!isValue(one) || one.fact.kind === 'derived' || one.fact.year === undefined || one.fact.measure === 'growth')
      return []
    const [before, after] = [named[i - 1], named[i + 1]]
    // A document of one year speaks of another, which the same clause then names.
    if (after?.form === 'year' && after.fact.year === one.fact.year && !/[，；,;]/.test(between(one, after)))
      return []
    const year = behind(i) ?? (before?.form === 'year' && behind(i - 2) !== before ? before : undefined)
    return year && year.fact.year !== one.fact.year
      ? [`sets ${one.token}, a value of ${one.fact.year}, beside ${year.token}, which is ${year.fact.year}; name the year of the value.`]
      : []
  })
}

/** First and last year of what goes into a derived fact; nothing where it speaks of one year, or of none. */
function spanOf({ fact: entry }: Named, find: FactLookup): string | undefined {
  const years = entry.kind === 'derived' ? entry.inputs.map(id => find(id).year) : []
  const known = years.filter(year => year !== undefined)
  const [from, to] = [Math.min(...known), Math.max(...known)]
  // A ratio of two spans speaks of neither alone.
  return known.length === 2 && years.length === 2 && from < to ? `${from}–${to}` : undefined
}

/** Values that are told of the years of another. */
function spanErrors(named: readonly Named[], find: FactLookup): readonly string[] {
  return named.flatMap((one, i) => {
    const span = ['value', 'short', 'n'].includes(one.form) ? spanOf(one, find) : undefined
    const over = named.slice(0, i).findLast(({ form }) => form === 'span')
    const years = over && spanOf(over, find)
    return span && over && span !== years
      ? [`tells ${one.token}, a value of ${span}, of the years of ${over.token}, which are ${years ?? 'others'}; name the value of these years.`]
      : []
  })
}

/** A thing told by the side on which it stands. */
function sideErrors(sentence: string, lang: Lang): readonly string[] {
  const side = SIDES[lang].exec(sentence)?.[0]
  return side === undefined ? [] : [`says “${side}”, but on a phone the figure has other sides; call the thing by its name.`]
}

/** What is wrong with the values that a text tells and with how it points at the figure. */
function proseErrors(text: string, lang: Lang, find: FactLookup): readonly string[] {
  return text.split(END[lang]).flatMap((sentence) => {
    const named = factTokens(sentence).map((token): Named => ({ ...token, fact: find(token.id) }))
    return [...boundErrors(sentence, named, lang), ...yearErrors(sentence, named, lang), ...spanErrors(named, find), ...sideErrors(sentence, lang)]
  })
}

/**
 * Sentences of slides and notes that contradict the data of a value they name, or tell a thing by its side of the figure.
 * @param file the slides' file
 * @param find where facts are looked up
 */
export function proseProblems(file: string, slides: readonly UsingSlide[], lang: Lang, find: FactLookup = fact): readonly Problem[] {
  return slides.flatMap(({ id, content, note }) => Object.entries({ content, note })
    .flatMap(([field, text]) => proseErrors(text, lang, find).map((message): Problem => ({ file, id, field, message }))))
}

/** The same of the sentences that stand in the data. */
export function dataTextProblems(told: readonly DataText[], find: FactLookup = fact): readonly Problem[] {
  return told.flatMap(({ file, id, field, lang, text }) => proseErrors(text, lang, find).map((message): Problem => ({ file, id, field, message })))
}
