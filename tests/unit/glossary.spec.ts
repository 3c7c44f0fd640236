import { expect, test } from 'playwright/test'
import { glossary } from '../../data/figures/glossary'
import { textWidth } from '../../geometry/text'

// As set in the component: two columns, terms over definitions.
const COLUMN = (1136 - 40) / 2

const TERM = 26
const DEFINITION = 24
const ORIGINAL = 19
const GAP = 8

for (const lang of ['zh', 'en'] as const) {
  test(`every term and its definition stand on one line each: ${lang}`, () => {
    const { terms, measures } = glossary(lang)
    for (const { term, original, definition } of [...terms, ...measures]) {
      const behind = original ? GAP + textWidth(original, ORIGINAL) : 0
      expect(textWidth(term, TERM) + behind, term).toBeLessThanOrEqual(COLUMN)
      expect(textWidth(definition, DEFINITION), definition).toBeLessThanOrEqual(COLUMN)
    }
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
