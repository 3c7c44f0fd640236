import { expect, test } from 'playwright/test'
import type { CapitalData } from '../../data/figures/capital'
import { capital } from '../../data/figures/capital'
import type { Box } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import type { CapitalLayout } from '../../geometry/capital'
import { layoutCapital } from '../../geometry/capital'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

const zh = capital('zh')
const { piers } = zh.platform
const VARIANTS: readonly (readonly [string, CapitalData])[] = [
  ['Chinese', zh],
  ['English', capital('en')],
  ['a larger fund', { ...zh, fund: { ...zh.fund, value: 120, digits: '120' } }],
  ['a fourth founder', { ...zh, platform: { ...zh.platform, piers: { ...piers, names: [...piers.names, '杭实集团'] } } }],
  ['one founder', { ...zh, platform: { ...zh.platform, piers: { ...piers, names: piers.names.slice(0, 1) } } }],
  ['a longer task', { ...zh, platform: { ...zh.platform, task: zh.platform.task.repeat(2) } }],
]

function boxesOf(layout: CapitalLayout): Box[] {
  return [
    numeralBox(layout.digits),
    ...[layout.unit, layout.measure, ...layout.name, ...layout.detail, ...layout.platform, ...layout.task].map(inkBox),
    ...[...layout.pierNames, ...layout.bankNames].flat().map(inkBox),
  ]
}

for (const [name, data] of VARIANTS) {
  test(`fund and bridge keep apart: ${name}`, () => {
    const layout = layoutCapital(data)
    const boxes = boxesOf(layout)
    expectNoOverlap(boxes)
    // Digits have blank sides: their ink stands at the margin, their box a little outside.
    expectInside(boxes, 12)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
    expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeLessThan(630)
  })

  test(`one tick for each 亿元: ${name}`, () => {
    const { ticks } = layoutCapital(data)
    expectAscending(ticks)
    expect(ticks).toHaveLength(data.fund.value)
  })
}
