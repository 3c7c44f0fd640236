import type * as Reading from '../../../components/reading/render'
import { join } from 'node:path'
import { ROOT } from '../../lib/paths'
import { bundle, loadRenderer } from '../../lib/ssr-bundle'

/** What the pages are rendered with. */
export interface ReadingBundle {
  readonly render: typeof Reading.renderReading
  /** Styles of the page and its figures. */
  readonly css: string
  /** The page's script, with its hashed name. */
  readonly script: { readonly name: string, readonly code: string }
}

/**
 * Bundles the components of the reading edition for rendering, their styles, and the one script of its pages.
 * @param base public path of the deck, with a slash at both ends
 */
export async function bundleReading(base: string): Promise<ReadingBundle> {
  const { module, css } = await loadRenderer<typeof Reading>('components/reading/render.ts')
  const client = await bundle({
    base,
    // Old in-app browsers must be able to run it too.
    build: { target: 'es2018', modulePreload: false, rollupOptions: { input: join(ROOT, 'components/reading/client/main.ts'), output: { entryFileNames: 'reading-[hash].js' } } },
  })
  const script = client.find(file => file.type === 'chunk')!
  return { render: module.renderReading, css, script: { name: script.fileName, code: script.code } }
}
