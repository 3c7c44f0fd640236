import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../data/editions'
import { commandLine } from './lib/args'
import { run } from './lib/fail'
import { ROOT } from './lib/paths'
import { serveDeck } from './lib/serve'
import { reading } from './stages/reading'

const OUT = 'test-results/reading'

const HELP = `Usage: npm run read

Builds the reading edition alone, without the slides, and serves it on this machine.

  --help   print this`

await run('read', async () => {
  const { values } = commandLine('npm run read', { options: { help: { type: 'boolean', default: false } } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const dir = join(ROOT, OUT)
  mkdirSync(dir, { recursive: true })
  await reading({ dir, base: '/', origin: '', editions })
  // The server falls back to this page.
  writeFileSync(join(dir, '404.html'), '<!doctype html><title>Reading edition</title><a href="/read/">read</a>\n')
  const server = await serveDeck({ dir, port: 3040 })
  console.log(editions.map(({ path }) => `  ${server.url}${path}read/`).join('\n'))
  return await new Promise(() => undefined)
})
