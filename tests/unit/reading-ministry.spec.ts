import { expect, test } from 'playwright/test'
import { ministry } from '../../data/figures/ministry'
import { layoutReadingMinistry } from '../../geometry/reading/ministry'
import { expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'

const [zh, en] = [ministry('zh'), ministry('en')]
const cases = { 'Chinese': zh, 'English': en, 'words twice as long': stretched(zh, 2), 'words three times as long': stretched(zh, 3) }

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`posts, jets and roots keep apart at ${width} px: ${name}`, () => {
      const { posts, ...layout } = layoutReadingMinistry(data, width)
      const { roots, quay, level } = layout
      // Turned names are judged by what they cover, upright ones too: their squares touch by design.
      expectReadable(layout, width, [
        ...posts.map(({ box }) => box),
        ...roots.flatMap(({ bars }) => bars),
        { x: 0, y: quay - 1.75, width, height: 3.5 },
        { x: 0, y: level.y - 1, width, height: 2 },
      ])
      expectNoOverlap(posts.map(({ box }) => box))
      expect(new Set(posts.map(({ jet }) => jet.match(/ ([\d.]+)L/)![1])).size, 'jets of one length').toBe(1)
      for (const { box, jet } of posts) {
        expect(box.y + box.height).toBeLessThan(quay)
        // A jet stops short of the level, and its name does not reach it.
        expect(Number(/L[\d.]+ ([\d.]+)H/.exec(jet)![1])).toBeGreaterThan(level.y + 20)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
      }
    })
  }

  for (const data of [zh, en]) {
    test(`at ${width} px nothing is cut and the numbers are those of the table: ${data.asks.term}`, () => {
      const layout = layoutReadingMinistry(data, width)
      expectNumbersOf(placedTexts(layout), data.table)
      expect(placedTexts(layout).filter(({ text }) => text.endsWith('…'))).toEqual([])
    })
  }
}
