import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { edition } from '../edition.ts'
import type { Face } from './faces.ts'
import { FACES, fontFace, LATIN, LATIN_RANGES, PUNCTUATION } from './faces.ts'
import { slices } from './slices.ts'
import { dataUrl, subsetFace } from './subset.ts'
import type * as FontText from './text.ts'
import { chineseExcept, covers, unicodeRange } from './unicode-range.ts'

const TEXT = fileURLToPath(new URL('text.ts', import.meta.url))

/** Letters and digits, which are a separate slice in the serif face. */
const isLatin = (char: string) => char < '\u2000' && !/['" ]/.test(char)

/** Which text the Latin faces set beside the Chinese ones, by weight. */
const LATIN_VOICES: Readonly<Partial<Record<number, FontText.Voice>>> = { 400: 'plain', 600: 'strong' }

/** What a Latin face draws in the edition: never the quotation marks and dashes that Chinese sets full-width. */
const latin = () => [...LATIN].filter(char => covers(LATIN_RANGES[edition.lang], char)).join('')

/** What a Latin face needs for the first view: everything in English, otherwise digits, signs and the few letters in the text. */
function openingLatin(text: string): string {
  return edition.lang === 'en' ? latin() : [...latin()].filter(char => !/[A-Za-z]/.test(char) || text.includes(char)).join('')
}

/** The font rules of a build. */
export interface FontRules {
  /** Rules whose fonts are embedded in the page: those of its first view. */
  readonly first: readonly string[]
  /** Rules whose fonts are files, loaded when one of their characters is on the screen. */
  readonly rest: readonly string[]
}

/**
 * Slices each face by where its characters first appear, so that the browser loads only what is on the screen. There are
 * few slices, since each becomes a separate font in a PDF.
 * @param slideFile file of the edition's slides
 * @param dir folder of the subsets
 */
export async function fontRules(slideFile: string, dir: string): Promise<FontRules> {
  const { module } = await runnerImport<typeof FontText>(TEXT)
  const text = module.voiceText(slideFile)
  const first: string[] = []
  const rest: string[] = []
  const linked = async (face: Face, characters: string, range: string) => fontFace(face, `./${await subsetFace(face, characters, dir)}`, 'woff2', range)
  const embedded = async (face: Face, characters: string, range: string) => fontFace(face, await dataUrl(face, characters, dir), 'woff2', range)
  for (const face of FACES) {
    if (face.voice === 'latin') {
      const voice = LATIN_VOICES[face.weight]
      const opening = voice && openingLatin(text[voice][0]!)
      if (opening)
        first.push(await embedded(face, opening, unicodeRange(opening)))
      const others = [...latin()].filter(char => !opening?.includes(char)).join('')
      if (others)
        rest.push(await linked(face, others, unicodeRange(others)))
      continue
    }
    const groups = text[face.voice].map(group => [...group].filter(char => !isLatin(char)).join(''))
    const earliest = groups.findIndex(Boolean)
    const [opening, ...others] = slices(groups.map((group, i) => i === earliest ? PUNCTUATION + group : group))
    if (opening)
      first.push(await embedded(face, opening, unicodeRange(opening)))
    // Where ranges overlap, the later rule wins, so the catch-all comes first.
    const [last, ...before] = others.filter(Boolean).reverse()
    if (last)
      rest.push(await linked(face, last, [chineseExcept(opening!), unicodeRange([...last].filter(char => char < '\u00B7').join(''))].filter(Boolean).join(',')))
    for (const slice of before)
      rest.push(await linked(face, slice, unicodeRange(slice)))
    if (face.family !== 'Deck Serif')
      continue
    const [openingLetters, letters] = slices([text[face.voice][0]!, text[face.voice].join('')].map(part => [...part].filter(isLatin).join('')))
    if (openingLetters)
      first.push(await embedded(face, openingLetters, unicodeRange(openingLetters)))
    if (letters)
      rest.push(await linked(face, letters, unicodeRange(letters)))
  }
  return { first, rest }
}
