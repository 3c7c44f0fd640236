import { publicPath, siteOrigin } from './lib/args'
import { command } from './lib/command'
import { buildDeck } from './lib/build'

const HELP = `Usage: npm run build [-- --base /deck/ --origin https://example.org --out folder]

Builds the deck into a folder that any static host can serve.

  --base   public path with a slash at both ends, default /
  --origin scheme and host it will stand on; link previews need it to find their picture
  --out    folder to write, default dist
  --help   print this`

await command({ call: 'npm run build', help: HELP, options: {
  base: { type: 'string', default: '/' },
  origin: { type: 'string', default: '' },
  out: { type: 'string', default: 'dist' },
} }, async ({ values }) => {
  const started = performance.now()
  await buildDeck({ out: values.out, base: publicPath(values.base), origin: siteOrigin(values.origin) })
  console.log(`Built ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  return 0
})
