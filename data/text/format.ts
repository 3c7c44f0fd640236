import type { Confidence, Fact, Kind, Lang, Measure, Text, Unit } from '../types'

/** Words for kinds, measures and units: the only place they are spelled. */
export const KIND_WORDS: Readonly<Record<Kind, Text>> = {
  actual: { zh: '实绩', en: 'Actual' },
  target: { zh: '目标', en: 'Target' },
  derived: { zh: '推算', en: 'Derived' },
  hypothetical: { zh: '假设', en: 'Hypothetical' },
  statement: { zh: '表述', en: 'Stated' },
}

/** What a value measures, in a word; English ones are for the middle of a line. */
export const MEASURE_WORDS: Readonly<Record<Measure, Text>> = {
  'revenue': { zh: '营收', en: 'revenue' },
  'output': { zh: '产值', en: 'output' },
  'scale': { zh: '规模', en: 'scale' },
  'total-scale': { zh: '总规模', en: 'total scale' },
  'core-revenue': { zh: '核心营收', en: 'core revenue' },
  'core-scale': { zh: '核心规模', en: 'core scale' },
  'gdp': { zh: 'GDP', en: 'GDP' },
  'value-added': { zh: '增加值', en: 'value added' },
  'profit': { zh: '净利润', en: 'net profit' },
  'growth': { zh: '增速', en: 'growth' },
  'annual-growth': { zh: '年均增速', en: 'average yearly growth' },
  'total-growth': { zh: '总增幅', en: 'total growth' },
  'increment': { zh: '增量', en: 'increase' },
  'annual-increment': { zh: '年均增量', en: 'average yearly increase' },
  'share': { zh: '占比', en: 'share' },
  'ratio': { zh: '倍数', en: 'ratio' },
  'size-ratio': { zh: '数值之比', en: 'ratio in size' },
  'area': { zh: '面积', en: 'area' },
  'fund': { zh: '总规模', en: 'total size' },
  'investment': { zh: '投资', en: 'investment' },
  'duration': { zh: '时长', en: 'duration' },
  'count': { zh: '数目', en: 'count' },
}

/** What the grades of confidence stand for. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Text>> = {
  A: { zh: '政府、公司、统计', en: 'government, firms, statistics' },
  B: { zh: '官方或主流媒体', en: 'official or major media' },
  C: { zh: '转载、汇编、券商', en: 'reposts, digests, brokers' },
}

const UNIT_WORDS: Readonly<Record<Exclude<Unit, 'items'>, Text>> = {
  'yi-yuan': { zh: '亿元', en: '00 million yuan' },
  'trillion-yuan': { zh: '万亿元', en: ' trillion yuan' },
  'yi-yuan-per-year': { zh: '亿元/年', en: '00 million yuan a year' },
  'percent': { zh: '%', en: '%' },
  'percentage-point': { zh: '个百分点', en: ' percentage points' },
  'times': { zh: '倍', en: ' times' },
  'km2': { zh: '平方公里', en: ' km²' },
  'mu': { zh: '亩', en: ' mu' },
  'days': { zh: '天', en: ' days' },
  'years': { zh: '年', en: ' years' },
}

/** A number split for drawing: sign, digits and unit are set in different fonts and sizes. */
export interface Quantity {
  /** `>`, `≈`, `≤` or empty. */
  readonly sign: string
  /** Digits with the fact's precision, e.g. `10000`, `8.26`; in English grouped by three. */
  readonly digits: string
  /** Unit word of the edition, e.g. `亿元`; empty for bare counts without a classifier. */
  readonly unit: string
}

/**
 * The parts of a fact's value in one edition.
 * @throws when the fact carries no number.
 */
export function quantity(fact: Fact, lang: Lang): Quantity {
  if (fact.value === undefined)
    throw new Error(`${fact.id}: field value: the fact carries no number to print; use its term or names instead.`)
  const precision = fact.precision ?? 0
  const sign = fact.bound ?? ''
  if (lang === 'en')
    return { sign, ...english(fact, fact.value, precision) }
  return { sign, digits: signed(fact.value.toFixed(precision)), unit: unitWord(fact, lang) }
}

/** A decrease has the typographic minus, which is as wide as a plus. */
const signed = (digits: string) => digits.replace(/^-/, '−')

/** English readers count in billions, 1 亿元 being 0.1 billion yuan, and group digits by three. */
function english(fact: Fact, value: number, precision: number): Omit<Quantity, 'sign'> {
  if (fact.unit === 'yi-yuan' || fact.unit === 'yi-yuan-per-year')
    return { digits: grouped(trimZeros((value / 10).toFixed(precision + 1))), unit: fact.unit === 'yi-yuan' ? ' bn yuan' : ' bn yuan a year' }
  return { digits: signed(grouped(value.toFixed(precision))), unit: unitWord(fact, 'en') }
}

/** Sign, digits and unit as running text, e.g. `>8000亿元`, `7.1%`. */
export function quantityText(fact: Fact, lang: Lang): string {
  const { sign, digits, unit } = quantity(fact, lang)
  return `${sign}${digits}${unit}`
}

/** From this many 亿元 on, English text counts in trillions. */
const TRILLION = 10000

/**
 * The parts of a value that stands by itself: English turns from billions to trillions there, where values on one scale keep to one unit.
 * @throws when the fact carries no number.
 */
export function aloneQuantity(fact: Fact, lang: Lang): Quantity {
  const parts = quantity(fact, lang)
  return lang === 'en' && fact.unit === 'yi-yuan' && fact.value! >= TRILLION
    ? { ...parts, digits: trimZeros((fact.value! / TRILLION).toFixed((fact.precision ?? 0) + 4)), unit: ' trillion yuan' }
    : parts
}

/**
 * A value as it appears in a sentence, without its bound, which the sentence puts into words. Chinese prints it as figures
 * do, English spells its units out.
 * @throws when the fact carries no number.
 */
export function proseText(fact: Fact, lang: Lang): string {
  const { digits, unit } = aloneQuantity(fact, lang)
  if (lang === 'zh')
    return digits + unit
  return `${digits}${unit}`.replace(' bn ', ' billion ').replace(' km²', ' square kilometres')
}

/** Unit word of a fact, or the classifier of counted things. */
export function unitWord(fact: Fact, lang: Lang): string {
  if (fact.unit === undefined)
    return ''
  if (fact.unit === 'items') {
    const word = fact.classifier?.[lang] ?? ''
    // Like the other English units, the noun is set off by a space.
    return lang === 'en' && word ? ` ${word}` : word
  }
  return UNIT_WORDS[fact.unit][lang]
}

/** Digits without the zeros at the end of a fraction. */
function trimZeros(digits: string): string {
  return digits.replace(/\.?0+$(?<=\..*)/, '')
}

/** Digits of the whole part in groups of three. */
function grouped(digits: string): string {
  return digits.replace(/\d(?=(?:\d{3})+(?:\.|$))(?<!\..*)/g, '$&,')
}
