import type { Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

const NAV_BAR = fileURLToPath(new URL('../components/chrome/NavBar.vue', import.meta.url))
const NOTHING = fileURLToPath(new URL('./nothing.ts', import.meta.url))

/**
 * Swaps parts of Slidev's chrome that cannot be configured: its bar on the play page has English labels and
 * nested buttons; its “go to” box is an unlabelled field, and the contents overlay does its work.
 */
const SWAPS = [
  { part: 'NavControls.vue', importer: '/pages/play.vue', by: NAV_BAR },
  { part: 'Goto.vue', importer: '/internals/Controls.vue', by: NOTHING },
  { part: 'Goto.vue', importer: '/pages/presenter.vue', by: NOTHING },
]

export function deckChrome(): Plugin {
  return {
    name: 'deck-chrome',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.includes('@slidev/client'))
        return
      const file = importer.split('?')[0]!
      return SWAPS.find(swap => source.endsWith(`/${swap.part}`) && file.endsWith(swap.importer))?.by
    },
  }
}
