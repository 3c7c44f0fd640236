import type { DistrictsData } from '../../data/figures/districts'
import { expect, test } from 'playwright/test'
import { districts } from '../../data/figures/districts'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { cameraAt } from '../../geometry/district-camera'
import { layoutDistricts } from '../../geometry/districts'
import { divisions } from '../../geometry/hangzhou'
import { lineBox } from '../../geometry/labels'
import { overlaps } from '../../geometry/text'
import { expectInside, expectNoOverlap } from './boxes'
import { pointsOf } from './svg-path'

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

const STEPS = [0, 1, 2, 3, 4]

for (const [name, data] of Object.entries(variants)) {
  for (const step of STEPS) {
    test(`${name}, click ${step}: no label lies on another`, () => {
      const layout = layoutDistricts(data, step)
      const whole = step >= data.city.step
      const drawn = [
        ...layout.areas.flatMap(({ label }) => label?.lines ?? []),
        ...step >= data.park.step ? layout.park.lines : [],
        ...layout.otherLabels,
        layout.riverLabel,
        layout.north.label,
        ...whole ? [layout.locator.heading, layout.locator.count] : [],
        ...layout.key.filter(row => step >= row.step).flatMap(({ mark, term, members }) => [mark, term, ...(members ? [members] : [])]),
      ].map(lineBox)
      expectNoOverlap(drawn)
      expectInside(drawn)
      expect(layout.areas.filter(({ label }) => label)).toHaveLength(data.areas.filter(area => step >= area.step).length)
      // What is told about a district has its place to itself.
      for (const { detail } of layout.areas) {
        expectNoOverlap(detail.map(lineBox))
        expect(detail.map(lineBox).filter(box => drawn.some(other => overlaps(box, other)))).toEqual([])
        expect(Math.max(...detail.map(({ y }) => y))).toBeLessThan(Y0)
      }
    })
  }
}

test('the camera only moves outwards, and both ends of the line stand still', () => {
  const cameras = STEPS.map(cameraAt)
  const zooms = cameras.map(({ zoom }) => zoom)
  expect([...zooms].sort((a, b) => b - a)).toEqual(zooms)
  expect(zooms.at(-1)).toBe(1)
  for (const step of STEPS) {
    const { tide } = layoutDistricts(zh, step)
    expect(tide.startsWith(`M0 ${Y0}`)).toBe(true)
    expect(tide.endsWith(`${CANVAS.width} ${Y0}`)).toBe(true)
  }
})

test('a map that runs out below dissolves before the edge of the slide', () => {
  for (const step of STEPS) {
    const { crop } = layoutDistricts(zh, step)
    expect(crop !== undefined).toBe(cameraAt(step).zoom > 1)
    if (crop)
      expect([crop.x + crop.width, crop.y + crop.height]).toEqual([CANVAS.width, CANVAS.height])
  }
})

test('shapes have the same corners at every click, so that one grows into the next', () => {
  const corners = (step: number) => layoutDistricts(zh, step).areas.map(({ d }) => d.match(/[MLZ]/g)!.length)
  const commands = (step: number) => layoutDistricts(zh, step).tide.replace(/[^A-Z]/g, '')
  for (const step of STEPS) {
    expect(corners(step)).toEqual(corners(4))
    expect(commands(step)).toBe(commands(4))
  }
})

test('the locator draws back from where the map shows the city', () => {
  const { locator, park } = layoutDistricts(zh, 4)
  const { scale, shift } = locator.drawnFrom
  expect(locator.park.x * scale + shift.x).toBeCloseTo(park.point.x, 5)
  expect(locator.park.y * scale + shift.y).toBeCloseTo(park.point.y, 5)
})

test('the river enters and leaves on the tide line', () => {
  const { tide, river } = layoutDistricts(zh, 4)
  expect(tide.startsWith(`M0 ${Y0}`)).toBe(true)
  expect(tide.endsWith(`${CANVAS.width} ${Y0}`)).toBe(true)
  expect(river.tapers).toHaveLength(2)
})

test('every district of the plan is on the map, and every division in the locator', () => {
  const layout = layoutDistricts(zh, 4)
  expect(layout.areas.map(({ adcode }) => adcode)).toEqual(['330109', '330108', '330110', '330114'])
  expect(layout.locator.shapes).toHaveLength(divisions.length)
  expect(divisions).toHaveLength(13)
})

test('the rings of the key lie inside each other', () => {
  const heights = layoutDistricts(zh, 4).key.map(({ leader }) => leader[0].y)
  expect([...heights].sort((a, b) => b - a)).toEqual(heights)
})

test('the leader of the park stays clear of the first stroke of its term', () => {
  const { leader, lines: [term] } = layoutDistricts(zh, 4).park
  const box = lineBox(term!)
  const level = pointsOf(leader)[0]!.y
  expect(level < box.y || level > box.y + box.height).toBe(true)
})
