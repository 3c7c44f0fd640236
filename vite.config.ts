import { defineConfig } from 'vite'
import { deckChrome } from './plugins/chrome.ts'
import { deckFigures } from './plugins/figures.ts'
import { deckFonts } from './plugins/fonts.ts'
import { deckNotes } from './plugins/notes.ts'
import { deckTrim } from './plugins/trim.ts'

export default defineConfig({
  plugins: [deckTrim(), deckChrome(), deckFonts(), deckFigures(), deckNotes()],
  server: { host: '127.0.0.1', hmr: { overlay: false } },
})
