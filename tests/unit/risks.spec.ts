import { expect, test } from 'playwright/test'
import type { RisksData } from '../../data/figures/risks'
import { risks } from '../../data/figures/risks'
import { Y0 } from '../../geometry/canvas'
import { layoutRisks } from '../../geometry/risks'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'

const zh = risks('zh')
const longer: RisksData = {
  ...zh,
  above: zh.above.map(lane => ({ ...lane, entries: lane.entries.map(entry => ({ ...entry, text: `${entry.text}${entry.text.slice(0, 12)}` })) })),
}

for (const [name, data] of [['Chinese', zh], ['English', risks('en')], ['longer statements', longer], ['words twice as long', stretched(zh, 2)]] as const) {
  test(`dated statements keep apart: ${name}`, () => {
    const layout = layoutRisks(data)
    const boxes = placedTexts(layout).map(textBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.years.map(({ x }) => x))
    // The line stays free.
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
  })
}

test('every mark stands at its date', () => {
  for (const data of [zh, risks('en')]) {
    const { entries, years } = layoutRisks(data)
    const [first, second] = years
    const at = (date: number) => first!.x + (second!.x - first!.x) * (date - data.years[0]!)
    for (const { entry, mark } of entries) {
      const xs = Array.from(mark.matchAll(/[MH](\d+(?:\.\d+)?)/g), ([, x]) => Number(x))
      expect((Math.min(...xs) + Math.max(...xs)) / 2, entry.id).toBeCloseTo(at((entry.span[0] + entry.span[1]) / 2), 0)
    }
  }
})

test('every statement of the data is set, none smaller than a label', () => {
  const { entries } = layoutRisks(zh)
  expect(entries).toHaveLength([...zh.above, ...zh.below].flatMap(lane => lane.entries).length)
  for (const { lines } of entries)
    lines.forEach(line => expect(textBox(line).height).toBeGreaterThanOrEqual(18))
})

test('every year that is written has its words in its middle', () => {
  for (const { years } of [layoutRisks(zh), layoutRisks(risks('en'))]) {
    const length = years[1]!.x - years[0]!.x
    for (const { x, label } of years.filter(({ label }) => label !== undefined)) {
      const box = textBox(label!)
      expect(box.x + box.width / 2, label!.text).toBeCloseTo(x + length / 2, 1)
    }
  }
})
