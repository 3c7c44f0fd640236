import { expect, test } from 'playwright/test'
import type { DriftData } from '../../data/figures/drift'
import { drift } from '../../data/figures/drift'
import { layoutDrift } from '../../geometry/drift'
import { markBox } from '../../geometry/boxes'
import { textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { outlinedBox } from './placed'

const zh = drift('zh')

function changed(change: (target: DriftData['documents'][number]['targets'][number]) => object): DriftData {
  return { ...zh, documents: zh.documents.map(document => ({ ...document, targets: document.targets.map(target => ({ ...target, ...change(target) })) })) }
}

const cases = {
  'Chinese': zh,
  'English': drift('en'),
  'longer words': changed(({ words }) => ({ words: `产业${words}` })),
  'longer numbers': changed(({ number }) => ({ number: `${number}0` })),
  'another year': changed(({ year }) => ({ year: year === 2027 ? 2029 : year })),
}

for (const [name, data] of Object.entries(cases)) {
  test(`documents, numbers and findings keep apart: ${name}`, () => {
    const layout = layoutDrift(data)
    const boxes = [
      ...layout.levels.flatMap(({ year, name: title }) => [textBox(year), textBox(title)]),
      ...layout.rings.flatMap(ring => [markBox(ring, 11.5), ...ring.labels.flatMap(({ number, words }) => [outlinedBox(number), textBox(words)])]),
      ...layout.blanks.map(({ text }) => textBox(text)),
      ...layout.years.flatMap(({ label }) => label ? [textBox(label)] : []),
      ...layout.findings.flatMap(({ heading, lines }) => [textBox(heading), ...lines.map(textBox)]),
    ]
    expectNoOverlap(boxes)
    expectInside(boxes)
    expectAscending(layout.years.map(({ x }) => x))
    expect(layout.curves).toHaveLength(3)
  })
}

test('the axis of time is true', () => {
  const xs = layoutDrift(zh).years.map(({ x }) => x)
  const steps = xs.slice(1).map((x, i) => x - xs[i]!)
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6)
})

test('the table has every target of every document, and says where a year has no number', () => {
  for (const { documents, table } of [zh, drift('en')]) {
    const drawn = documents.flatMap(({ targets, unnumbered }) => [...targets.map(({ number }) => number), ...unnumbered ? [unnumbered.text] : []])
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(drawn)
    expect(drawn).toHaveLength(documents.reduce((sum, { targets }) => sum + targets.length, 0) + 1)
  }
})
