import { expect, test } from 'playwright/test'
import type { BorderlessData } from '../../data/figures/borderless'
import { borderless } from '../../data/figures/borderless'
import { layoutBorderless } from '../../geometry/borderless'
import type { Box } from '../../geometry/canvas'
import { CANVAS, MIN_LABEL, Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { expectInside, expectNoOverlap } from './boxes'
import { stretched } from './generated'

const zh = borderless('zh')
const en = borderless('en')
const of = (data: BorderlessData, districts: number, chains: number): BorderlessData => ({
  ...data,
  districts: Array.from({ length: districts }, (_, i) => data.districts[i % data.districts.length]!),
  chains: Array.from({ length: chains }, (_, i) => data.chains[i % data.chains.length]!),
})
const editions = {
  'the Chinese edition': zh,
  'the English edition': en,
  'words twice as long': stretched(zh, 2),
  'words three times as long': stretched(zh, 3),
}
const variants = {
  ...editions,
  ...Object.fromEntries(Object.entries(editions).flatMap(([name, data]) => [[2, 2], [3, 4], [5, 5], [8, 6]].map(([districts, chains]) =>
    [`${name}, ${districts} districts, ${chains} chains`, of(data, districts!, chains!)]))),
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutBorderless(data)
    const texts = [
      ...layout.stays,
      ...layout.crosses,
      ...layout.names.flatMap(({ lines }) => lines),
      ...layout.chains,
      ...[layout.before, layout.after].flatMap(({ term, gloss }) => [...term, ...gloss]),
    ]
    const strands = layout.strands.map((d): Box => {
      const y = Number(/ ([\d.]+)H/.exec(d)![1])
      return { x: 540, y: y - 1.75, width: 596, height: 3.5 }
    })
    const boxes = texts.map(lineBox)
    expectNoOverlap([...boxes, ...strands, { x: 0, y: Y0 - 1.75, width: CANVAS.width, height: 3.5 }])
    expectInside(boxes)
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(MIN_LABEL)
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(150)
  })
}

test('at every step the line meets both edges on its height', () => {
  const { blocked, calm, leave, strands } = layoutBorderless(zh)
  expect(blocked.startsWith(`M0 ${Y0}`)).toBe(true)
  expect(leave.endsWith(`${Y0}H${CANVAS.width}`)).toBe(true)
  // What gives way to the strands reaches exactly as far as they do.
  for (const d of [calm, ...strands])
    expect(d.endsWith(leave.slice(1).split(' ')[0]!) || d.endsWith(leave.slice(1).split('H')[0]!), d).toBe(true)
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
