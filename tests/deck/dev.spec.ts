import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'
import { currentSlide } from '../support/walk'
import { takeErrors } from '../support/watch'

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

test('npm run dev serves the deck for authors', async ({ page }) => {
  // The first start prepares what it will serve.
  test.setTimeout(240_000)
  const port = await freePort()
  dev = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', '--port', String(port)], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.on('data', (chunk: Buffer) => said += String(chunk))
  await expect.poll(() => said, { timeout: 60_000 }).toContain(String(port))
  await page.goto(`http://127.0.0.1:${port}/targets?clicks=5`)
  await expect(currentSlide(page).locator('h1')).toBeVisible({ timeout: 150_000 })
  await expect(currentSlide(page).locator('svg').first()).toBeVisible()
  await expect(page.locator('.deck-nav')).toBeAttached()
  expect(takeErrors(page)).toEqual([])
  expect(said).not.toMatch(/error|conflict/i)
})
