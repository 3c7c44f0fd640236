import { expect, test } from 'playwright/test'
import type { FrontiersData } from '../../data/figures/frontiers'
import { frontiers } from '../../data/figures/frontiers'
import type { HighlightsData } from '../../data/figures/highlights'
import { highlights } from '../../data/figures/highlights'
import type { Box } from '../../geometry/canvas'
import { CONTENT, Y0 } from '../../geometry/canvas'
import { layoutFrontiers } from '../../geometry/frontiers'
import { layoutHighlights } from '../../geometry/highlights'
import { overlaps } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, serifBox } from './placed'
import { pointsOf } from './svg-path'

/** Expects no curve to pass through a box. */
function expectClear(paths: readonly string[], boxes: readonly Box[]): void {
  const points = paths.flatMap(pointsOf)
  expect(boxes.filter(box => points.some(({ x, y }) => overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 })))).toEqual([])
}

const EXTRA = ['量子成像', '量子成像与传感', '计算光学', '光子芯片']
const realFrontiers = frontiers('zh')

const eyes: readonly (readonly [string, FrontiersData])[] = [
  ['Chinese', realFrontiers],
  ['English', frontiers('en')],
  ['twice as wordy', stretched(realFrontiers, 2)],
  ['three times as wordy', stretched(realFrontiers, 3)],
  ...[1, 2, 3, 5, 6, 8].map(n => [`${n} tracks`, { ...realFrontiers, tracks: [...realFrontiers.tracks, ...EXTRA].slice(0, n) }] as const),
  ['eight wordy tracks', stretched({ ...realFrontiers, tracks: [...realFrontiers.tracks, ...EXTRA] }, 3)],
  ['eight English tracks', { ...frontiers('en'), tracks: [...frontiers('en').tracks, ...frontiers('en').tracks.map(name => `${name} and sensing`)] }],
  ['one long name', { ...realFrontiers, tracks: ['6G', '量子成像与传感以及计算光学', '6G', '低空视觉'] }],
]

for (const [name, data] of eyes) {
  test(`frontiers, ${name}: names and words are clear of each other and of the eye`, () => {
    const layout = layoutFrontiers(data)
    const serif = [...layout.tracks.flat(), ...layout.upperWords, ...layout.lowerWords, ...layout.forms]
    const plain = [layout.logicHead, layout.formsHead, ...layout.logic]
    expectMinSize(serif, 20)
    expectMinSize(plain)
    const boxes = [...serif.map(serifBox), ...plain.map(inkBox)]
    expectNoOverlap(boxes)
    // The closing quotation marks hang out of the right margin.
    expectInside(boxes, 17)
    expectClear([...layout.strands, layout.upperLid.d, layout.lowerLid.d, layout.upperLid.arrow, layout.lowerLid.arrow], boxes)
    expectAscending(layout.tracks.flat().map(({ y }) => y))
    expect(layout.strands).toHaveLength(data.tracks.length)
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(112)
  })
}

test('the frontier eye shows only what the seven ends do not have', () => {
  expect(frontiers('zh').tracks).toEqual(['6G技术', '仿生机器人', '类脑计算', '低空视觉'])
})

const realHighlights = highlights('zh')
const titles = [...realHighlights.credentials, ...realHighlights.credentials]

const grounds: readonly (readonly [string, HighlightsData])[] = [
  ['Chinese', realHighlights],
  ['English', highlights('en')],
  ['twice as wordy', stretched(realHighlights, 2)],
  ['three times as wordy', stretched(realHighlights, 3)],
  ...[1, 2, 3, 5, 6, 8].map(n => [`${n} titles`, { ...realHighlights, credentials: titles.slice(0, n) }] as const),
  ['eight wordy titles', stretched({ ...realHighlights, credentials: titles }, 3)],
  ['eight English titles', { ...highlights('en'), credentials: [...highlights('en').credentials, ...highlights('en').credentials] }],
]

for (const [name, data] of grounds) {
  test(`highlights, ${name}: words are clear of each other, of the eyes and of their views`, () => {
    const layout = layoutHighlights(data)
    const names = [layout.roadWords, layout.skyWords].flatMap(words => words.name)
    const labels = [
      ...[layout.roadWords, layout.skyWords].flatMap(({ list, lines }) => [list, ...lines]),
      ...layout.credentials.flatMap(({ rank, lines }) => [rank, ...lines]),
    ]
    expectMinSize([...names, ...labels])
    const lenses = [layout.road, layout.sky].map(({ pupil: { x, y, r } }) => ({ x: x - 3.4 * r, y: y - 2 * r, width: 6.8 * r, height: 4 * r }))
    const words = [...names.map(serifBox), ...labels.map(inkBox)]
    expectNoOverlap([...words, ...lenses, ...layout.credentials.map(({ tick }) => tick)])
    expectInside(words)
    expectClear([...layout.road.rays, ...layout.sky.rays], words)
    // Above stand the eyes, below what the city holds, which leaves the remark its row.
    expect(words.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
    expect(Math.max(...words.map(({ y, height }) => y + height))).toBeLessThan(CONTENT.bottom - 52)
    expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(112)
    expectAscending(layout.credentials.map(({ tick }) => tick.x))
    expect(layout.credentials).toHaveLength(data.credentials.length)
  })
}
