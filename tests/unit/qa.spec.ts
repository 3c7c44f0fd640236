import { expect, test } from 'playwright/test'
import type { QaData } from '../../data/figures/qa'
import { editions } from '../../data/editions'
import { qa } from '../../data/figures/qa'
import { questions } from '../../data/questions'
import { slideUse } from '../../data/usage'
import { readSlides } from '../../scripts/lib/slides'
import { Y0 } from '../../geometry/canvas'
import { layoutQa } from '../../geometry/qa'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'

const zh = qa('zh')

/** The same questions hung on other pages. */
function onPages(data: QaData, pick: (i: number) => number): QaData {
  const order = (slide: string) => data.pages.findIndex(page => page.slide === slide)
  return {
    ...data,
    questions: data.questions
      .map((question, i) => ({ ...question, slide: data.pages[pick(i) % data.pages.length]!.slide }))
      .sort((a, b) => order(a.slide) - order(b.slide)),
  }
}

const variants: readonly (readonly [string, QaData])[] = [
  ['Chinese', zh],
  ['English', qa('en')],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
  ['five questions', { ...zh, questions: zh.questions.slice(0, 5) }],
  ['other pages', onPages(zh, i => i * 5 + 2)],
  ['two questions on a page', onPages(zh, i => Math.floor(i / 2) * 4 + 3)],
]

for (const [name, data] of variants) {
  test(`labels of the question index keep apart: ${name}`, () => {
    const layout = layoutQa(data)
    const boxes = placedTexts(layout).map(textBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.ticks.map(({ x }) => x))
    expect(layout.questions).toHaveLength(data.questions.length)
    // A stem leads to the middle of its question, and the question is pressed there.
    for (const { label, stem, hit } of layout.questions) {
      const end = Number(/V(\S+)H/.exec(stem)![1])
      expect(end).toBeGreaterThan(label.y - label.size * 0.7)
      expect(end).toBeLessThan(label.y - label.size * 0.1)
      expect(Math.abs(hit.y + hit.height / 2 - end)).toBeLessThan(2)
    }
  })
}

test('the two parts of the deck are named with the pages that they have', () => {
  const main = readSlides().filter(({ backup }) => !backup).length
  expect(zh.mainPart.range).toBe(`1—${main}`)
  expect(qa('en').mainPart.range).toBe(`1–${main}`)
})

test('the note tells the two parts in the order in which they are drawn', () => {
  const order = {
    zh: /(?:(正文)|(备查))在前，(?:(备查)|(正文))在后/,
    en: /first the (?:(main part)|(backup)) and then the (?:(backup)|(main part))/,
  } as const
  for (const { lang, slides } of editions) {
    const { ticks, divider } = layoutQa(qa(lang))
    const placed = (left: boolean) => new Set(ticks.filter(({ x }) => (x < divider) === left).map(({ page }) => page.backup))
    expect([...placed(true), ...placed(false)], 'each side has one part').toHaveLength(2)
    const [, mainFirst, backupFirst, backupLast, mainLast] = order[lang].exec(readSlides(slides).find(({ id }) => id === 'qa')!.note)!
    expect([backupFirst, mainFirst].map(Boolean)).toEqual([placed(true).has(true), placed(true).has(false)])
    expect([backupLast, mainLast].map(Boolean)).toEqual([placed(false).has(true), placed(false).has(false)])
  }
})

test('no stem runs through a question', () => {
  const { questions } = layoutQa(zh)
  for (const { label, question, stem } of questions) {
    const x = Number(/^M([\d.]+)/.exec(stem)![1])
    for (const other of questions.filter(({ question: { id } }) => id !== question.id)) {
      const sameSide = (other.label.y < Y0) === (label.y < Y0)
      const reachesPast = label.y < Y0 ? other.label.y > label.y : other.label.y < label.y
      if (sameSide && reachesPast)
        expect(other.hit.x <= x && x <= other.hit.x + other.hit.width).toBe(false)
    }
  }
})

test('a question leads to a slide that tells of its answer', () => {
  const slides = readSlides()
  const lacking = (id: string, facts: readonly string[]) => {
    const { shown, noted } = slideUse(slides.find(slide => slide.id === id)!, 'zh')
    return facts.filter(entry => !shown.includes(entry) && !noted.includes(entry))
  }
  for (const { id, slide, facts } of questions) {
    expect(lacking(slide, facts).length, `${id}: facts that ${slide} lacks`).toBeLessThan(facts.length)
  }
})
