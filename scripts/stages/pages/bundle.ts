import type { renderFirstView } from '../../../components/first-view/render'
import type { Edition } from '../../../data/editions'
import type { Rollup } from 'vite'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { ROOT } from '../../lib/paths'

/** What first views are rendered with. */
export interface FirstViewKit {
  readonly render: typeof renderFirstView
  readonly css: string
}

/** Bundles the first view of an edition for rendering, with a stand-in for what the layouts use of Slidev. */
export async function bundleFirstView({ lang }: Edition): Promise<FirstViewKit> {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [vue()],
    resolve: { alias: [{ find: /^@slidev\/client$/, replacement: join(ROOT, 'components/first-view/still-deck.ts') }] },
    define: { '__STILL_LANG__': JSON.stringify(lang), '__DECK_ROOT__': '""', 'import.meta.env.PROD': 'true' },
    build: { write: false, minify: true, ssr: 'components/first-view/render.ts', ssrEmitAssets: true, cssCodeSplit: false },
  }) as Rollup.RollupOutput
  const css = output.flatMap(file => file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []).join('')
  // The bundle is briefly stored inside the project, where it can resolve Vue.
  const folder = join(ROOT, '.generated', `first-view-${process.pid}-${lang}`)
  try {
    mkdirSync(folder, { recursive: true })
    for (const file of output.filter(file => file.type === 'chunk'))
      writeFileSync(join(folder, file.fileName), file.code)
    const entry = output.find(file => file.type === 'chunk' && file.isEntry)!
    const { renderFirstView: render } = await import(pathToFileURL(join(folder, entry.fileName)).href) as { renderFirstView: typeof renderFirstView }
    return { render, css }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
