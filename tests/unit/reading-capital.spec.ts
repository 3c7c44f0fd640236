import type { CapitalData } from '../../data/figures/capital'
import { expect, test } from 'playwright/test'
import { capital } from '../../data/figures/capital'
import { layoutReadingCapital } from '../../geometry/reading/capital'
import { expectAscending, expectMinSize, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'

const zh = capital('zh')

const variants: Readonly<Record<string, CapitalData>> = {
  'the Chinese edition': zh,
  'the English edition': capital('en'),
  'twice as wordy': stretched(zh, 2),
  'a fund of 235': { ...zh, fund: { ...zh.fund, value: 235, digits: '235' } },
  'five founders': { ...zh, platform: { ...zh.platform, piers: { ...zh.platform.piers, names: [...zh.platform.piers.names, '杭州城投集团', '地铁集团'] } } },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`capital for ${width} px, ${name}: no word lies on another or outside`, () => {
      const layout = layoutReadingCapital(data, width)
      const serif = [layout.unit, ...layout.name, ...layout.platform, ...layout.bankNames.flat()]
      const plain = [...layout.measure, ...layout.detail, ...layout.task, ...layout.pierNames.flat(), ...layout.count.scale ? [layout.count.scale] : []]
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox), numeralBox(layout.digits)]
      expectNoOverlap(boxes)
      // Opening quotes hang out of the margin.
      expectInFrame(boxes, { width, height: layout.height }, 10)
      expectInFrame(layout.count.ticks, { width, height: layout.height })
      expectMinSize([...serif, ...plain], LEAST_SIZE)
      expect([...serif, ...plain].filter(({ text }) => text.endsWith('…'))).toEqual([])
      // No words in the water, and none on what leads down to a founder.
      const lines = [...layout.waters.map(y => ({ x: 0, y: y - 2, width, height: 4 })), ...layout.piers.map(pier => ({ x: pier.x - 1, y: pier.top, width: 2, height: pier.name - pier.top }))]
      for (const line of lines)
        expectNoOverlap([line, ...boxes].filter(box => box === line || (box.x < line.x + line.width && line.x < box.x + box.width && box.y < line.y + line.height && line.y < box.y + box.height)))
    })
  }
}

test('a founder stands under each pier, from left to right', () => {
  for (const data of Object.values(variants)) {
    const { piers, pierNames } = layoutReadingCapital(data, 328)
    expect(pierNames.map(lines => lines.map(({ text }) => text).join('').replaceAll(' ', ''))).toEqual(data.platform.piers.names.map(name => name.replaceAll(' ', '')))
    expectAscending(piers.map(({ x }) => x))
  }
})

test('the ticks count what the table says', () => {
  const { count } = layoutReadingCapital(zh, 328)
  expect(count.ticks.length * count.each).toBe(zh.fund.value)
  for (const { table, fund } of [zh, capital('en')])
    expect(table.rows[0]!.cells.at(-1)).toContain(fund.digits)
})

test('the words of a bank stay apart', () => {
  const { banks } = capital('en').platform
  expect(layoutReadingCapital(capital('en'), 680).bankNames.map(lines => lines.map(({ text }) => text).join(' '))).toEqual(banks.map(name => name.join(' ')))
})
