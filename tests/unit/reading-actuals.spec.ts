import { expect, test } from 'playwright/test'
import type { ActualsData, ActualsRow } from '../../data/figures/actuals'
import { actuals } from '../../data/figures/actuals'
import { markBox } from '../../geometry/boxes'
import { layoutReadingActuals } from '../../geometry/reading/actuals'
import { expectAscending } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'

const [zh, en] = [actuals('zh'), actuals('en')]

function withRow(row: ActualsRow, change: (value: string) => string): ActualsRow {
  return { ...row, points: row.points.map(point => ({ ...point, value: change(point.value) })) }
}

const longer: ActualsData = { ...zh, actuals: withRow(zh.actuals, value => `${value}.2`) }
const cases = { 'Chinese': zh, 'English': en, 'longer numbers': longer, 'words twice as long': stretched(zh, 2) }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`targets, results and other measures keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingActuals(data, width)
      const { years, bays, actuals: results, targets, proxies } = layout
      expectReadable(layout, width, [
        ...results.map(point => markBox(point, 12)),
        ...targets.map(point => markBox(point, 11.5)),
        ...proxies.flatMap(({ points }) => points.map(point => markBox(point, 6))),
        ...bays.flatMap(({ from, to }) => [from, to].map(y => ({ x: layout.x - 8, y: y - 1, width: 16, height: 2 }))),
        { x: layout.x - 1, y: 0, width: 2, height: years.at(-1)!.y },
      ])
      expectAscending(years.map(({ y }) => y))
    })
  }

  for (const data of [zh, en]) {
    test(`at ${width} px the numbers are those of the table: ${data.table.caption}`, () => {
      const layout = layoutReadingActuals(data, width)
      expectNumbersOf(placedTexts({ ...layout, years: layout.years.filter(({ bare, year }) => !bare || data.targets.points.some(point => point.year === year)) }), data.table)
    })
  }
}

test('the line ends at the first year without a result, and the axis beyond is open in such years', () => {
  const { axis, bays, line, years } = layoutReadingActuals(zh, 328)
  expect(bays).toHaveLength(2)
  expect(line).toMatch(new RegExp(`^M\\d+ 0V${bays[0]!.from}$`))
  expect(axis.match(/M/g)).toHaveLength(2)
  bays.forEach(({ from, to }, i) => {
    const { y } = years.find(({ year }) => year === zh.missing.years[i])!
    expect(y).toBeGreaterThan(from)
    expect(y).toBeLessThan(to)
  })
})
