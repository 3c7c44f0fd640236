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
  'four chains': { ...zh, chains: [...zh.chains, { noun: '人才链', verb: '共享' }] },
  'long chains': { ...zh, chains: zh.chains.map(({ noun, verb }) => ({ noun: noun + noun, verb: verb + verb })) },
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words stand apart and inside the slide`, () => {
    const layout = layoutBorderless(data)
    const boxes = [
      layout.stays,
      layout.crosses,
      ...layout.names,
      ...layout.chains.flatMap(({ words }) => words),
      ...[layout.before, layout.after].flatMap(({ term, gloss }) => [...term, ...gloss]),
    ].map(lineBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
  })
}

test('at every step the line meets both edges on its height', () => {
  const { calmLeft, blocked, calmRight, leave, strands } = layoutBorderless(zh)
  for (const left of [calmLeft, blocked])
    expect(left.startsWith(`M0 ${Y0}`)).toBe(true)
  for (const right of [calmRight, leave])
    expect(right.endsWith(`${Y0}H${CANVAS.width}`)).toBe(true)
  expect(strands).toHaveLength(zh.chains.length)
})
