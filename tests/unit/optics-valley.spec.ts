import type { OpticsValleyData, Series } from '../../data/figures/optics-valley'
import { expect, test } from 'playwright/test'
import { opticsValley } from '../../data/figures/optics-valley'
import { lineBox } from '../../geometry/labels'
import { layoutOpticsValley } from '../../geometry/optics-valley'
import { expectInside, expectNoOverlap } from './boxes'

const zh = opticsValley('zh')
const scaled = (by: number): OpticsValleyData => {
  const scale = (series: Series): Series => ({ ...series, readings: series.readings.map(r => ({ ...r, value: r.value * by, text: String(r.value * by) })) })
  return { ...zh, series: [scale(zh.series[0]), scale(zh.series[1])] }
}
const variants = { 'the Chinese edition': zh, 'the English edition': opticsValley('en'), 'values ten times as large': scaled(10), 'values a hundredth as large': scaled(0.01) }

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutOpticsValley(data)
    const boxes = [
      layout.growth.label,
      ...layout.series.flatMap(({ heading, readings, term, lines }) => [
        heading,
        term,
        ...lines,
        ...readings.flatMap(({ number, year, slip }) => [number, year, ...(slip ? [slip.before, slip.struck] : [])]),
      ]),
    ].map(lineBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
  })
}

test('both measures stand on one value scale', () => {
  const tops = layoutOpticsValley(zh).series.flatMap(({ readings }) => readings.map(({ sides }) => 488 - Number(/V([\d.]+)/.exec(sides)![1])))
  const values = zh.series.flatMap(({ readings }) => readings.map(({ value }) => value))
  const factors = tops.map((top, i) => top / values[i]!)
  expect(Math.max(...factors) - Math.min(...factors)).toBeLessThan(1e-5)
})
