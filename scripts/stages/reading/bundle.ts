import type { ReadingContent } from '../../../components/reading/content'
import type { renderReading } from '../../../components/reading/render'
import type { Edition } from '../../../data/editions'
import type { InlineConfig, Rollup } from 'vite'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { deckFonts } from '../../../plugins/fonts'
import { readingHtml } from './html'
import { ROOT } from '../../lib/paths'

/** Sets a page of an edition. */
export type ReadingPage = (edition: Edition, content: ReadingContent, editions: readonly Edition[]) => Promise<string>

const ENTRY = 'components/reading/render.ts'
const SCRIPT = 'components/reading/client/main.ts'

/** Text is read in whatever face is there until its own has come. */
const swapFonts: NonNullable<InlineConfig['plugins']>[number] = {
  name: 'reading-fonts',
  transform: (code, id) => id.endsWith('fonts.css') ? code.replaceAll('font-display:block', 'font-display:swap') : undefined,
}

async function bundle(config: InlineConfig): Promise<Rollup.RollupOutput['output']> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...config,
    build: { write: false, minify: true, ...config.build },
  })
  return (result as Rollup.RollupOutput).output
}

/**
 * Builds what the pages share into a built deck: one style sheet with its fonts, one small script.
 * @param dir folder of the deck
 * @param base public path, with a slash at both ends
 * @returns how a page is set
 */
export async function buildReading(dir: string, base: string): Promise<ReadingPage> {
  const server = await bundle({
    base,
    plugins: [vue(), deckFonts(), swapFonts],
    build: { ssr: ENTRY, ssrEmitAssets: true, cssCodeSplit: false, assetsInlineLimit: 0, rollupOptions: { output: { assetFileNames: 'assets/[name]-[hash][extname]' } } },
  })
  const script = await bundle({
    base,
    build: { target: 'es2018', modulePreload: false, rollupOptions: { input: join(ROOT, SCRIPT), output: { entryFileNames: 'assets/reading-[hash].js' } } },
  })
  for (const file of [...server.filter(file => file.type === 'asset'), ...script]) {
    const path = join(dir, file.fileName)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, file.type === 'asset' ? file.source : file.code)
  }
  const styles = server.filter(file => file.fileName.endsWith('.css')).map(file => `${base}${file.fileName}`)
  const scripts = script.filter(file => file.fileName.endsWith('.js')).map(file => `${base}${file.fileName}`)
  const render = await loadRender(server)
  return async (edition, content, editions) =>
    readingHtml({ edition, editions, base, content, body: await render(content), styles, scripts })
}

type Render = typeof renderReading

/** Loads the bundled page. It lies beside the project's modules for a moment, where it finds Vue. */
async function loadRender(output: Rollup.RollupOutput['output']): Promise<Render> {
  const folder = join(ROOT, '.generated', `reading-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    for (const chunk of output.filter(file => file.type === 'chunk')) {
      mkdirSync(dirname(join(folder, chunk.fileName)), { recursive: true })
      writeFileSync(join(folder, chunk.fileName), chunk.code)
    }
    const entry = output.find(file => file.type === 'chunk' && file.isEntry)!
    const module = await import(pathToFileURL(join(folder, entry.fileName)).href) as { renderReading: Render }
    return module.renderReading
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
