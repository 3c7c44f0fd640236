import type { FigureTable } from '../../data/figures/table'
import type { Lang } from '../../data/types'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { figuresFor } from '../../data/figures'

/** Up to here a count may be a word in a sentence and digits in a table. */
const AS_WORDS = 10
/** English sentences say a thousand billion as a trillion. */
const TRILLION = 1000

/** Numbers of a text, ids of facts left out; trillions with their word. */
const numbersIn = (text: string): readonly string[] => text.match(/(?<![A-Z\d])\d+(?:[.,]\d+)*(?: trillion)?/g) ?? []
const isSmall = (number: string) => Number(number.replaceAll(',', '')) <= AS_WORDS

interface Spoken {
  readonly description: readonly string[]
  readonly table: FigureTable
}

const spokenFigures = (lang: Lang) => Object.entries(figuresFor(lang)).filter((entry): entry is [string, Spoken & typeof entry[1]] => 'table' in entry[1] && 'description' in entry[1])

/** Whether a sentence says a number of the drawing. */
function says(sentence: string, number: string, lang: Lang): boolean {
  const value = Number(number.replaceAll(',', ''))
  return numbersIn(sentence).includes(number) || (lang === 'en' && value >= TRILLION && sentence.includes(`${value / TRILLION} trillion`))
}

for (const { lang } of editions) {
  test(`${lang}: what a figure says when it is read out has every number it shows, step by step`, () => {
    const figures = spokenFigures(lang)
    expect(figures.length).toBeGreaterThan(20)
    let asked = 0
    const silent = figures.flatMap(([name, { description, table }]) => table.rows.flatMap(({ cells, step }) => {
      const sentence = description.slice(0, step + 1).join('')
      const numbers = cells.flatMap(numbersIn).filter(number => !isSmall(number))
      asked += numbers.length
      return numbers.filter(number => !says(sentence, number, lang)).map(number => `${name}, step ${step}: ${number} of “${cells.join(' | ')}” is not in “${sentence}”`)
    }))
    expect(asked).toBeGreaterThan(50)
    expect(silent).toEqual([])
  })

  test(`${lang}: each table is named, and by a name of its own`, () => {
    const captions = spokenFigures(lang).map(([name, { table }]) => [table.caption.trim(), name] as const)
    expect(captions.filter(([caption]) => caption === '')).toEqual([])
    expect(captions.filter(([caption, name]) => captions.some(([other, another]) => another !== name && other === caption))).toEqual([])
  })
}
