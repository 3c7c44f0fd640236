import { expect, test } from 'playwright/test'
import { figuresFor } from '../../data/figures'
import { CONFIDENCE_WORDS, KIND_WORDS, MEASURE_WORDS } from '../../data/text/format'
import { sources } from '../../data/registry'
import type { Lang } from '../../data/types'
import type { Rendering } from './sense'
import { amountProblems } from './amounts'
import { senseProblems } from './sense'
import { pairs, slidesOf, textsIn, textsOfSlide, dataTextsIn } from '../support/texts'

function onSlides(): Rendering[] {
  const english = slidesOf('en')
  return [...slidesOf('zh').values()].flatMap(slide => pairs(textsOfSlide(slide), textsOfSlide(english.get(slide.id)!))
    .flatMap(({ place, zh, en }) => zh ? [{ where: `${slide.id}, ${place}`, zh, en }] : []))
}

/** What is written in sentences, the sources, and the words that say what a fact is. */
function inData(): Rendering[] {
  const told = (lang: Lang) => [
    ...dataTextsIn(lang),
    ...dataTextsIn(lang, [
      { file: 'data/sources', entries: sources },
      { file: 'data/text/format.ts', entries: [{ id: 'kinds', ...KIND_WORDS }, { id: 'measures', ...MEASURE_WORDS }, { id: 'grades', ...CONFIDENCE_WORDS }] },
    ]),
  ]
  return pairs(told('zh'), told('en')).flatMap(({ place, zh, en }) => zh ? [{ where: place, zh, en }] : [])
}

function inFigures(): Rendering[] {
  return pairs(textsIn(figuresFor('zh'), 'figures'), textsIn(figuresFor('en'), 'figures'))
    .flatMap(({ place, zh, en }) => zh && en ? [{ where: place, zh, en }] : [])
}

for (const [name, texts] of [['the slides and their notes', onSlides()], ['the data', inData()], ['the figures', inFigures()]] as const) {
  test(`neither edition of ${name} says the opposite of the other`, () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(senseProblems(texts)).toEqual([])
  })
}

for (const [name, texts] of [['the slides and their notes', onSlides()], ['the data', inData()]] as const) {
  test(`both editions of ${name} write the same amounts, days and months`, () => {
    expect(amountProblems(texts)).toEqual([])
  })
}

test('a denial, a direction or an order that stands in one edition only is seen', () => {
  const sees = (zh: string, en: string) => senseProblems([{ where: 'here', zh, en }]).map(problem => problem.split(':')[1]!.split(' is told')[0]!.trim())
  expect(sees('这不是实绩。', 'This is a result.')).toEqual(['a denial'])
  expect(sees('这不是实绩。', 'This is not a result.')).toEqual([])
  expect(sees('够不够？', 'Is it enough?')).toEqual([])
  expect(sees('在滨江以南', 'north of Binjiang')).toEqual(['north', 'south'])
  expect(sees('核心早了两年', 'The core: two years later')).toEqual(['earlier'])
  expect(sees('均在四区之外', 'both among the four')).toEqual(['outside'])
  expect(sees('均在四区之内', 'both among the four')).toEqual([])
  expect(sees('两个目标都在趋势线之上', 'both targets stand below the trend')).toEqual(['above', 'below'])
  expect(sees('环内有点为总体', 'A dot marks the core')).toEqual(['the core'])
  expect(sees('这是全市的产业', 'It is for the whole province')).toEqual(['the province'])
  expect(sees('场景驱动', 'driving scenarios')).toEqual(['what drives'])
  expect(sees('均增速之比', 'the ratio of yearly increases')).toEqual(['a growth rate'])
  expect(sees('占比', 'ratio in size')).toEqual(['a share'])
})

test('a count or a year that differs is seen', () => {
  const sees = (zh: string, en: string) => senseProblems([{ where: 'here', zh, en }]).map(problem => problem.split(': “')[0])
  expect(sees('四个数字用了三把尺', 'Four numbers, four measures')).toEqual(['here: 三 is told in Chinese only'])
  expect(sees('三项清单', 'Four lists')).toEqual(['here: 三 is told in Chinese only', 'here: four is told in English only'])
  expect(sees('6类支持', 'six kinds of support')).toEqual([])
  expect(sees('{F18}支持', '{F18.count|Six} kinds of support')).toEqual([])
  expect(sees('2024年经济数据', 'economic data of 2025')).toEqual(['here: the years differ'])
  expect(sees('产值>2000亿元', 'output >200 bn yuan')).toEqual([])
})

test('an amount, a day, a month or a number of a document that differs is seen', () => {
  const sees = (zh: string, en: string) => amountProblems([{ where: 'here', zh, en }]).map(problem => problem.split(': “')[0])
  expect(sees('GDP 3360亿元', 'GDP of 336 bn yuan')).toEqual([])
  expect(sees('GDP 3360亿元', 'GDP of 363 bn yuan')).toEqual(['here: written in one edition only (336000000000, 363000000000)'])
  expect(sees('1.2万亿元', '1.2 trillion yuan')).toEqual([])
  expect(sees('〔2023〕58号', '[2023] No. 85')).toEqual(['here: written in one edition only (58, 85)'])
  expect(sees('2022年3月3日', '3 March 2022')).toEqual([])
  expect(sees('2022年3月3日', '13 March 2022')).toEqual(['here: written in one edition only (3, 13)'])
  expect(sees('2022年3月3日', '3 May 2022')).toEqual(['here: the months differ'])
  expect(sees('L3级以上', 'level 3 and above')).toEqual([])
  expect(sees('三个数', '3 numbers')).toEqual([])
  expect(sees('到{E59.period}，6G', 'by December, 6G')).toEqual([])
})
