import type { Lang, Source, Text } from '../types'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO date in words, as exact as it is known: `2025年6月27日`, `27 Jun 2025`, `2024`. */
export function dateText(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number)
  if (lang === 'zh')
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ')
}

const ABOUT: Text = { zh: '约', en: 'c. ' }

/** The date of a source in words; 约 or c. where it is inexact or inferred. */
export function sourceDate({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>, lang: Lang): string {
  return `${dateNote ? ABOUT[lang] : ''}${dateText(date, lang)}`
}

/** The month of an ISO date without its year: `6月`, `Jun`. */
export function monthText(date: string, lang: Lang): string {
  const month = Number(date.slice(5, 7))
  if (!month)
    throw new Error(`${date}: the date names no month; ask for its year.`)
  return lang === 'zh' ? `${month}月` : MONTHS[month - 1]!
}

/**
 * The stretch of time that an ISO date names, in years with fractions: a whole year, a month or a day.
 * @returns start and end, e.g. `[2024.25, 2024.333]` for `2024-04`
 */
export function dateSpan(date: string): readonly [number, number] {
  const [year, month, day] = date.split('-').map(Number)
  if (!month)
    return [year!, year! + 1]
  const days = (d: number) => year! + (month - 1) / 12 + d / 31 / 12
  return day ? [days(day - 1), days(day)] : [days(0), days(31)]
}
