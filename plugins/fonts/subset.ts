import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Face } from './faces.ts'
import { FACES, fontFace } from './faces.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

/**
 * OpenType features that the styles use, and those that browsers apply by default. A face has many more, whose glyphs
 * would double the size of a subset. Forms for a language (`locl`) would set the digits of English titles wide apart.
 */
const FEATURES = ['calt', 'ccmp', 'chws', 'halt', 'kern', 'liga', 'lnum', 'mark', 'pnum', 'pwid', 'tnum']

/**
 * Subsets a face to a text, unless the same subset is there from an earlier build.
 * @param dir folder of the subsets
 * @param more features that a text needs beside those of the deck
 * @returns name of the file in that folder
 */
export async function subsetFace(face: Face, text: string, dir: string, more: readonly string[] = []): Promise<string> {
  const features = [...FEATURES, ...more]
  const source = require.resolve(face.file)
  // Another version of a face has the same path.
  const { size } = await stat(source)
  const key = createHash('sha256').update(`${source} ${size} ${text} ${features}`).digest('hex').slice(0, 12)
  const name = `${face.family.toLowerCase().replace(' ', '-')}-${face.weight}-${key}.woff2`
  const file = join(dir, name)
  if (!existsSync(file)) {
    // Hints serve small text on coarse screens; slides have neither.
    const subset = await subsetFont(await readFile(source), text, { targetFormat: 'woff2', noHinting: true, keepFeatures: features })
    // A build that is stopped half-way must not leave half a font for the next one.
    await writeFile(`${file}.${process.pid}`, subset)
    await rename(`${file}.${process.pid}`, file)
  }
  return name
}

/** A subset as a data URL, to be embedded in a page. */
export async function dataUrl(face: Face, text: string, dir: string): Promise<string> {
  const font = await readFile(join(dir, await subsetFace(face, text, dir)))
  return `data:font/woff2;base64,${font.toString('base64')}`
}

/** A rule with an embedded subset of a face for one text; `family` keeps it apart from the deck's own. */
export async function inlineFace(weight: number, serif: boolean, text: string, family: string): Promise<string> {
  const face = FACES.find(candidate => candidate.weight === weight && candidate.family === (serif ? 'Deck Serif' : 'Deck Sans'))!
  const dir = join(root, '.generated/build')
  await mkdir(dir, { recursive: true })
  return fontFace({ ...face, family }, await dataUrl(face, text, dir), 'woff2')
}
