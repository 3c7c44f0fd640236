import { expect, test } from 'playwright/test'
import type { ActualsData, ActualsRow } from '../../data/figures/actuals'
import { actuals } from '../../data/figures/actuals'
import { layoutActuals } from '../../geometry/actuals'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { placedTexts } from './placed'

const zh = actuals('zh')

function withRow(row: ActualsRow, change: (value: string) => string): ActualsRow {
  return { ...row, points: row.points.map(point => ({ ...point, value: change(point.value) })) }
}

const longer: ActualsData = { ...zh, targets: withRow(zh.targets, value => value.replace(/^>?/, '>1')), actuals: withRow(zh.actuals, value => `${value}.25`) }

for (const [name, data] of [['Chinese', zh], ['English', actuals('en')], ['longer numbers', longer]] as const) {
  test(`targets, results and other measures keep apart: ${name}`, () => {
    const layout = layoutActuals(data)
    const boxes = placedTexts(layout).map(textBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.years.map(({ x }) => x))
  })
}

test('the target years that are over stand open, the others do not', () => {
  expect(zh.missing.years).toEqual([2024, 2025])
  expect(layoutActuals(zh).bays).toHaveLength(2)
})

test('the line ends where the results do; beyond, only the axis goes on to the margin', () => {
  const { actuals, axis, bays, line } = layoutActuals(zh)
  const end = Number.parseFloat(line.split('H')[1]!)
  expect(end).toBeGreaterThan(Math.max(...actuals.map(({ x }) => x)))
  expect(end).toBeCloseTo(bays[0]!.from, 1)
  expect(axis.match(/M/g)).toHaveLength(bays.length)
})

test('bays whose words would touch become one', () => {
  const { bays, line, axis } = layoutActuals({ ...zh, missing: { ...zh.missing, text: '未见任何公开的实绩数字' } })
  expect(bays).toHaveLength(1)
  expect(line).toMatch(/^M0\.0 488H[\d.]+M1208 488H1280$/)
  expect(axis).toMatch(/^M[\d.]+ 488H1208\.0$/)
})
