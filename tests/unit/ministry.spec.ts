import { expect, test } from 'playwright/test'
import { ministry } from '../../data/figures/ministry'
import { lineBox } from '../../geometry/labels'
import { layoutMinistry } from '../../geometry/ministry'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'

const zh = ministry('zh')
const variants = {
  'the Chinese edition': zh,
  'the English edition': ministry('en'),
  'eight fields': { ...zh, asks: { ...zh.asks, names: [...zh.asks.names, '人才引进', '数据开放'] } },
  'four fields': { ...zh, asks: { ...zh.asks, names: zh.asks.names.slice(0, 4) } },
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutMinistry(data)
    const boxes = [
      ...layout.meeting.term,
      ...layout.meeting.lines,
      ...layout.asks.term,
      ...layout.asks.origin,
      ...layout.posts.flatMap(({ lines }) => lines),
      ...layout.roots.flatMap(({ status, lines }) => [status, ...lines]),
    ].map(lineBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.posts.map(({ lines }) => lines[0]!.x))
  })
}

test('only what is settled has an unbroken root', () => {
  for (const { standing, bars } of layoutMinistry(zh).roots)
    expect(bars.length === 1).toBe(standing === 'settled')
})

test('no root begins under a post', () => {
  const { posts, roots } = layoutMinistry(zh)
  const names = posts.map(({ lines }) => lineBox(lines[0]!))
  for (const { status, bars } of roots) {
    expect(status.x).toBe(bars[0]!.x)
    expect(names.filter(({ x, width }) => status.x > x - 24 && status.x < x + width + 24)).toEqual([])
  }
})
