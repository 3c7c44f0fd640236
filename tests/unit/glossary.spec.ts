import { expect, test } from 'playwright/test'
import { glossary } from '../../data/figures/glossary'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { layoutGlossary } from '../../geometry/glossary'
import { textWidth } from '../../geometry/text'
import { expectInside, expectNoOverlap } from './boxes'

// As set in the component: terms over definitions.
const TERM = 24
const DEFINITION = 22
const ORIGINAL = 19
const GAP = 8
/** A term above its definition, and what has to lie between two such pairs for each to be seen as one. */
const PAIR = 27 + 25
const APART = 12

for (const lang of ['zh', 'en'] as const) {
  test(`every term and its definition stand on one line each: ${lang}`, () => {
    const { halves, gap } = layoutGlossary(glossary(lang))
    for (const { entries, box } of halves) {
      const column = (box.width - gap) / 2
      for (const { term, original, definition } of entries) {
        const behind = original ? GAP + textWidth(original, ORIGINAL) : 0
        expect(textWidth(term, TERM) + behind, term).toBeLessThanOrEqual(column)
        expect(textWidth(definition, DEFINITION), definition).toBeLessThanOrEqual(column)
      }
    }
  })

  test(`both lists stand inside the slide, clear of the line, and hold their rows: ${lang}`, () => {
    const { halves } = layoutGlossary(glossary(lang))
    const boxes = halves.map(({ box }) => box)
    expectInside(boxes, 0)
    expectNoOverlap([...boxes, { x: 0, y: Y0 - 2, width: CANVAS.width, height: 4 }])
    for (const { rows, box } of halves)
      expect(rows * (PAIR + APART)).toBeLessThanOrEqual(box.height)
  })
}

test('definitions are one short clause', () => {
  const definitionsOf = (lang: 'zh' | 'en') => {
    const { terms, measures } = glossary(lang)
    return [...terms, ...measures].map(({ definition }) => definition)
  }
  for (const definition of definitionsOf('zh'))
    expect(textWidth(definition, 1), definition).toBeLessThanOrEqual(22)
  for (const definition of definitionsOf('en'))
    expect(definition.length, definition).toBeLessThanOrEqual(46)
})

test('no more rows than the halves hold', () => {
  const { terms, measures } = glossary('zh')
  expect(terms.length).toBeLessThanOrEqual(10)
  expect(measures.length).toBeLessThanOrEqual(4)
})
