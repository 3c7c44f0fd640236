import { expect, test } from 'playwright/test'
import type { TargetPoint, TargetsData } from '../../data/figures/targets'
import { targets } from '../../data/figures/targets'
import type { Box } from '../../geometry/canvas'
import { CANVAS, CONTENT, MIN_LABEL, Y0 } from '../../geometry/canvas'
import type { TargetsLayout } from '../../geometry/targets'
import { layoutTargets } from '../../geometry/targets'
import { factCard } from '../../data/figures/fact-card'
import { fact, valueOf } from '../../data/registry'
import { layoutFactCard } from '../../geometry/fact-card'
import { overlaps, textBox } from '../../geometry/text'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { withTarget2030 } from './extra-target'
import { sequence } from './generated'
import { inkBox, numeralBox } from './placed'
import { OTHERS, variant } from './target-plans'

/** Distance between two boxes, 0 where they touch. */
const apart = (a: Box, b: Box) => Math.hypot(
  Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
  Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
)

const zh = targets('zh')
const en = targets('en')

const laidOut = new WeakMap<TargetsData, TargetsLayout>()

/** The layout of a plan. To find places for its labels takes long, so what several tests look at is laid out once. */
function layoutOf(data: TargetsData): TargetsLayout {
  const known = laidOut.get(data) ?? layoutTargets(data)
  laidOut.set(data, known)
  return known
}

/** Every text of the figure with what it covers. */
function texts(layout: TargetsLayout): { name: string, box: Box }[] {
  const labels = [...layout.points, ...layout.slopes].flatMap(({ fact, label }) =>
    (label?.boxes ?? []).map((box, i) => ({ name: `${fact} line ${i}`, box })))
  return [
    ...labels,
    ...layout.scaleLines.map(({ label }) => ({ name: `scale ${label.text}`, box: textBox(label) })),
    ...layout.years.flatMap(({ label }) => label ? [{ name: `year ${label.text}`, box: textBox(label) }] : []),
    ...layout.stages.flatMap(({ name, term }) => [...name, ...term].map(text => ({ name: `stage ${text.text}`, box: { ...textBox(text), y: text.y - text.size * 0.8, height: text.size * 0.9 } }))),
    ...(layout.unnumbered?.label?.boxes ?? []).map((box, i) => ({ name: `open end line ${i}`, box })),
    { name: 'foot of the axis', box: textBox(layout.from) },
  ]
}

function check(data: TargetsData, which = '') {
  const layout = layoutOf(data)
  const all = texts(layout)

  expect(layout.points.filter(({ label }) => !label).map(({ fact }) => fact), `${which}points without a label`).toEqual([])
  expect(layout.slopes.filter(({ label }) => !label).map(({ fact }) => fact), `${which}increments without a label`).toEqual([])

  if (data.unnumbered)
    expect(layout.unnumbered?.label, `${which}words at the open end`).toBeDefined()

  const collisions = all.flatMap((a, i) => all.slice(i + 1).filter(b => overlaps(a.box, b.box)).map(b => `${a.name} × ${b.name}`))
  expect(collisions, `${which}collisions`).toEqual([])

  const outside = all.filter(({ box: { x, y, width, height } }) => !(x >= CONTENT.left - 1 && x + width <= CONTENT.right + 12 && y >= 140 && y + height <= 632))
  expect(outside, `${which}outside`).toEqual([])

  // A mark is never covered by words.
  for (const point of layout.points) {
    const mark = { x: point.x - 10, y: point.y - 10, width: 20, height: 20 }
    expect(all.filter(({ box }) => overlaps(box, mark)).map(({ name }) => name), `${which}on the mark of ${point.fact}`).toEqual([])
    expect(point.y).toBeLessThanOrEqual(Y0)
    expect(point.x).toBeLessThanOrEqual(CANVAS.width)
  }

  const sizes = [...layout.points, ...layout.slopes].flatMap(({ label }) => label!.lines.map(({ size }) => size))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(MIN_LABEL)
  return layout
}

for (const lang of ['zh', 'en'] as const) {
  test(`the plan itself, ${lang}`, () => {
    const layout = check(targets(lang))
    expect(layout.base).toBe(7000)
    expect(layout.points.filter(({ label }) => label!.leader).map(({ fact }) => fact), 'labels away from their points').toEqual(lang === 'zh' ? [] : expect.any(Array))
  })
}

test('the gauge stands at the margin and below the subtitle', () => {
  for (const data of [zh, en]) {
    const { gauge } = layoutOf(data)
    expectInside([{ x: gauge.x, y: gauge.top, width: gauge.cap, height: Y0 - gauge.top }, ...gauge.blocks], 0)
    expect(Math.min(gauge.top, ...gauge.blocks.map(({ y }) => y))).toBeGreaterThan(CONTENT.top)
  }
})

test('time is true to scale', () => {
  const { years } = layoutOf(zh)
  const gaps = years.slice(1).map(({ x }, i) => Math.round((x - years[i]!.x) * 100) / 100)
  expect(new Set(gaps).size).toBe(1)
})

test('numerals of increments are set in proportion to their values', () => {
  const data = zh
  const { slopes } = layoutOf(data)
  const size = (i: number) => slopes[i]!.label!.lines.find(({ role }) => role === 'number')!.size
  expect(size(1) / size(0)).toBeCloseTo(data.slopes[1]!.value / data.slopes[0]!.value, 5)
})

test('a changed target and a further one move the drawing', () => {
  const data = zh
  const before = layoutOf(data)
  const raised = layoutTargets({ ...data, points: data.points.map(point => point.year === 2025 ? { ...point, value: 9200, number: '9200' } : point) })
  const at = (layout: TargetsLayout, fact: string) => layout.points.find(point => point.fact === fact)!
  expect(at(raised, 'F25').y).toBeLessThan(at(before, 'F25').y)

  const further: TargetPoint = { fact: 'X26', year: 2026, value: 9200, kind: 'target', number: '9200', label: ['2026年', '规模目标'], step: 3 }
  check({ ...data, points: [...data.points.slice(0, 4), further, ...data.points.slice(4)] })
})

for (const range of [1.3, 30, 1000]) {
  for (const wordy of [1, 2, 3]) {
    test(`2 to 12 points, values over a factor of ${range}, labels ${wordy}× as long`, () => {
      for (const count of [2, 3, 5, 8, 12])
        check(variant({ count, wordy, range }, sequence(100 + count)), `${count} points: `)
    })
  }
}

for (const [name, data] of Object.entries(OTHERS)) {
  test(`the plan with ${name}`, () => {
    const { years } = check(data)
    expectAscending(years.map(({ x }) => x))
  })
}

test('a further target needs its fact and its milestone only', () => {
  const { points } = layoutTargets(targets('zh', withTarget2030))
  const [before, added] = points.slice(-2)
  expect(added!.fact).toBe('F26-next')
  expect(added!.y).toBeLessThan(before!.y)
  expect(targets('zh', withTarget2030).table.rows.map(({ cells }) => cells[1])).toContain('2030年')
})

test('no scale line runs through a label', () => {
  for (const data of [zh, en, ...Object.values(OTHERS)]) {
    const layout = layoutOf(data)
    for (const { y } of layout.scaleLines) {
      for (const { label, step } of [...layout.points, ...layout.slopes]) {
        for (const box of label?.boxes ?? []) {
          if (box.y < y && box.y + box.height > y)
            expect(layout.scaleGaps.some(gap => gap.y === y && gap.step === step && gap.from < box.x && gap.to > box.x + box.width)).toBe(true)
        }
      }
    }
  }
})

for (const [name, data] of Object.entries({ Chinese: zh, English: en, ...OTHERS })) {
  test(`what can be pointed at is large enough and apart: ${name}`, () => {
    const { spots, points } = layoutOf(data)
    const dots = spots.filter(({ ring }) => ring).map(({ area }) => area)
    expectNoOverlap(dots)
    expect(spots.filter(({ ring, frame }) => (ring === undefined) === (frame === undefined)), 'either a ring or a frame').toEqual([])
    expectInside(spots.flatMap(({ frame }) => frame ?? []))
    for (const { area } of spots.filter(({ ring }) => !ring))
      expect(dots.some(dot => overlaps(dot, area)), 'an increase leaves the points free').toBe(false)
    expect(spots.map(({ fact: id }) => id).sort()).toEqual(data.cards.map(({ fact: id }) => id).sort())
    // Where bars are short the points beside them go before.
    for (const { area, ring } of spots) {
      if (points.length <= 5 && (ring || data === zh))
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(44)
    }
  })

  test(`cards stand on the slide and beside their points: ${name}`, () => {
    const { spots, end, axes, path } = layoutOf(data)
    for (const spot of spots) {
      const card = data.cards.find(({ fact: id }) => id === spot.fact)!
      const spare = spots.filter(other => other !== spot).flatMap(({ mark, words }) => words ? [mark, words] : [mark])
      const { box, heading, number, unit, rows, leader } = layoutFactCard(card, { mark: spot.mark, keep: [end], line: path.flatMap(({ boxes }) => boxes), spare, yielding: axes })
      expectInside([box], 0)
      expect(overlaps(box, spot.mark), `${spot.fact} covers its own mark`).toBe(false)
      expect(overlaps(box, end), `${spot.fact} covers the end of the line`).toBe(false)
      // A card that does not stand right beside its mark says by a line which one it belongs to.
      const gap = apart(box, spot.mark)
      expect(leader === undefined && gap > 12, `${spot.fact}: nothing leads over ${gap.toFixed(0)} px from card to mark`).toBe(false)
      for (const [i, from] of [box, spot.mark].entries())
        expect(leader ? apart(from, { ...leader[i]!, width: 0, height: 0 }) : 0, `${spot.fact}: where the line begins and ends`).toBeLessThan(1)
      const all = [...heading, ...number ? [number] : [], ...unit ? [unit] : [], ...rows.flatMap(row => [row.name, ...row.words])].filter(({ text }) => text)
      const outside = all.filter((text) => {
        const { x, width } = textBox(text)
        return !(x >= box.x && x + width <= box.x + box.width && text.y <= box.y + box.height - 6)
      })
      expect(outside, `texts beside the card of ${spot.fact}`).toEqual([])
      expectMinSize(all)
      expectNoOverlap(all.map(text => text === number ? numeralBox(text) : inkBox({ ...text, y: text.y + 1 })))
    }
  })
}

test('a card names the source of a stated number and the formula of a derived one', () => {
  const words = (id: string) => factCard(fact(id), 'zh').rows.map(({ name, words }) => `${name}：${words}`).join('\n')
  expect(words('F20')).toMatch(/^出处：《从“中国视谷”到“世界视谷”》，第13段\n说明：/)
  expect(words('D08-late')).toMatch(new RegExp(`^算式：\\(${valueOf('F26')} − ${valueOf('F25')}\\) ÷ \\(2027 − 2025\\)\n其中：`))
  for (const lang of ['zh', 'en'] as const) {
    for (const card of targets(lang).cards)
      expect(card.rows.map(row => row.words).join(' '), card.fact).not.toMatch(/[FED]\d\d/)
  }
})

test('in both editions the words of each point end at it', () => {
  for (const { points } of [layoutOf(zh), layoutOf(en)]) {
    for (const { fact, x, label } of points) {
      for (const box of label!.boxes)
        expect(box.x + box.width, fact).toBeLessThan(x + 1)
    }
  }
})
