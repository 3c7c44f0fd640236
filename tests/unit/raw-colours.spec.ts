import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { ROOT } from '../../scripts/lib/paths'

/** Raw colours that hold in every scheme, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'components/chrome/BlackScreen.vue': 'the screen is black and its one word white',
  'components/chrome/ModalSheet.vue': 'what is behind a dialog is dimmed',
  'components/chrome/ReadingOffer.vue': 'what is behind a dialog is dimmed',
  'components/print/SheetFrame.vue': 'paper is white',
  'components/print/PrintPage.vue': 'paper is white',
}

/** Colours written out, outside of addresses such as `url(#…)`. */
const RAW = /(?<![\w("&#/])#[0-9a-f]{3,8}\b(?!["'])|\b(?:rgba?|hsla?|oklch|oklab)\(/gi

const rawIn = (text: string) => text.replace(/\/\*.*?\*\/|\/\/[^\n]*|<!--.*?-->/gs, '').match(RAW) ?? []

test('a colour is a token, so that it follows the scheme and is changed in one place', () => {
  const files = ['components', 'layouts', 'styles', 'geometry'].flatMap(dir => readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map(name => `${dir}/${name}`))
    .filter(name => /\.(?:vue|css|ts)$/.test(name) && !/styles\/(?:.*\/)?tokens[\w-]*\.css$/.test(name))
  expect(files.length).toBeGreaterThan(100)
  const raw = files.flatMap(name => rawIn(readFileSync(join(ROOT, name), 'utf8')).map(colour => [name, colour] as const))
  expect(raw.filter(([name]) => !(name in ALLOWED)).map(([name, colour]) => `${name}: ${colour}; use a token of styles/tokens.css`)).toEqual([])
  expect(Object.keys(ALLOWED).filter(name => !raw.some(([file]) => file === name))).toEqual([])
})

test('a colour that is written out is seen, an address is not', () => {
  expect(rawIn('.ring { stroke: #f6f7f4; fill: url(#tide) } a { color: rgb(1 2 3) }')).toEqual(['#f6f7f4', 'rgb('])
  expect(rawIn('<a href="#cover">')).toEqual([])
})
