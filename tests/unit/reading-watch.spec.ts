import { expect, test } from 'playwright/test'
import { watch } from '../../data/figures/watch'
import type { Point } from '../../geometry/canvas'
import { markBox } from '../../geometry/boxes'
import { layoutReadingWatch } from '../../geometry/reading/watch'
import { expectAscending } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, readingBox, WIDTHS } from './reading-layout'

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

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

for (const width of WIDTHS) {
  test(`each circle is led to its own number and words at ${width} px`, () => {
    for (const data of [zh, en]) {
      const { scopes } = layoutReadingWatch(data, width)
      const [total, core] = scopes.map(({ fact, d, number, caption, leader }) => {
        const [, from, level, to, end] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(leader)!.map(Number) as [number, number, number, number, number]
        const [, left, middle, r] = /^M([\d.]+) ([\d.]+)a([\d.]+) /.exec(d)!.map(Number) as [number, number, number, number]
        const box = readingBox(number)
        expect(level, 'begins at the height of its number').toBeGreaterThan(box.y)
        expect(level).toBeLessThan(box.y + box.height)
        expect(from).toBeLessThan(box.x)
        return { fact, r, number: number.text, words: caption.map(({ text }) => text).join('').replace(/\s+/g, ''), end: { x: to, y: end }, centre: { x: left + r, y: middle } }
      })
      for (const [scope, { fact, number, caption }] of [[total!, data.scopes.total], [core!, data.scopes.core]] as const) {
        expect(scope.fact).toBe(fact)
        expect(scope.number).toBe(number)
        expect(scope.words).toContain(caption[0]!.replace(/[，,]\s*$|\s/g, ''))
        expect(apart(scope.end, scope.centre), 'ends within its circle').toBeLessThan(scope.r)
      }
      expect(apart(total!.end, core!.centre), 'the other ends before the smaller circle').toBeGreaterThan(core!.r)
    }
  })
}

test('the line enters above and leaves on the right edge', () => {
  const { river } = layoutReadingWatch(zh, 328).map
  expect(river).toMatch(/^M[\d.]+ 0L/)
  expect(Number(river.match(/([\d.]+) [\d.]+$/)![1])).toBeCloseTo(328, 0)
})
