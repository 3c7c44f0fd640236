import { countWord } from '../../data/text/count-words'
import type { Rendering } from './sense'
import { worded } from './sense'

const POWERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, million: 1e6, bn: 1e9, billion: 1e9, trillion: 1e12 }
const MONTHS = Array.from({ length: 12 }, (_, i) => new Date(2000, i).toLocaleString('en', { month: 'long' }))
/** A month in full or by its first letters, and no other word that begins like one. */
const MONTH = new RegExp(`\\b(?:${MONTHS.map(name => `${name}|${name.slice(0, 3)}`).join('|')})\\b`, 'g')
/** A number in digits and its power; not one within a name such as 6G, nor one that is a year. */
const NUMBER = /(?<![A-Za-z\d.–-])(\d(?:[\d,]*\d)?(?:\.\d+)?)(?!\d)\s?(万亿|亿|万|million|bn|billion|trillion)?(?![A-Za-z])/g
const YEAR = /^(?:19|20)\d\d$/

/** What a text writes in digits, apart from years: amounts in single yuan or pieces, months by number. */
function written(text: string): { readonly amounts: readonly number[], readonly months: readonly number[] } {
  const bare = worded(text)
  const months = [
    ...[...bare.matchAll(/(\d{1,2})月/g)].map(([, month]) => Number(month)),
    ...(bare.match(MONTH) ?? []).map(month => MONTHS.findIndex(name => name.startsWith(month)) + 1),
  ]
  const amounts = [...bare.replaceAll(/\d{1,2}月/g, '').matchAll(NUMBER)]
    .filter(([, digits, power]) => power !== undefined || !YEAR.test(digits!))
    .map(([, digits, power]) => Number(digits!.replaceAll(',', '')) * (power ? POWERS[power]! : 1))
  return { amounts, months }
}

/** Whether a text tells a number in words, or within a name such as L3. */
const tells = (amount: number, text: string) => new RegExp(`(?<![\\d.])${amount}(?![\\d.]*\\d)`).test(text)
  || (Number.isInteger(amount) && amount <= 10 && (['zh', 'en'] as const).some(lang => text.toLowerCase().includes(countWord(amount, lang).slice(0, 4))))

/** The date of a fact or a source, which may name a month. */
const DATED = /\{[^|}]*\.(?:period|date|month|m|until|newest)\}/

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** Texts whose editions write another amount, count, day or month in digits. */
export function amountProblems(texts: readonly Rendering[]): string[] {
  return texts.flatMap(({ where, zh, en }) => {
    const [chinese, english] = [written(zh), written(en)]
    const lone = (own: readonly number[], others: readonly number[], other: string) => own.filter(amount => !others.some(each => near(each, amount)) && !tells(amount, other))
    const apart = [...new Set([...lone(chinese.amounts, english.amounts, en), ...lone(english.amounts, chinese.amounts, zh)])]
    const told = (months: readonly number[]) => [...new Set(months)].sort((a, b) => a - b).join(' ')
    return [
      ...apart.length > 0 ? [`${where}: written in one edition only (${apart.join(', ')}): “${zh}” – “${en}”`] : [],
      ...told(chinese.months) !== told(english.months) && !DATED.test(zh + en) ? [`${where}: the months differ: “${zh}” – “${en}”`] : [],
    ]
  })
}
