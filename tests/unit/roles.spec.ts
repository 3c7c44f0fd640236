import type { DistrictRole, RolesData } from '../../data/figures/roles'
import type { PlacedText } from '../../geometry/canvas'
import { expect, test } from 'playwright/test'
import { districts } from '../../data/districts'
import { editions } from '../../data/editions'
import { roles } from '../../data/figures/roles'
import { namesOf } from '../../data/figures/terms'
import { Y0 } from '../../geometry/canvas'
import { lineBox } from '../../geometry/labels'
import { layoutRoles } from '../../geometry/roles'
import { serifWidth } from '../../geometry/serif'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { pointsOf } from './svg-path'

const zh = roles('zh')
const FUNCTIONS = [...zh.districts[0]!.functions, ...zh.districts[1]!.functions, '示范推广功能']

/** Districts with so many functions each, the first ones cores. */
function generated(data: RolesData, counts: readonly number[], cores: number): RolesData {
  const all = counts.map((count, i): DistrictRole => ({
    ...data.districts[i % data.districts.length]!,
    tier: i < cores ? 'core' : 'cooperating',
    functions: Array.from({ length: count }, (_, n) => FUNCTIONS[n % FUNCTIONS.length]!),
  }))
  return { ...data, districts: all, bare: counts.includes(0) ? data.bare : '' }
}

const variants: Readonly<Record<string, RolesData>> = {
  'the Chinese edition': zh,
  'the English edition': roles('en'),
  'twice as wordy': stretched(zh, 2),
  'three times as wordy': stretched(zh, 3),
  'four functions': { ...zh, districts: zh.districts.map(d => ({ ...d, functions: d.functions.length ? [...d.functions, '示范推广功能'] : [] })) },
  'longer functions': { ...zh, districts: zh.districts.map(d => ({ ...d, functions: d.functions.map(text => text + text.slice(0, 4)) })) },
  'no functions': generated(zh, [0, 0, 0, 0], 2),
  'two districts': generated(zh, [3, 0], 1),
  'two busy districts': generated(zh, [6, 6], 1),
  'three districts': generated(zh, [2, 0, 4], 1),
  'five districts': generated(zh, [3, 2, 0, 0, 1], 2),
  'six districts': generated(zh, [3, 2, 1, 0, 0, 0], 2),
  'six busy districts': generated(zh, [6, 6, 6, 6, 6, 6], 2),
  'six districts, three cores': generated(zh, [0, 4, 0, 6, 0, 1], 3),
  'six wordy districts': stretched(generated(zh, [6, 5, 4, 3, 0, 0], 2), 3),
  'six English districts': generated(roles('en'), [3, 2, 0, 0, 4, 0], 2),
}

const serifBox = (text: PlacedText) => ({ ...lineBox(text), width: serifWidth(text.text, text.size) })

for (const [name, data] of Object.entries(variants)) {
  test(`${name}: words and streams stand apart`, () => {
    const layout = layoutRoles(data)
    const serif = [...layout.districts.flatMap(({ role }) => role), layout.cores.term, layout.four.term]
    const plain = [
      ...layout.districts.flatMap(({ name, streams }) => [name, ...streams.flatMap(({ label }) => label)]),
      ...layout.bare,
      ...layout.cores.lines,
      ...layout.four.lines,
    ]
    expectMinSize(serif, 20)
    expectMinSize(plain)
    const boxes = [...serif.map(serifBox), ...plain.map(lineBox)]
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(boxes.filter(({ y, height }) => y < Y0 + 2 && y + height > Y0 - 2)).toEqual([])
    // Clear of the subtitle.
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(144)

    const streams = layout.districts.flatMap(({ streams }) => streams.map(({ d }) => pointsOf(d)))
    const clashes = boxes.filter(box => streams.flat().some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height))
    expect(clashes).toEqual([])
    // Streams of a district run into the line side by side, the lowest first.
    const mouths = layout.districts.map(({ streams }) => streams.map(({ d }) => pointsOf(d).at(-1)!.x).reverse())
    for (const each of mouths)
      expectAscending(each)
    expectAscending(mouths.flat())

    // Words of a basin stand inside it.
    const insides = [[layout.cores, layout.cores.d], [layout.four, layout.four.d]] as const
    for (const [{ term, lines }, d] of insides) {
      const points = pointsOf(d)
      for (const box of [serifBox(term), ...lines.map(lineBox)]) {
        expect(points.filter(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)).toEqual([])
        expect(box.y + box.height).toBeLessThan(Math.max(...points.map(({ y }) => y)))
      }
    }
  })

  test(`${name}: one stream per function, none where the article lists none`, () => {
    expect(layoutRoles(data).districts.map(({ streams }) => streams.length)).toEqual(data.districts.map(({ functions }) => functions.length))
  })
}

test('the roles of the cores keep about the same distance from their streams', () => {
  const layout = layoutRoles(zh)
  const air = layout.districts.filter(({ streams }) => streams.length).map(({ role, streams }) => {
    const mouths = streams.map(({ d }) => Number(d.match(/Q(\S+) /)![1]))
    return Math.min(...mouths) - Math.max(...role.map(lineBox).map(({ x, width }) => x + width))
  })
  expect(Math.min(...air)).toBeGreaterThanOrEqual(28)
  expect(Math.max(...air) - Math.min(...air)).toBeLessThanOrEqual(4)
})

for (const { lang } of editions) {
  test(`${lang}: read out, every district stands with its own role and functions, and only the cores as cores`, () => {
    const { districts: all, description } = roles(lang)
    const clauses = description.join('').split(/[；;。]|\.(?= |$)/).map(clause => clause.trim()).filter(Boolean)
    expect(all.map(({ name }) => name)).toEqual(districts.map(district => district.name[lang]))
    for (const { name, role, functions } of all) {
      const own = clauses.filter(clause => clause.startsWith(name) && clause.includes(role))
      expect(own, `${name} as ${role}`).toHaveLength(1)
      for (const term of functions)
        expect(own[0], name).toContain(term)
      const strangers = all.filter(other => other.name !== name).flatMap(other => [other.name, other.role, ...other.functions]).filter(word => own[0]!.includes(word))
      expect(strangers, `what is said of ${name}`).toEqual([])
    }
    const core = clauses.filter(clause => lang === 'zh' ? clause.includes('是双核') : clause.includes('are the two cores'))
    expect(core).toHaveLength(1)
    const named = all.filter(({ name }) => core[0]!.includes(name)).map(({ name }) => name)
    expect(named).toEqual(districts.filter(({ tier }) => tier === 'core').map(({ name }) => name[lang]))
    expect(named).toEqual(namesOf('F46').map(name => lang === 'zh' ? name.zh.replace(/区$/, '') : name.en.replace(/ District$/, '')))
  })
}
