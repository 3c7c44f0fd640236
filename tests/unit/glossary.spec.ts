import { expect, test } from 'playwright/test'
import { glossary } from '../../data/figures/glossary'
import { textWidth } from '../../geometry/text'

// As set in the component: two columns, terms over definitions.
const COLUMN = (1136 - 40) / 2

test('every term and its definition stand on one line each', () => {
  const { terms, measures } = glossary('zh')
  for (const { term, definition } of [...terms, ...measures]) {
    expect(textWidth(term, 24), term).toBeLessThanOrEqual(COLUMN)
    expect(textWidth(definition, 20), definition).toBeLessThanOrEqual(COLUMN)
  }
})

test('no more rows than the halves hold', () => {
  const { terms, measures } = glossary('zh')
  expect(terms.length).toBeLessThanOrEqual(10)
  expect(measures.length).toBeLessThanOrEqual(4)
})
