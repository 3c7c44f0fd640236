import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../data/editions'
import { command } from './lib/command'
import { ROOT } from './lib/paths'
import { serveDeck, untilStopped } from './lib/serve'
import { requireSound } from './lib/soundness'

const OUT = 'test-results/reading'

const HELP = `Usage: npm run read

Builds the reading edition alone, without the slides, and serves it on this machine.

  --help   print this`

await command({ call: 'npm run read', help: HELP }, async () => {
  await requireSound('nothing was built')
  // Loaded only now: it reads the data.
  const { reading } = await import('./stages/reading')
  const dir = join(ROOT, OUT)
  mkdirSync(dir, { recursive: true })
  await reading({ dir, base: '/', origin: '', editions })
  // The server falls back to this page.
  writeFileSync(join(dir, '404.html'), '<!doctype html><title>Reading edition</title><a href="/read/">read</a>\n')
  const server = await serveDeck({ dir, port: 3040 })
  console.log(editions.map(({ path }) => `  ${server.url}${path}read/`).join('\n'))
  await untilStopped()
  await server.close()
  return 0
})
