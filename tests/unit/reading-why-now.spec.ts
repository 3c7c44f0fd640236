import { expect, test } from 'playwright/test'
import type { WhyNowData } from '../../data/figures/why-now'
import { dayCount, whyNow } from '../../data/figures/why-now'
import { LEAST } from '../../geometry/reading/column'
import type { ReadingWhyNowLayout } from '../../geometry/reading/why-now'
import { layoutReadingWhyNow } from '../../geometry/reading/why-now'
import { serifWidth } from '../../geometry/serif'
import { overlaps } from '../../geometry/text'
import { expectAscending } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'

const serifOf = ({ posts, after }: ReadingWhyNowLayout) => [...posts.flatMap(({ lines }) => lines), after]
const wordsOf = ({ words, daysWords, aimKind, context }: ReadingWhyNowLayout) => [...words.flatMap(({ head, details }) => [...head, ...details]), ...daysWords, ...aimKind, ...context]

function texts(layout: ReadingWhyNowLayout): Named[] {
  return [
    ...serifOf(layout).map(text => ({ name: text.text, box: { ...inkBox(text), width: serifWidth(text.text, text.size) } })),
    ...wordsOf(layout).map(text => ({ name: text.text, box: inkBox(text) })),
    { name: layout.digits.text, box: numeralBox(layout.digits) },
  ]
}

function check(data: WhyNowData, width: number, which = '') {
  const layout = layoutReadingWhyNow(data, width)
  const all = texts(layout)
  expectPlaced(all, { width, height: layout.height }, which)
  const ticks = layout.ticks.map(({ y, from, length }) => ({ x: from, y: y - 1, width: length, height: 2 }))
  expect(all.filter(({ box }) => ticks.some(tick => overlaps(tick, box))).map(({ name }) => name), `${which} at ${width}: words on ticks`).toEqual([])
  expect(Math.min(...wordsOf(layout).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST)
  expectAscending(layout.posts.map(({ y }) => y))
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  for (const width of WIDTHS) {
    test(`agreement, days, papers and aim in a column of ${width}, ${lang}`, () => {
      const data = whyNow(lang)
      const layout = check(data, width)
      expectInTable([layout.digits.text], data.table)
      expect(layout.posts.length).toBe(data.papers.posts.length + 2)
      expect(layout.posts.filter(({ outlined }) => outlined).map(({ fact }) => fact), 'only the aim is outlined').toEqual([data.aim.fact])
    })
  }
}

test('ticks count the days', () => {
  const data = whyNow('zh')
  const { ticks } = layoutReadingWhyNow(data, 328)
  const full = ticks.filter(({ strength }) => strength === 100)
  expect((full.length - 1) * data.days.perTick).toBe(data.days.value)
})

test('other words and other numbers of days', () => {
  for (const lang of ['zh', 'en'] as const) {
    const data = whyNow(lang)
    for (const width of WIDTHS) {
      for (const value of [3, 60, 1200, 5000])
        check({ ...data, days: { ...data.days, ...dayCount(value, lang) } }, width, `${value} days, ${lang}`)
    }
  }
  for (const width of WIDTHS) {
    for (const times of [2, 3])
      check(stretched(whyNow('zh'), times), width, `words ${times} times as long`)
  }
})
