import type { DerivedFact } from '../../types'

/** Counts of entries. */
export const countFacts: readonly DerivedFact[] = [
  {
    id: 'D26',
    kind: 'derived',
    statement: { zh: '七端与多元去重之后的赛道数。', en: 'Distinct tracks among the seven ends and the frontiers.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '条', en: 'tracks' },
    inputs: ['F12-ends', 'F34-count', 'F34-shared'],
    formula: 'F12-ends + F34-count − F34-shared',
    compute: (ends, frontiers, shared) => ends + frontiers - shared,
    note: { zh: '本稿的计数；文章未写总数。', en: 'This deck’s count; the article states no total.' },
  },
  {
    id: 'D27',
    kind: 'derived',
    statement: { zh: '文章只报了数、未逐项列出内容的条目数。', en: 'Items that the article counts without giving their contents.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '项', en: 'items' },
    inputs: ['F10', 'F14', 'F15', 'F16'],
    formula: 'F10 + F14 + F15 + F16',
    compute: (positions, projects, dimensions, lists) => positions + projects + dimensions + lists,
    note: { zh: '清单有名称，无内容。', en: 'The lists have titles but no contents.' },
  },
  {
    id: 'D28',
    kind: 'derived',
    statement: { zh: '“多元”中不与七端重复的新赛道数。', en: 'Frontiers that do not repeat the seven ends.' },
    unit: 'items',
    measure: 'count',
    classifier: { zh: '条', en: 'new tracks' },
    inputs: ['F34-count', 'F34-shared'],
    formula: 'F34-count − F34-shared',
    compute: (frontiers, shared) => frontiers - shared,
  },
]
