import type { SummaryData, SummaryQuantity } from '../../data/figures/summary'
import type { Box } from '../../geometry/canvas'
import type { SummaryLayout } from '../../geometry/summary'
import { expect, test } from 'playwright/test'
import { summary } from '../../data/figures/summary'
import { Y0 } from '../../geometry/canvas'
import { layoutSummary } from '../../geometry/summary'
import { expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'

const zh = summary('zh')
/** Top of the row of the note, which stands under the figure. */
const NOTE_TOP = 628
const scaled = (data: SummaryData, which: 'actual' | 'target', factor: number): SummaryData => {
  const value = Math.round(data[which].value * factor)
  return { ...data, [which]: { ...data[which], value, digits: String(value) } satisfies SummaryQuantity }
}
const FACTORS = [1 / 30, 1 / 12, 0.2, 0.31, 0.4, 0.55, 0.7, 0.9, 1.1, 1.288, 1.4, 1.8, 3, 6, 12, 30]
const EDITIONS: readonly (readonly [string, SummaryData])[] = [
  ['Chinese', zh],
  ['English', summary('en')],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
]
const VARIANTS: readonly (readonly [string, SummaryData])[] = EDITIONS.flatMap(([name, data]) => [
  [name, data] as const,
  [`${name}, equal values`, scaled(data, 'actual', data.target.value / data.actual.value)] as const,
  ...FACTORS.flatMap(factor => [
    [`${name}, result × ${factor.toFixed(2)}`, scaled(data, 'actual', factor)] as const,
    [`${name}, target × ${factor.toFixed(2)}`, scaled(data, 'target', factor)] as const,
  ]),
])

const textsOf = ({ actual, target, aim, feet }: SummaryLayout) => [
  ...[actual, target].flatMap(({ unit, measure }) => [unit, measure]),
  ...aim.term,
  aim.year,
  ...feet.flatMap(foot => [foot.kind, ...foot.details]),
]

function boxesOf(layout: SummaryLayout): Box[] {
  return [numeralBox(layout.actual.numeral), numeralBox(layout.target.numeral), ...textsOf(layout).map(inkBox)]
}

/** Points along a path of straight strokes. */
function alongLeader(d: string): { x: number, y: number }[] {
  const [, x1, y1, x2, x3, y3, x4] = /^M(\S+) (\S+)H([^L]+)L(\S+) ([^H]+)H(\S+)$/.exec(d)!.map(Number)
  const corners = [[x1!, y1!], [x2!, y1!], [x3!, y3!], [x4!, y3!]] as const
  return corners.slice(1).flatMap(([x, y], i) => Array.from({ length: 41 }, (_, k) => ({
    x: corners[i]![0] + (x - corners[i]![0]) * k / 40,
    y: corners[i]![1] + (y - corners[i]![1]) * k / 40,
  })))
}

for (const [name, data] of VARIANTS) {
  test(`${name}: words keep apart, areas follow the values`, () => {
    const layout = layoutSummary(data)
    const { actual, disc, ring, target, feet } = layout
    const boxes = boxesOf(layout)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
    expectMinSize(textsOf(layout))
    expect(feet.flatMap(foot => foot.details).map(inkBox).filter(({ y, height }) => !(y + height < NOTE_TOP))).toEqual([])

    expect((disc.radius / ring.radius) ** 2).toBeCloseTo(data.actual.value / data.target.value, 6)

    // The number of the result lies wholly on the disc or wholly beside it, and the ring does not cut it.
    const corners = [numeralBox(actual.numeral), inkBox(actual.unit), inkBox(actual.measure)]
      .flatMap(({ x, y, width, height }) => [[x, y], [x + width, y], [x, y + height], [x + width, y + height], [x + width / 2, y + height]])
      .map(([x, y]) => Math.hypot(x! - disc.centre.x, y! - disc.centre.y))
    const [nearest, farthest] = [Math.min(...corners, Infinity), Math.max(...corners)]
    if (actual.onDisc)
      expect(farthest).toBeLessThan(disc.radius)
    else
      expect(nearest).toBeGreaterThan(disc.radius)
    expect(farthest < ring.radius - 5 || nearest > ring.radius + 5).toBe(true)

    // The line to the number of the target crosses no words.
    const crossed = alongLeader(target.leader).filter(point => boxes.some(({ x, y, width, height }) =>
      point.x > x - 3 && point.x < x + width + 3 && point.y > y && point.y < y + height))
    expect(crossed).toEqual([])
  })
}

test('the real result stands on its disc, below the ring', () => {
  const { actual, disc, ring } = layoutSummary(zh)
  expect(actual.onDisc).toBe(true)
  expect(ring.radius).toBeGreaterThan(disc.radius + 10)
})

test('the real result is what is seen first: its number is the largest of the figure, several times its words', () => {
  for (const data of [zh, summary('en')]) {
    const layout = layoutSummary(data)
    expect(layout.actual.numeral.size).toBeGreaterThanOrEqual(Math.max(layout.target.numeral.size, 3 * Math.max(...textsOf(layout).map(({ size }) => size))))
  }
})
