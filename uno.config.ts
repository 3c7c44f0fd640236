import { defineConfig } from 'unocss'

export default defineConfig({
  // UnoCSS reads plain attributes as utilities; on SVG elements they are what they say, not multiples of 4 px.
  blocklist: [token => /^\[(?:font-size|stroke-width|letter-spacing|opacity|fill-opacity|width|height)~=/.test(token)],
})
