import { expect, test } from 'playwright/test'
import type { TargetPoint, TargetsData } from '../../data/figures/targets'
import { targets } from '../../data/figures/targets'
import type { Box } from '../../geometry/canvas'
import { lineBoxes, markBox } from '../../geometry/boxes'
import { LEAST } from '../../geometry/reading/column'
import type { ReadingTargetsLayout } from '../../geometry/reading/targets'
import { layoutReadingTargets } from '../../geometry/reading/targets'
import { overlaps, textBox } from '../../geometry/text'
import { expectAscending } from './boxes'
import { withTarget2030 } from './extra-target'
import { sequence, stretched } from './generated'
import { inkBox } from './placed'
import type { Named } from './reading-layout'
import { expectInTable, expectPlaced, WIDTHS } from './reading-layout'

/** Every text of the figure with what it covers. */
function texts(layout: ReadingTargetsLayout): Named[] {
  return [
    ...[...layout.points, ...layout.slopes].flatMap(({ fact, label }) => (label?.boxes ?? []).map((box, i) => ({ name: `${fact} line ${i}`, box }))),
    ...layout.scaleLines.flatMap(({ label }) => label ? [{ name: label.text, box: textBox(label) }] : []),
    { name: layout.from.text, box: textBox(layout.from) },
    ...layout.years.flatMap(({ label }) => label ? [{ name: label.text, box: textBox(label) }] : []),
    ...(layout.unnumbered?.label.boxes ?? []).map((box, i) => ({ name: `open end line ${i}`, box })),
    ...layout.stages.flatMap(({ year, words }) => [year, ...words].map(text => ({ name: text.text, box: inkBox(text) }))),
  ]
}

/** The column of a phone; narrower ones have no room for it. */
const PHONE = 328

function check(data: TargetsData, width: number, which = '') {
  const layout = layoutReadingTargets(data, width)
  const all = texts(layout)
  expect(layout.points.filter(({ label }) => !label).map(({ fact }) => fact), `${which} at ${width}: points without a label`).toEqual([])
  expect(layout.slopes.filter(({ label }) => !label).map(({ fact }) => fact), `${which} at ${width}: increments without a label`).toEqual([])
  expectPlaced(all, { width, height: layout.height }, which)

  // Neither marks nor the path are covered by words.
  const points = layout.points
  const drawn: Box[] = [
    ...points.map(point => markBox(point, 10)),
    ...points.slice(1).flatMap((to, i) => lineBoxes(points[i]!, to, 4)),
    ...layout.slopes.flatMap(({ blocks }) => blocks),
  ]
  expect(all.filter(({ box }) => drawn.some(other => overlaps(other, box))).map(({ name }) => name), `${which} at ${width}: words on the drawing`).toEqual([])
  expect(points.filter(({ x }) => !(x >= layout.axis.x && x <= width - 10)), `${which} at ${width}: points beside the drawing`).toEqual([])
  const sizes = all.length > 0 ? [...layout.points, ...layout.slopes].flatMap(({ label }) => label!.lines.flatMap(({ size, unit }) => unit ? [size, unit.size] : [size])) : []
  expect(Math.min(...sizes, ...layout.stages.flatMap(({ words }) => words.map(({ size }) => size)))).toBeGreaterThanOrEqual(LEAST)
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  for (const width of WIDTHS) {
    test(`the plan in a column of ${width}, ${lang}`, () => {
      const data = targets(lang)
      const layout = check(data, width)
      expectInTable([...layout.points, ...layout.slopes].map(({ label }) => label!.lines.find(({ role }) => role === 'number')!.text), data.table)
      // An increment below the bar of the next would be taken for that one's.
      for (const [i, { label }] of layout.slopes.entries()) {
        const next = layout.slopes[i + 1]?.blocks[0]
        if (next && width >= PHONE)
          expect(Math.max(...label!.boxes.map(({ y, height }) => y + height)), `increment ${i} at ${width}`).toBeLessThan(next.y)
      }
      expect(layout.points.length + layout.slopes.length + (layout.unnumbered ? 1 : 0)).toBe(data.table.rows.length)
    })
  }
}

test('time and values are true to scale', () => {
  const data = targets('zh')
  const { years, points, axis } = layoutReadingTargets(data, 328)
  expectAscending(years.map(({ y }) => y))
  expect(new Set(years.slice(1).map(({ y }, i) => Math.round((y - years[i]!.y) * 100) / 100)).size).toBe(1)
  const perYuan = points.map(({ x, fact }) => (x - axis.x) / (data.points.find(point => point.fact === fact)!.value! - 7000))
  for (const scale of perYuan)
    expect(scale).toBeCloseTo(perYuan[0]!, 6)
})

test('an increment is as long as it is large', () => {
  const data = targets('zh')
  const { slopes } = layoutReadingTargets(data, 400)
  const length = (i: number) => slopes[i]!.blocks[0]!.width + 2.5
  expect(length(1) / length(0)).toBeCloseTo(data.slopes[1]!.value / data.slopes[0]!.value, 2)
})

/** A path of another plan: years between 2022 and 2035, values that rise and sometimes fall. */
function variant(count: number, wordy: number, range: number, random: () => number): TargetsData {
  const years = new Set([2022, 2035])
  while (years.size < count)
    years.add(2023 + Math.floor(random() * 12))
  const low = 12 + random() * 40
  const points = [...years].sort((a, b) => a - b).map((year, i, all): TargetPoint => {
    const value = Math.round(low * range ** ((i + random() * 0.6) / count))
    const kind = i === 0 && count > 2 ? 'derived' : i < 2 ? 'actual' : 'target'
    const label = [String(year), '年总规模目标'.repeat(wordy)]
    return i === all.length - 1 && count > 2
      ? { fact: `T${i}`, year, kind: 'target', number: '', label, step: 5 }
      : { fact: `T${i}`, year, value, kind, number: `${kind === 'derived' ? '≈' : kind === 'target' ? '>' : ''}${value}`, label, step: 0 }
  })
  const valued = points.filter((point): point is TargetPoint & { value: number } => point.value !== undefined)
  const [from, to] = [valued[0]!, valued.at(-1)!]
  return {
    ...targets('zh'),
    points,
    slopes: [{ fact: 'S', value: Math.max(1, (to.value - from.value) / (to.year - from.year)), from: from.fact, to: to.fact, number: String(Math.round((to.value - from.value) / (to.year - from.year))), unit: '亿元/年', caption: [`${from.year}—${to.year}年`, '年均，推算'], step: 4 }],
    stages: points.slice(-3).map((point, i, all) => ({ name: '建设加速期'.repeat(wordy), term: '国家级产业名片'.repeat(wordy), from: all[i - 1]?.year, to: point.year, open: point.value === undefined, facts: [], step: 0 })),
    unnumbered: count > 2 ? { facts: [], year: 2035, heading: '2035年没有数字', words: '只有定性目标，线画到此为止', step: 5 } : undefined,
  }
}

for (const range of [1.3, 30, 1000]) {
  for (const wordy of [1, 3]) {
    test(`2 to 12 points, values over a factor of ${range}, labels ${wordy}× as long`, () => {
      for (const [i, width] of WIDTHS.entries()) {
        // Every width and every number of points, without all of their pairs.
        for (const count of i % 2 === 0 ? [2, 5, 12] : [3, 8])
          check(variant(count, wordy, range, sequence(100 + count)), width, `${count} points`)
      }
    })
  }
}

const OTHERS: Readonly<Record<string, TargetsData>> = {
  'words twice as long': stretched(targets('zh'), 2),
  'words three times as long': stretched(targets('zh'), 3),
  'a further target': targets('zh', withTarget2030),
  'a further target in English': targets('en', withTarget2030),
}

for (const [name, data] of Object.entries(OTHERS)) {
  test(`the plan with ${name}`, () => {
    for (const width of WIDTHS)
      check(data, width, name)
  })
}

test('no scale line runs through a label', () => {
  for (const width of WIDTHS) {
    const layout = layoutReadingTargets(targets('zh'), width)
    const until = layout.dissolve[2]
    for (const { x, gaps } of layout.scaleLines) {
      for (const { x: left, y, width: across, height } of [...layout.points, ...layout.slopes].flatMap(({ label }) => label?.boxes ?? [])) {
        if (left < x && left + across > x && y + height < until)
          expect(gaps.some(([from, to]) => from < y && to > y + height)).toBe(true)
      }
    }
  }
})
