import type { Fact, Lang } from '../types'
import { KIND_WORDS, MEASURE_WORDS, proseText, quantity } from './format'

/** English words with a capital, for the start of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Sign and digits of a fact as they are drawn. */
export function numeral(entry: Fact, lang: Lang): string {
  const { sign, digits } = quantity(entry, lang)
  return `${sign}${digits}`
}

/** Year or period of a fact, e.g. 2025年上半年, 2023—2025年; empty where it has neither. */
export function when({ year, period }: Fact, lang: Lang): string {
  const whole = year === undefined ? '' : lang === 'zh' ? `${year}年` : String(year)
  const part = period?.[lang] ?? ''
  // A period that contains a year needs no other.
  if (!whole || /\d{4}/.test(part))
    return part || whole
  return lang === 'zh' ? whole + part : [part, whole].filter(Boolean).join(' ')
}

/** An English measure after its year, or before its period where that is more than years: `2023 revenue`, `revenue, first half 2025`. */
export function dated(measured: string, entry: Fact): string {
  const period = when(entry, 'en')
  return measured && /^[a-z]/i.test(entry.period?.en ?? '') ? `${measured}, ${period}` : [period, measured].filter(Boolean).join(' ')
}

/** Year, measure and kind of a number in the pieces at which a label may break, e.g. 2024年 · 营收目标. */
export function kindLabel({ year, measure, kind }: Fact, lang: Lang): readonly string[] {
  const measureWord = measure ? MEASURE_WORDS[measure][lang] : ''
  const kindWord = KIND_WORDS[kind][lang]
  return lang === 'zh'
    ? [`${year}年`, `${measureWord}${kindWord}`]
    : [`${year} `, kind === 'target' ? `${measureWord} target` : `${measureWord}, ${kindWord.toLowerCase()}`]
}

const BOUNDS = {
  '>': { zh: '超过', en: 'more than ' },
  '≈': { zh: '约', en: 'about ' },
  '≤': { zh: '至多', en: 'at most ' },
} as const

/** A value for reading out, with the bound in words. */
export function spoken(entry: Fact, lang: Lang): string {
  return (entry.bound ? BOUNDS[entry.bound][lang] : '') + proseText(entry, lang)
}

/** A number in words with its year or period, measure and kind, e.g. 2024年营收目标超过8000亿元. */
export function said(entry: Fact, lang: Lang): string {
  const measured = kindLabel(entry, lang).at(-1)!
  return lang === 'zh' ? `${when(entry, lang)}${measured}${spoken(entry, lang)}` : `${dated(measured, entry)}: ${spoken(entry, lang)}`
}

/** Joins the sentences of one step with the punctuation of the language. */
export function sentences(parts: readonly string[], lang: Lang): string {
  return parts.map(part => lang === 'zh' ? `${part}。` : `${part}. `).join('')
}
