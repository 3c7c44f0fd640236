import type { DistrictsData } from '../../data/figures/districts'
import { expect, test } from 'playwright/test'
import { districts } from '../../data/figures/districts'
import { crosses } from '../../geometry/boxes'
import { divisions } from '../../geometry/hangzhou'
import { segments } from '../../geometry/polygon'
import { layoutReadingDistricts } from '../../geometry/reading/districts'
import { expectMinSize, expectNoOverlap } from './boxes'
import { inkBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const zh = districts('zh')
const twice = (text: string) => text + text

const variants: Readonly<Record<string, DistrictsData>> = {
  'the Chinese edition': zh,
  'the English edition': districts('en'),
  'roles half as long again': { ...zh, areas: zh.areas.map(area => ({ ...area, onMap: area.onMap + area.onMap.slice(2) })) },
  'names of other divisions twice as long': { ...zh, others: zh.others.map(other => ({ ...other, name: twice(other.name) })) },
  'a longer disclaimer and count': { ...zh, disclaimer: twice(zh.disclaimer), city: { ...zh.city, count: twice(zh.city.count) } },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`districts for ${width} px, ${name}: no label lies on another or outside`, () => {
      const layout = layoutReadingDistricts(data, width)
      const serif = [layout.label, ...layout.park.lines, layout.locator.heading, ...layout.areas.flatMap(({ label }) => label.lines.slice(1))]
      const plain = [layout.north.label, ...layout.otherLabels, ...layout.locator.count, ...layout.disclaimer, ...layout.areas.flatMap(({ label }) => label.lines.slice(0, 1))]
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox)]
      expectNoOverlap(boxes)
      expectInFrame(boxes, { width, height: layout.height })
      expectMinSize([...serif, ...plain], LEAST_SIZE)
      // Nor does the river run through one.
      const river = pointsOf(layout.tide)
      expect(boxes.filter(box => river.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height))).toEqual([])
    })
  }

  test(`districts for ${width} px: the line runs from edge to edge at one height`, () => {
    const { course } = layoutReadingDistricts(zh, width)
    expect(course[0]!.x).toBe(0)
    expect(course.at(-1)!.x).toBe(width)
    expect(course.at(-1)!.y).toBe(course[0]!.y)
  })
}

test('a column shows all four districts, and every division in the locator', () => {
  const layout = layoutReadingDistricts(zh, 328)
  expect(layout.areas.map(({ adcode }) => adcode)).toEqual(zh.areas.map(({ adcode }) => adcode))
  expect(layout.areas.map(({ label }) => label.lines[0]!.text)).toEqual(zh.areas.map(({ name }) => name))
  expect(layout.locator.shapes).toHaveLength(divisions.length)
})

test('a wide column has room for the roles', () => {
  for (const data of [zh, districts('en')])
    expect(layoutReadingDistricts(data, 680).areas.map(({ label }) => label.lines.slice(1).map(({ text }) => text).join(data === zh ? '' : ' '))).toEqual(data.areas.map(({ onMap }) => onMap))
})

test('what the map and the text below it count stands in the table', () => {
  for (const { table, levels, city, park } of [zh, districts('en')]) {
    const cells = table.rows.flatMap(row => row.cells).join(' ')
    const numbers = [...levels.filter(({ counted }) => counted).map(({ mark }) => mark), ...`${city.count} ${park.area}`.match(/[\d.]+/g)!]
    expect(numbers.filter(number => !cells.includes(number))).toEqual([])
  }
})

test('no leader runs through a name', () => {
  for (const width of WIDTHS) {
    for (const data of [zh, districts('en')]) {
      const { areas, park } = layoutReadingDistricts(data, width)
      const names = [...park.lines.map(serifBox), ...areas.flatMap(({ label }) => label.lines.map((line, i) => i === 0 ? inkBox(line) : serifBox(line)))]
      const leaders = areas.flatMap(({ leader }) => leader ? segments(pointsOf(leader.d)) : [])
      expect(leaders.filter(leader => names.some(name => crosses(leader, name)))).toEqual([])
    }
  }
})
