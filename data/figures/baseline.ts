import type { Lang } from '../types'
import type { FigureTable } from './table'
import { KIND_WORDS, MEASURE_WORDS, quantity, quantityText } from '../text/format'
import { fact, inYi, valueOf } from '../registry'
import { factTable } from './table'

/** Click at which the two lengths appear. */
export const BASELINE_STEPS = { lengths: 1 } as const

export interface BaselineData {
  readonly table: FigureTable
  readonly description: readonly string[]
  /** This year's level: the number that stands on the water. */
  readonly level: {
    readonly fact: string
    /** 亿元, for the scale of the rise. */
    readonly value: number
    readonly digits: string
    readonly unit: string
    readonly measure: string
    readonly kind: string
  }
  /** The level of the year before and the rise from it. */
  readonly before: {
    readonly fact: string
    readonly value: number
    readonly measure: string
    readonly amount: string
  }
  readonly growth: { readonly fact: string, readonly text: string }
  /** Two lengths on one scale, of different measures: sizes side by side, no share. */
  readonly lengths: {
    readonly target: { readonly fact: string, readonly value: number, readonly sign: string, readonly digits: string, readonly words: string }
    readonly gdp: { readonly fact: string, readonly value: number, readonly words: string }
  }
}

const WORDS = {
  zh: {
    dated: (year: number, measure: string) => `${year}年${measure}`,
    target: (unit: string, year: number, kind: string, measure: string) => `${unit}，${year}年${kind}，${measure}`,
    gdp: (year: number, amount: string, kind: string) => `浙江${year}年GDP ${amount}，${kind}`,
    spoken: (level: string, before: string, growth: string) => `${level}，同比增长${growth}；${before}。`,
    lengths: (target: string, year: number, gdp: string, kind: string, ratio: string) => `${target}，大小相当于浙江${year}年GDP（${gdp}，${kind}）的${ratio}，不是占比：营收不是增加值。`,
    amount: (measure: string, amount: string, kind: string) => `${measure}${amount}（${kind}）`,
    rows: { level: '本年营收', before: '前一年营收', growth: '同比增长', target: '短线，营收目标', gdp: '长线，浙江GDP' },
  },
  en: {
    dated: (year: number, measure: string) => `${year} ${measure}`,
    target: (unit: string, year: number, kind: string, measure: string) => `${unit}, ${year} ${kind.toLowerCase()}, ${measure}`,
    gdp: (year: number, amount: string, kind: string) => `Zhejiang’s ${year} GDP ${amount}, ${kind.toLowerCase()}`,
    spoken: (level: string, before: string, growth: string) => `${level}, up ${growth} year on year; ${before}. `,
    lengths: (target: string, year: number, gdp: string, kind: string, ratio: string) => `${target}, equal in size to ${ratio} of Zhejiang’s ${year} GDP (${gdp}, ${kind.toLowerCase()}); not a share of it, since revenue is not value added.`,
    amount: (measure: string, amount: string, kind: string) => `${measure} ${amount} (${kind.toLowerCase()})`,
    rows: { level: 'Revenue of the year', before: 'Revenue of the year before', growth: 'Growth', target: 'Shorter line, revenue target', gdp: 'Longer line, GDP of Zhejiang' },
  },
} as const

export function baseline(lang: Lang): BaselineData {
  const words = WORDS[lang]
  const measureOf = (id: string) => words.dated(fact(id).year!, MEASURE_WORDS[fact(id).measure!][lang])
  const kindOf = (id: string) => KIND_WORDS[fact(id).kind][lang]
  const amountOf = (id: string) => quantityText(fact(id), lang)
  const spoken = (id: string) => words.amount(measureOf(id), amountOf(id), kindOf(id))
  const level = quantity(fact('F20'), lang)
  const target = quantity(fact('F24'), lang)
  const targetMeasure = MEASURE_WORDS[fact('F24').measure!][lang]
  const gdp = words.gdp(fact('F24c').year!, amountOf('F24c'), kindOf('F24c'))
  return {
    table: factTable({ zh: '起点与两个数的大小', en: 'The starting level, and two sizes side by side' }, [
      { fact: 'F20', name: words.rows.level, step: 0 },
      { fact: 'F20-yoy', name: words.rows.growth, step: 0 },
      { fact: 'D01', name: words.rows.before, step: 0 },
      { fact: 'F24', name: words.rows.target, step: BASELINE_STEPS.lengths },
      { fact: 'F24c', name: words.rows.gdp, step: BASELINE_STEPS.lengths },
    ], lang),
    description: [
      words.spoken(spoken('F20'), spoken('D01'), amountOf('F20-yoy')),
      words.lengths(spoken('F24'), fact('F24c').year!, amountOf('F24c'), kindOf('F24c'), amountOf('D14')),
    ],
    level: {
      fact: 'F20',
      value: valueOf('F20'),
      digits: level.digits,
      unit: level.unit.trim(),
      measure: measureOf('F20'),
      kind: kindOf('F20'),
    },
    before: {
      fact: 'D01',
      value: valueOf('D01'),
      measure: measureOf('D01'),
      amount: `${kindOf('D01')}${lang === 'en' ? ' ' : ''}${amountOf('D01')}`,
    },
    growth: { fact: 'F20-yoy', text: `+${amountOf('F20-yoy')}` },
    lengths: {
      target: {
        fact: 'F24',
        value: valueOf('F24'),
        sign: target.sign,
        digits: target.digits,
        words: words.target(target.unit.trim(), fact('F24').year!, kindOf('F24'), targetMeasure),
      },
      gdp: { fact: 'F24c', value: inYi(fact('F24c')), words: gdp },
    },
  }
}
