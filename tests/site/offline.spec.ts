import type { Page } from 'playwright/test'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { serveDeck } from '../../scripts/lib/serve'
import { expect, test } from '../support/test'
import { currentSlide, openSlide, settle } from '../support/walk'

test.use({ serviceWorkers: 'allow', wholeDeck: true })

/** One visit, until everything is kept. */
async function visit(page: Page, url: string): Promise<void> {
  await openSlide(page, url, 'cover')
  await page.evaluate(() => navigator.serviceWorker.ready)
}

test('after one visit everything works without a network', async ({ page }, { workerIndex }) => {
  const server = await serveDeck({ dir: join(ROOT, 'dist'), port: 24000 + workerIndex * 50 })
  await visit(page, server.url)
  await server.close()

  await page.reload()
  await settle(page)
  for (const { path } of editions) {
    const home = new URL(path, server.url).href
    await openSlide(page, home, 'targets', '?clicks=3')
    await expect(currentSlide(page).locator('svg.drawing')).toBeVisible()
    await page.reload()
    await settle(page)
    await page.goto(new URL('presenter/3', home).href)
    await expect(page.locator('.slidev-presenter')).toBeVisible()
    await page.goto(new URL('read/', home).href)
    await expect(page.locator('h1').first()).toBeVisible()
    const pdf = `china-vision-valley${path ? '-en' : ''}.pdf`
    if (existsSync(join(ROOT, 'dist', pdf)))
      expect(await page.evaluate(async url => (await fetch(url)).status, new URL(pdf, server.url).href)).toBe(200)
  }
})

test('a new version is taken on the next visit, and needs no file of the old one', async ({ page }, { workerIndex }) => {
  const port = 25000 + workerIndex * 50
  const old = await serveDeck({ dir: join(ROOT, 'dist'), port, attempts: 1 })
  await visit(page, old.url)
  await old.close()

  const next = join(ROOT, 'test-results', `next-${workerIndex}`)
  cpSync(join(ROOT, 'dist'), next, { recursive: true })
  try {
    const file = join(next, 'summary.html')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<title>[^<]*<\/title>/, '<title>second edition</title>'))
    writeFileSync(join(next, 'sw.js'), `${readFileSync(join(next, 'sw.js'), 'utf8')}// second edition`)
    const server = await serveDeck({ dir: next, port, attempts: 1 })
    const response = await page.goto(new URL('summary', server.url).href)
    expect(await response!.text()).toContain('<title>second edition</title>')
    await settle(page)
    await server.close()
  }
  finally {
    rmSync(next, { recursive: true, force: true })
  }
})
