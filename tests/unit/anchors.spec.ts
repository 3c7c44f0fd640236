import { expect, test } from 'playwright/test'
import type { AnchorsData } from '../../data/figures/anchors'
import { anchors } from '../../data/figures/anchors'
import { layoutAnchors } from '../../geometry/anchors'
import { Y0 } from '../../geometry/canvas'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { placedTexts } from './placed'

const zh = anchors('zh')
const faster: AnchorsData = {
  ...zh,
  growths: zh.growths.map((growth, i) => i === 0 ? { ...growth, rate: 180, text: '+180.00%' } : growth),
}

for (const [name, data] of [['Chinese', zh], ['English', anchors('en')], ['one very fast part', faster]] as const) {
  test(`firms and rates keep apart: ${name}`, () => {
    const layout = layoutAnchors(data)
    const boxes = placedTexts(layout).map(textBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.years.map(({ x }) => x))
  })
}

test('amounts stand at full height above zero', () => {
  const [first, second] = layoutAnchors(zh).firms
  const height = (y: number) => Y0 - y
  expect(height(second!.points[0]!.y) / height(first!.points[1]!.y)).toBeCloseTo(322.18 / 893.4, 4)
})

test('a faster rate ends higher, no growth ends on the line', () => {
  const ends = layoutAnchors(zh).growths.map(({ end }) => end.y)
  expectAscending(ends)
  expect(Math.abs(ends.at(-1)! - Y0)).toBeLessThan(1)
})
