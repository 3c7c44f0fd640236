import { expect, test } from 'playwright/test'
import type { WhyNowData } from '../../data/figures/why-now'
import { whyNow } from '../../data/figures/why-now'
import type { Box } from '../../geometry/canvas'
import { Y0 } from '../../geometry/canvas'
import type { WhyNowLayout } from '../../geometry/why-now'
import { layoutWhyNow } from '../../geometry/why-now'
import { expectAscending, expectInside, expectNoOverlap } from './boxes'
import { inkBox, numeralBox } from './placed'

const zh = whyNow('zh')
const VARIANTS: readonly (readonly [string, WhyNowData])[] = [
  ['Chinese', zh],
  ['English', whyNow('en')],
  ['more days', { ...zh, days: { ...zh.days, value: 900, digits: '900' } }],
  ['a third paper', { ...zh, papers: { ...zh.papers, posts: [...zh.papers.posts, { fact: 'F03', text: '方案' }] } }],
  ['longer words', { ...zh, agreement: { ...zh.agreement, words: { ...zh.agreement.words, details: [zh.agreement.words.details[0]!.repeat(2)] } } }],
]

function boxesOf(layout: WhyNowLayout): Box[] {
  const { agreement, papers, aim, words } = layout
  return [
    ...[agreement, ...papers, aim].map(({ left, right, top }) => ({ x: left, y: top, width: right - left, height: Y0 - 8 - top })),
    numeralBox(layout.digits),
    inkBox(layout.after),
    inkBox(layout.aimKind),
    ...layout.perTick.map(inkBox),
    inkBox(layout.context),
    ...[words.agreement, words.papers, words.aim].flatMap(({ head, details }) => [...head, ...details].map(inkBox)),
  ]
}

for (const [name, data] of VARIANTS) {
  test(`posts and words keep apart: ${name}`, () => {
    const layout = layoutWhyNow(data)
    const boxes = boxesOf(layout)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
  })

  test(`days are counted in ticks: ${name}`, () => {
    const { ticks, papers } = layoutWhyNow(data)
    expectAscending(ticks.map(({ x }) => x))
    expect(ticks.filter(({ strength }) => strength === 100)).toHaveLength(data.days.value / data.days.perTick + 1)
    expect(papers[0]!.left - ticks.at(-1)!.x).toBeGreaterThan(40)
  })
}
