import type { BorderlessData } from '../../data/figures/borderless'
import { expect, test } from 'playwright/test'
import { borderless } from '../../data/figures/borderless'
import { overlaps } from '../../geometry/text'
import { layoutReadingBorderless } from '../../geometry/reading/borderless'
import { expectAscending, expectMinSize, expectNoOverlap } from './boxes'
import { stretched } from './generated'
import { inkBox, serifBox } from './placed'
import { expectInFrame, LEAST_SIZE, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const zh = borderless('zh')

const variants: Readonly<Record<string, BorderlessData>> = {
  'the Chinese edition': zh,
  'the English edition': borderless('en'),
  'twice as wordy': stretched(zh, 2),
  'six chains and five blocks': { ...zh, blocks: 5, chains: [...zh.chains, ...zh.chains] },
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(variants)) {
    test(`borderless for ${width} px, ${name}: words are clear of each other, of the line and of the boundaries`, () => {
      const layout = layoutReadingBorderless(data, width)
      const serif = [...layout.chains, ...layout.before.term, ...layout.after.term]
      const plain = [...layout.names, ...layout.stays, ...layout.crosses, ...layout.before.gloss, ...layout.after.gloss]
      const boxes = [...serif.map(serifBox), ...plain.map(inkBox)]
      expectNoOverlap(boxes)
      // Opening quotes hang out of the margin, closing ones are blank on their right.
      expectInFrame(boxes, { width, height: layout.height }, 12)
      expectMinSize([...serif, ...plain], LEAST_SIZE)
      const points = [...layout.line, ...layout.strands].flatMap(d => pointsOf(d))
      expect(boxes.filter(box => points.some(({ x, y }) => overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 })))).toEqual([])
      const borders = layout.boundaries.filter(d => d).flatMap(pointsOf)
      expect(layout.chains.map(serifBox).filter(box => borders.some(({ x, y }) => overlaps(box, { x, y, width: 0.1, height: 0.1 })))).toEqual([])
    })
  }

  test(`borderless for ${width} px: a boundary is broken only by strands and by the words that lie across it`, () => {
    for (const data of [zh, borderless('en')]) {
      const { boundaries, chains, strands } = layoutReadingBorderless(data, width)
      const words = chains.map(serifBox)
      const free = boundaries.map(d => [...d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) })))
        .filter(pieces => pieces[0] && !words.some(({ x, width }) => pieces[0]!.x > x - 8 && pieces[0]!.x < x + width + 8))
      expect(free.length).toBeGreaterThanOrEqual(2)
      for (const pieces of free) {
        expect(pieces).toHaveLength(strands.length + 1)
        expect(Math.max(...pieces.slice(1).map(({ from }, i) => from - pieces[i]!.to))).toBeLessThan(20)
      }
    }
  })

  test(`borderless for ${width} px: the line runs from the left edge to the right one`, () => {
    const { line: [first, last], boundaries, strands } = layoutReadingBorderless(zh, width)
    expect(first).toMatch(/^M0 /)
    expect(last).toMatch(new RegExp(`H${width}$`))
    expect(boundaries).toHaveLength(zh.districts.length + 1)
    expect(strands).toHaveLength(zh.chains.length)
    expectAscending(layoutReadingBorderless(zh, width).chains.map(({ y }) => y))
  })
}
