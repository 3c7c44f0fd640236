import type { Plugin } from 'vite'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { edition, slideFile } from '../edition.ts'
import { FACES, fontFace, LATIN_RANGES } from './faces.ts'
import { fontRules } from './rules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

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
        const { first, rest } = await fontRules(slideFile, dir)
        opening = first
        await writeFile(join(dir, sheet), `${rest.join('\n')}\n`)
        return
      }
      const rules = FACES.map(face => fontFace(face, relative(dir, require.resolve(face.file)), 'truetype', face.voice === 'latin' ? LATIN_RANGES[edition.lang] : undefined))
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
