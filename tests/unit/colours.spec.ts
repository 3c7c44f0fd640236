import { readFileSync } from 'node:fs'
import type { Rgb } from '../support/contrast-ratio'
import { expect, test } from 'playwright/test'
import { contrastRatio } from '../support/contrast-ratio'

/** Colours of one scheme, by token. */
function colours(file: string): ReadonlyMap<string, string> {
  return new Map(Array.from(readFileSync(file, 'utf8').matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name!, value!]))
}

const rgb = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

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

for (const [scheme, file] of [['light', 'styles/tokens.css'], ['dark', 'styles/tokens-dark.css']] as const) {
  test(`every colour stands out from the paper in the ${scheme} scheme`, () => {
    const known = colours(file)
    expect([...known.keys()].sort()).toEqual(['paper', ...Object.keys(LEAST)].sort())
    const pale = Object.entries(LEAST)
      .map(([name, least]) => ({ name, least, got: contrastRatio(rgb(known.get(name)!), rgb(known.get('paper')!)) }))
      .filter(({ least, got }) => got < least)
      .map(({ name, least, got }) => `--${name} has ${got.toFixed(2)}:1 on paper, needed is ${least}:1`)
    expect(pale).toEqual([])
  })
}
