import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { runnerImport } from 'vite'
import { edition } from './edition.ts'
import type { Lang } from '../data/types.ts'
import type * as FontText from './font-text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

/** A font face of the deck. */
export interface Face {
  /** Family name that the styles use. */
  readonly family: string
  readonly weight: number
  /** Static TrueType file: variable fonts would become Type 3 in a PDF. */
  readonly file: string
  /** The part of the text it draws; Latin faces are limited to certain characters, so that the Chinese face draws the rest. */
  readonly voice: FontText.Voice | 'latin'
}

/** Every face of the deck. */
export const FACES: readonly Face[] = [
  ...([[400, '400Regular', 'thin'], [600, '600SemiBold', 'quiet'], [900, '900Black', 'title']] as const).map(([weight, name, voice]) => ({
    family: 'Deck Serif',
    weight,
    voice,
    file: `@expo-google-fonts/noto-serif-sc/${name}/NotoSerifSC_${name}.ttf`,
  })),
  ...([[400, '400Regular', 'plain'], [600, '600SemiBold', 'strong']] as const).map(([weight, name, voice]) => ({
    family: 'Deck Sans',
    weight,
    voice,
    file: `@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`,
  })),
  ...([[400, '400Regular'], [500, '500Medium'], [600, '600SemiBold'], [700, '700Bold']] as const).map(([weight, name]) => ({
    family: 'Deck Figures',
    weight,
    voice: 'latin' as const,
    file: `@expo-google-fonts/barlow-semi-condensed/${name}/BarlowSemiCondensed_${name}.ttf`,
  })),
]

/** What the Latin faces draw: ASCII and the signs that belong to numbers; in English also quotation marks, dashes and dots, which Chinese sets full-width. */
export const LATIN_RANGES: Readonly<Record<Lang, string>> = {
  zh: 'U+20-21, U+23-26, U+28-7E, U+B2, U+D7, U+2212, U+2264, U+2265',
  en: 'U+20-7E, U+B2, U+B7, U+D7, U+E9, U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2026, U+2212, U+2264, U+2265',
}
const LATIN_RANGE = LATIN_RANGES[edition.lang]

/** Every character that the Latin faces can be asked for. */
export const LATIN = `${Array.from({ length: 0x7E - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')}²×−≤≥·é–—‘’“”…`

/** Letters and digits, which are a separate slice in the serif face. */
const isLatin = (char: string) => char < '\u2000' && !/['" ]/.test(char)

/** Range of the last slice of a face: all Chinese that no other slice has. */
const CHINESE = [[0xB7, 0xB7], [0x2000, 0x9FFF], [0xFF00, 0xFFEF]] as const

/** Goes into the first slice of each face: the spacing of punctuation depends on its neighbours, which only works within one font. */
export const PUNCTUATION = '，。、：；？！“”‘’（）《》〈〉【】—…·—–\'" '

/** Radicals of U+2E80–2FDF are left out: they share glyphs with ideographs and would spoil copying from a PDF. */
const drawable = (char: string) => char >= ' ' && !/[\u2E80-\u2FDF]/.test(char)

/** For each group the characters that no earlier group has. */
export function slices(groups: readonly string[]): string[] {
  const seen = new Set<string>()
  return groups.map((group) => {
    const fresh = [...new Set(group)].filter(char => drawable(char) && !seen.has(char)).sort()
    fresh.forEach(char => seen.add(char))
    return fresh.join('')
  })
}

/** Characters as a CSS `unicode-range`, neighbours joined. */
export function unicodeRange(characters: string): string {
  const runs: [number, number][] = []
  for (const code of [...characters].map(char => char.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1)
      last[1] = code
    else
      runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`).join(',')
}

/** All Chinese except some characters, as a CSS `unicode-range`. */
function chineseBut(characters: string): string {
  const codes = new Set([...characters].map(char => char.codePointAt(0)!))
  const rest = CHINESE.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)).filter(code => !codes.has(code))
  return unicodeRange(String.fromCodePoint(...rest))
}

/** A face as a rule of a style sheet. */
export function fontFace(face: Face, url: string, format: string, range?: string): string {
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:block;src:url('${url}') format('${format}')`
    + `${range ? `;unicode-range:${range}` : ''}${face.voice === 'latin' ? ';size-adjust:106%' : ''}}`
}

/**
 * OpenType features that the styles use, and those that browsers apply by default. A face has many more, whose glyphs
 * would double the size of a subset. Forms for a language (`locl`) would set the digits of English titles wide apart.
 */
const FEATURES = ['calt', 'ccmp', 'chws', 'halt', 'kern', 'liga', 'lnum', 'mark', 'pnum', 'pwid', 'tnum']

/**
 * Cuts a face, unless the same cut is there from an earlier build.
 * @param more features that a text needs beside those of the deck
 */
export async function cutFace(face: Face, text: string, dir: string, more: readonly string[] = []): Promise<string> {
  const features = [...FEATURES, ...more]
  const source = require.resolve(face.file)
  const key = createHash('sha256').update(`${source} ${text} ${features}`).digest('hex').slice(0, 12)
  const name = `${face.family.toLowerCase().replace(' ', '-')}-${face.weight}-${key}.woff2`
  const file = join(dir, name)
  if (!existsSync(file)) {
    // Hints serve small text on coarse screens; slides have neither.
    const cut = await subsetFont(await readFile(source), text, { targetFormat: 'woff2', noHinting: true, keepFeatures: features })
    // A build that is stopped half-way must not leave half a font for the next one.
    await writeFile(`${file}.${process.pid}`, cut)
    await rename(`${file}.${process.pid}`, file)
  }
  return name
}

/** A subset as a data URL. */
async function dataUrl(face: Face, text: string, dir: string): Promise<string> {
  const font = await readFile(join(dir, await cutFace(face, text, dir)))
  return `data:font/woff2;base64,${font.toString('base64')}`
}

/** Which text the Latin faces set beside the Chinese ones, by weight. */
const LATIN_VOICES: Readonly<Partial<Record<number, FontText.Voice>>> = { 400: 'plain', 600: 'strong' }

/** What a Latin face needs for the first view: everything in English, otherwise digits, signs and the few letters in the text. */
function openingLatin(text: string): string {
  return edition.lang === 'en' ? LATIN : [...LATIN].filter(char => !/[A-Za-z]/.test(char) || text.includes(char)).join('')
}

interface Cut {
  /** Rules whose fonts are embedded in the page: those of its first view. */
  readonly first: readonly string[]
  /** Rules whose fonts are files, loaded when one of their characters is on the screen. */
  readonly rest: readonly string[]
}

/**
 * The font rules of a build: each face is sliced by where its characters first appear, so that the browser loads only
 * what is on the screen. There are few slices, since each becomes a separate font in a PDF.
 */
async function cutFaces(slideFile: string, dir: string): Promise<Cut> {
  const { module } = await runnerImport<typeof FontText>(join(root, 'plugins/font-text.ts'))
  const text = module.voiceText(slideFile)
  const first: string[] = []
  const rest: string[] = []
  const cut = async (face: Face, characters: string, range: string) => fontFace(face, `./${await cutFace(face, characters, dir)}`, 'woff2', range)
  const inline = async (face: Face, characters: string, range: string) => fontFace(face, await dataUrl(face, characters, dir), 'woff2', range)
  for (const face of FACES) {
    if (face.voice === 'latin') {
      const voice = LATIN_VOICES[face.weight]
      const opening = voice && openingLatin(text[voice][0]!)
      if (opening)
        first.push(await inline(face, opening, unicodeRange(opening)))
      const others = [...LATIN].filter(char => !opening?.includes(char)).join('')
      if (others)
        rest.push(await cut(face, others, unicodeRange(others)))
      continue
    }
    const groups = text[face.voice].map(group => [...group].filter(char => !isLatin(char)).join(''))
    const earliest = groups.findIndex(Boolean)
    const [opening, ...others] = slices(groups.map((group, i) => i === earliest ? PUNCTUATION + group : group))
    if (opening)
      first.push(await inline(face, opening, unicodeRange(opening)))
    // Where ranges overlap, the later rule wins, so the catch-all comes first.
    const [last, ...before] = others.filter(Boolean).reverse()
    if (last)
      rest.push(await cut(face, last, [chineseBut(opening!), unicodeRange([...last].filter(char => char < '\u00B7').join(''))].filter(Boolean).join(',')))
    for (const slice of before)
      rest.push(await cut(face, slice, unicodeRange(slice)))
    if (face.family !== 'Deck Serif')
      continue
    const [openingLetters, letters] = slices([text[face.voice][0]!, text[face.voice].join('')].map(part => [...part].filter(isLatin).join('')))
    if (openingLetters)
      first.push(await inline(face, openingLetters, unicodeRange(openingLetters)))
    if (letters)
      rest.push(await cut(face, letters, unicodeRange(letters)))
  }
  return { first, rest }
}

/** A rule with an embedded subset of a face for one text; `family` keeps it apart from the deck's own. */
export async function inlineFace(weight: number, serif: boolean, text: string, family: string): Promise<string> {
  const face = FACES.find(candidate => candidate.weight === weight && candidate.family === (serif ? 'Deck Serif' : 'Deck Sans'))!
  const dir = join(root, '.generated/build')
  await mkdir(dir, { recursive: true })
  return fontFace({ ...face, family }, await dataUrl(face, text, dir), 'woff2')
}

/** The slide file that Slidev builds. */
const slideFileOf = (args: readonly string[]) => args.find(arg => arg.endsWith('.md')) ?? 'slides.md'

const STYLES = 'virtual:deck-fonts.css'

// Editions are built in parallel; they share the font files, not the rules.
const sheet = `fonts-${edition.lang}.css`

/**
 * Provides the deck's fonts as `virtual:deck-fonts.css`. A build gets subsets made from the deck's own text, so that a
 * changed word never shows an empty box; the dev server gets the full fonts, so that editing needs no new subset.
 */
export function deckFonts(): Plugin {
  let dir = ''
  let opening: readonly string[] = []
  return {
    name: 'deck-fonts',
    enforce: 'pre',
    async config(_, { command }) {
      dir = join(root, '.generated', command)
      await mkdir(dir, { recursive: true })
      if (command === 'build') {
        const { first, rest } = await cutFaces(slideFileOf(process.argv), dir)
        opening = first
        await writeFile(join(dir, sheet), `${rest.join('\n')}\n`)
        return
      }
      const rules = FACES.map(face => fontFace(face, relative(dir, require.resolve(face.file)), 'truetype', face.voice === 'latin' ? LATIN_RANGE : undefined))
      await writeFile(join(dir, sheet), `${rules.join('\n')}\n`)
    },
    transformIndexHtml: () => opening.length > 0 ? [{ tag: 'style', children: opening.join(''), injectTo: 'head' }] : [],
    resolveId: id => id === STYLES ? join(dir, sheet) : undefined,
    /** The licences are shipped with the fonts. */
    async generateBundle() {
      for (const name of ['noto-serif-sc', 'noto-sans-sc', 'barlow-semi-condensed']) {
        const file = join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), 'LICENSE_FONT')
        this.emitFile({ type: 'asset', fileName: `licenses/${name}-OFL.txt`, source: await readFile(file, 'utf8') })
      }
    },
  }
}
