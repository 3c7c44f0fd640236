import type { OpenPdf } from '../support/pdf'
import { brief } from '../support/finding'

/** Faces that the deck brings along. */
const BUNDLED = /^[A-Z]{6}\+(?:NotoSerifSC-(?:Regular|SemiBold|Black)|NotoSansSC-(?:Regular|SemiBold)|BarlowSemiCondensed-(?:Regular|Medium|SemiBold|Bold))$/

/** A check of a PDF: what is wrong, one sentence each. */
export type PdfCheck = (pdf: OpenPdf) => string[]

/** Only bundled faces, embedded, none drawn as procedures, each with its text; no empty boxes. */
export const fonts: PdfCheck = ({ fonts, pages }) => [
  ...fonts.filter(({ name }) => !BUNDLED.test(name)).map(({ name, type }) => `the font ${name || '(no name)'} (${type}) is not one of the deck`),
  ...fonts.filter(({ type }) => type === 'Type3').map(() => 'a font is of Type 3'),
  ...fonts.filter(({ embedded }) => !embedded).map(({ name }) => `the font ${name} is not embedded`),
  ...fonts.filter(({ unicode }) => !unicode).map(({ name }) => `the font ${name} does not tell its text`),
  ...pages.flatMap(({ boxes }, i) => boxes > 0 ? [`page ${i + 1} draws ${boxes} empty boxes`] : []),
]

/** The page number that every slide carries. */
const FOLIO = /^(?:\d+\/\d+|备查A\d+|BackupA\d+)?$/

/** No page is empty but for its number, none is a picture. */
export const drawn: PdfCheck = ({ pages }) => pages.flatMap(({ text, images }, i) => [
  ...FOLIO.test(text) ? [`page ${i + 1} is blank`] : [],
  ...images > 0 ? [`page ${i + 1} holds ${images} pictures`] : [],
])

/** What is copied from a page is what the slide says, in its order. */
export function says(expected: readonly string[]): PdfCheck {
  return ({ pages }) => pages.flatMap(({ text }, i) => {
    const wanted = expected[i]!.replace(/\s+/g, '')
    if (text === wanted)
      return /[\u2E80-\u2FDF]/.test(text) ? [`page ${i + 1} says radicals instead of characters`] : []
    const at = [...wanted].findIndex((char, n) => char !== [...text][n])
    return [`page ${i + 1} says “${brief([...text].slice(Math.max(0, at - 2)).join(''))}”, not “${brief([...wanted].slice(Math.max(0, at - 2)).join(''))}”`]
  })
}

/** Every link of a slide is one of its page and leads somewhere: to a page, or to another host. */
export function links(expected: readonly (readonly string[])[], pageOf: (id: string) => number): PdfCheck {
  return ({ pages }) => pages.flatMap(({ links }, i) => [
    ...links.length === expected[i]!.length ? [] : [`page ${i + 1} has ${links.length} links, its slide has ${expected[i]!.length}`],
    ...expected[i]!.flatMap((href) => {
      if (!href.startsWith('#'))
        return links.some(({ url }) => url === new URL(href).href) ? [] : [`page ${i + 1} does not link to ${href}`]
      const target = pageOf(href.slice(1))
      return target >= 0 && links.some(({ page }) => page === target) ? [] : [`page ${i + 1} has no jump for ${href}`]
    }),
    ...links.flatMap(({ url, page, words }) => [
      ...url !== undefined && !/^https?:\/\/[\w-]+(?:\.[\w-]+)+/.test(url) ? [`page ${i + 1} links to ${url}`] : [],
      ...url !== undefined && new URL(url).hostname === '127.0.0.1' ? [`page ${i + 1} links to the machine that printed it`] : [],
      ...page === -1 ? [`page ${i + 1} has a link that jumps nowhere`] : [],
      ...words === '' ? [`page ${i + 1} has a link without words`] : [],
    ]),
  ])
}
