import type { DistrictsData } from '../../data/figures/districts'
import { expect, test } from 'playwright/test'
import { districts } from '../../data/figures/districts'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { layoutDistricts } from '../../geometry/districts'
import { divisions } from '../../geometry/hangzhou'
import { lineBox } from '../../geometry/labels'
import { overlaps } from '../../geometry/text'
import { expectInside, expectNoOverlap } from './boxes'

const zh = districts('zh')
const twice = (text: string) => text + text

/** The same figure with other words: longer labels, longer functions, a further name. */
const variants: Readonly<Record<string, DistrictsData>> = {
  'the Chinese edition': zh,
  'the English edition': districts('en'),
  'functions twice as long': { ...zh, areas: zh.areas.map(area => ({ ...area, functions: `${area.functions}、${area.functions}` })) },
  'roles half as long again': { ...zh, areas: zh.areas.map(area => ({ ...area, onMap: area.onMap + area.onMap.slice(2) })) },
  'names of other divisions twice as long': { ...zh, others: zh.others.map(other => ({ ...other, name: twice(other.name) })) },
  'a longer park name': { ...zh, park: { ...zh.park, name: zh.park.name.map(line => line + line.slice(0, 4)) } },
  'longer members': { ...zh, levels: zh.levels.map(level => ({ ...level, members: twice(level.members) })) },
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: no label lies on another`, () => {
    const layout = layoutDistricts(data)
    const drawn = [
      ...layout.areas.flatMap(({ label }) => label.lines),
      ...layout.park.lines,
      ...layout.otherLabels,
      layout.riverLabel,
      layout.north.label,
      layout.locator.heading,
      layout.locator.count,
      ...layout.key.flatMap(({ mark, term, members }) => [mark, term, ...(members ? [members] : [])]),
    ].map(lineBox)
    expectNoOverlap(drawn)
    expectInside(drawn)
    // What is told about a district has its place to itself.
    for (const { detail } of layout.areas) {
      expectNoOverlap(detail.map(lineBox))
      expect(detail.map(lineBox).filter(box => drawn.some(other => overlaps(box, other)))).toEqual([])
      expect(Math.max(...detail.map(({ y }) => y))).toBeLessThan(Y0)
    }
  })
}

test('the river enters and leaves on the tide line', () => {
  const { tide, river } = layoutDistricts(zh)
  expect(tide.startsWith(`M0 ${Y0}`)).toBe(true)
  expect(tide.endsWith(`${CANVAS.width} ${Y0}`)).toBe(true)
  expect(river.tapers).toHaveLength(2)
})

test('every district of the plan is on the map, and every division in the locator', () => {
  const layout = layoutDistricts(zh)
  expect(layout.areas.map(({ adcode }) => adcode)).toEqual(['330109', '330108', '330110', '330114'])
  expect(layout.locator.shapes).toHaveLength(divisions.length)
  expect(divisions).toHaveLength(13)
})

test('the rings of the key lie inside each other', () => {
  const heights = layoutDistricts(zh).key.map(({ leader }) => leader[0].y)
  expect([...heights].sort((a, b) => b - a)).toEqual(heights)
})

test('the leader of the park stays clear of the first stroke of its term', () => {
  const { leader, lines: [term] } = layoutDistricts(zh).park
  const box = lineBox(term!)
  const level = leader[0]!.y
  expect(level < box.y || level > box.y + box.height).toBe(true)
})
