import type { FieldError } from './shapes'

/** Checks of a fact's sentences against its fields: numbers and years that contradict them, numbers typed by hand. */

/** A number found in running text, in the unit that the data uses. */
interface Printed {
  /** As it stands in the text. */
  readonly text: string
  readonly value: number
  /** Half a unit of its last digit. */
  readonly tolerance: number
}

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)'

/** How each unit is written in running text, with the factor to 亿元 for money. */
const WRITTEN: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  'yi-yuan': [
    [new RegExp(`${NUMBER}亿(?!吨)`, 'g'), 1],
    [new RegExp(`${NUMBER}万亿`, 'g'), 10000],
    [new RegExp(`${NUMBER} (?:bn|billion)`, 'g'), 10],
    [new RegExp(`${NUMBER} trillion`, 'g'), 10000],
  ],
  'percent': [[new RegExp(`${NUMBER}%`, 'g'), 1]],
  'percentage-point': [[new RegExp(`${NUMBER}个百分点`, 'g'), 1], [new RegExp(`${NUMBER} percentage points`, 'g'), 1]],
  'times': [[new RegExp(`${NUMBER}倍`, 'g'), 1]],
  'mu': [[new RegExp(`${NUMBER}亩`, 'g'), 1], [new RegExp(`${NUMBER} mu`, 'g'), 1]],
  'days': [[new RegExp(`${NUMBER}多?(?:个日夜|天)`, 'g'), 1], [new RegExp(`${NUMBER} days`, 'g'), 1]],
  'years': [[new RegExp(`(?<!\\d)(\\d{1,2})(?:岁|年)`, 'g'), 1]],
  'km2': [[new RegExp(`${NUMBER}平方公里`, 'g'), 1], [new RegExp(`${NUMBER} km²`, 'g'), 1]],
}

function printedNumbers(text: string, unit: string): readonly Printed[] {
  return (WRITTEN[unit] ?? []).flatMap(([pattern, factor]) => [...text.matchAll(pattern)].map((match) => {
    const digits = match[1]!.replaceAll(',', '')
    const decimals = digits.split('.')[1]?.length ?? 0
    return {
      text: match[0],
      value: Number(digits) * factor,
      // A round number in 万亿 is not a rounded form of nearby values.
      tolerance: (decimals === 0 && factor === 10000 ? 0.005 : 0.5) * factor * 10 ** -decimals,
    }
  }))
}

/** Numbers as a text prints them, for a message. */
const quoted = (numbers: readonly Printed[]) => numbers.map(({ text }) => `“${text}”`).join(' and ')

/** Errors in the caveat of a fact: a number in it belongs to another fact, so it must be a token and not typed. */
export function noteErrors(note: Readonly<Record<string, string>> | undefined): readonly FieldError[] {
  return Object.entries(note ?? {}).flatMap(([lang, text]) => {
    const typed = /\d+/.exec(text.replace(/\{[^{}]*\}/g, ''))
    return typed ? [{ field: `note.${lang}`, message: `prints ${typed[0]} by hand; name the fact that carries it, e.g. {F20} or {F20.year}, or say it without a number.` }] : []
  })
}

/** How a year stands in running text. English groups the digits of every other number by three. */
const YEAR: Readonly<Record<string, RegExp>> = {
  zh: /(?<!\d)((?:19|20)\d{2})(?=年|[—–-](?:19|20)\d{2}年)/g,
  en: /(?<![\d.,])((?:19|20)\d{2})(?!\d|[,.]\d)/g,
}

/** Years that a text speaks of, each once. */
function yearsIn(text: string, lang: string): readonly number[] {
  return [...new Set(Array.from(text.matchAll(YEAR[lang] ?? /$^/g), match => Number(match[1])))]
}

/** What the statement of a fact is compared with. */
export interface Stated {
  readonly statement: Readonly<Record<string, string>>
  readonly period?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly year?: number
  /** The value in the unit of its text: money in 亿元. */
  readonly value?: number
}

/**
 * Statements that contradict their own fields: one that prints numbers of the fact's unit, none of them its value,
 * or years, none of them its year; and those whose languages speak of different years. A statement may leave numbers out.
 */
export function contradictions({ statement, period, unit, year, value }: Stated): readonly FieldError[] {
  const found: FieldError[] = []
  const textUnit = unit === 'trillion-yuan' || unit === 'yi-yuan-per-year' ? 'yi-yuan' : unit
  if (value !== undefined && textUnit !== undefined && period) {
    const numbers = Object.values(period).flatMap(text => printedNumbers(text, textUnit))
    if (numbers.length > 0 && !numbers.every(printed => Math.abs(printed.value - value) <= printed.tolerance))
      found.push({ field: 'value', message: `is ${value}, but the fact’s own period prints ${quoted(numbers)}; correct the one that is wrong.` })
  }
  for (const [lang, text] of Object.entries(statement)) {
    const numbers = textUnit === undefined || value === undefined ? [] : printedNumbers(text, textUnit)
    if (numbers.length > 0 && !numbers.some(printed => Math.abs(printed.value - Math.abs(value!)) <= printed.tolerance + 1e-9)) {
      found.push({
        field: 'value',
        message: `contradicts the fact’s own statement.${lang}, which prints ${quoted(numbers)} where the value is ${+value!.toFixed(6)}${textUnit === 'yi-yuan' ? ' (亿元)' : ''}; correct the one that is wrong.`,
      })
    }
    const written = /\d(亿|万亿|%|个百分点|平方公里|亩|倍)/.exec(text)
    if (lang === 'zh' && value !== undefined && textUnit !== undefined && numbers.length === 0 && written)
      found.push({ field: 'unit', message: `is ${unit}, but statement.zh prints a number in ${written[1]}; correct the one that is wrong.` })
    const years = yearsIn(text, lang)
    if (year !== undefined && years.length > 0 && !years.includes(year)) {
      found.push({
        field: 'year',
        message: `contradicts the fact’s own statement.${lang}, which speaks of ${years.join(' and ')} where the year is ${year}; correct the one that is wrong.`,
      })
    }
  }
  const [zh, en] = [yearsIn(statement.zh ?? '', 'zh'), yearsIn(statement.en ?? '', 'en')]
  const apart = [...zh.filter(known => !en.includes(known)), ...en.filter(known => !zh.includes(known))]
  if (apart.length > 0)
    found.push({ field: 'statement.en', message: `speaks of ${en.join(' and ') || 'no year'} where statement.zh speaks of ${zh.join(' and ') || 'none'}; correct the one that is wrong.` })
  return found
}
