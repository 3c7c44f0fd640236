import type { renderReading } from '../../../components/reading/render'
import type { InlineConfig, Rollup } from 'vite'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { ROOT } from '../../lib/paths'

/** What the pages are rendered with. */
export interface ReadingBundle {
  readonly render: typeof renderReading
  /** Styles of the page and its figures. */
  readonly css: string
  /** The page's script, with its hashed name. */
  readonly script: { readonly name: string, readonly code: string }
}

async function bundle(config: InlineConfig): Promise<Rollup.RollupOutput['output']> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { write: false, minify: true, ...config.build },
  })
  return (result as Rollup.RollupOutput).output
}

/**
 * Bundles the components of the reading edition for rendering, their styles, and the one script of its pages.
 * @param base public path of the deck, with a slash at both ends
 */
export async function bundleReading(base: string): Promise<ReadingBundle> {
  const page = await bundle({
    plugins: [vue()],
    build: { ssr: 'components/reading/render.ts', ssrEmitAssets: true, cssCodeSplit: false },
  })
  const client = await bundle({
    base,
    // Old in-app browsers must be able to run it too.
    build: { target: 'es2018', modulePreload: false, rollupOptions: { input: join(ROOT, 'components/reading/client/main.ts'), output: { entryFileNames: 'reading-[hash].js' } } },
  })
  const script = client.find(file => file.type === 'chunk')!
  return {
    render: await load(page),
    css: page.flatMap(file => file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []).join('\n'),
    script: { name: script.fileName, code: script.code },
  }
}

/** Loads the bundled page. The bundle is briefly stored inside the project, where it can resolve Vue. */
async function load(output: Rollup.RollupOutput['output']): Promise<typeof renderReading> {
  const folder = join(ROOT, '.generated', `reading-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    const entry = output.find(file => file.type === 'chunk' && file.isEntry)!
    for (const chunk of output.filter(file => file.type === 'chunk'))
      writeFileSync(join(folder, chunk.fileName), chunk.code)
    const module = await import(pathToFileURL(join(folder, entry.fileName)).href) as { renderReading: typeof renderReading }
    return module.renderReading
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
