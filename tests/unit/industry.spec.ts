import { expect, test } from 'playwright/test'
import type { IndustryData, Track } from '../../data/figures/industry'
import { industry } from '../../data/figures/industry'
import type { Box, PlacedText } from '../../geometry/canvas'
import { MIN_LABEL } from '../../geometry/canvas'
import type { LayerName } from '../../geometry/industry'
import { layoutIndustry } from '../../geometry/industry'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

function nameBox(name: LayerName): Box {
  return name.vertical
    ? { x: name.x - name.size / 2, y: name.y, width: name.size, height: name.size * name.text.length }
    : inkBox(name)
}

/** The real system with its first list this many times as long, and its names. */
function variant(data: IndustryData, more: number, wordy: number): IndustryData {
  const long = (text: string | undefined) => text === undefined ? text : text + text.slice(0, Math.round(text.length * (wordy - 1)))
  const extra = Array.from({ length: more }, (_, i) => ({ frontier: `新赛道${i}` }))
  return {
    ...data,
    tracks: [...data.tracks, ...extra].map(({ end, frontier }: Track) => ({ end: long(end), frontier: long(frontier) })),
  }
}

const cases: readonly (readonly [string, IndustryData])[] = [
  ['zh', industry('zh')],
  ['en', industry('en')],
  ['a fifth frontier', variant(industry('zh'), 1, 1)],
  ['names half as long again', variant(industry('zh'), 0, 1.5)],
]

for (const [name, data] of cases) {
  test(`${name}: labels are clear of each other and large enough`, () => {
    const layout = layoutIndustry(data)
    const { result } = layout
    const labels: readonly PlacedText[] = [
      layout.layersHeading, layout.layersNote, layout.endsHeading, layout.endsCount, layout.frontiersHeading, layout.frontiersCount,
      ...layout.groupLabels, ...layout.endNames, ...layout.freshNames, ...layout.twinNames,
      result.unit, ...result.note,
    ]
    const boxes = [...labels.map(inkBox), ...layout.numbers.map(numeralBox), numeralBox(result.formula), ...layout.weirs.map(weir => nameBox(weir.name))]
    for (const { text, size } of [...labels, ...layout.numbers, ...layout.weirs.map(weir => weir.name)])
      expect(size, text).toBeGreaterThanOrEqual(MIN_LABEL)
    expectNoOverlap(boxes)
    expectInside(boxes, 8)
  })

  test(`${name}: as many strands as names, rejoined as one strand per track`, () => {
    const layout = layoutIndustry(data)
    const shared = data.tracks.filter(track => track.end && track.frontier).length
    expect(layout.ends.length + layout.shared.lead.length).toBe(data.tracks.filter(track => track.end).length)
    expect(layout.fresh.length + layout.twins.lead.length).toBe(data.tracks.filter(track => track.frontier).length)
    expect(layout.merged.tail).toHaveLength(shared)
    expect(layout.numbers).toHaveLength(data.tracks.length)
    expectAscending(layout.numbers.map(({ y }) => y))
  })
}

test('the count is what both lists hold less what they share', () => {
  const { tracks, result } = industry('zh')
  expect(String(tracks.length)).toBe(result.digits)
  expect(tracks.filter(track => track.end)).toHaveLength(7)
  expect(tracks.filter(track => track.frontier)).toHaveLength(7)
})
