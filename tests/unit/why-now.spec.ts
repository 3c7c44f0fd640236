import type { WhyNowData } from '../../data/figures/why-now'
import type { Box } from '../../geometry/canvas'
import type { WhyNowLayout } from '../../geometry/why-now'
import type { PlacedPost } from '../../geometry/why-now-posts'
import { expect, test } from 'playwright/test'
import { dayCount, whyNow } from '../../data/figures/why-now'
import { Y0 } from '../../geometry/canvas'
import { MIN_NAME } from '../../geometry/fit'
import { textBox } from '../../geometry/text'
import { layoutWhyNow } from '../../geometry/why-now'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox, numeralBox, plusBox } from './placed'

const zh = whyNow('zh')
const en = whyNow('en')
/** Lowest edge of the title. */
const TITLE_BOTTOM = 112

const counting = (data: WhyNowData, days: number): WhyNowData =>
  ({ ...data, days: { ...data.days, ...dayCount(days, data.upright ? 'zh' : 'en') } })
const issuing = (data: WhyNowData, count: number): WhyNowData =>
  ({ ...data, papers: { ...data.papers, posts: Array.from({ length: count }, (_, i) => data.papers.posts[i % data.papers.posts.length]!) } })

const EDITIONS: readonly (readonly [string, WhyNowData])[] = [
  ['Chinese', zh],
  ['English', en],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
]
const VARIANTS = EDITIONS.flatMap(([name, data]) => [
  [name, data] as const,
  ...[100, 150, 365, 999, 1000, 3000].map(days => [`${name}, ${days} days`, counting(data, days)] as const),
  ...[1, 3, 4, ...(data.upright ? [5, 6] : [])].map(count => [`${name}, ${count} papers`, issuing(data, count)] as const),
])

const boxOfPost = ({ upright, lines, pitch }: PlacedPost): Box[] => upright
  ? lines.map(({ text, size, x, y }) => ({ x: x - size / 2, y, width: size, height: pitch * [...text].length }))
  : lines.map(line => textBox({ ...line, size: line.size }))

const wordsOf = ({ aimKind, context, words }: WhyNowLayout) =>
  [aimKind, ...context, ...Object.values(words).flatMap(({ head, details }) => [...head, ...details])]

function boxesOf(layout: WhyNowLayout): Box[] {
  const { agreement, papers, aim, digits, sign, after, ticks } = layout
  return [
    ...[agreement, ...papers, aim].flatMap(boxOfPost),
    numeralBox(digits),
    ...sign ? [plusBox(sign)] : [],
    inkBox(after),
    ...ticks.map(({ x, length, width }) => ({ x: x - width / 2, y: Y0 + 11, width, height: length })),
    { x: papers[0]!.left, y: Y0 + 10, width: papers.at(-1)!.right - papers[0]!.left, height: 4 },
    ...wordsOf(layout).map(inkBox),
  ]
}

for (const [name, data] of VARIANTS) {
  test(`${name}: posts and words keep apart`, () => {
    const layout = layoutWhyNow(data)
    const boxes = boxesOf(layout)
    expectNoOverlap(boxes)
    expectInside(boxes)
    expect(boxes.filter(({ y, height }) => y < Y0 && y + height > Y0)).toEqual([])
    expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(TITLE_BOTTOM)
    expectMinSize([...wordsOf(layout), layout.after, layout.digits])
    expectMinSize([layout.agreement, ...layout.papers, layout.aim].flatMap(post => post.lines), MIN_NAME)
  })

  test(`${name}: days are counted in ticks`, () => {
    const { ticks, papers } = layoutWhyNow(data)
    expectAscending(ticks.map(({ x }) => x))
    expect(ticks.filter(({ strength }) => strength === 100)).toHaveLength(Math.floor(data.days.value / data.days.perTick) + 1)
    expect(papers[0]!.left - ticks.at(-1)!.x).toBeGreaterThan(40)
  })
}

test('nothing of the real words is cut', () => {
  for (const data of [zh, en]) {
    const layout = layoutWhyNow(data)
    expect([...wordsOf(layout), layout.after, ...layout.aim.lines].filter(({ text }) => text.includes('…'))).toEqual([])
  }
})
