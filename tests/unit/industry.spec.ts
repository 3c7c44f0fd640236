import { expect, test } from 'playwright/test'
import type { IndustryData, Track } from '../../data/figures/industry'
import { editions } from '../../data/editions'
import { industry } from '../../data/figures/industry'
import { namesOf, termOf } from '../../data/figures/terms'
import { listed } from '../../data/text/listed'
import { fact } from '../../data/registry'
import type { Box, PlacedText } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import { layoutIndustry } from '../../geometry/industry'
import { serifWidth } from '../../geometry/serif'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox } from './placed'
import { pointsOf } from './svg-path'

const zh = industry('zh')
const en = industry('en')

function serifBox(text: PlacedText, vertical = false): Box {
  const { text: { length }, x, y, size } = text
  if (vertical)
    return { x: x - size / 2, y, width: size, height: size * length }
  const width = serifWidth(text.text, size)
  return { ...inkBox(text), x: text.anchor === 'end' ? x - width : x, width }
}

/** The names of the real system in other numbers: sizes of the groups of ends, frontiers, and how many of them are ends too. */
function generated(data: IndustryData, groups: readonly number[], frontiers: number, shared: number): IndustryData {
  const ends = groups.reduce((sum, size) => sum + size, 0)
  const names = data.tracks.map(({ end, frontier }) => end ?? frontier!)
  const name = (i: number) => names[i % names.length]!
  const tracks: Track[] = [
    ...Array.from({ length: ends }, (_, i) => i >= ends - shared ? { end: name(i), frontier: name(i) } : { end: name(i) }),
    ...Array.from({ length: frontiers - shared }, (_, i) => ({ frontier: name(ends + i) })),
  ]
  return {
    ...data,
    tracks,
    groups: groups.map((size, i) => ({ ...data.groups[i % data.groups.length]!, size })),
    result: { ...data.result, digits: `${tracks.length}`, formula: `${ends} + ${frontiers} − ${shared} = ${tracks.length}` },
  }
}

const withLayers = (names: readonly string[]): IndustryData => ({ ...zh, layers: { ...zh.layers, names } })

const shapes: readonly (readonly [groups: readonly number[], frontiers: number, shared: number])[] = [
  [[3], 2, 0], [[1, 2], 2, 2], [[1, 4, 2], 10, 0], [[5, 5], 10, 0], [[4, 2, 3, 1], 10, 4], [[1, 1, 1, 7], 4, 4], [[2, 2], 6, 1], [[10], 2, 1], [[3, 3], 9, 3],
]

const cases: readonly (readonly [string, IndustryData])[] = [
  ['zh', zh],
  ['en', en],
  ['twice as wordy', stretched(zh, 2)],
  ['three times as wordy', stretched(zh, 3)],
  ['two layers', withLayers(['基础层', '应用层'])],
  ['four layers', withLayers(['基础层', '技术层', '平台层', '应用层'])],
  ...shapes.flatMap(([groups, frontiers, shared]) => [
    [`zh ${groups.join('+')}, ${frontiers} frontiers, ${shared} shared`, generated(zh, groups, frontiers, shared)] as const,
    [`en ${groups.join('+')}, ${frontiers} frontiers, ${shared} shared`, generated(en, groups, frontiers, shared)] as const,
    [`wordy ${groups.join('+')}, ${frontiers} frontiers, ${shared} shared`, stretched(generated(zh, groups, frontiers, shared), 3)] as const,
  ]),
]

for (const [name, data] of cases) {
  test(`${name}: labels are clear of each other and large enough`, () => {
    const layout = layoutIndustry(data)
    const { result } = layout
    const heads = [layout.layersHead, layout.endsHead, layout.frontiersHead]
    const serif = [...heads.map(([head]) => head), ...result.unit]
    const layers = layout.weirs.flatMap(({ name: lines, vertical }) => lines.map(line => serifBox(line, vertical)))
    const inRows = [...layout.endNames, ...layout.freshNames, ...layout.twinNames]
    const plain = [...heads.map(([, note]) => note), ...layout.groupLabels, ...inRows, ...result.note]
    expectMinSize([...serif, ...plain, ...layout.numbers, result.formula, ...layout.weirs.flatMap(weir => weir.name)])
    const numerals = [...layout.numbers.map(numeralBox), numeralBox(result.formula)]
    const boxes = [...serif.map(text => serifBox(text)), ...plain.map(inkBox), ...numerals, ...layers]
    const digits = numeralBox(result.digits)
    expectNoOverlap([...boxes, { ...digits, x: digits.x + 0.4 * result.digits.size, width: digits.width - 0.5 * result.digits.size }])
    expectInside(boxes, 8)
    const bare = layout.numbers.filter((number) => {
      const [ground, box] = [number.ground, numeralBox(number)]
      return !(ground.x <= box.x && ground.x + ground.width >= box.x + box.width && ground.y <= box.y && ground.y + ground.height >= box.y + box.height)
    })
    expect(bare.map(({ text }) => text), 'numbers beyond their paper').toEqual([])
    expect(boxes.filter(({ y, height, x }) => x > layout.result.formula.x - 60 && y < Y0 && y + height > Y0)).toEqual([])
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(112)

    // Strands and bars leave the words free; numbers are set on paper over their strands.
    const marks = [
      ...layout.ends, ...layout.fresh, ...layout.twins.lead, ...layout.twins.tail, ...layout.merged.ends, ...layout.merged.tail,
      ...layout.shared.lead.map(({ paired }) => paired), ...layout.shared.tail.map(({ paired }) => paired),
      layout.frontierLead, layout.divider, layout.trunk,
    ].flatMap(pointsOf)
    const free = [...serif.map(text => serifBox(text)), ...plain.map(inkBox), numeralBox(result.formula), ...layers]
    const struck = free.filter(box => marks.some(({ x, y }) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 2 && y < box.y + box.height - 2))
    expect(struck).toEqual([])
    const bars: Box[] = [...layout.endBars, layout.frontierBar]
    expectNoOverlap([...bars, ...inRows.map(inkBox), ...layout.groupLabels.map(inkBox)])
  })

  test(`${name}: as many strands as names, rejoined as one strand per track`, () => {
    const layout = layoutIndustry(data)
    const shared = data.tracks.filter(track => track.end && track.frontier).length
    expect(layout.ends.length + layout.shared.lead.length).toBe(data.tracks.filter(track => track.end).length)
    expect(layout.fresh.length + layout.twins.lead.length).toBe(data.tracks.filter(track => track.frontier).length)
    expect(layout.merged.tail).toHaveLength(shared)
    expect(layout.numbers).toHaveLength(data.tracks.length)
    expect(layout.endBars).toHaveLength(data.groups.length)
    expectAscending(layout.numbers.map(({ y }) => y))
    expectAscending(layout.weirs.map(({ x }) => x))
  })
}

test('the count is what both lists hold less what they share', () => {
  const { tracks, result } = zh
  expect(String(tracks.length)).toBe(result.digits)
  expect(tracks.filter(track => track.end)).toHaveLength(7)
  expect(tracks.filter(track => track.frontier)).toHaveLength(7)
})

for (const { lang } of editions) {
  test(`${lang}: each group of ends is called as its fact and the table call it`, () => {
    const { groups, table } = industry(lang)
    expect(groups).toHaveLength(3)
    for (const { label, fact: id, size } of groups) {
      const { value } = fact(id)
      const word = label.replace(/\s*\d+$/, '')
      expect(label, id).toMatch(new RegExp(`${value}$`))
      expect(size, id).toBe(value)
      expect(termOf(id)[lang].toLowerCase().split(/\s+/)[0], `${label} stands for ${id}`).toBe(word.toLowerCase())
      const row = table.rows.find(({ cells }) => cells[0]!.toLowerCase().startsWith(word.toLowerCase()))
      expect(row?.cells[2], `${label} in the table`).toBe(listed(namesOf(id).map(name => name[lang]), lang))
      const told = lang === 'zh' ? `${word}${value}个` : word.toLowerCase()
      expect(industry(lang).description.join(''), `${label}, read out`).toMatch(new RegExp(`${told}[^；;]*${namesOf(id)[0]![lang]}`))
    }
  })
}
