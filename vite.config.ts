import { defineConfig } from 'vite'
import { deckChrome } from './plugins/chrome.ts'
import { deckChunks } from './plugins/chunks.ts'
import { deckFigures } from './plugins/figures.ts'
import { deckFonts } from './plugins/fonts.ts'
import { deckHead } from './plugins/head.ts'
import { deckNotes } from './plugins/notes.ts'
import { deckTrim } from './plugins/trim.ts'

export default defineConfig({
  plugins: [deckTrim(), deckChrome(), deckFonts(), deckFigures(), deckNotes(), deckChunks(), deckHead()],
  // No component of the deck or of Slidev is written with options.
  define: { __VUE_OPTIONS_API__: false },
  // What has a page of its own names its parts itself, some by the names of a slide's.
  slidev: { components: { globsExclude: ['**/components/{first-view,print,reading}/**'] } },
  // Found one by one while the first slides are asked for, each would reload the page of the authoring server.
  optimizeDeps: { include: ['d3-scale', 'd3-shape', 'topojson-client'] },
  server: { host: '127.0.0.1', hmr: { overlay: false } },
})
