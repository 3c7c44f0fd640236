import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'
import { currentSlide } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

// One after the other: both keep what they prepare in one folder.
test.describe.configure({ mode: 'default' })

let dev: ChildProcess | undefined

// The server is a child of the command, and leaves with the group.
test.afterEach(() => dev?.pid && process.kill(-dev.pid))

for (const { lang, path } of editions) {
  test(`npm run dev serves the ${lang} edition for authors`, async ({ page }) => {
    const port = await freePort()
    dev = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', lang, '--port', String(port)], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [dev.stdout!, dev.stderr!])
      stream.on('data', (chunk: Buffer) => said += String(chunk))
    await expect.poll(() => said, { timeout: 60_000 }).toContain(String(port))
    await page.goto(`http://127.0.0.1:${port}/${path}targets?clicks=5`)
    await expect(currentSlide(page).locator('h1')).toBeVisible({ timeout: 60_000 })
    await expect(currentSlide(page).locator('svg').first()).toBeVisible()
    await expect(page.locator('.deck-nav')).toBeAttached()
    expect(takeErrors(page)).toEqual([])
    // The authoring server looks for the icon at the root, whatever the edition's path.
    expect(takeRequests(page).filter(request => !request.endsWith('/favicon.svg'))).toEqual([])
    expect(said).not.toMatch(/error|conflict/i)
  })
}
