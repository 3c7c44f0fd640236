import type { RolesData } from '../../data/figures/roles'
import { expect, test } from 'playwright/test'
import { roles } from '../../data/figures/roles'
import { lineBox } from '../../geometry/labels'
import { layoutRoles } from '../../geometry/roles'
import { expectInside, expectNoOverlap } from './boxes'

const zh = roles('zh')

const variants: Readonly<Record<string, RolesData>> = {
  'the Chinese edition': zh,
  'the English edition': roles('en'),
  'four functions': { ...zh, districts: zh.districts.map(d => ({ ...d, functions: d.functions.length ? [...d.functions, '示范推广功能'] : [] })) },
  'longer functions': { ...zh, districts: zh.districts.map(d => ({ ...d, functions: d.functions.map(text => text + text.slice(0, 4)) })) },
  'no functions': { ...zh, districts: zh.districts.map(d => ({ ...d, functions: [] })), bare: '' },
}

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: the words of the four stand apart`, () => {
    const layout = layoutRoles(data)
    const boxes = [
      ...layout.districts.flatMap(({ name, role, streams }) => [name, ...role, ...streams.flatMap(({ label }) => label)]),
      ...(layout.bare?.lines ?? []),
      ...[layout.cores, layout.four].flatMap(({ term, gloss, lines }) => [term, gloss, ...lines]),
    ].map(lineBox)
    expectNoOverlap(boxes)
    expectInside(boxes)
  })
}

test('one stream per function, none where the article lists none', () => {
  expect(layoutRoles(zh).districts.map(({ streams }) => streams.length)).toEqual(zh.districts.map(({ functions }) => functions.length))
})

test('the roles of the cores keep about the same distance from their streams', () => {
  const layout = layoutRoles(zh)
  const air = layout.districts.filter(({ streams }) => streams.length).map(({ role, streams }) => {
    const mouths = streams.map(({ d }) => Number(d.match(/Q(\S+) /)![1]))
    return Math.min(...mouths) - Math.max(...role.map(lineBox).map(({ x, width }) => x + width))
  })
  expect(Math.min(...air)).toBeGreaterThanOrEqual(28)
  expect(Math.max(...air) - Math.min(...air)).toBeLessThanOrEqual(4)
})
