import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { buildDeck } from '../lib/build'
import { ROOT } from '../lib/paths'
import { readSlides } from '../lib/slides'

/** How many times longer the generated deck is than the real one. */
export const TIMES = 10

/** Builds, and takes back what was created if that fails. */
async function cleanly<T>(remove: () => void, build: () => T | Promise<T>): Promise<T> {
  try {
    return await build()
  }
  catch (error) {
    remove()
    throw error
  }
}

/**
 * Builds the same words as a stock Slidev deck: default theme, titles, subtitles and source lines.
 * @returns the folder of the build, and a function that removes what was created
 */
export async function buildStock(): Promise<{ dir: string, remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'stock-deck-'))
  const remove = () => rmSync(root, { recursive: true, force: true })
  const slides = readSlides().map(({ content, note }) => {
    const words = resolveTokens(content, 'zh', fact).replace(/^<.*>$/gm, '').replace(/^::\w+::$/gm, '')
    return `${words.trim()}\n\n<!--\n${resolveTokens(note, 'zh', fact)}\n-->\n`
  })
  writeFileSync(join(root, 'slides.md'), `---\ntheme: default\ntitle: Stock\n---\n\n${slides.join('\n---\n\n')}`)
  writeFileSync(join(root, 'package.json'), '{ "private": true, "type": "module" }\n')
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir')
  await cleanly(remove, () => execFileSync(process.execPath, [join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'), 'build', 'slides.md'], { cwd: root, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } }))
  return { dir: join(root, 'dist'), remove }
}

/** The slides of the deck repeated, each copy with its own aliases. */
function repeated(times: number): string {
  const text = readFileSync(join(ROOT, 'slides.md'), 'utf8')
  const end = text.indexOf('\n---\n', 4) + 5
  const [settings, cover] = [text.slice(0, end), text.slice(end)]
  const copies = Array.from({ length: times - 1 }, (_, i) => {
    const named = `---\nlayout: cover\nrouteAlias: cover\n---\n${cover}`.replace(/^routeAlias: (.+)$/gm, `routeAlias: $1-${i + 2}`)
    return named
  })
  return [settings + cover, ...copies].join('\n')
}

/**
 * Builds the deck once as it is and once repeated, both without what the stages add, so that they can be compared.
 * @returns folders of both builds, the file of the long deck, and a function that removes what was created
 */
export async function buildLarge(): Promise<{ single: string, large: string, file: string, remove: () => void }> {
  const file = `.bench-${process.pid}.md`
  const single = join(ROOT, 'test-results/bench-single')
  const large = join(ROOT, 'test-results/bench-large')
  const remove = () => rmSync(join(ROOT, file), { force: true })
  writeFileSync(join(ROOT, file), repeated(TIMES))
  await cleanly(remove, async () => {
    await buildDeck({ entry: 'slides.md', out: single })
    await buildDeck({ entry: file, out: large })
  })
  return { single, large, file, remove }
}
