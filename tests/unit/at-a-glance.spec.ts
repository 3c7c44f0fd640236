import type { AtAGlanceData } from '../../data/figures/at-a-glance'
import type { PlacedBlock, PostPart } from '../../geometry/at-a-glance'
import type { Box } from '../../geometry/canvas'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { atAGlance } from '../../data/figures/at-a-glance'
import { slideUse } from '../../data/usage'
import { layoutAtAGlance } from '../../geometry/at-a-glance'
import { Y0 } from '../../geometry/canvas'
import { readSlides } from '../../scripts/lib/slides'
import { expectAscending, expectInside, expectNoOverlap, expectMinSize } from './boxes'
import { stretched } from './generated'
import { inkBox } from './placed'

function postBox(part: PostPart): Box {
  return part.vertical
    ? { x: part.x - part.size / 2, y: part.y, width: part.size, height: part.size * part.text.length }
    : inkBox(part)
}

const wordsOf = ({ heading, lines }: PlacedBlock) => [...heading, ...lines.flatMap(({ lead, texts }) => lead ? [lead, ...texts] : [...texts])]

const zh = atAGlance('zh')
const en = atAGlance('en')
/** The blocks again and again until there are so many. */
const repeated = (data: AtAGlanceData, count: number): AtAGlanceData => ({ ...data, blocks: Array.from({ length: count }, (_, i) => data.blocks[(i + 2) % data.blocks.length]!) })
const counted = (by: number): AtAGlanceData => ({ ...zh, blocks: zh.blocks.map(block => ({ ...block, ticks: block.ticks.map(group => ({ ...group, count: group.count * by })) })) })
const cases: readonly (readonly [string, AtAGlanceData])[] = [
  ['zh', zh],
  ['en', en],
  ['longer names', { ...zh, blocks: zh.blocks.map(block => ({ ...block, name: [...block.name, '新'] })) }],
  ['words twice as long', stretched(zh, 2)],
  ['words three times as long', stretched(zh, 3)],
  ['five times as many things', counted(5)],
  ...[1, 2, 3, 5, 9, 12].flatMap(count => [
    [`${count} blocks, zh`, repeated(zh, count)] as const,
    [`${count} blocks, en`, repeated(en, count)] as const,
    [`${count} blocks, words three times as long`, repeated(stretched(zh, 3), count)] as const,
  ]),
]

for (const [name, data] of cases) {
  test(`${name}: blocks stand apart, above and below the line`, () => {
    const { blocks } = layoutAtAGlance(data)
    const boxes = blocks.flatMap(block => [
      ...block.post.map(postBox),
      ...wordsOf(block).map(inkBox),
      ...block.ticks.map(({ x, width }) => ({ x, y: block.tickTop, width, height: block.tickHeight })),
    ])
    expectNoOverlap(boxes)
    expectInside(boxes)
    // No line of a block is left out, however long the others are.
    expect(blocks.map(({ lines }) => lines.length)).toEqual(data.blocks.map(({ lines }) => lines.length))
    for (const block of blocks) {
      expect(block.post.map(postBox).filter(({ y, height }) => !(y >= 112 && y + height <= Y0))).toEqual([])
      expectMinSize([...block.post, ...wordsOf(block)])
      expectAscending(block.ticks.map(({ x }) => x))
    }
  })

  test(`${name}: every block can be tapped, and none reaches into another`, () => {
    const targets = layoutAtAGlance(data).blocks.map(({ target }) => target)
    expectNoOverlap(targets)
    for (const { width, height } of targets)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  })

  test(`${name}: a tick for every counted thing`, () => {
    layoutAtAGlance(data).blocks.forEach(({ ticks }, i) => {
      expect(ticks).toHaveLength(data.blocks[i]!.ticks.reduce((sum, { count }) => sum + count, 0))
    })
  })
}

test('nothing of either edition is broken or cut', () => {
  for (const data of [zh, en]) {
    layoutAtAGlance(data).blocks.forEach((block, i) => {
      const { heading, lines, name } = data.blocks[i]!
      expect(wordsOf(block).map(({ text }) => text)).toEqual([heading, ...lines.flatMap(({ lead, text }) => lead ? [lead, text] : [text])])
      expect(block.post.map(({ text }) => text).join(' ')).toBe(name.join(' '))
    })
  }
})

test('a block is placed with its own link: its words, where it leads and what it is called', () => {
  for (const data of [zh, en]) {
    const given = data.blocks.map(({ heading, to, label, listed }) => ({ heading, to, label, listed }))
    expect(layoutAtAGlance(data).blocks.map(({ heading, to, label, listed }) => ({ heading: heading.map(({ text }) => text).join(' '), to, label, listed }))).toEqual(given)
  }
})

test('a block leads to that slide of the main line which tells most of it', () => {
  for (const { lang, slides: file } of editions) {
    // This one names every part in short, and the backup slides are no part of the talk.
    const slides = readSlides(file).filter(({ id, backup }) => id !== 'at-a-glance' && !backup)
    for (const { to, name, facts } of atAGlance(lang).blocks) {
      const told = slides.map((slide) => {
        const { shown, noted } = slideUse(slide, lang)
        return { id: slide.id, count: facts.filter(entry => shown.includes(entry) || noted.includes(entry)).length }
      })
      const most = Math.max(...told.map(({ count }) => count))
      expect(most, `${name.join(' ')} is told`).toBeGreaterThan(0)
      expect(told.filter(({ count }) => count === most).map(({ id }) => id), `${name.join(' ')} leads to ${to}`).toContain(to)
    }
  }
})
