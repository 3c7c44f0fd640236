import type { Lang, Text } from '../types'
import { aloneQuantity, KIND_WORDS, MEASURE_WORDS, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import type { FigureTable } from './table'
import { factTable } from './table'
import { termOf } from './terms'
import { spoken as spokenValue } from '../text/fact-words'

/** Clicks at which the parts are shown. */
export const SUMMARY_STEPS = { actual: 0, target: 1, aim: 2 } as const

/** One of the two quantities: drawn by area, so its value comes with its words. */
export interface SummaryQuantity {
  readonly fact: string
  readonly value: number
  /** `>` or empty. */
  readonly sign: string
  readonly digits: string
  readonly unit: string
  /** Year and measure, e.g. 2023年营收. */
  readonly measure: string
  /** 实绩 or 目标. */
  readonly kind: string
  readonly detail: string
  /** Fact of the detail. */
  readonly detailFact: string
}

export interface SummaryData {
  readonly description: readonly string[]
  readonly table: FigureTable
  readonly actual: SummaryQuantity
  readonly target: SummaryQuantity
  /** The aim that has a name and no number. */
  readonly aim: {
    readonly fact: string
    readonly term: string
    readonly year: string
    readonly kind: string
    readonly detail: string
  }
}

const CAPTION: Text = { zh: '视觉智能产业：实绩与目标', en: 'The vision industry: the result and the targets' }
const INDUSTRY: Text = { zh: '杭州视觉智能产业', en: 'Hangzhou’s vision industry' }
const GROWTH: Text = { zh: '同比增长', en: 'Growth on the year before' }

const WORDS = {
  zh: {
    dated: (year: number, measure: string) => `${year}年${measure}`,
    year: (year: number) => `${year}年`,
    growth: (rate: string) => `同比增长${rate}`,
    noValue: '只有定性表述，没有数值',
    sentence: (kind: string, measure: string, amount: string, detail: string) => `${kind}：${measure}${amount}，${detail}。`,
    aim: (kind: string, year: string, term: string) => `${kind}：${year}，${term}，没有数值。`,
  },
  en: {
    dated: (year: number, measure: string) => `${year} ${measure}`,
    year: (year: number) => String(year),
    growth: (rate: string) => `up ${rate} year on year`,
    noValue: 'stated in words, without a figure',
    sentence: (kind: string, measure: string, amount: string, detail: string) => `${kind}: ${measure} ${amount}, ${detail}. `,
    aim: (kind: string, year: string, term: string) => `${kind}: ${year}, ${term}, without a figure.`,
  },
} as const

function drawn(id: string, lang: Lang, detail: string, detailFact: string): SummaryQuantity {
  const entry = fact(id)
  const { sign, digits, unit } = aloneQuantity(entry, lang)
  return {
    fact: id,
    value: valueOf(id),
    sign,
    digits,
    unit: unit.trim(),
    measure: WORDS[lang].dated(entry.year!, MEASURE_WORDS[entry.measure!][lang]),
    kind: KIND_WORDS[entry.kind][lang],
    detail,
    detailFact,
  }
}

export function summary(lang: Lang): SummaryData {
  const words = WORDS[lang]
  const end = fact('F27')
  const actual = drawn('F20', lang, words.growth(quantityText(fact('F20-yoy'), lang)), 'F20-yoy')
  const target = drawn('F26', lang, termOf('F26')[lang], 'F26')
  const aim = {
    fact: 'F27',
    term: termOf(end.id)[lang],
    year: words.year(end.year!),
    kind: KIND_WORDS[end.kind][lang],
    detail: words.noValue,
  }
  const spoken = (q: SummaryQuantity, id: string) => words.sentence(q.kind, q.measure, spokenValue(fact(id), lang), q.detail)
  return {
    description: [spoken(actual, 'F20'), spoken(target, 'F26'), words.aim(aim.kind, aim.year, aim.term)],
    table: factTable(CAPTION, [
      { fact: 'F20', name: INDUSTRY[lang], step: SUMMARY_STEPS.actual },
      { fact: 'F20-yoy', name: GROWTH[lang], step: SUMMARY_STEPS.actual },
      { fact: 'F26', name: target.detail, step: SUMMARY_STEPS.target, alone: true },
      { fact: 'F27', name: aim.term, step: SUMMARY_STEPS.aim },
    ], lang),
    actual,
    target,
    aim,
  }
}
