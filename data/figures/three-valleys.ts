import type { Fact, Lang, Measure, Text } from '../types'
import { KIND_WORDS, MEASURE_WORDS, quantity, quantityText } from '../text/format'
import { fact, valueOf } from '../registry'
import type { FigureTable } from './table'
import { namesOf, termOf, yearOf } from './terms'
import { when } from '../text/fact-words'

/** A published number as a bar on the line. */
export interface Bar {
  readonly fact: string
  readonly value: number
  readonly measure: Measure
  /** Sign and digits, e.g. `>5000`. */
  readonly text: string
  readonly unit: string
  /** Lower bound: the bar stays open at the top. */
  readonly open: boolean
  /** The measure as the word under the line. */
  readonly word: string
  /** Year and kind. */
  readonly when: string
  /** What is counted. */
  readonly scope: string
  /** The article's name for the number, and the part of it that is struck out; only where it is wrong. */
  readonly slip?: { readonly before: string, readonly struck: string }
}

/** One valley with the numbers published for it. */
export interface Valley {
  readonly name: string
  readonly nameFact: string
  /** What the article says about its age. */
  readonly age: { readonly fact: string, readonly text: string }
  readonly bars: readonly Bar[]
  /** What several bars under one name show. */
  readonly finding?: string
  /** A number that the article only assumes: words, never a bar. */
  readonly supposed?: {
    readonly fact: string
    readonly lines: readonly string[]
    /** Measure, year and kind, and value in words of their own. */
    readonly word: string
    readonly when: string
    readonly amount: string
  }
}

export interface ThreeValleysData {
  /** In the order of the steps: one valley each. */
  readonly valleys: readonly Valley[]
  readonly description: readonly string[]
  readonly table: FigureTable
}

const SCOPES: Readonly<Record<string, Text>> = {
  F20: { zh: '杭州视觉智能产业', en: 'Hangzhou’s vision industry' },
  E30: { zh: '东湖高新区全区', en: 'The whole Donghu zone' },
  E32: { zh: '光电子信息产业，口径未注明', en: 'Optoelectronics, not defined' },
  F22a: { zh: '只见于刊文，未见旁证', en: 'In the article alone' },
}

const TABLE = {
  zh: { caption: '三谷公布的数字，各有口径', columns: ['谷', '口径', '年份与性质', '数值', '说明'], join: '；', apart: '' },
  en: { caption: 'Published numbers of the three valleys, each by its own measure', columns: ['Valley', 'Measure', 'Year and kind', 'Value', 'Notes'], join: '; ', apart: ' ' },
} as const

/** What is drawn, in rows; the valleys come in the order of the steps. */
function tableOf(valleys: readonly Valley[], lang: Lang): FigureTable {
  const { caption, columns, join, apart } = TABLE[lang]
  return {
    caption,
    columns,
    rows: valleys.flatMap(({ name, age, bars, finding, supposed }, step) => [
      ...bars.map(({ text, unit, word, when, scope, slip }, i) => {
        const notes = [i === 0 ? age.text : undefined, scope, slip && slip.before + apart + slip.struck, i > 0 && i === bars.length - 1 ? finding : undefined]
        return { step, cells: [name, word, when, text + apart + unit, notes.filter(Boolean).join(join)] }
      }),
      ...(supposed ? [{ step, cells: [name, supposed.word, supposed.when, supposed.amount, supposed.lines.join(apart)] }] : []),
    ]),
  }
}

/** Four published numbers of three valleys, each of another measure: drawn to one scale, never ranked. */
export function threeValleys(lang: Lang): ThreeValleysData {
  const zh = lang === 'zh'
  const names = namesOf('F23').map(name => name[lang].replace(/^China /, ''))
  const say = (id: string) => quantityText(fact(id), lang)
  const plain = (id: string) => say(id).replace('>', '')
  const claimed = MEASURE_WORDS[fact('F21').measure!][lang]
  const output = MEASURE_WORDS[fact('F22b').measure!][lang]
  const supposed = KIND_WORDS[fact('F22b').kind][lang]
  const age = (id: string, text: string) => ({ fact: id, text })
  const bar = (id: string): Bar => {
    const entry = fact(id)
    const { sign, digits, unit } = quantity(entry, lang)
    return {
      fact: id,
      value: valueOf(id),
      measure: entry.measure!,
      text: sign + digits,
      unit: unit.trim(),
      open: sign === '>',
      word: MEASURE_WORDS[entry.measure!][lang],
      when: whenText(entry, lang),
      scope: SCOPES[id]![lang],
      slip: id === 'E30' ? { before: zh ? '刊文作' : 'article:', struck: claimed } : undefined,
    }
  }

  const valleys: readonly Valley[] = [
    { name: names[0]!, nameFact: 'F23', age: age('F23', zh ? '文称起步最晚' : 'started last'), bars: [bar('F20')] },
    {
      name: names[1]!,
      nameFact: 'F23',
      age: age('F21-founded', zh ? `文称${termOf('F21-founded').zh}成立` : `dated to ${termOf('F21-founded').en}`),
      bars: [bar('E30'), bar('E32')],
      finding: zh ? '同一个谷，换口径、换年份，长短就变' : 'One valley: other measure and year, other length',
    },
    {
      name: names[2]!,
      nameFact: 'F23',
      age: age('F22-age', zh ? `文称${termOf('F22-age').zh}` : `aged ${valueOf('F22-age')}`),
      bars: [bar('F22a')],
      supposed: {
        fact: 'F22b',
        word: output,
        when: whenText(fact('F22b'), lang),
        amount: say('F22b'),
        lines: zh
          ? [`刊文${supposed}计划顺利，`, `${yearOf('F22b')}年${output}刚超过`, `${plain('F22b')}，并非${KIND_WORDS.actual.zh}`]
          : [`${supposed}: just above`, `${plain('F22b')} in ${yearOf('F22b')},`, 'had its plan gone well'],
      },
    },
  ]
  return {
    valleys,
    table: tableOf(valleys, lang),
    description: zh
      ? [
          `条高同为亿元刻度，不排名次。${names[0]}：文章称起步最晚；${yearOf('F20')}年营收${say('F20')}，实绩。`,
          `${names[1]}：文章称${termOf('F21-founded').zh}成立；${yearOf('E30')}年${say('E30')}，实绩，文章写作${claimed}，对照地方报道应为GDP；另据${yearOf('E32')}年6月报道，光电子信息产业规模${say('E32')}，口径未注明。营收、GDP、规模口径不同。`,
          `${names[2]}：文章称${termOf('F22-age').zh}；${yearOf('F22a')}年产值${say('F22a')}，实绩，只见于刊文；${yearOf('F22b')}年刚超过${plain('F22b')}只是文章的假设。产值又是一种口径。`,
        ]
      : [
          `Bars share one scale and are not ranked. ${names[0]}: by the article the last to start; revenue of ${say('F20')} in ${yearOf('F20')}, a result. `,
          `${names[1]}: dated by the article to ${termOf('F21-founded').en}; ${say('E30')} in ${yearOf('E30')}, a result the article calls ${claimed} but local reports suggest is GDP; the scale of its optoelectronic information industry was reported in June ${yearOf('E32')} at ${say('E32')}, measure not stated. Revenue, GDP and scale are different measures. `,
          `${names[2]}: ${termOf('F22-age').en} by the article; output of ${say('F22a')} in ${yearOf('F22a')}, a result given by the article alone; just above ${plain('F22b')} in ${yearOf('F22b')} is only supposed by the article. Output is a measure of its own.`,
        ],
  }
}

function whenText(entry: Fact, lang: Lang): string {
  const word = KIND_WORDS[entry.kind][lang]
  return lang === 'zh' ? `${when(entry, lang)}${entry.period ? '，' : ''}${word}` : `${word}, ${when(entry, lang)}`
}
