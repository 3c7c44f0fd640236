import type { Fact, Lang } from './types'
import type { Problem } from './validate'
import type { FactToken } from './tokens'
import type { UsingSlide } from './usage'
import { fact } from './registry'
import { factTokens } from './tokens'

/** Checks of the sentences around the tokens: a value must keep its bound, and the year beside it must be its own. */

/** Words by which a sentence says that a value is exceeded, or that it only compares sizes. */
const EXCEEDS: Readonly<Record<Lang, RegExp>> = {
  zh: /超|突破|刚过|多于|大小/,
  en: /more than|over|above|pass|exceed|in size/i,
}

/** Where a sentence ends. */
const END: Readonly<Record<Lang, RegExp>> = { zh: /(?<=[。；？！\n])/, en: /(?<=[.;?!]) |\n/ }

type Named = FactToken & { readonly fact: Fact }

/** Forms that print the value with its unit. */
const isValue = ({ form, fact: { value } }: Named) => value !== undefined && (form === 'value' || form === 'short')

/** Lower bounds that are worded as if they were exact values. */
function boundSlips(sentence: string, named: readonly Named[], lang: Lang): readonly string[] {
  return named
    .filter(one => isValue(one) && one.fact.bound === '>' && one.fact.kind !== 'derived' && !EXCEEDS[lang].test(sentence))
    .map(({ token }) => `tells ${token} as if it were exact, but the value is only known to be exceeded; say so, e.g. ${lang === 'zh' ? '超过' : 'more than'}.`)
}

/** Values beside a year that is not theirs. */
function yearSlips(sentence: string, named: readonly Named[], lang: Lang): readonly string[] {
  return named.flatMap((one, i) => {
    if (!isValue(one) || one.fact.kind === 'derived' || one.fact.year === undefined || one.fact.measure === 'growth')
      return []
    const [before, after] = [named[i - 1], named[i + 1]]
    // English names the year after the value as often as before it.
    const behind = lang === 'en' && after?.form === 'year' && /^ in $/.test(sentence.slice(one.to, after.from)) ? after : undefined
    const year = behind ?? (before?.form === 'year' ? before : undefined)
    return year && year.fact.year !== one.fact.year
      ? [`sets ${one.token}, a value of ${one.fact.year}, beside ${year.token}, which is ${year.fact.year}; name the year of the value.`]
      : []
  })
}

/**
 * Sentences of slides and notes that contradict the data of a value they name.
 * @param file the slides' file
 * @param find where facts are looked up
 */
export function proseProblems(file: string, slides: readonly UsingSlide[], lang: Lang, find: (id: string) => Fact = fact): readonly Problem[] {
  return slides.flatMap(({ id, content, note }) => Object.entries({ content, note }).flatMap(([field, text]) => text.split(END[lang]).flatMap((sentence) => {
    const named = factTokens(sentence).map((token): Named => ({ ...token, fact: find(token.id) }))
    return [...boundSlips(sentence, named, lang), ...yearSlips(sentence, named, lang)].map((message): Problem => ({ file, id, field, message }))
  })))
}
