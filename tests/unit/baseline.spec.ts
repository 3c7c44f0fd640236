import { expect, test } from 'playwright/test'
import type { BaselineData } from '../../data/figures/baseline'
import { baseline } from '../../data/figures/baseline'
import type { BaselineLayout } from '../../geometry/baseline'
import { layoutBaseline } from '../../geometry/baseline'
import type { Box } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import { expectInside, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'

const zh = baseline('zh')
/** Level and target so many times as large, the other length as it is. */
function scaled(data: BaselineData, times: number): BaselineData {
  const { level, before, lengths } = data
  const digits = (value: number) => String(Math.round(value * times))
  return {
    ...data,
    level: { ...level, value: level.value * times, digits: digits(level.value) },
    before: { ...before, value: before.value * times, amount: before.amount.replace(/\d+/, digits(before.value)) },
    lengths: { ...lengths, target: { ...lengths.target, value: lengths.target.value * times, digits: digits(lengths.target.value) } },
  }
}

const VARIANTS: readonly (readonly [string, BaselineData])[] = [
  ['Chinese', zh],
  ['English', baseline('en')],
  ['five digits', { ...zh, level: { ...zh.level, value: 12345, digits: '12345' }, before: { ...zh.before, value: 9000 } }],
  ['three digits', { ...zh, level: { ...zh.level, value: 776, digits: '776' }, before: { ...zh.before, value: 725 } }],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
  ['a thirtieth of the values', scaled(zh, 1 / 30)],
  ['thirty times the values', scaled(zh, 30)],
  ['thirty times the values and longer words', stretched(scaled(zh, 30), 2)],
  ['a fall', { ...zh, before: { ...zh.before, value: 8400, amount: '推算≈8400亿元' }, growth: { ...zh.growth, text: '−7.6%' } }],
  ['no change', { ...zh, before: { ...zh.before, value: zh.level.value } }],
  ['a target larger than the GDP', { ...zh, lengths: { ...zh.lengths, target: { ...zh.lengths.target, value: 240000, digits: '240000' } } }],
  ['a large growth', { ...zh, growth: { ...zh.growth, text: '+1234.5%' } }],
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
    const oldLevel = Number(/M[\d.]+ ([\d.]+)H/.exec(rise.level)![1])
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
