import { expect, test } from 'playwright/test'
import { watch } from '../../data/figures/watch'
import { markBox } from '../../geometry/boxes'
import { layoutReadingWatch } from '../../geometry/reading/watch'
import { expectAscending } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'

const [zh, en] = [watch('zh'), watch('en')]
const editions = { 'Chinese': zh, 'English': en, 'words twice as long': { ...stretched(zh, 2), map: zh.map } }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(editions)) {
    test(`the three instruments and their words keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingWatch(data, width)
      const { points, slopes } = layout.climb
      expectReadable(layout, width, [...points.map(point => markBox(point, 10)), ...slopes.flatMap(({ blocks }) => blocks)])
      expectAscending(points.map(({ y }) => y))
    })
  }

  for (const data of [zh, en]) {
    test(`at ${width} px every district has its whole name and the numbers are those of the table: ${data.topics[0]!.name}`, () => {
      const layout = layoutReadingWatch(data, width)
      expect(layout.map.names.map(({ lines }) => lines.map(({ text }) => text).join(''))).toEqual(data.map.areas.map(({ name }) => name))
      expectNumbersOf(placedTexts({ ...layout, topics: layout.topics.map(({ name, lines }) => [name, lines]) }), data.table)
    })
  }
}

test('the areas of the circles are in the ratio of the targets, the increases in that of their numerals', () => {
  const { scopes, climb } = layoutReadingWatch(zh, 328)
  const radii = scopes.map(({ d }) => Number(/a([\d.]+) /.exec(d)![1]))
  expect((radii[1]! / radii[0]!) ** 2).toBeCloseTo(zh.scopes.core.value / zh.scopes.total.value, 2)
  const [early, late] = climb.slopes.map(({ number }) => number.size)
  expect(late! / early!).toBeCloseTo(zh.climb.slopes[1]!.value / zh.climb.slopes[0]!.value, 6)
})

test('the line enters above and leaves on the right edge', () => {
  const { river } = layoutReadingWatch(zh, 328).map
  expect(river).toMatch(/^M[\d.]+ 0L/)
  expect(Number(river.match(/([\d.]+) [\d.]+$/)![1])).toBeCloseTo(328, 0)
})
