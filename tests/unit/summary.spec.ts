import { expect, test } from 'playwright/test'
import type { SummaryData } from '../../data/figures/summary'
import { summary } from '../../data/figures/summary'
import type { Box } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import type { SummaryLayout } from '../../geometry/summary'
import { layoutSummary } from '../../geometry/summary'
import { expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

const zh = summary('zh')
const VARIANTS: readonly (readonly [string, SummaryData])[] = [
  ['Chinese', zh],
  ['English', summary('en')],
  ['a small result', { ...zh, actual: { ...zh.actual, value: 3000, digits: '3000' } }],
  ['a larger target', { ...zh, target: { ...zh.target, value: 20000, digits: '20000' } }],
  ['longer words', {
    ...zh,
    actual: { ...zh.actual, detail: zh.actual.detail.repeat(2) },
    target: { ...zh.target, detail: zh.target.detail.repeat(2) },
    aim: { ...zh.aim, detail: zh.aim.detail.repeat(2) },
  }],
]

function boxesOf({ actual, target, aim, feet }: SummaryLayout): Box[] {
  return [
    numeralBox(actual.numeral),
    inkBox(actual.unit),
    inkBox(actual.measure),
    numeralBox(target.numeral),
    inkBox(target.unit),
    inkBox(target.measure),
    ...aim.term.map(inkBox),
    inkBox(aim.year),
    ...feet.flatMap(foot => [inkBox(foot.kind), ...foot.details.map(inkBox)]),
  ]
}

for (const [name, data] of VARIANTS) {
  test(`words keep apart: ${name}`, () => {
    const boxes = boxesOf(layoutSummary(data))
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
  })

  test(`areas follow the values: ${name}`, () => {
    const { disc, ring } = layoutSummary(data)
    expect((disc.radius / ring.radius) ** 2).toBeCloseTo(data.actual.value / data.target.value, 6)
  })

  test(`the number lies in its disc: ${name}`, () => {
    const { actual, disc } = layoutSummary(data)
    const [numeral, unit] = [numeralBox(actual.numeral), inkBox(actual.unit)]
    for (const x of [numeral.x, unit.x + unit.width])
      expect(Math.hypot(x - disc.centre.x, numeral.y - disc.centre.y)).toBeLessThan(disc.radius)
  })
}
