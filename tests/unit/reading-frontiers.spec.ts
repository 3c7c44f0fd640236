import type { FrontiersData } from '../../data/figures/frontiers'
import { expect, test } from 'playwright/test'
import { frontiers } from '../../data/figures/frontiers'
import { layoutReadingFrontiers } from '../../geometry/reading/frontiers'
import { overlaps } from '../../geometry/text'
import { expectAscending, expectMinSize, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const zh = frontiers('zh')

const variants: Readonly<Record<string, FrontiersData>> = {
  'the Chinese edition': zh,
  'the English edition': frontiers('en'),
  'twice as wordy': stretched(zh, 2),
  'one track': { ...zh, tracks: zh.tracks.slice(0, 1) },
  'eight tracks': { ...zh, tracks: [...zh.tracks, ...zh.tracks] },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`frontiers for ${width} px, ${name}: words are clear of each other and of the eye`, () => {
      const layout = layoutReadingFrontiers(data, width)
      const serif = [...layout.tracks.flat(), ...layout.directions.flat(), ...layout.forms]
      const plain = [...layout.logicHead, ...layout.logic, ...layout.formsHead]
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox)]
      expectNoOverlap(boxes)
      // Opening quotes hang out of the margin.
      expectInFrame(boxes, { width, height: layout.height }, 10)
      expectMinSize([...serif, ...plain], LEAST_SIZE)
      const points = [...layout.strands, ...layout.lids.flatMap(({ d, arrow }) => [d, arrow])].flatMap(pointsOf)
      expect(boxes.filter(box => points.some(({ x, y }) => overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 })))).toEqual([])
      expectAscending(layout.tracks.flat().map(({ y }) => y))
    })
  }
}

test('each track of the table has a strand', () => {
  for (const data of [zh, frontiers('en')]) {
    const layout = layoutReadingFrontiers(data, 328)
    expect(layout.strands).toHaveLength(data.tracks.length)
    const cells = data.table.rows.map(row => row.cells[1])
    expect(data.tracks.filter(track => !cells.includes(track))).toEqual([])
  }
})

test('the upper direction runs on, the lower one back', () => {
  const [upper, lower] = layoutReadingFrontiers(zh, 328).lids
  const tip = (d: string) => Number(/^M([\d.]+)/.exec(d)![1])
  expect(tip(upper!.arrow)).toBeGreaterThan(164)
  expect(tip(lower!.arrow)).toBeLessThan(164)
})
