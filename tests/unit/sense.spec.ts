import { expect, test } from 'playwright/test'
import { figuresFor } from '../../data/figures'
import { toldInData } from '../../data/told'
import { noteParts } from '../../scripts/lib/notes'
import { readSlides } from '../../scripts/lib/slides'
import type { SlideSource } from '../../scripts/lib/slides'
import type { Rendering } from '../gates/sense'
import { senseProblems } from '../gates/sense'

/** The texts of a slide that can be compared with those of the other edition one by one. */
function partsOf({ title, content, note }: SlideSource): readonly (readonly [string, string])[] {
  const numbered = (name: string, texts: readonly string[]) => texts.map((text, i) => [`${name} ${i + 1}`, text] as const)
  return [['title', title], ...numbered('content', content.split(/\n\s*\n/)), ...numbered('note', noteParts(note).map(({ text }) => text))]
}

function onSlides(): Rendering[] {
  const english = new Map(readSlides('slides.en.md').flatMap(slide => partsOf(slide).map(([part, text]) => [`${slide.id}, ${part}`, text])))
  return readSlides().flatMap(slide => partsOf(slide).map(([part, zh]) => ({ where: `${slide.id}, ${part}`, zh, en: english.get(`${slide.id}, ${part}`) ?? '' })))
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
