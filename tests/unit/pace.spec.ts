import { expect, test } from 'playwright/test'
import type { PaceData, PacePoint } from '../../data/figures/pace'
import { pace } from '../../data/figures/pace'
import type { Box } from '../../geometry/canvas'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { rateBoxes } from '../../geometry/growth-rates'
import type { PaceLayout } from '../../geometry/pace'
import { layoutPace } from '../../geometry/pace'
import { markBox } from '../../geometry/boxes'
import { overlaps, textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { withTarget2030 } from './extra-target'
import { stretched } from './generated'

const zh = pace('zh')

function points(data: PaceData, change: (point: PacePoint) => Partial<PacePoint>): PaceData {
  const all = (list: readonly PacePoint[]) => list.map(point => ({ ...point, ...change(point) }))
  return { ...data, path: all(data.path), trend: all(data.trend) }
}

function longLabels(data: PaceData): PaceData {
  return points(data, ({ label }) => ({ label: [label[0]!, ...label.slice(1).map(piece => piece.repeat(2))] }))
}

function wordy(data: PaceData): PaceData {
  const longer = longLabels(data)
  return { ...longer, rates: longer.rates.map(rate => ({ ...rate, caption: rate.caption.repeat(2) })) }
}

/** The plan with one more target, its trend and the growth it asks for. */
function extended(data: PaceData): PaceData {
  const [target, trend, rate] = [data.path.at(-1)!, data.trend.at(-1)!, data.rates.at(-1)!]
  return {
    ...data,
    path: [...data.path, { ...target, fact: 'T2030', year: 2030, value: 12500, number: '>12500' }],
    trend: [...data.trend, { ...trend, fact: 'D2030', year: 2030, value: 12547, number: '≈12547' }],
    rates: [...data.rates, { ...rate, fact: 'R2030', from: 2028, to: 2030, value: 7.72, number: '7.72%', caption: '2028—2030年年均须增，推算' }],
  }
}

/** Every value so many times as large. */
function scaled(data: PaceData, times: number): PaceData {
  return points(data, ({ value, number }) => ({ value: value * times, number: number.replace(/[\d.]+/, String(Math.round(value * times))) }))
}

/** Only the first years of the plan. */
function years(data: PaceData, count: number): PaceData {
  return { ...data, path: data.path.slice(0, count), trend: data.trend.slice(0, count - 1), rates: data.rates.slice(0, count) }
}

/** A path with a target for every year. */
function longPath(count: number): PaceData {
  const all = Array.from({ length: count }, (_, i) => 2023 + i)
  const [start, target] = zh.path
  const value = (year: number) => Math.round(7763 * 1.06 ** (year - 2023))
  const trend = (year: number) => Math.round(7763 * 1.071 ** (year - 2023))
  return {
    ...zh,
    path: all.map((year, i) => i === 0 ? start! : { ...target!, fact: `T${year}`, year, value: value(year), number: `>${value(year)}` }),
    trend: all.slice(1).map(year => ({ ...zh.trend[0]!, fact: `D${year}`, year, value: trend(year), number: `≈${trend(year)}` })),
    rates: all.map((year, i) => ({ ...zh.rates[Math.min(i, 1)]!, fact: `R${year}`, from: year, to: year, value: 6, number: '6.00%', caption: `${year}年须增，推算` })),
  }
}

const cases: Readonly<Record<string, PaceData>> = {
  'Chinese': zh,
  'English': pace('en'),
  'longer words': wordy(zh),
  'longer English words': wordy(pace('en')),
  'a target for 2030': extended(zh),
  'a target for 2030 with longer labels': longLabels(extended(zh)),
  'targets above the trend': points(zh, ({ kind, value }) => kind === 'target' ? { value: value + 900 } : {}),
  'another 2025 target': points(zh, ({ fact }) => fact === 'F25' ? { value: 9400, number: '9400' } : {}),
  'magnitudes apart': points(zh, ({ year, value }) => ({ value: Math.round(value * 3 ** (year - 2023)) })),
  'small values': points(zh, ({ value }) => ({ value: value / 1000 })),
  'rates far apart': { ...zh, rates: zh.rates.map((rate, i) => ({ ...rate, value: [0.4, 30, 6, -3][i]! })) },
  'no trend': { ...zh, trend: [] },
  'words twice as long': stretched(zh, 2),
  'words three times as long': stretched(zh, 3),
  'a further target in the data': pace('zh', withTarget2030),
  'a further target in English': pace('en', withTarget2030),
  'a further target and words three times as long': stretched(pace('zh', withTarget2030), 3),
  'a thirtieth of the values': scaled(zh, 1 / 30),
  'thirty times the values': scaled(zh, 30),
  'falling values': { ...points(zh, ({ year, kind, value }) => kind === 'derived' ? {} : { value: value - (year - 2023) * 900 }) },
  'one target': years(zh, 2),
  'eight years': longPath(8),
  'twelve years': longPath(12),
  'twelve years and longer words': stretched(longPath(12), 2),
}

function labels({ path, trend, assumption }: PaceLayout) {
  return [...path.points, ...trend.points].map(({ label }) => label).concat(assumption ?? [])
}

for (const [name, data] of Object.entries(cases)) {
  test(`points, words and rates keep apart: ${name}`, () => {
    const layout = layoutPace(data)
    const count = data.path.length + data.trend.length + Math.min(1, data.trend.length)
    expect(labels(layout).filter(Boolean)).toHaveLength(count)
    const above: Box[] = [...labels(layout).flatMap(label => label!.boxes), ...(layout.from ? [textBox(layout.from)] : [])]
    const below = [...layout.years.flatMap(({ label }) => label ? [textBox(label)] : []), ...layout.rates.flatMap(rateBoxes)]
    expectNoOverlap([...above, ...below])
    expectInside([...above, ...below])
    for (const mark of [...layout.path.points, ...layout.trend.points])
      expectClear(markBox(mark, 10), above)
    expect(Math.min(...above.map(({ y }) => y))).toBeGreaterThanOrEqual(148)
    expect(Math.max(...above.map(({ y, height }) => y + height))).toBeLessThanOrEqual(Y0)
    expect(Math.max(...below.map(({ y, height }) => y + height))).toBeLessThanOrEqual(622)
    expectAscending(layout.years.map(({ x }) => x))
    expect(layout.years.at(-1)!.x).toBeLessThan(CANVAS.width)
    const sizes = [...labels(layout).flatMap(label => label!.words), ...layout.rates.flatMap(({ words }) => words)].map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    expect(Math.min(...layout.rates.map(({ number }) => number.size))).toBeGreaterThanOrEqual(24)
  })
}

/** Expects text to keep off one mark; marks of one year may touch. */
function expectClear(mark: Box, texts: readonly Box[]): void {
  expect(texts.filter(text => overlaps(mark, text))).toEqual([])
}

test('the drawing is true to the values', () => {
  const { path, trend, years, rates } = layoutPace(zh)
  const perYi = (zh.path.at(-1)!.value - zh.path[0]!.value) / (path.points[0]!.y - path.points.at(-1)!.y)
  expect(perYi).toBeCloseTo(10, 1)
  for (const [i, point] of trend.points.entries())
    expect(point.y).toBeLessThan(path.points[i + 1]!.y)
  const steps = years.slice(1).map(({ x }, i) => x - years[i]!.x)
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6)
  for (const [i, rate] of rates.entries())
    expect(rate.number.size / zh.rates[i]!.value).toBeCloseTo(9, 6)
})

test('rates that cannot be in proportion do not look as if they were', () => {
  const { rates } = layoutPace(cases['rates far apart']!)
  expect(new Set(rates.map(({ number }) => number.size)).size).toBe(1)
})

test('a further target needs its fact and its milestone only', () => {
  const data = pace('zh', withTarget2030)
  expect(data.trend.map(({ fact, year }) => `${fact} ${year}`)).toContain('D09-2030 2030')
  expect(data.rates.at(-1)).toMatchObject({ from: 2028, to: 2030, kind: 'derived', number: '9.14%' })
  const { path, trend } = layoutPace(data)
  expect(path.points.at(-1)!.fact).toBe('F26-next')
  expect(path.points.at(-1)!.y).toBeLessThan(trend.points.at(-1)!.y)
})

test('the plan itself brings no fact that is not written out', () => {
  expect(pace('zh').rates.map(({ fact }) => fact)).toEqual(['F20-yoy', 'D03', 'D04', 'D06-cagr'])
  expect(pace('zh').trend.map(({ fact }) => fact)).toEqual(['D09-2024', 'D09-2025', 'D09-2027'])
})

test('in the last year each number stands on the side of its own ring', () => {
  for (const data of [zh, pace('en')]) {
    const { path, trend } = layoutPace(data)
    const [target, derived] = [path.points.at(-1)!, trend.points.at(-1)!]
    expect(derived.y, 'the trend ends above the target').toBeLessThan(target.y)
    // Not level with the gap between the rings, where either might be meant.
    expect(derived.label!.number!.y).toBeLessThan((derived.y + target.y) / 2)
    expect(target.label!.number!.y - target.label!.number!.size * 0.72).toBeGreaterThan((derived.y + target.y) / 2)
  }
})
