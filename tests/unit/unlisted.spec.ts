import { expect, test } from 'playwright/test'
import type { UnlistedData } from '../../data/figures/unlisted'
import { unlisted } from '../../data/figures/unlisted'
import { MIN_LABEL } from '../../geometry/canvas'
import { layoutUnlisted } from '../../geometry/unlisted'
import { valueOf } from '../../data/registry'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

const zh = unlisted('zh')
const cases: readonly (readonly [string, UnlistedData])[] = [
  ['zh', zh],
  ['en', unlisted('en')],
  ['twice as many projects', { ...zh, groups: zh.groups.map(group => group.fact === 'F14' ? { ...group, count: 16 } : group) }],
  ['longer titles', { ...zh, groups: zh.groups.map(group => ({ ...group, names: group.names.map(name => name + name) })) }],
]

for (const [name, data] of cases) {
  test(`${name}: a bay for every item, words clear of each other`, () => {
    const { groups, walls } = layoutUnlisted(data)
    expect(groups.map(({ bays }) => bays.length)).toEqual(data.groups.map(({ count }) => count))
    expectAscending(walls)
    const labels = groups.flatMap(({ noun, status, names }) => [noun, status, ...names])
    for (const { text, size } of labels)
      expect(size, text).toBeGreaterThanOrEqual(MIN_LABEL)
    const below = groups.flatMap(({ digits, noun, status }) => [numeralBox(digits), inkBox(noun), inkBox(status)])
    expectNoOverlap(below)
    expectInside(below)
    for (const { names, bays } of groups) {
      names.forEach((label, i) => {
        const { x, width, y } = bays[i]!
        expect(label.size).toBeLessThanOrEqual(width)
        expect(Math.abs(label.x - (x + width / 2))).toBeLessThanOrEqual(label.size / 2)
        if (label.vertical)
          expect(label.y).toBeGreaterThanOrEqual(y)
      })
    }
  })
}

test('the bays add up to the number in the title', () => {
  expect(layoutUnlisted(zh).groups.flatMap(({ bays }) => bays)).toHaveLength(valueOf('D27'))
})
