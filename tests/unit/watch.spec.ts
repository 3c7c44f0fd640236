import { expect, test } from 'playwright/test'
import type { WatchData, WatchScope } from '../../data/figures/watch'
import { watch } from '../../data/figures/watch'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { markBox } from '../../geometry/boxes'
import { overlaps, textBox } from '../../geometry/text'
import { layoutWatch } from '../../geometry/watch'
import { watchNumeralBox, wordBoxes } from '../../geometry/watch-scopes'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'

const zh = watch('zh')

const en = watch('en')
const FACTORS = [1 / 30, 1, 30]
const CLIMBS = [[30, 30, 30], [1 / 30, 1 / 30, 1 / 30], [1, 1, 30], [1, 30, 30], [1 / 30, 1, 1]]
const FALLS = [[1, 30, 1], [30, 1, 1], [1, 1 / 30, 1], [1, 1.3, 1]]

function scopes(data: WatchData, total: number, core: number): WatchData {
  const scaled = (scope: WatchScope, by: number): WatchScope => ({ ...scope, value: scope.value * by, number: scope.number.replace(/[\d.]+/, digits => String(Math.round(Number(digits) * by))) })
  return { ...data, scopes: { total: scaled(data.scopes.total, total), core: scaled(data.scopes.core, core) } }
}

function climb(data: WatchData, by: readonly number[]): WatchData {
  const points = data.climb.points.map((point, i) => ({ ...point, value: point.value * by[i % by.length]! }))
  const slopes = data.climb.slopes.map((slope) => {
    const [from, to] = [slope.from, slope.to].map(id => points.find(({ fact }) => fact === id)!)
    const value = (to!.value - from!.value) / (to!.year - from!.year)
    return { ...slope, value, number: `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}` }
  })
  return { ...data, climb: { points, slopes } }
}

const editions = { 'Chinese': zh, 'English': en, 'words twice as long': stretched(zh, 2), 'words three times as long': stretched(zh, 3) }
const cases: Readonly<Record<string, WatchData>> = {
  ...editions,
  ...Object.fromEntries([['Chinese', zh] as const, ['three times as long', editions['words three times as long']] as const].flatMap(([name, data]) => [
    ...FACTORS.flatMap(total => FACTORS.map(core => [`${name}, total × ${total.toFixed(2)}, core × ${core.toFixed(2)}`, scopes(data, total, core)] as const)),
    ...CLIMBS.map(by => [`${name}, climb × ${by.map(factor => factor.toFixed(2)).join(', ')}`, climb(data, by)] as const),
  ])),
  ...Object.fromEntries(FALLS.map(by => [`a climb that falls × ${by.map(factor => factor.toFixed(2)).join(', ')}`, climb(zh, by)])),
  'longer numbers': { ...zh, climb: { ...zh.climb, slopes: zh.climb.slopes.map(slope => ({ ...slope, number: `${slope.number}0` })) } },
}

for (const [name, data] of Object.entries(cases)) {
  test(`the three instruments and their words keep apart: ${name}`, () => {
    const layout = layoutWatch(data)
    const texts = [
      ...layout.scopes.flatMap(({ unit, caption }) => [unit, ...caption]),
      ...layout.points.flatMap(({ label }) => label),
      ...layout.slopes.flatMap(({ caption }) => caption),
      ...layout.map.names.flatMap(({ lines }) => lines),
      ...layout.map.park.label,
      ...layout.topics.flatMap(({ mark, name: title, lines }) => [mark, title, ...lines]),
    ]
    const numbers = [...layout.scopes, ...layout.slopes].map(({ number }) => number)
    const boxes = [...texts.map(textBox), ...numbers.map(watchNumeralBox)]
    expectNoOverlap([...boxes, { x: 0, y: Y0 - 1.7, width: CANVAS.width, height: 3.4 }])
    expectInside(boxes)
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(146)
    expectMinSize([...texts, ...numbers])

    // The words of the climb keep off its line, its marks and its blocks.
    const words = [...layout.points.flatMap(({ label }) => label.map(textBox)), ...layout.slopes.flatMap(({ number, caption }) => [watchNumeralBox(number), ...caption.map(textBox)])]
    const drawn = [...layout.points.map(point => markBox(point, 10)), ...layout.slopes.flatMap(({ blocks }) => blocks)]
    expect(words.filter(word => drawn.some(box => overlaps(word, box)))).toEqual([])

    // Words in a circle stand wholly in it or wholly beside it.
    const cut = layout.scopes.flatMap(wordBoxes).filter(box => layout.scopes.some(({ centre, radius }) => {
      const corners = [box.x, box.x + box.width].flatMap(x => [box.y, box.y + box.height].map(y => Math.hypot(x - centre.x, y - centre.y)))
      const nearest = Math.hypot(Math.max(box.x - centre.x, 0, centre.x - box.x - box.width), Math.max(box.y - centre.y, 0, centre.y - box.y - box.height))
      return !(Math.max(...corners) < radius - 3 || nearest > radius + 3)
    }))
    expect(cut).toEqual([])
    expectAscending(layout.topics.map(({ mark }) => mark.x))
    expectAscending(layout.points.map(({ x }) => x))
  })
}

test('in the editions nothing is cut and every district has its name', () => {
  for (const data of [zh, en]) {
    const { map, topics } = layoutWatch(data)
    expect(map.names.map(({ lines }) => lines.map(({ text }) => text).join(''))).toEqual(data.map.areas.map(({ name }) => name))
    expect(topics.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(data.topics.flatMap(({ lines }) => lines))
  }
})

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
