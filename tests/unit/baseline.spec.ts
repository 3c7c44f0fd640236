import { expect, test } from 'playwright/test'
import type { BaselineData } from '../../data/figures/baseline'
import { baseline } from '../../data/figures/baseline'
import type { BaselineLayout } from '../../geometry/baseline'
import { layoutBaseline } from '../../geometry/baseline'
import type { Box } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import { expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

const zh = baseline('zh')
const VARIANTS: readonly (readonly [string, BaselineData])[] = [
  ['Chinese', zh],
  ['English', baseline('en')],
  ['five digits', { ...zh, level: { ...zh.level, value: 12345, digits: '12345' }, before: { ...zh.before, value: 9000 } }],
  ['three digits', { ...zh, level: { ...zh.level, value: 776, digits: '776' }, before: { ...zh.before, value: 725 } }],
  ['a larger target', { ...zh, lengths: { ...zh.lengths, target: { ...zh.lengths.target, value: 24000, digits: '24000' } } }],
]

function boxesOf({ digits, unit, measure, kind, rise, lengths }: BaselineLayout): Box[] {
  return [
    numeralBox(digits),
    inkBox(unit),
    inkBox(measure),
    inkBox(kind),
    rise.bar,
    numeralBox(rise.growth),
    ...rise.before.map(inkBox),
    lengths.target,
    numeralBox(lengths.targetNumber),
    inkBox(lengths.targetWords),
    inkBox(lengths.gdpWords),
  ]
}

for (const [name, data] of VARIANTS) {
  test(`number, rise and lengths keep apart: ${name}`, () => {
    const boxes = boxesOf(layoutBaseline(data))
    expectNoOverlap(boxes)
    // Digits have blank sides: their ink stands at the margin, their box a little outside.
    expectInside(boxes, 20)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
  })

  test(`lengths have air above, between and below: ${name}`, () => {
    const { rise, lengths } = layoutBaseline(data)
    const oldLevel = Number(/M0 ([\d.]+)/.exec(rise.level)![1])
    const [first, last] = [lengths.gdpSlices[0]!, lengths.gdpSlices.at(-1)!].map(slice => Number(/^M\d+ ([\d.]+)h/.exec(slice)![1]))
    expect(lengths.target.y - oldLevel).toBeGreaterThan(14)
    expect(first! - (lengths.target.y + lengths.target.height)).toBeGreaterThan(14)
    // The editor's note begins at 632.
    expect(632 - last!).toBeGreaterThan(12)
  })

  test(`two lengths share one scale: ${name}`, () => {
    const { lengths } = layoutBaseline(data)
    const gdp = Number(/h([\d.]+)$/.exec(lengths.gdpSlices[0]!)![1])
    expect(lengths.target.width / gdp).toBeCloseTo(data.lengths.target.value / data.lengths.gdp.value, 6)
  })
}
