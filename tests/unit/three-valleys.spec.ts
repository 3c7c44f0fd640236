import type { Bar, ThreeValleysData, Valley } from '../../data/figures/three-valleys'
import type { Box } from '../../geometry/canvas'
import type { ThreeValleysLayout } from '../../geometry/three-valleys'
import { expect, test } from 'playwright/test'
import { threeValleys } from '../../data/figures/three-valleys'
import { Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { layoutThreeValleys } from '../../geometry/three-valleys'
import { expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { numeralBox } from './placed'

/** Top of the row of the note, which stands under the figure. */
const NOTE_TOP = 634

const zh = threeValleys('zh')
const en = threeValleys('en')
const barsWith = (data: ThreeValleysData, change: (bar: Bar, index: number) => Bar): ThreeValleysData => {
  let index = 0
  return { ...data, valleys: data.valleys.map(valley => ({ ...valley, bars: valley.bars.map(bar => change(bar, index++)) })) }
}
const scaled = (bar: Bar, by: number): Bar => {
  const value = Math.round(bar.value * by)
  return { ...bar, value, text: bar.text.replace(/[\d.]+/, String(value)) }
}
/** The real bars handed out to valleys so that each has as many as told. */
const shared = (data: ThreeValleysData, counts: readonly number[]): ThreeValleysData => {
  const bars = data.valleys.flatMap(valley => valley.bars)
  let next = 0
  return {
    ...data,
    valleys: counts.map((count, i): Valley => {
      const valley = data.valleys[i % data.valleys.length]!
      return { ...valley, bars: Array.from({ length: count }, () => ({ ...bars[next++ % bars.length]!, fact: `X${next}` })) }
    }),
  }
}
const editions: readonly (readonly [string, ThreeValleysData])[] = [
  ['the Chinese edition', zh],
  ['the English edition', en],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
]
const variants: readonly (readonly [string, ThreeValleysData])[] = editions.flatMap(([name, data]) => [
  [name, data] as const,
  ...[1 / 30, 0.1, 10, 30].flatMap(by => [
    [`${name}, values × ${by.toFixed(2)}`, barsWith(data, bar => scaled(bar, by))] as const,
    ...[0, 1, 2, 3].map(which => [`${name}, bar ${which + 1} × ${by.toFixed(2)}`, barsWith(data, (bar, i) => i === which ? scaled(bar, by) : bar)] as const),
  ]),
  ...[[1, 1], [1, 1, 1], [2, 2, 1], [2, 2, 2], [1, 2, 3], [1, 1, 1, 1, 1, 1]].map(counts => [`${name}, bars ${counts.join(' + ')}`, shared(data, counts)] as const),
])

/** The reach of a path of absolute points. */
function reach(d: string): Box {
  const numbers = [...d.matchAll(/[MLA]([^MLAZ]+)/g)].map(([, args]) => args!.trim().split(/[ ,]+/).map(Number).slice(-2) as [number, number])
  const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const barsOf = ({ valleys }: ThreeValleysLayout) => valleys.flatMap(({ bars }) => bars)
/** The texture reaches from the line up to its first edge. */
const heightOf = ({ texture }: { readonly texture: string }) => Y0 - Math.min(...[...texture.matchAll(/[ML]\S+ ([\d.]+)/g)].map(([, y]) => Number(y)))
const wordsOf = ({ valleys }: ThreeValleysLayout) => valleys.flatMap(valley => [
  valley.name,
  ...valley.age.lines,
  ...(valley.finding?.labels ?? []),
  ...(valley.supposed?.lines ?? []),
  ...valley.bars.flatMap(({ unit, word, when, scope, slip }) => [unit, word, ...when, ...scope, ...(slip ? [slip.before, slip.struck] : [])]),
])

for (const [name, data] of variants) {
  test(`${name}: words and strokes stand apart and inside the slide`, () => {
    const layout = layoutThreeValleys(data)
    const { valleys, unequal } = layout
    const words = wordsOf(layout)
    const bars = barsOf(layout)
    const boxes = [
      ...words.map(lineBox),
      ...bars.map(({ number }) => numeralBox(number)),
      ...bars.flatMap(({ beyond }) => beyond ? [{ ...reach(beyond), height: 1 }] : []),
      ...valleys.flatMap(({ finding }) => finding ? [{ ...reach(finding.bracket.replace(/V.*$/, '')), width: 2 }] : []),
      ...unequal.map(({ stroke }) => reach(stroke)),
    ]
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectMinSize(words)
    expect(Math.max(...words.map(lineBox).map(({ y, height }) => y + height))).toBeLessThan(NOTE_TOP)

    // All bars stand on one value scale.
    const values = data.valleys.flatMap(valley => valley.bars).map(({ value }) => value)
    const factor = Math.max(...bars.map(heightOf)) / Math.max(...values)
    bars.forEach((bar, i) => expect(heightOf(bar)).toBeCloseTo(values[i]! * factor, 0))
    // Nothing above a bar reaches into the words of its valley.
    expect(valleys.flatMap(({ bottom, bars: own }) => own.filter(({ number }) => !(numeralBox(number).y > bottom)))).toEqual([])
    // Marks stand between the bars, never on one.
    for (const { cover } of unequal) {
      const [, from, to] = /^M(\S+) \d+H(\S+)$/.exec(cover)!.map(Number)
      expect(bars.map(({ number }) => number.x).filter(x => x > from! - 2 && x < to! + 2)).toEqual([])
    }
    expect(new Set(bars.map(({ number }) => number.size)).size).toBe(1)
    // The number of an open bar stands above its posts.
    for (const { beyond, number } of bars) {
      const [, foot, rise] = /^M\S+ (\S+)v(-[\d.]+)/.exec(beyond ?? '') ?? []
      expect(number.y).toBeLessThanOrEqual(beyond ? Number(foot) + Number(rise) : Y0)
    }
  })
}

test('a bracket opens down to the bars it spans, below what is said of them', () => {
  for (const data of [zh, en]) {
    const spanned = layoutThreeValleys(data).valleys.filter(({ finding }) => finding)
    expect(spanned.length).toBeGreaterThan(0)
    for (const { finding, bars } of spanned) {
      const [left, start, top, right, end] = /^M(\S+) (\S+)V(\S+)H(\S+)V(\S+)$/.exec(finding!.bracket)!.slice(1).map(Number) as [number, number, number, number, number]
      expect(Math.min(start, end)).toBeGreaterThan(top)
      expect(top).toBeGreaterThan(Math.max(...finding!.labels.map(lineBox).map(({ y, height }) => y + height)))
      expect(bars.map(({ number }) => number.x).filter(x => x < left - 2 || x > right + 2)).toEqual([])
      expect(right - left).toBeGreaterThan(0)
    }
  }
})

test('every measure has a texture of its own, and a supposed number has no bar', () => {
  const { valleys, unequal } = layoutThreeValleys(zh)
  const bars = valleys.flatMap(valley => valley.bars)
  expect(new Set(bars.map(({ measure }) => measure)).size).toBe(bars.length)
  expect(bars.map(({ fact }) => fact)).not.toContain('F22b')
  expect(unequal.map(({ at }) => at)).toEqual([1, 1, 2])
})

test('numbers of one measure are not called unequal', () => {
  const { unequal } = layoutThreeValleys(barsWith(zh, bar => ({ ...bar, measure: 'revenue' })))
  expect(unequal).toEqual([])
})

test('lower bounds stay open at the top', () => {
  const open = barsOf(layoutThreeValleys(zh)).filter(({ beyond }) => beyond)
  expect(open.map(({ number }) => number.text[0])).toEqual(['>', '>'])
})

test('nothing of either edition is broken or cut', () => {
  for (const data of [zh, en])
    expect(wordsOf(layoutThreeValleys(data)).filter(({ text }) => text.endsWith('…'))).toEqual([])
  expect(barsOf(layoutThreeValleys(zh)).every(({ when, scope }) => when.length === 1 && scope.length === 1)).toBe(true)
})
