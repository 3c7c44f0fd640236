import type { Fact, Lang } from '../types'
import { KIND_WORDS, MEASURE_WORDS, proseText, quantity } from '../format'

/** Sign and digits of a fact as they are drawn. */
export function numeral(entry: Fact, lang: Lang): string {
  const { sign, digits } = quantity(entry, lang)
  return `${sign}${digits}`
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

/** A value as it is read out: the bound in words. */
export function spoken(entry: Fact, lang: Lang): string {
  return (entry.bound ? BOUNDS[entry.bound][lang] : '') + proseText(entry, lang)
}

/** A whole number said with its year, measure and kind, e.g. 2024年营收目标超过8000亿元. */
export function said(entry: Fact, lang: Lang): string {
  const label = kindLabel(entry, lang).join('')
  return lang === 'zh' ? `${label}${spoken(entry, lang)}` : `${label}: ${spoken(entry, lang)}`
}

/** Puts sentences of one step together; each edition closes and joins them in its own way. */
export function sentences(parts: readonly string[], lang: Lang): string {
  return parts.map(part => lang === 'zh' ? `${part}。` : `${part}. `).join('')
}
