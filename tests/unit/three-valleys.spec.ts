import type { ThreeValleysData, Valley } from '../../data/figures/three-valleys'
import type { Box } from '../../geometry/canvas'
import { expect, test } from 'playwright/test'
import { threeValleys } from '../../data/figures/three-valleys'
import { Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { numeralWidth } from '../../geometry/numeral'
import { layoutThreeValleys } from '../../geometry/three-valleys'
import { expectInside, expectNoOverlap } from './boxes'

const zh = threeValleys('zh')
const valleysWith = (change: (valley: Valley) => Valley): ThreeValleysData => ({ ...zh, valleys: zh.valleys.map(change) })
const scaled = (by: number) => valleysWith(valley => ({ ...valley, bars: valley.bars.map(bar => ({ ...bar, value: bar.value * by, text: String(bar.value * by) })) }))
const variants = {
  'the Chinese edition': zh,
  'the English edition': threeValleys('en'),
  'values ten times as large': scaled(10),
  'values a hundredth as large': scaled(0.01),
  'longer names': valleysWith(valley => ({ ...valley, name: `${valley.name}新`, bars: valley.bars.map(bar => ({ ...bar, word: `${bar.word}总` })) })),
}

/** The reach of a path of absolute points. */
function reach(d: string): Box {
  const numbers = [...d.matchAll(/[MLA]([^MLAZ]+)/g)].map(([, args]) => args!.trim().split(/[ ,]+/).map(Number).slice(-2) as [number, number])
  const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words and strokes stand apart and inside the slide`, () => {
    const { valleys, unequal } = layoutThreeValleys(data)
    const words = valleys.flatMap(valley => [
      valley.name,
      valley.age,
      ...(valley.finding ? [valley.finding.label] : []),
      ...(valley.supposed?.lines ?? []),
      ...valley.bars.flatMap(({ unit, word, when, scope, slip }) => [unit, word, when, scope, ...(slip ? [slip.before, slip.struck] : [])]),
    ]).map(lineBox)
    const numbers = valleys.flatMap(({ bars }) => bars).map(({ number }) => ({ ...lineBox(number), width: numeralWidth(number.text, number.size) }))
    const boxes = [...words, ...numbers, ...unequal.map(({ stroke }) => reach(stroke))]
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(Math.max(...words.map(({ y, height }) => y + height))).toBeLessThan(620)
  })
}

test('all bars stand on one value scale and on the line', () => {
  const drawn = layoutThreeValleys(zh).valleys.flatMap(({ bars }) => bars)
  const heights = drawn.map(({ texture }) => Y0 - Math.min(...[...texture.matchAll(/[ML]\S+ ([\d.]+)/g)].map(([, y]) => Number(y))))
  const factors = zh.valleys.flatMap(({ bars }) => bars).map(({ value }, i) => heights[i]! / value)
  expect(Math.max(...factors) - Math.min(...factors)).toBeLessThan(1e-5)
})

test('every measure has a texture of its own, and a supposed number has no bar', () => {
  const { valleys, unequal } = layoutThreeValleys(zh)
  const bars = valleys.flatMap(valley => valley.bars)
  expect(new Set(bars.map(({ measure }) => measure)).size).toBe(bars.length)
  expect(bars.map(({ fact }) => fact)).not.toContain('F22b')
  expect(unequal.map(({ at }) => at)).toEqual([1, 1, 2])
})

test('lower bounds stay open at the top', () => {
  const open = layoutThreeValleys(zh).valleys.flatMap(({ bars }) => bars).filter(({ beyond }) => beyond)
  expect(open.map(({ number }) => number.text[0])).toEqual(['>', '>'])
})
