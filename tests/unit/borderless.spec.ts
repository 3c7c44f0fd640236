import { expect, test } from 'playwright/test'
import { borderless } from '../../data/figures/borderless'
import { layoutBorderless } from '../../geometry/borderless'
import { CANVAS, Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { expectInside, expectNoOverlap } from './boxes'

const zh = borderless('zh')
const variants = {
  'the Chinese edition': zh,
  'the English edition': borderless('en'),
  'five districts': { ...zh, districts: [...zh.districts, '临平'] },
  'four chains': { ...zh, chains: [...zh.chains, '人才链共享'] },
  'long chains': { ...zh, chains: zh.chains.map(chain => chain + chain) },
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutBorderless(data)
    const boxes = [
      layout.stays,
      layout.crosses,
      ...layout.names,
      ...layout.chains,
      ...[layout.before, layout.after].flatMap(({ term, gloss }) => [...term, ...gloss]),
    ].map(lineBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
  })
}

test('at every step the line meets both edges on its height', () => {
  const { blocked, calmRight, leave, strands } = layoutBorderless(zh)
  expect(blocked.startsWith(`M0 ${Y0}`)).toBe(true)
  for (const right of [calmRight, leave])
    expect(right.endsWith(`${Y0}H${CANVAS.width}`)).toBe(true)
  expect(strands).toHaveLength(zh.chains.length)
})

test('every phrase lies across a boundary, which gives way to it', () => {
  const { boundaries, chains } = layoutBorderless(zh)
  for (const { x, y, text } of chains) {
    const crossed = boundaries.filter(border => border.startsWith(`M${x} `))
    expect(crossed, text).toHaveLength(1)
    const pieces = [...crossed[0]!.matchAll(/M\S+ (\S+)V([\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)] as const)
    expect(pieces.filter(([from, to]) => from < y && to > y - 24), text).toEqual([])
    expect(pieces[0]![1] - pieces[0]![0]).toBeGreaterThan(12)
  }
})

test('before the strands pass, every boundary is closed from top to foot', () => {
  const { boundaries, closures } = layoutBorderless(zh)
  boundaries.forEach((border, i) => {
    const pieces = [...(border + closures[i]!).matchAll(/M\S+ (\S+)V([\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)] as const).sort(([a], [b]) => a - b)
    expect(pieces.slice(1).filter(([from], n) => from > pieces[n]![1])).toEqual([])
  })
})
