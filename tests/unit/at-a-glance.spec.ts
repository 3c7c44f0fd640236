import { expect, test } from 'playwright/test'
import type { AtAGlanceData } from '../../data/figures/at-a-glance'
import { atAGlance } from '../../data/figures/at-a-glance'
import type { PostPart } from '../../geometry/at-a-glance'
import { layoutAtAGlance } from '../../geometry/at-a-glance'
import type { Box } from '../../geometry/canvas'
import { MIN_LABEL, Y0 } from '../../geometry/canvas'
import { expectInside, expectNoOverlap } from './boxes'
import { inkBox } from './placed'

function postBox(part: PostPart): Box {
  return part.vertical
    ? { x: part.x - part.size / 2, y: part.y, width: part.size, height: part.size * part.text.length }
    : inkBox(part)
}

const zh = atAGlance('zh')
const cases: readonly (readonly [string, AtAGlanceData])[] = [
  ['zh', zh],
  ['en', atAGlance('en')],
  ['longer names', { ...zh, blocks: zh.blocks.map(block => ({ ...block, name: [...block.name, '新'] })) }],
]

for (const [name, data] of cases) {
  test(`${name}: blocks stand apart, above and below the line`, () => {
    const { blocks } = layoutAtAGlance(data)
    const boxes = blocks.map(({ heading, lines, post, ticks, tickTop, tickHeight }) => [
      ...post.map(postBox),
      inkBox(heading),
      ...lines.flatMap(({ lead, text }) => lead ? [inkBox(lead), inkBox(text)] : [inkBox(text)]),
      ...ticks.map(({ x, width }) => ({ x, y: tickTop, width, height: tickHeight })),
    ])
    expectNoOverlap(boxes.flat())
    expectInside(boxes.flat())
    for (const { post } of blocks) {
      for (const part of post)
        expect(postBox(part).y + postBox(part).height).toBeLessThanOrEqual(Y0)
    }
    for (const { text, size } of blocks.flatMap(({ heading, lines }) => [heading, ...lines.map(line => line.text)]))
      expect(size, text).toBeGreaterThanOrEqual(MIN_LABEL)
  })

  test(`${name}: every block can be tapped, and none reaches into another`, () => {
    const targets = layoutAtAGlance(data).blocks.map(({ target }) => target)
    expectNoOverlap(targets)
    for (const { width, height } of targets)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  })
}

test('a tick for every counted thing', () => {
  layoutAtAGlance(zh).blocks.forEach(({ ticks }, i) => {
    expect(ticks).toHaveLength(zh.blocks[i]!.ticks.reduce((sum, { count }) => sum + count, 0))
  })
})
