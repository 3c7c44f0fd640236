import { defineConfig } from 'vite'
import { deckChrome } from './plugins/chrome.ts'
import { deckChunks } from './plugins/chunks.ts'
import { deckFigures } from './plugins/figures.ts'
import { deckFonts } from './plugins/fonts/index.ts'
import { deckHead } from './plugins/head.ts'
import { deckNotes } from './plugins/notes.ts'
import { deckTrim } from './plugins/trim.ts'

export default defineConfig({
  plugins: [deckTrim(), deckChrome(), deckFonts(), deckFigures(), deckNotes(), deckChunks(), deckHead()],
  // No component of the deck or of Slidev is written with options.
  define: { __VUE_OPTIONS_API__: false },
  // Separate bundles that import their components themselves.
  slidev: { components: { globsExclude: ['**/components/{first-view,print,reading}/**'] } },
  // Pre-bundled: discovered one by one, each would reload the dev server's page.
  optimizeDeps: { include: ['d3-scale', 'd3-shape', 'topojson-client'] },
  server: { host: '127.0.0.1', hmr: { overlay: false } },
})
