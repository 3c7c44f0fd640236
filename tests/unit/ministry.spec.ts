import { expect, test } from 'playwright/test'
import type { MinistryData } from '../../data/figures/ministry'
import type { Box, PlacedText } from '../../geometry/canvas'
import type { PlacedPost } from '../../geometry/ministry'
import { ministry } from '../../data/figures/ministry'
import { fact } from '../../data/registry'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { layoutMinistry } from '../../geometry/ministry'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'

const zh = ministry('zh')
const asking = (data: MinistryData, count: number): MinistryData =>
  ({ ...data, asks: { ...data.asks, names: Array.from({ length: count }, (_, i) => data.asks.names[i % data.asks.names.length]!) } })
const editions = {
  'the Chinese edition': zh,
  'the English edition': ministry('en'),
  'words twice as long': stretched(zh, 2),
  'words three times as long': stretched(zh, 3),
}
const variants = Object.fromEntries(Object.entries(editions).flatMap(([name, data]) =>
  [data.asks.names.length, 2, 4, 8, 10, 12].map(count => [`${name}, ${count} fields`, asking(data, count)])))

/** What a line of a post covers: a turned one runs upwards from its place, an upright one downwards. */
function postBox(line: PlacedText, { set, pitch = 0 }: PlacedPost): Box {
  const { text, size, x, y } = line
  const { width, height } = lineBox(line)
  switch (set) {
    case 'turned': return { x: x - 0.86 * size, y: y - width, width: height, height: width }
    case 'upright': return { x: x - size / 2, y, width: size, height: pitch * [...text].length }
    case 'level': return lineBox(line)
  }
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutMinistry(data)
    const beside = [...layout.meeting.term, ...layout.meeting.lines, ...layout.asks.term, ...layout.asks.origin]
    const below = layout.roots.flatMap(({ status, lines }) => [status, ...lines])
    const posts = layout.posts.flatMap(post => post.lines.map(line => postBox(line, post)))
    const boxes = [...[...beside, ...below].map(lineBox), ...posts]
    const level = Number(/M([\d.]+)/.exec(layout.level)![1])
    const jets = layout.posts.map(({ jet }): Box => {
      const [x, foot, top] = /M([\d.]+) ([\d.]+)L[\d.]+ ([\d.]+)/.exec(jet)!.slice(1).map(Number)
      expect(foot! - top!).toBeGreaterThan(20)
      return { x: x!, y: top!, width: 5.2, height: foot! - top! }
    })
    const bars = layout.roots.flatMap(({ bars }) => bars)
    expectInside(bars)
    expectNoOverlap([...boxes, ...jets, ...bars, { x: level, y: 205, width: CANVAS.width - level, height: 2 }, { x: 0, y: Y0 - 1.7, width: CANVAS.width, height: 3.4 }])
    expectInside(boxes)
    expectMinSize([...beside, ...below, ...layout.posts.flatMap(({ lines }) => lines)])
    expectAscending(layout.posts.map(({ lines }) => lines[0]!.x))
  })
}

test('twice as long, nothing is cut', () => {
  const { meeting, asks, posts, roots } = layoutMinistry(stretched(zh, 2))
  const texts = [...meeting.term, ...meeting.lines, ...asks.term, ...asks.origin, ...posts.flatMap(({ lines }) => lines), ...roots.flatMap(({ status, lines }) => [status, ...lines])]
  expect(texts.filter(({ text }) => text.includes('…'))).toEqual([])
})

test('what is pending has the verb that its fact has', () => {
  const pending = zh.roots.filter(({ standing }) => standing === 'pending')
  expect(pending.length).toBeGreaterThan(0)
  for (const { status, fact: id } of pending)
    expect(fact(id).statement.zh, id).toContain(status)
})

test('only what is settled has an unbroken root', () => {
  for (const { standing, bars } of layoutMinistry(zh).roots)
    expect(bars.length === 1).toBe(standing === 'settled')
})

test('no root begins under a post', () => {
  const { posts, roots } = layoutMinistry(zh)
  const names = posts.map(post => postBox(post.lines[0]!, post))
  for (const { status, bars } of roots) {
    expect(status.x).toBe(bars[0]!.x)
    expect(names.filter(({ x, width }) => status.x > x - 24 && status.x < x + width + 24)).toEqual([])
  }
})
