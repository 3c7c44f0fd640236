import { expect, test } from 'playwright/test'
import { evidenceOf } from '../../data/evidence'
import { dateSpan } from '../../data/text/date-words'
import { sources } from '../../data/figures/sources'
import { factEntries, source } from '../../data/registry'
import { layoutSources } from '../../geometry/sources'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'

const zh = sources('zh')
const variants = { 'Chinese': zh, 'English': sources('en'), 'words twice as long': stretched(zh, 2), 'words three times as long': stretched(zh, 3) }

for (const [name, data] of Object.entries(variants)) {
  test(`the depths of sources keep apart: ${name}`, () => {
    const layout = layoutSources(data)
    const boxes = placedTexts(layout).map(textBox)
    expectNoOverlap([...boxes, layout.seed.post])
    expectInside(boxes)
    expectAscending(layout.years.map(({ from }) => from))
    layout.depths.forEach(({ bars }) => expectNoOverlap(bars.map(({ box }) => box)))
  })
}

test('the better the grade of a source, the heavier its bar', () => {
  const { depths } = layoutSources(zh)
  const widths = depths
    .map(({ grade, bars }) => ({ grade: grade.text, widths: new Set(bars.map(({ box }) => box.width)) }))
    .sort((a, b) => b.grade.localeCompare(a.grade))
    .map(({ widths }) => [...widths])
  expect(widths.map(({ length }) => length), 'bars of a grade are alike').toEqual([1, 1, 1])
  expectAscending(widths.flat())
})

test('the list holds every source that a fact cites, once', () => {
  const cited = new Set(factEntries.flatMap(entry => entry.kind === 'derived' ? [] : entry.cites.map(({ source }) => source)))
  const { list, grades } = sources('zh')
  expect(new Set(list.map(({ id }) => id))).toEqual(cited)
  expect(list).toHaveLength(cited.size)
  expect(grades.reduce((sum, grade) => sum + grade.sources.length, 1)).toBe(cited.size)
})

test('a date names a year, a month or a day', () => {
  expect(dateSpan('2024')).toEqual([2024, 2025])
  expect(dateSpan('2024-04')[0]).toBeCloseTo(2024.25)
  expect(dateSpan('2024-04')[1]).toBeCloseTo(2024.3333)
  expect(dateSpan('2024-04-26')[0]).toBeGreaterThan(2024.25)
  expect(dateSpan('2024-04-26')[1]).toBeLessThan(2024.3334)
})

test('a date that a source does not print is told as such, wherever the source is named', () => {
  for (const lang of ['zh', 'en'] as const) {
    const about = lang === 'zh' ? '约' : 'c. '
    for (const place of factEntries.flatMap(entry => evidenceOf(entry, lang).places))
      expect(place.date.startsWith(about), `${place.source}: ${place.date}`).toBe(place.dateNote !== '')
    for (const { id, date } of sources(lang).list)
      expect(date.startsWith(about), `${id} in the list: ${date}`).toBe(source(id).dateNote !== undefined)
  }
})

test('every year is written nearer to its own middle than to either end of it', () => {
  for (const { years } of [layoutSources(zh), layoutSources(sources('en'))]) {
    for (const { year, from, label } of years) {
      const length = years[1]!.from - years[0]!.from
      const { x, width } = textBox(label)
      expect(Math.abs(x + width / 2 - from - length / 2), String(year)).toBeLessThan(length / 5)
    }
  }
})
