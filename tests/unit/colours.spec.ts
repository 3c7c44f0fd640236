import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'

/** Colours of one scheme, by token. */
function colours(file: string): ReadonlyMap<string, string> {
  return new Map(Array.from(readFileSync(file, 'utf8').matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name!, value!]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

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
      .map(([name, least]) => ({ name, least, got: ratio(known.get(name)!, known.get('paper')!) }))
      .filter(({ least, got }) => got < least)
      .map(({ name, least, got }) => `--${name} has ${got.toFixed(2)}:1 on paper, needed is ${least}:1`)
    expect(pale).toEqual([])
  })
}
