import { expect, test } from 'playwright/test'
import { frontiers } from '../../data/figures/frontiers'
import { highlights } from '../../data/figures/highlights'
import { MIN_LABEL } from '../../geometry/canvas'
import { layoutFrontiers } from '../../geometry/frontiers'
import { layoutHighlights } from '../../geometry/highlights'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { inkBox } from './placed'

for (const lang of ['zh', 'en'] as const) {
  const real = frontiers(lang)
  for (const extra of [[], ['量子成像'], ['量子成像', '量子成像与传感']]) {
    test(`frontiers ${lang}, ${extra.length} more tracks: names and words are clear of each other`, () => {
      const data = { ...real, tracks: [...real.tracks, ...extra] }
      const layout = layoutFrontiers(data)
      const labels = [...layout.tracks, layout.upperWords, layout.lowerWords, layout.logicHead, layout.formsHead, ...layout.logic, ...layout.forms]
      for (const { text, size } of labels)
        expect(size, text).toBeGreaterThanOrEqual(MIN_LABEL)
      expectNoOverlap(labels.map(inkBox))
      // The closing quotation marks hang out of the right margin.
      expectInside(labels.map(inkBox), 16)
      expectAscending(layout.tracks.map(({ y }) => y))
    })
  }

  test(`highlights ${lang}: words are clear of each other and of the eyes`, () => {
    const layout = layoutHighlights(highlights(lang))
    const words = [layout.roadWords, layout.skyWords].flatMap(({ name, list, lines }) => [name, list, ...lines])
    const labels = [...words, ...layout.credentials.flatMap(({ rank, lines }) => [rank, ...lines])]
    for (const { text, size } of labels)
      expect(size, text).toBeGreaterThanOrEqual(MIN_LABEL)
    const eyes = [layout.road, layout.sky].map(({ pupil: { x, y, r } }) => ({ x: x - 3.4 * r, y: y - 2 * r, width: 6.8 * r, height: 4 * r }))
    expectNoOverlap([...labels.map(inkBox), ...eyes])
    expectInside(labels.map(inkBox))
  })
}

test('the frontier eye shows only what the seven ends do not have', () => {
  expect(frontiers('zh').tracks).toEqual(['6G技术', '仿生机器人', '类脑计算', '低空视觉'])
})
