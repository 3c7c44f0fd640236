import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { edition } from './edition.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

interface Face {
  /** Family name that the styles use. */
  readonly family: string
  readonly weight: number
  /** Static TrueType file: variable fonts would become Type 3 in a PDF. */
  readonly file: string
  /** Latin faces are limited to some characters, so that all else comes from the Chinese face. */
  readonly latin?: boolean
}

const FACES: readonly Face[] = [
  ...([[400, '400Regular'], [600, '600SemiBold'], [900, '900Black']] as const).map(([weight, name]) => ({
    family: 'Deck Serif',
    weight,
    file: `@expo-google-fonts/noto-serif-sc/${name}/NotoSerifSC_${name}.ttf`,
  })),
  ...([[400, '400Regular'], [600, '600SemiBold']] as const).map(([weight, name]) => ({
    family: 'Deck Sans',
    weight,
    file: `@expo-google-fonts/noto-sans-sc/${name}/NotoSansSC_${name}.ttf`,
  })),
  ...([[400, '400Regular'], [500, '500Medium'], [600, '600SemiBold'], [700, '700Bold']] as const).map(([weight, name]) => ({
    family: 'Deck Figures',
    weight,
    file: `@expo-google-fonts/barlow-semi-condensed/${name}/BarlowSemiCondensed_${name}.ttf`,
    latin: true,
  })),
]

/** What the Latin faces draw: ASCII and the signs that belong to numbers; in English the quotes, dashes and dots of the language too, which Chinese sets full-width. */
const LATIN_RANGE = edition.lang === 'zh'
  ? 'U+20-21, U+23-26, U+28-7E, U+B2, U+D7, U+2212, U+2264, U+2265'
  : 'U+20-7E, U+B2, U+B7, U+D7, U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2026, U+2212, U+2264, U+2265'

/** Folders and files whose text can reach a slide, the notes or the chrome. */
const TEXT_SOURCES = ['slides.md', 'slides.en.md', 'data', 'components', 'layouts', 'setup', 'plugins', 'global-top.vue', 'index.html']

const ASCII = Array.from({ length: 0x7E - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')
const SIGNS = '²×−≤≥·–—‘’“”…'

async function textOf(path: string): Promise<string> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const parts = await Promise.all(entries.map(entry => textOf(join(path, entry.name))))
    return parts.join('')
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return ''
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return /\.(?:md|ts|vue|html|json)$/.test(path) ? readFile(path, 'utf8') : ''
    throw error
  }
}

/** Every character that the deck's sources hold. Radicals of U+2E80–2FDF are left out: they share glyphs with ideographs and would spoil copying from a PDF. */
export async function deckCharacters(projectRoot = root): Promise<string> {
  const texts = await Promise.all(TEXT_SOURCES.map(source => textOf(join(projectRoot, source))))
  const characters = new Set(ASCII + SIGNS + texts.join(''))
  return [...characters].filter(char => char >= ' ' && !/[\u2E80-\u2FDF]/.test(char)).sort().join('')
}

function fontFace(face: Face, url: string, format: string): string {
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:block;`
    + `src:url('${url}') format('${format}')${face.latin ? `;unicode-range:${LATIN_RANGE};size-adjust:106%` : ''}}`
}

/** Cuts one face, unless the same cut is there from an earlier build. */
async function cutFace(face: Face, characters: string, dir: string): Promise<string> {
  const source = require.resolve(face.file)
  const text = face.latin ? ASCII + SIGNS : characters
  const key = createHash('sha256').update(`${source} ${text}`).digest('hex').slice(0, 12)
  const name = `${face.family.toLowerCase().replace(' ', '-')}-${face.weight}-${key}.woff2`
  const file = join(dir, name)
  if (!existsSync(file)) {
    const cut = await subsetFont(await readFile(source), text, { targetFormat: 'woff2' })
    // A build that is stopped half-way must not leave half a font for the next one.
    await writeFile(`${file}.${process.pid}`, cut)
    await rename(`${file}.${process.pid}`, file)
  }
  return name
}

const STYLES = 'virtual:deck-fonts.css'

// Editions are built side by side and share the faces, not the rules for them.
const sheet = `fonts-${edition.lang}.css`

/**
 * Provides the deck's faces as `virtual:deck-fonts.css`. A build gets subsets cut from the deck's own text, so that a
 * changed word can never show an empty box; the authoring server gets the same faces whole, so that typing needs no new cut.
 */
export function deckFonts(): Plugin {
  let dir = ''
  return {
    name: 'deck-fonts',
    enforce: 'pre',
    async config(_, { command }) {
      dir = join(root, '.generated', command)
      await mkdir(dir, { recursive: true })
      const characters = command === 'build' ? await deckCharacters() : ''
      const rules = await Promise.all(FACES.map(async face => command === 'build'
        ? fontFace(face, `./${await cutFace(face, characters, dir)}`, 'woff2')
        : fontFace(face, relative(dir, require.resolve(face.file)), 'truetype')))
      await writeFile(join(dir, sheet), `${rules.join('\n')}\n`)
    },
    resolveId: id => id === STYLES ? join(dir, sheet) : undefined,
    /** The licences travel with the fonts. */
    async generateBundle() {
      for (const name of ['noto-serif-sc', 'noto-sans-sc', 'barlow-semi-condensed']) {
        const file = join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), 'LICENSE_FONT')
        this.emitFile({ type: 'asset', fileName: `licenses/${name}-OFL.txt`, source: await readFile(file, 'utf8') })
      }
    },
  }
}
