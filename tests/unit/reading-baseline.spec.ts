import { expect, test } from 'playwright/test'
import type { BaselineData } from '../../data/figures/baseline'
import { baseline } from '../../data/figures/baseline'
import type { ReadingBaselineLayout } from '../../geometry/reading/baseline'
import { layoutReadingBaseline } from '../../geometry/reading/baseline'
import { LEAST } from '../../geometry/reading/column'
import { overlaps } from '../../geometry/text'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'

const wordsOf = ({ measure, kind, unit, rise, lengths }: ReadingBaselineLayout) => [measure, kind, unit, ...rise.before, ...rise.amount, ...lengths.words, ...lengths.gdp]

function texts(layout: ReadingBaselineLayout): Named[] {
  return [
    ...[layout.digits, layout.rise.growth, layout.lengths.number].map(text => ({ name: text.text, box: numeralBox(text) })),
    ...wordsOf(layout).map(text => ({ name: text.text, box: inkBox(text) })),
  ]
}

function check(data: BaselineData, width: number, which = '') {
  const layout = layoutReadingBaseline(data, width)
  const all = texts(layout)
  // The blank beside the first digit hangs out, so that its ink stands at the edge.
  expectPlaced(all.map(({ name, box }) => ({ name, box: name === data.level.digits ? { ...box, x: box.x + layout.digits.size * 0.04, width: box.width - layout.digits.size * 0.04 } : box })), { width, height: layout.height }, which)
  const drawn = [layout.rise.bar, layout.lengths.target]
  expect(all.filter(({ box }) => drawn.some(other => overlaps(other, box))).map(({ name }) => name), `${which} at ${width}: words on the drawing`).toEqual([])
  expect(Math.min(...wordsOf(layout).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST)
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  for (const width of WIDTHS) {
    test(`the starting level in a column of ${width}, ${lang}`, () => {
      const data = baseline(lang)
      const layout = check(data, width)
      expectInTable([layout.digits.text, layout.rise.growth.text.replace('+', ''), layout.lengths.number.text], data.table)
      expect(layout.digits.size * 0.745, 'the number is the figure').toBeGreaterThan(width / 7)
    })
  }
}

test('the two lengths share one scale', () => {
  const data = baseline('zh')
  const { target, slices } = layoutReadingBaseline(data, 328).lengths
  const long = Number(slices[0]!.split('h')[1])
  expect(target.width / long).toBeCloseTo(data.lengths.target.value / data.lengths.gdp.value, 3)
})

test('other words and other values', () => {
  const data = baseline('zh')
  const level = (value: number) => ({ ...data, level: { ...data.level, value, digits: String(value) } })
  const cases: Readonly<Record<string, BaselineData>> = {
    'words twice as long': stretched(data, 2),
    'words three times as long': stretched(data, 3),
    'a thirtieth': level(259),
    'thirty times as much': level(232890),
    'a fall': level(6400),
    'a target above the GDP': { ...data, lengths: { ...data.lengths, target: { ...data.lengths.target, value: 120000, digits: '120000' } } },
  }
  for (const [name, changed] of Object.entries(cases)) {
    for (const width of WIDTHS)
      check(changed, width, name)
  }
})
