import type { Fact, Lang, Measure, Text } from '../types'
import type { FigureTable } from './table'
import { KIND_WORDS, MEASURE_WORDS, quantity, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import { yearOf } from './terms'

/** A published number as a post on the line. */
export interface Reading {
  readonly fact: string
  readonly value: number
  /** Sign and digits, e.g. `>3200`. */
  readonly text: string
  /** Lower bound: the post stays open at the top. */
  readonly open: boolean
  readonly year: string
  /** The article's name for the number, and the part of it that is struck out; only where it is wrong. */
  readonly slip?: { readonly before: string, readonly struck: string }
}

/** Numbers of one measure, in chronological order. */
export interface Series {
  readonly measure: Measure
  /** Kind, measure and unit in words. */
  readonly heading: string
  readonly readings: readonly Reading[]
  readonly term: string
  readonly lines: readonly string[]
  /** Facts that the lines mention. */
  readonly lineFacts: string
}

export interface OpticsValleyData {
  /** The two series to compare with, left and right. */
  readonly series: readonly [Series, Series]
  /** Growth reported between two readings of the first series. */
  readonly growth: { readonly text: string, readonly between: readonly [number, number], readonly fact: string }
  readonly table: FigureTable
  readonly description: readonly string[]
}

const GDP = ['E31', 'E30', 'E33-gdp'] as const
const SCALE = ['E32', 'E33', 'E34'] as const

const WORDS = {
  zone: { zh: '东湖高新区', en: 'Donghu zone' },
  industry: { zh: '光电子信息产业', en: 'Optoelectronics' },
  called: { zh: '刊文作', en: 'article: ' },
} as const satisfies Record<string, Text>

/** How 2715 was checked: the neighbours of the number in its own series, and the industry's own numbers beside it. */
export function opticsValley(lang: Lang): OpticsValleyData {
  const zh = lang === 'zh'
  const claimed = fact('F21')
  const unit = quantity(claimed, lang).unit.trim()
  const heading = (subject: string, id: string) => {
    const { kind, measure } = fact(id)
    const [kindWord, measureWord] = [KIND_WORDS[kind][lang], MEASURE_WORDS[measure!][lang]]
    return zh ? `${subject}${measureWord}（${kindWord}，${unit}）` : `${subject} ${measureWord}, ${kindWord.toLowerCase()}, ${unit}`
  }
  const reading = (id: string): Reading => {
    const entry = fact(id)
    const { sign, digits } = quantity(entry, lang)
    return {
      fact: id,
      value: valueOf(id),
      text: sign + digits,
      open: sign === '>',
      year: yearText(entry, lang),
      slip: id === 'E30' ? { before: WORDS.called[lang], struck: MEASURE_WORDS[claimed.measure!][lang] } : undefined,
    }
  }
  const say = (id: string) => quantityText(fact(id), lang)
  const [before, total, half] = [say('E31'), say('E30'), fact('E32')]

  const data: Omit<OpticsValleyData, 'table'> = {
    series: [
      {
        measure: 'gdp',
        heading: heading(WORDS.zone[lang], 'E30'),
        readings: GDP.map(reading),
        lineFacts: 'E30 E31 F21',
        term: zh ? '它接在上年GDP之后' : 'It follows the GDP of the year before',
        lines: zh
          ? [`${yearOf('E30')}年的报道只写“总量”；`, `与上年GDP（${before}）连读，应为GDP`]
          : [`The ${yearOf('E30')} report says “total”; next to`, `a ${before} GDP it should be GDP`],
      },
      {
        measure: 'scale',
        heading: heading(WORDS.industry[lang], 'E32'),
        readings: SCALE.map(reading),
        lineFacts: 'E32 E30',
        term: zh ? '说产业，另有一组数' : 'The industry has its own numbers',
        lines: zh
          ? [`${half.year}年6月报道已超${say('E32').replace('>', '')}；`, `与${total}不是同一把尺`]
          : [`Above ${say('E32').replace('>', '')} by June ${half.year};`, `not the yardstick of ${total}`],
      },
    ],
    growth: { text: zh ? `${MEASURE_WORDS.growth.zh}${say('E30-yoy')}` : `+${say('E30-yoy')}`, between: [0, 1], fact: 'E30-yoy' },
    description: [
      zh
        ? `光谷即东湖高新区，${yearOf('E31')}年GDP为${before}，${yearOf('E30')}年总量${total}、增长${say('E30-yoy')}，${yearOf('E33-gdp')}年GDP${say('E33-gdp')}，都是实绩；文章把${total}写作产值。光电子信息产业规模是另一口径：${half.year}年6月报道${say('E32')}，${yearOf('E33')}年${say('E33')}，${yearOf('E34')}年${say('E34')}。`
        : `Optics Valley is the Donghu zone. Its GDP was ${before} in ${yearOf('E31')}, its total ${total} in ${yearOf('E30')}, up ${say('E30-yoy')}, and its GDP ${say('E33-gdp')} in ${yearOf('E33-gdp')}, all results; the article calls ${total} output. The scale of the optoelectronic information industry is another measure: ${say('E32')} reported in June ${half.year}, ${say('E33')} in ${yearOf('E33')}, ${say('E34')} in ${yearOf('E34')}.`,
    ],
  }
  return { ...data, table: tableOf(data, lang) }
}

function tableOf({ series, growth }: Omit<OpticsValleyData, 'table'>, lang: Lang): FigureTable {
  const zh = lang === 'zh'
  const noted = (heading: string, slip: Reading['slip']) => slip ? `${heading}${zh ? '，' : '; '}${slip.before}${slip.struck}` : heading
  return {
    caption: zh ? '两把尺各量各的' : 'Two yardsticks',
    columns: zh ? ['内容', '时间', '数值'] : ['Item', 'Time', 'Value'],
    rows: [
      ...series.flatMap(({ heading, readings }) => readings.map(({ text, year, slip }) => [noted(heading, slip), year, text])),
      [series[0].heading, series[0].readings[growth.between[1]]!.year, growth.text],
    ].map(cells => ({ cells, step: 0 })),
  }
}

function yearText({ year, period }: Fact, lang: Lang): string {
  if (lang === 'zh')
    return `${year}年${period?.zh ?? ''}`
  return period ? `${period.en} ${year}` : String(year)
}
