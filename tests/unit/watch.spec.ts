import { expect, test } from 'playwright/test'
import type { WatchData } from '../../data/figures/watch'
import { watch } from '../../data/figures/watch'
import { Y0 } from '../../geometry/canvas'
import { layoutWatch, watchNumeralBox } from '../../geometry/watch'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'

const zh = watch('zh')

const cases: Readonly<Record<string, WatchData>> = {
  'Chinese': zh,
  'English': watch('en'),
  'a small core': { ...zh, scopes: { ...zh.scopes, core: { ...zh.scopes.core, value: 600, number: '600' } } },
  'a large core': { ...zh, scopes: { ...zh.scopes, core: { ...zh.scopes.core, value: 9000, number: '9000' } } },
  'longer numbers': { ...zh, climb: { ...zh.climb, slopes: zh.climb.slopes.map(slope => ({ ...slope, number: `${slope.number}0` })) } },
}

for (const [name, data] of Object.entries(cases)) {
  test(`the three instruments and their words keep apart: ${name}`, () => {
    const layout = layoutWatch(data)
    const boxes = [
      ...layout.scopes.flatMap(({ number, unit, caption }) => [watchNumeralBox(number), textBox(unit), ...caption.map(textBox)]),
      ...layout.points.flatMap(({ label }) => label.map(textBox)),
      ...layout.slopes.flatMap(({ number, caption }) => [watchNumeralBox(number), ...caption.map(textBox)]),
      ...layout.map.names.map(({ text }) => textBox(text)),
      textBox(layout.map.park.label),
      ...layout.topics.flatMap(({ mark, name: title, lines }) => [textBox(mark), textBox(title), ...lines.map(textBox)]),
    ]
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.topics.map(({ mark }) => mark.x))
    expectAscending(layout.points.map(({ x }) => x))
  })
}

test('the areas of the circles are in the ratio of the targets', () => {
  const radii = layoutWatch(zh).scopes.map(({ d }) => Number(/a([\d.]+) /.exec(d)![1]))
  expect((radii[1]! / radii[0]!) ** 2).toBeCloseTo(zh.scopes.core.value / zh.scopes.total.value, 6)
})

test('the numbers of the increases are set in the ratio of their values', () => {
  const [early, late] = layoutWatch(zh).slopes.map(({ number }) => number.size)
  const [few, many] = zh.climb.slopes.map(({ value }) => value)
  expect(late! / early!).toBeCloseTo(many! / few!, 6)
})

test('the river falls back to the tide line within the slide', () => {
  const { river } = layoutWatch(zh).map
  const [x, y] = river.split(' ').slice(-2).map(Number)
  expect(y).toBe(Y0)
  expect(x).toBeLessThanOrEqual(1280)
})
