import { defineConfig } from 'vite'
import { deckChrome } from './plugins/chrome.ts'
import { deckFonts } from './plugins/fonts.ts'

export default defineConfig({
  plugins: [deckChrome(), deckFonts()],
  server: { host: '127.0.0.1', hmr: { overlay: false } },
})
