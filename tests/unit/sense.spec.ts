import { expect, test } from 'playwright/test'
import { figuresFor } from '../../data/figures'
import { toldInData } from '../../data/told'
import { readSlides } from '../../scripts/lib/slides'
import type { Rendering } from '../gates/sense'
import { senseProblems } from '../gates/sense'

/** Paragraphs of a text that can be compared with those of the other edition one by one. */
const paragraphs = (text: string) => text.split(/\n\s*\n/).map(paragraph => paragraph.trim()).filter(Boolean)

function onSlides(): Rendering[] {
  const english = new Map(readSlides('slides.en.md').map(slide => [slide.id, slide]))
  return readSlides().flatMap((slide) => {
    const other = english.get(slide.id)!
    return (['title', 'content', 'note'] as const).flatMap(part => paragraphs(slide[part]).map((zh, i) => ({ where: `${slide.id}, ${part} ${i + 1}`, zh, en: paragraphs(other[part])[i] ?? '' })))
  })
}

function inData(): Rendering[] {
  const texts = toldInData()
  const where = ({ file, id, field }: typeof texts[number]) => `${file}: ${id}.${field.replace(/\.?(?:zh|en)$/, '')}`
  const english = new Map(texts.filter(({ lang }) => lang === 'en').map(text => [where(text), text.text]))
  return texts.filter(({ lang }) => lang === 'zh').map(text => ({ where: where(text), zh: text.text, en: english.get(where(text)) ?? '' }))
}

/** Every text of a part of a figure's data, by its place; the lines of a label are one text. */
function textsOf(part: unknown, place: string): [string, string][] {
  if (typeof part === 'string')
    return place.endsWith('url') ? [] : [[place, part]]
  if (Array.isArray(part) && part.every(line => typeof line === 'string'))
    return [[place, part.join(' ')]]
  return typeof part === 'object' && part !== null ? Object.entries(part).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`)) : []
}

function inFigures(): Rendering[] {
  const english = new Map(textsOf(figuresFor('en'), 'figures'))
  return textsOf(figuresFor('zh'), 'figures').flatMap(([where, zh]) => english.has(where) ? [{ where, zh, en: english.get(where)! }] : [])
}

for (const [name, texts] of [['the slides and their notes', onSlides()], ['the data', inData()], ['the figures', inFigures()]] as const) {
  test(`neither edition of ${name} says the opposite of the other`, () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(senseProblems(texts)).toEqual([])
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
})
