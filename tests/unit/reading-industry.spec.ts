import type { IndustryData } from '../../data/figures/industry'
import { expect, test } from 'playwright/test'
import { industry } from '../../data/figures/industry'
import { layoutReadingIndustry } from '../../geometry/reading/industry'
import { expectAscending, expectMinSize, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'

const zh = industry('zh')
const fresh = zh.tracks.filter(({ end }) => end === undefined)

const variants: Readonly<Record<string, IndustryData>> = {
  'the Chinese edition': zh,
  'the English edition': industry('en'),
  'twice as wordy': stretched(zh, 2),
  'three times as wordy': stretched(zh, 3),
  'four further tracks': { ...zh, tracks: [...zh.tracks, ...fresh.map(({ frontier }) => ({ frontier: `${frontier}二` }))] },
  'nothing shared': { ...zh, tracks: zh.tracks.map(({ end, frontier }) => end === undefined ? { frontier } : { end }) },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`industry for ${width} px, ${name}: no name lies on another or outside`, () => {
      const layout = layoutReadingIndustry(data, width)
      const heads = [layout.layersHead, layout.endsHead, layout.frontiersHead]
      const serif = [...layout.weirs.map(weir => weir.name), ...heads.map(([title]) => title!), layout.unit]
      const plain = [...layout.names, ...layout.repeated, ...layout.groupLabels, ...layout.numbers, ...layout.notes, ...heads.flatMap(([, ...notes]) => notes)]
      const seal = layout.seal ? [{ ...layout.seal, width: 24, height: 24 }] : []
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox), numeralBox(layout.digits), ...seal]
      expectNoOverlap(boxes)
      expectInFrame(boxes, { width, height: layout.height }, 5)
      expectMinSize([...serif, ...plain], LEAST_SIZE)
    })
  }

  test(`industry for ${width} px: the line comes from above and leaves below`, () => {
    const { trunk, height } = layoutReadingIndustry(zh, width)
    expect(trunk).toMatch(/^M[\d.]+ 0V/)
    expect(Number(trunk.split('V').at(-1))).toBeCloseTo(height, 1)
  })
}

test('every name has a strand, and every track a number', () => {
  for (const data of Object.values(variants)) {
    const layout = layoutReadingIndustry(data, 328)
    const shared = data.tracks.filter(({ end, frontier }) => end && frontier).length
    expect(layout.twins).toHaveLength(shared)
    // One strand to the name of each track, one back from its number.
    expect(layout.strands).toHaveLength(2 * data.tracks.length)
    expect(layout.numbers.map(({ text }) => Number(text))).toEqual(data.tracks.map((_, i) => i + 1))
    expectAscending(layout.numbers.map(({ y }) => y))
  }
})

test('the count is that of the table', () => {
  for (const { table, result } of [zh, industry('en')]) {
    const counted = table.rows.find(({ cells }) => cells[1] === result.formula)
    expect(counted?.cells[1]).toContain(`= ${result.digits}`)
  }
})
