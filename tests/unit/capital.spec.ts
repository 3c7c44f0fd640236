import { expect, test } from 'playwright/test'
import type { CapitalData } from '../../data/figures/capital'
import { capital } from '../../data/figures/capital'
import type { Box, PlacedText } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import type { CapitalLayout } from '../../geometry/capital'
import { layoutCapital } from '../../geometry/capital'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import { pointsOf } from './svg-path'

const zh = capital('zh')
const en = capital('en')
const { piers } = zh.platform

const withFund = (data: CapitalData, value: number, digits = String(value)): CapitalData => ({ ...data, fund: { ...data.fund, value, digits } })
const withPiers = (data: CapitalData, count: number): CapitalData => {
  const { names } = data.platform.piers
  return { ...data, platform: { ...data.platform, piers: { ...data.platform.piers, names: [...names, ...names].slice(0, count) } } }
}

const VARIANTS: readonly (readonly [string, CapitalData])[] = [
  ['Chinese', zh],
  ['English', en],
  ['twice as wordy', stretched(zh, 2)],
  ['three times as wordy', stretched(zh, 3)],
  ...[1, 3, 9, 55, 60, 61, 120, 165, 300, 900].map(value => [`a fund of ${value}`, withFund(zh, value)] as const),
  ['an English fund of 300', withFund(en, 300, '30')],
  ['an English fund of 1', withFund(en, 1, '0.1')],
  ...[1, 2, 4, 5, 6].map(count => [`founders: ${count}`, withPiers(zh, count)] as const),
  ...[1, 2, 4, 5, 6].map(count => [`English founders: ${count}`, withPiers(en, count)] as const),
  ['six wordy founders of a large fund', stretched(withPiers(withFund(zh, 900), 6), 3)],
  ['one founder alone', { ...zh, platform: { ...zh.platform, piers: { ...piers, names: piers.names.slice(0, 1) } } }],
  ['a longer task', { ...zh, platform: { ...zh.platform, task: zh.platform.task.repeat(2) } }],
]

function labelsOf({ unit, measure, name, detail, count, bridge }: CapitalLayout): PlacedText[] {
  return [unit, measure, ...name, ...detail, ...count.scale ? [count.scale] : [], ...bridge.platform, ...bridge.task, ...bridge.pierNames.flat(), ...bridge.bankNames.flat()]
}

for (const [name, data] of VARIANTS) {
  test(`fund and bridge keep apart: ${name}`, () => {
    const layout = layoutCapital(data)
    const labels = labelsOf(layout)
    expectMinSize(labels)
    const boxes: Box[] = [numeralBox(layout.digits), ...labels.map(inkBox)]
    const marks: Box[] = [...layout.count.ticks, ...layout.bridge.piers.map(({ x, top, bottom }) => ({ x: x - 5, y: top, width: 10, height: bottom - top }))]
    expectNoOverlap([...boxes, ...marks])
    // Digits have blank sides: their ink stands at the margin, their box a little outside.
    expectInside(boxes, 12)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
    expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeLessThan(630)
    // Clear of the subtitle.
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(142)
    const deck = pointsOf(layout.bridge.deck)
    expect(boxes.filter(box => deck.some(({ x, y }) => x > box.x - 7 && x < box.x + box.width + 7 && y > box.y - 7 && y < box.y + box.height + 7))).toEqual([])
    for (const { x, top } of layout.bridge.piers)
      expect(Math.min(...deck.map(point => Math.hypot(point.x - x, point.y - (top - 6))))).toBeLessThan(4)
  })

  test(`the ticks count the fund: ${name}`, () => {
    const { ticks, each, scale } = layoutCapital(data).count
    expectAscending(ticks.map(({ x }) => x))
    expect(ticks).toHaveLength(Math.ceil(data.fund.value / each))
    // The last tick is as long as what is left for it.
    const sum = ticks.reduce((total, { height }) => total + height / ticks[0]!.height, 0)
    if (ticks.length > 1)
      expect(sum * each).toBeCloseTo(data.fund.value, 6)
    expect(scale === undefined).toBe(each === data.fund.scale.per)
    expect(scale?.text.includes('…') ?? false).toBe(false)
  })
}

test('the real fund is counted one by one', () => {
  const { ticks, each } = layoutCapital(zh).count
  expect([ticks.length, each]).toEqual([zh.fund.value, 1])
})
