import { expect, test } from 'playwright/test'
import type { BayGroup, UnlistedData } from '../../data/figures/unlisted'
import type { Box } from '../../geometry/canvas'
import type { BayName } from '../../geometry/unlisted'
import { unlisted } from '../../data/figures/unlisted'
import { CONTENT } from '../../geometry/canvas'
import { textWidth } from '../../geometry/text'
import { layoutUnlisted } from '../../geometry/unlisted'
import { valueOf } from '../../data/registry'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'

const zh = unlisted('zh')
const en = unlisted('en')
const editions = { 'Chinese': zh, 'English': en, 'words twice as long': stretched(zh, 2), 'words three times as long': stretched(zh, 3) }

/** So many groups with so many items each, of the same words. */
function counting(data: UnlistedData, counts: readonly number[]): UnlistedData {
  return {
    ...data,
    groups: counts.map((count, i): BayGroup => {
      const group = data.groups[(i + 2) % data.groups.length]!
      return { ...group, fact: `${group.fact}-${i}`, count, digits: String(count), names: group.names.slice(0, count) }
    }),
  }
}
const COUNTS = [[1, 1], [12, 12], [1, 12, 2], [1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1], [12, 1, 12, 1, 12, 1], [12, 12, 12, 12, 12, 12]]
const cases: readonly (readonly [string, UnlistedData])[] = Object.entries(editions).flatMap(([name, data]) => [
  [name, data] as const,
  ...COUNTS.map(counts => [`${name}, ${counts.join(' + ')}`, counting(data, counts)] as const),
])

/** What a name covers in its bay. */
function nameBox({ text, x, y, size, vertical }: BayName): Box {
  const length = vertical ? [...text].length * size : textWidth(text, size)
  return vertical ? { x: x - size / 2, y, width: size, height: length } : { x: x - size * 0.8, y: y - length, width: size, height: length }
}

for (const [name, data] of cases) {
  test(`${name}: a bay for every item, words clear of each other`, () => {
    const { groups, walls, water } = layoutUnlisted(data)
    expect(groups.map(({ bays }) => bays.length)).toEqual(data.groups.map(({ count }) => count))
    expectAscending(walls)
    expect(walls.at(-1)!).toBeLessThanOrEqual(CONTENT.right + 7)
    expect(Math.min(...walls.slice(1).map((x, i) => x - walls[i]!))).toBeGreaterThan(9)
    expect(water.length).toBeGreaterThan(30)
    const below = groups.flatMap(({ digits, noun, status }) => [numeralBox(digits), ...[...noun, ...status].map(inkBox)])
    expectNoOverlap(below)
    expectInside(below)
    for (const { names, bays, noun, status } of groups) {
      expectMinSize([...noun, ...status, ...names])
      const boxes = names.map(nameBox)
      expectNoOverlap(boxes)
      for (const box of boxes) {
        expect(box.y).toBeGreaterThanOrEqual(bays[0]!.y)
        expect(bays.some(bay => box.x > bay.x + 1 && box.x + box.width < bay.x + bay.width - 1)).toBe(true)
      }
    }
  })
}

test('the names of the data are drawn whole', () => {
  for (const data of [zh, en, stretched(zh, 2)])
    expect(layoutUnlisted(data).groups.flatMap(({ names }) => names).filter(({ text }) => text.includes('…'))).toEqual([])
})

test('the bays add up to the number in the title', () => {
  expect(layoutUnlisted(zh).groups.flatMap(({ bays }) => bays)).toHaveLength(valueOf('D27'))
})
