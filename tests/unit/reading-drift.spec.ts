import { expect, test } from 'playwright/test'
import type { DriftData } from '../../data/figures/drift'
import { drift } from '../../data/figures/drift'
import { markBox } from '../../geometry/boxes'
import { layoutReadingDrift } from '../../geometry/reading/drift'
import { expectAscending } from './boxes'
import { placedTexts } from './placed'
import { expectNumbersOf, expectReadable, WIDTHS } from './reading-layout'
import { pointsOf } from './svg-path'

const [zh, en] = [drift('zh'), drift('en')]

function changed(change: (target: DriftData['documents'][number]['targets'][number]) => object): DriftData {
  return { ...zh, documents: zh.documents.map(document => ({ ...document, targets: document.targets.map(target => ({ ...target, ...change(target) })) })) }
}

const cases = {
  'Chinese': zh,
  'English': en,
  'longer words': changed(({ words }) => ({ words: `产业${words}` })),
  'another year': changed(({ year }) => ({ year: year === 2027 ? 2029 : year })),
}

for (const width of WIDTHS) {
  for (const [name, data] of Object.entries(cases)) {
    test(`documents, numbers and curves keep apart at ${width} px: ${name}`, () => {
      const layout = layoutReadingDrift(data, width)
      const bands = layout.curves.flatMap(({ d, width: band }) => pointsOf(d).map(point => markBox(point, band / 2 + 1)))
      expectReadable(layout, width, [
        ...layout.rings.map(ring => markBox(ring, 11.5)),
        ...bands,
        ...layout.levels.map(({ y }) => ({ x: 0, y, width, height: 1 })),
        { x: 0, y: layout.axis - 1, width, height: 2 },
      ])
      expect(layout.curves).toHaveLength(3)
    })
  }

  test(`the axis of time is true at ${width} px`, () => {
    const layout = layoutReadingDrift(zh, width)
    expectAscending(layout.years.map(({ x }) => x))
    const named = layout.years.flatMap(({ x, label }) => label ? [{ x, year: Number(label.text) }] : [])
    expect(named.length).toBeGreaterThan(2)
    const steps = named.slice(1).map(({ x, year }, i) => (x - named[i]!.x) / (year - named[i]!.year))
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.02)
    // No tick stands under a ring that belongs to the year beside it.
    const apart = layout.years.filter(({ x, label }) => !label && layout.rings.some(ring => Math.abs(ring.x - x) < 10))
    expect(apart).toEqual([])
  })

  for (const data of [zh, en]) {
    test(`at ${width} px the numbers are those of the table: ${data.table.caption}`, () => {
      const { levels, blocks, years } = layoutReadingDrift(data, width)
      expectNumbersOf(placedTexts({ levels, blocks, years }), data.table)
    })
  }
}
