import type { HighlightsData } from '../../data/figures/highlights'
import { expect, test } from 'playwright/test'
import { highlights } from '../../data/figures/highlights'
import { layoutReadingHighlights } from '../../geometry/reading/highlights'
import { overlaps } from '../../geometry/text'
import { expectMinSize, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const zh = highlights('zh')

const variants: Readonly<Record<string, HighlightsData>> = {
  'the Chinese edition': zh,
  'the English edition': highlights('en'),
  'twice as wordy': stretched(zh, 2),
  'three times as wordy': stretched(zh, 3),
  'much said of the sky': { ...zh, sky: { ...zh.sky, lines: [...zh.road.lines, ...zh.road.lines, ...zh.sky.lines] } },
  'seven titles': { ...zh, credentials: [...zh.credentials, ...zh.credentials.slice(1)] },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`highlights for ${width} px, ${name}: words are clear of each other and of every line of sight`, () => {
      const layout = layoutReadingHighlights(data, width)
      const words = [layout.roadWords, layout.skyWords]
      const serif = words.flatMap(each => each.name)
      const plain = [...words.flatMap(({ list, lines }) => [...list, ...lines]), ...layout.titles.flatMap(({ rank, title }) => [...rank, ...title])]
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox)]
      expectNoOverlap(boxes)
      // Opening quotes hang out of the margin.
      expectInFrame(boxes, { width, height: layout.height }, 10)
      expectMinSize([...serif, ...plain], LEAST_SIZE)
      const points = [...layout.road.rays, ...layout.sky.rays, layout.road.lens, layout.sky.lens, ...layout.titles.map(({ stem }) => stem)].flatMap(pointsOf)
      expect(boxes.filter(box => points.some(({ x, y }) => overlaps(box, { x, y, width: 1, height: 1 })))).toEqual([])
      // What is said of the highlights stands above the ground, the titles below it.
      expect(Math.max(...words.flatMap(({ lines }) => lines.map(({ y }) => y)))).toBeLessThan(layout.ground)
      expect(layout.titles).toHaveLength(data.credentials.length)
    })
  }
}
