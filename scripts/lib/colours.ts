import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths'

/** Style sheet that sets the colours of each scheme. */
const SHEETS = { light: 'styles/tokens.css', dark: 'styles/tokens-dark.css' } as const

/** Colour scheme of the deck. */
export type Scheme = keyof typeof SHEETS

/** The colours of a scheme as six hex digits after `#`, by the name of their token, for whatever no style sheet reaches. */
export function coloursOf(scheme: Scheme): ReadonlyMap<string, string> {
  const sheet = readFileSync(join(ROOT, SHEETS[scheme]), 'utf8')
  return new Map(Array.from(sheet.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name!, value!]))
}

/**
 * One of them.
 * @throws when the scheme has no token of the name
 */
export function colour(name: string, scheme: Scheme = 'light'): string {
  const value = coloursOf(scheme).get(name)
  if (value === undefined)
    throw new Error(`${SHEETS[scheme]} has no colour --${name}; add it as six hex digits.`)
  return value
}

/** Red, green and blue, 0 to 255 each. */
export type Channels = readonly [number, number, number]

/** The channels of a colour as `colour` gives it. */
export function channels(hex: string): Channels {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]
}
