import { expect, test } from 'playwright/test'
import { noteParts } from '../../scripts/lib/notes'

test('a note falls into parts at blank lines and clicks; a click may spend more than one step', () => {
  expect(noteParts('Before.\n[click] One\nline on.\n\n[click:2] Three. [click] Four.\n\nIf asked: Why? Because.')).toEqual([
    { text: 'Before.' },
    { text: 'One\nline on.', step: 1 },
    { text: 'Three.', step: 3 },
    { text: 'Four.', step: 4 },
    { text: 'Why? Because.', asked: true },
  ])
})

test('a click with nothing after it is a step without words', () => {
  expect(noteParts('[click]\n\n[click] 二。\n\n被问到时：为什么？因为。')).toEqual([{ text: '二。', step: 2 }, { text: '为什么？因为。', asked: true }])
})
