import { expect, test } from 'playwright/test'
import type { PaceData } from '../../data/figures/pace'
import { pace } from '../../data/figures/pace'
import { lineBoxes, markBox } from '../../geometry/boxes'
import type { Box, Point } from '../../geometry/canvas'
import { LEAST } from '../../geometry/reading/column'
import type { ReadingPaceLayout } from '../../geometry/reading/pace'
import { layoutReadingPace } from '../../geometry/reading/pace'
import { overlaps, textBox } from '../../geometry/text'
import { expectAscending } from './boxes'
import { withTarget2030 } from './extra-target'
import { sequence, stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'

const pointsOf = (layout: ReadingPaceLayout) => [...layout.path.points, ...layout.trend.points]

function texts(layout: ReadingPaceLayout): Named[] {
  return [
    ...pointsOf(layout).flatMap(({ fact, label }) => (label?.boxes ?? []).map((box, i) => ({ name: `${fact} line ${i}`, box }))),
    ...(layout.assumption?.boxes ?? []).map((box, i) => ({ name: `assumption line ${i}`, box })),
    ...layout.years.flatMap(({ label }) => label ? [{ name: label.text, box: textBox(label) }] : []),
    ...layout.from ? [{ name: layout.from.text, box: textBox(layout.from) }] : [],
    ...layout.rates.flatMap(({ number, words }) => [{ name: number.text, box: numeralBox(number) }, ...words.map(text => ({ name: text.text, box: inkBox(text) }))]),
  ]
}

function check(data: PaceData, width: number, which = '') {
  const layout = layoutReadingPace(data, width)
  const all = texts(layout)
  expect(pointsOf(layout).filter(({ label }) => !label).map(({ fact }) => fact), `${which} at ${width}: points without a label`).toEqual([])
  expect(layout.assumption !== undefined, which).toBe(data.trend.length > 0)
  expect(layout.rates.map(({ fact }) => fact)).toEqual(data.rates.map(({ fact }) => fact))
  expectPlaced(all, { width, height: layout.height }, which)

  const { points } = layout.path
  const drawn = [...pointsOf(layout).map(point => markBox(point, 9)), ...points.slice(1).flatMap((to, i) => lineBoxes(points[i]!, to, 4))]
  expect(all.filter(({ box }) => drawn.some(other => overlaps(other, box))).map(({ name }) => name), `${which} at ${width}: words on the drawing`).toEqual([])
  expect(Math.min(...pointsOf(layout).flatMap(({ label }) => label!.lines.map(({ size }) => size)), ...layout.rates.flatMap(({ words }) => words.map(({ size }) => size)))).toBeGreaterThanOrEqual(LEAST)
  return layout
}

/** From a box to a point, 0 within it. */
function distance({ x, y, width, height }: Box, at: Point): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height))
}

for (const lang of ['zh', 'en'] as const) {
  test(`each number stands nearer to its own mark than to another, ${lang}`, () => {
    const data = pace(lang)
    for (const width of [328, 680]) {
      const points = pointsOf(layoutReadingPace(data, width))
      const strays = points.filter(({ label, ...own }) => {
        const box = label!.boxes[label!.lines.findIndex(({ role }) => role === 'number')]!
        return points.some(other => other.fact !== own.fact && distance(box, other) <= distance(box, own))
      })
      expect(strays.map(({ fact }) => fact), `${width} px`).toEqual([])
    }
  })

  for (const width of WIDTHS) {
    test(`targets and trend in a column of ${width}, ${lang}`, () => {
      const data = pace(lang)
      const layout = check(data, width)
      const numbers = [...pointsOf(layout).map(({ label }) => label!.lines.find(({ role }) => role === 'number')!.text), ...layout.rates.map(({ number }) => number.text)]
      expectInTable(numbers, data.table)
      // The growth that the trend takes for granted stands in the heading as well.
      expect(numbers.length + 1).toBe(data.table.rows.length)
    })
  }
}

test('every target lies below the trend, and time is true to scale', () => {
  const data = pace('zh')
  const layout = layoutReadingPace(data, 328)
  data.trend.forEach(({ year }, i) => {
    const target = layout.path.points[data.path.findIndex(point => point.year === year)]!
    expect(layout.trend.points[i]!.y).toBeLessThan(target.y)
    expect(layout.trend.points[i]!.x).toBeCloseTo(target.x, 6)
  })
  expectAscending(layout.years.map(({ x }) => x))
  expect(new Set(layout.years.slice(1).map(({ x }, i) => Math.round((x - layout.years[i]!.x) * 100) / 100)).size).toBe(1)
})

test('numerals of rates are in proportion to their values, or all alike', () => {
  const data = pace('zh')
  const perPoint = layoutReadingPace(data, 328).rates.map(({ number }, i) => number.size / data.rates[i]!.value)
  for (const scale of perPoint)
    expect(scale).toBeCloseTo(perPoint[0]!, 6)
  const apart = layoutReadingPace({ ...data, rates: data.rates.map((rate, i) => i === 1 ? { ...rate, value: 0.1, number: '0.10%' } : rate) }, 328)
  expect(new Set(apart.rates.map(({ number }) => number.size)).size).toBe(1)
})

/** Another path: targets from 2024 on, a trend that crosses it. */
function variant(count: number, wordy: number, range: number, random: () => number): PaceData {
  const low = 12 + random() * 40
  const label = (year: number) => [`${year}年`, '总规模目标'.repeat(wordy)]
  const path = Array.from({ length: count }, (_, i) => {
    const value = Math.round(low * range ** ((i + random() * 0.6) / count))
    return { fact: `P${i}`, year: 2023 + i, value, kind: i === 0 ? 'actual' as const : 'target' as const, number: i === 0 ? String(value) : `>${value}`, label: label(2023 + i) }
  })
  const trend = path.slice(1).map((point, i) => ({ ...point, fact: `T${i}`, value: low * range ** ((i + 1.3) / count), kind: 'derived' as const, number: `≈${Math.round(low * range ** ((i + 1.3) / count))}` }))
  return { ...pace('zh'), path, trend, rates: path.map(({ year }, i) => ({ fact: `R${i}`, from: year, to: year, value: 1 + random() * 20, number: `${(1 + random() * 20).toFixed(2)}%`, caption: `${year}年须增，推算`.repeat(wordy), kind: 'derived' })) }
}

for (const range of [1.3, 1000]) {
  for (const wordy of [1, 3]) {
    test(`2 to 6 points, values over a factor of ${range}, labels ${wordy}× as long`, () => {
      for (const width of WIDTHS) {
        for (const count of [2, 3, 4, 6])
          check(variant(count, wordy, range, sequence(count)), width, `${count} points`)
      }
    })
  }
}

for (const [name, data] of Object.entries({
  'words twice as long': stretched(pace('zh'), 2),
  'a further target': pace('zh', withTarget2030),
  'a further target in English': pace('en', withTarget2030),
})) {
  test(`targets and trend with ${name}`, () => {
    for (const width of WIDTHS)
      check(data, width, name)
  })
}
