import type { Lang } from '../../../data/types'
import type { Voices } from './voices'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Face } from '../../../plugins/fonts/faces'
import { FACES, LATIN_RANGES, PUNCTUATION } from '../../../plugins/fonts/faces'
import { slices } from '../../../plugins/fonts/slices'
import { subsetFace } from '../../../plugins/fonts/subset'
import { covers, unicodeRange } from '../../../plugins/fonts/unicode-range'
import { ROOT } from '../../lib/paths'
import { voicesOf } from './voices'

/** Range of the last slice of a face: whatever no earlier slice has. */
const REST = 'U+20-7E,U+A0-FF,U+2000-9FFF,U+FF00-FFEF'

/** Fonts of the first screen that no system has: those of the title, and of letters and digits. */
const OPENING = /^deck-(?:serif-900|figures-[46]00)-/

/** Font rules of a page and the files they name. */
export interface PageFonts {
  readonly css: string
  /** Addresses of the files that every first screen needs. */
  readonly opening: readonly string[]
  readonly files: readonly { readonly name: string, readonly font: Uint8Array }[]
}

/** Slices of a face, each with the characters it is for. */
function partsOf({ family, voice }: Face, voices: Voices, lang: Lang): { readonly text: string, readonly range: string }[] {
  const latin = voice === 'latin'
  const lettered = (char: string) => covers(LATIN_RANGES[lang], char)
  const says = voices[latin ? 'plain' : voice].map(part => family === 'Deck Serif' ? part : [...part].filter(char => lettered(char) === latin).join(''))
  // English has no two Chinese punctuation marks side by side but within a name.
  const joined = lang === 'zh' ? PUNCTUATION : ''
  return slices(latin ? [says[0]!, says.join('')] : [joined + says[0]!, ...says.slice(1)])
    .filter(Boolean)
    .map((text, i, all) => ({ text, range: i < all.length - 1 ? unicodeRange(text) : latin ? LATIN_RANGES[lang] : REST }))
}

/**
 * The fonts of a page, subset to its text and sliced by position in the page: a browser loads what is near the screen.
 * @param html the rendered page
 * @param href public address of the folder of the files, with a slash at its end
 */
export async function pageFonts(html: string, lang: Lang, href: string): Promise<PageFonts> {
  const voices = voicesOf(html)
  const folder = join(ROOT, '.generated/build')
  mkdirSync(folder, { recursive: true })
  const rules: string[] = []
  const opening: string[] = []
  const files: { name: string, font: Uint8Array }[] = []
  for (const face of FACES) {
    const drawn: string[] = []
    for (const [i, { text, range }] of partsOf(face, voices, lang).entries()) {
      const name = await subsetFace(face, text, folder)
      files.push({ name, font: readFileSync(join(folder, name)) })
      if (i === 0 && OPENING.test(name))
        opening.push(href + name)
      drawn.push(`@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;src:url('${href}${name}') format('woff2')`
        + `;unicode-range:${range}${face.voice === 'latin' ? ';size-adjust:106%' : ''}}`)
    }
    // Of the rules that match a character the last one wins, so the catch-all comes first.
    rules.push(...drawn.reverse())
  }
  return { css: rules.join('\n'), opening, files }
}
