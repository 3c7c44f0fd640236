import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { channels, colour, coloursOf } from '../../scripts/lib/colours'
import { ROOT } from '../../scripts/lib/paths'
import { contrastRatio } from '../support/contrast-ratio'

/**
 * How far each colour stands out from the paper at the least. What tells something by itself has the 4.5:1 of small text or
 * the 3:1 that WCAG 1.4.11 asks of graphics; scale lines only lead the eye to what is labelled, and the fills of areas stand
 * behind outlines of paper and names, so that theirs are floors of the deck.
 */
const LEAST: Readonly<Record<string, number>> = {
  'ink': 7,
  'ink-2': 4.5,
  'ink-3': 4.5,
  'tide': 4.5,
  'seal': 4.5,
  'scale': 2.2,
  'tide-mid': 2,
  'tide-tint': 1.3,
  'ground': 1.15,
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every colour stands out from the paper in the ${scheme} scheme`, () => {
    const known = coloursOf(scheme)
    expect([...known.keys()].sort()).toEqual(['paper', ...Object.keys(LEAST)].sort())
    const pale = Object.entries(LEAST)
      .map(([name, least]) => ({ name, least, got: contrastRatio(channels(known.get(name)!), channels(known.get('paper')!)) }))
      .filter(({ least, got }) => got < least)
      .map(({ name, least, got }) => `--${name} has ${got.toFixed(2)}:1 on paper, needed is ${least}:1`)
    expect(pale).toEqual([])
  })
}

test('a page and its icon, which are read before any style sheet, have the colours of the tokens', () => {
  const written = (file: string) => readFileSync(join(ROOT, file), 'utf8').match(/#[0-9a-f]{6}\b/g)
  expect(written('index.html')).toEqual([colour('paper')])
  expect(written('public/favicon.svg')).toEqual([colour('paper'), colour('tide')])
})
