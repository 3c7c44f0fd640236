import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

let dev: ChildProcess | undefined

// The server is a child of the command, and leaves with the group.
test.afterEach(() => dev?.pid && process.kill(-dev.pid))

/** Modules that hang on every plugin of the deck: its routes with the notes, its frame, a figure with its data. */
const MODULES = ['setup/routes.ts', 'global-top.vue', 'styles/index.ts', 'components/figures/TargetTimeline.vue', 'components/chrome/SourcePanel.vue']

// What Slidev does with these modules in a browser is seen in the built deck; here each must be found and compiled.
test('npm run dev serves what the deck is made of', async ({ request }) => {
  const port = await freePort()
  dev = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', '--port', String(port)], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.on('data', (chunk: Buffer) => said += String(chunk))
  await expect.poll(() => said, { timeout: 60_000 }).toContain(String(port))
  for (const module of MODULES) {
    const answer = await request.get(`http://127.0.0.1:${port}/${module}`, { headers: { 'sec-fetch-dest': 'script' } })
    expect(answer.status(), module).toBe(200)
    expect(answer.headers()['content-type'], module).toContain('javascript')
  }
  expect(said).not.toMatch(/error|conflict/i)
})
