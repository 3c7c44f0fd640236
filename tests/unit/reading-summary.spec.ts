import { expect, test } from 'playwright/test'
import type { SummaryData } from '../../data/figures/summary'
import { summary } from '../../data/figures/summary'
import { LEAST } from '../../geometry/reading/column'
import type { ReadingSummaryLayout } from '../../geometry/reading/summary'
import { layoutReadingSummary } from '../../geometry/reading/summary'
import { overlaps } from '../../geometry/text'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

function texts({ actual, target, keys, aim }: ReadingSummaryLayout): Named[] {
  return [
    ...[actual, target].flatMap(({ numeral, unit, measure }) => [
      { name: numeral.text, box: numeralBox(numeral) },
      ...[unit, measure].map(text => ({ name: text.text, box: inkBox(text) })),
    ]),
    ...[...keys.flatMap(({ kind, details }) => [kind, ...details]), ...aim.term, aim.year, aim.kind, ...aim.details].map(text => ({ name: text.text, box: inkBox(text) })),
  ]
}

function check(data: SummaryData, width: number, which = '') {
  const layout = layoutReadingSummary(data, width)
  const all = texts(layout)
  expectPlaced(all, { width, height: layout.height }, which)
  // No wave runs through words.
  for (const { d } of layout.ripples) {
    const wave = pointsOf(d).map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }))
    expect(all.filter(({ box }) => wave.some(at => overlaps(at, box))).map(({ name }) => name), `${which} at ${width}`).toEqual([])
  }
  const { actual, target, keys, aim } = layout
  const words = [actual.unit, actual.measure, target.unit, target.measure, ...keys.flatMap(({ kind, details }) => [kind, ...details]), ...aim.term, aim.year, aim.kind, ...aim.details]
  expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST)
  expect(target.numeral.size).toBeGreaterThanOrEqual(31)
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  for (const width of WIDTHS) {
    test(`result, target and aim in a column of ${width}, ${lang}`, () => {
      const data = summary(lang)
      const layout = check(data, width)
      expectInTable([layout.actual.numeral.text, layout.target.numeral.text], data.table)
      // The number stands within the disc.
      const { numeral } = layout.actual
      const box = numeralBox(numeral)
      for (const x of [box.x, box.x + box.width])
        expect(Math.hypot(x - width / 2, layout.line - box.y)).toBeLessThan(layout.radii.disc)
    })
  }
}

test('areas are in proportion to values', () => {
  const data = summary('zh')
  const { radii } = layoutReadingSummary(data, 328)
  expect((radii.disc / radii.ring) ** 2).toBeCloseTo(data.actual.value / data.target.value, 6)
})

test('other words and other values', () => {
  const data = summary('zh')
  for (const width of WIDTHS) {
    check(stretched(data, 2), width, 'words twice as long')
    for (const value of [10, 120, 2500, 40000, 900000])
      check({ ...data, actual: { ...data.actual, value, digits: String(value) } }, width, `a result of ${value}`)
  }
})
