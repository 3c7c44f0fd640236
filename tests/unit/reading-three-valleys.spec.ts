import { expect, test } from 'playwright/test'
import type { ThreeValleysData } from '../../data/figures/three-valleys'
import { threeValleys } from '../../data/figures/three-valleys'
import type { Box } from '../../geometry/canvas'
import { LEAST } from '../../geometry/reading/column'
import type { ReadingThreeValleysLayout } from '../../geometry/reading/three-valleys'
import { layoutReadingThreeValleys } from '../../geometry/reading/three-valleys'
import { overlaps } from '../../geometry/text'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const barsOf = ({ valleys }: ReadingThreeValleysLayout) => valleys.flatMap(({ bars }) => bars)
const wordsOf = (layout: ReadingThreeValleysLayout) => [
  ...layout.valleys.flatMap(({ name, age, finding, supposed }) => [...name, ...age.lines, ...finding, ...supposed?.lines ?? []]),
  ...barsOf(layout).flatMap(({ word, unit, when, scope, slip }) => [word, unit, ...when, ...scope, ...slip ? [slip.before, slip.struck] : []]),
]

function texts(layout: ReadingThreeValleysLayout): Named[] {
  return [
    ...wordsOf(layout).map(text => ({ name: text.text, box: inkBox(text) })),
    ...barsOf(layout).map(({ number }) => ({ name: number.text, box: numeralBox(number) })),
  ]
}

function check(data: ThreeValleysData, width: number, which = '') {
  const layout = layoutReadingThreeValleys(data, width)
  const all = texts(layout)
  expectPlaced(all, { width, height: layout.height }, which)
  const drawn: Box[] = [
    ...barsOf(layout).map(({ box }) => box),
    ...layout.unequal.flatMap(({ stroke, ends }) => [...pointsOf(stroke), ...pointsOf(ends)].map(({ x, y }) => ({ x: x - 3, y: y - 3, width: 6, height: 6 }))),
  ]
  expect(all.filter(({ box }) => drawn.some(other => overlaps(other, box))).map(({ name }) => name), `${which} at ${width}: words on the drawing`).toEqual([])
  for (const { box } of barsOf(layout))
    expect(box.width).toBeLessThanOrEqual(width)
  expect(Math.min(...wordsOf(layout).map(({ size }) => size))).toBeGreaterThanOrEqual(LEAST)
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  for (const width of WIDTHS) {
    test(`three valleys in a column of ${width}, ${lang}`, () => {
      const data = threeValleys(lang)
      const layout = check(data, width)
      expectInTable(barsOf(layout).map(({ number }) => number.text), data.table)
      expect(layout.unequal.length, 'a “≠” between all unlike measures').toBe(3)
      // Beyond each line a name tells whose number follows.
      expect(layout.valleys.map(({ name, bars }) => name.filter(({ text }) => text === name[0]!.text).length - bars.length)).toEqual(layout.valleys.map(() => 0))
      // No number is larger than another, so that none is ranked.
      expect(new Set(barsOf(layout).map(({ number }) => number.size)).size).toBe(1)
    })
  }
}

test('lengths are in proportion to values, open ends only for lower bounds', () => {
  const data = threeValleys('zh')
  const bars = data.valleys.flatMap(valley => valley.bars)
  const placed = barsOf(layoutReadingThreeValleys(data, 328))
  placed.forEach(({ box, beyond }, i) => {
    expect(box.width / placed[0]!.box.width).toBeCloseTo(bars[i]!.value / bars[0]!.value, 6)
    expect(beyond !== undefined).toBe(bars[i]!.open)
  })
})

test('neighbours of one measure are not struck apart', () => {
  const data = threeValleys('zh')
  const alike = { ...data, valleys: data.valleys.map(valley => ({ ...valley, bars: valley.bars.map(bar => ({ ...bar, measure: 'revenue' as const })) })) }
  expect(check(alike, 328).unequal).toEqual([])
})

test('other words and other values', () => {
  const data = threeValleys('zh')
  for (const width of WIDTHS) {
    for (const times of [2, 3])
      check(stretched(data, times), width, `words ${times} times as long`)
    const scaled = { ...data, valleys: data.valleys.map((valley, v) => ({ ...valley, bars: valley.bars.map((bar, i) => ({ ...bar, value: 10 ** (1 + v + i), text: `>${10 ** (1 + v + i)}`, open: true })) })) }
    check(scaled, width, 'values of several orders')
    check({ ...data, valleys: data.valleys.slice(0, 1) }, width, 'one valley')
  }
})
