import { defineConfig } from 'vite'
import { deckChrome } from './plugins/chrome.ts'
import { deckFonts } from './plugins/fonts.ts'
import { deckHead } from './plugins/head.ts'

export default defineConfig({
  plugins: [deckChrome(), deckFonts(), deckHead()],
  server: { host: '127.0.0.1', hmr: { overlay: false } },
})
