import { expect, test } from 'playwright/test'
import { opticsValley } from '../../data/figures/optics-valley'
import { layoutReadingOpticsValley } from '../../geometry/reading/optics-valley'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const [zh, en] = [opticsValley('zh'), opticsValley('en')]
const longer = { ...stretched(zh, 2), growth: zh.growth, series: stretched(zh, 2).series.map((series, i) => ({ ...series, readings: zh.series[i]!.readings })) as unknown as typeof zh.series }
const cases = { 'Chinese': zh, 'English': en, 'words twice as long': longer }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`bars and words keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingOpticsValley(data, width)
      const bars = layout.series.flatMap(series => series.bars)
      const bracket = pointsOf(layout.growth.d.replace(/m.*$/, '')).map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }))
      expectReadable(layout, width, [...bars.map(({ box }) => box), ...bracket, { x: 8, y: 0, width: 2, height: layout.height }])
      expect(bars.filter(({ beyond }) => beyond)).toHaveLength(data.series.flatMap(({ readings }) => readings).filter(({ open }) => open).length)
    })
  }

  for (const data of [zh, en]) {
    test(`at ${width} px the numbers are those of the table, and none is missing: ${data.table.caption}`, () => {
      const { series, growth } = layoutReadingOpticsValley(data, width)
      expectNumbersOf(placedTexts({ bars: series.map(({ bars }) => bars), growth }), data.table)
    })
  }
}

test('bars are as long as their values', () => {
  const bars = layoutReadingOpticsValley(zh, 328).series.flatMap(series => series.bars.map(({ box }) => box.width))
  const values = zh.series.flatMap(({ readings }) => readings.map(({ value }) => value))
  bars.forEach((length, i) => expect(length / bars[0]!).toBeCloseTo(values[i]! / values[0]!, 1))
})

test('the line runs from edge to edge and opens in between', () => {
  const { tide, height } = layoutReadingOpticsValley(zh, 328)
  expect(tide).toHaveLength(2)
  for (const half of tide) {
    const points = pointsOf(half.replace(/V([\d.]+)/g, (_, y) => `L${half.match(/M([\d.]+)/)![1]} ${y}`))
    expect(points[0]!.y).toBe(0)
    expect(points.at(-1)!.y).toBeCloseTo(height, 1)
  }
})
