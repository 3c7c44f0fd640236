import { expect, test } from 'playwright/test'
import type { AnchorsData } from '../../data/figures/anchors'
import { anchors } from '../../data/figures/anchors'
import { markBox } from '../../geometry/boxes'
import { layoutReadingAnchors } from '../../geometry/reading/anchors'
import { expectAscending } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'

const [zh, en] = [anchors('zh'), anchors('en')]
const faster: AnchorsData = { ...zh, growths: zh.growths.map((growth, i) => i === 0 ? { ...growth, rate: 180, text: '+180.00%' } : growth) }
const cases = { 'Chinese': zh, 'English': en, 'one very fast part': faster, 'words twice as long': { ...stretched(zh, 2), firms: zh.firms, label: zh.label } }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`firms and rates keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingAnchors(data, width)
      expectReadable(layout, width, [
        ...layout.firms.flatMap(({ points }) => points.map(point => markBox(point, 6))),
        ...layout.rates.map(({ end }) => markBox(end, 6)),
        { x: 16, y: layout.zero - 1, width: width - 16, height: 2 },
        { x: 7, y: layout.zero + 9, width: 2, height: layout.rates.at(-1)!.end.y - layout.zero },
      ])
      expectAscending(layout.years.map(({ x }) => x))
    })
  }

  for (const data of [zh, en])
    test(`at ${width} px the numbers are those of the table: ${data.table.caption}`, () => expectNumbersOf(placedTexts({ ...layoutReadingAnchors(data, width), statement: [] }), data.table))
}

test('amounts stand at full height above zero, and a faster rate reaches further', () => {
  const { firms: [first, second], zero, rates } = layoutReadingAnchors(zh, 328)
  expect((zero - second!.points[0]!.y) / (zero - first!.points[1]!.y)).toBeCloseTo(322.18 / 893.4, 3)
  expectAscending(rates.map(({ end }) => -end.x))
})
