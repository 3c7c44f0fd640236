import type * as FirstView from '../../../components/first-view/render'
import type { Edition } from '../../../data/editions'
import { join } from 'node:path'
import { ROOT } from '../../lib/paths'
import { loadRenderer } from '../../lib/ssr-bundle'

/** What first views are rendered with. */
export interface FirstViewKit {
  readonly render: typeof FirstView.renderFirstView
  readonly css: string
}

/** Bundles the first view of an edition for rendering, with a stand-in for what the layouts use of Slidev. */
export async function bundleFirstView({ lang }: Edition): Promise<FirstViewKit> {
  const { module, css } = await loadRenderer<typeof FirstView>('components/first-view/render.ts', {
    resolve: { alias: [{ find: /^@slidev\/client$/, replacement: join(ROOT, 'components/first-view/still-deck.ts') }] },
    define: { '__STILL_LANG__': JSON.stringify(lang), '__DECK_ROOT__': '""', 'import.meta.env.PROD': 'true' },
  })
  return { render: module.renderFirstView, css }
}
