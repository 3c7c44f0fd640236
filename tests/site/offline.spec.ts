import type { Page } from 'playwright/test'
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { serveDeck } from '../../scripts/lib/serve'
import { offline } from '../../scripts/stages/offline'
import { expect, test } from '../support/test'
import { currentSlide, openSlide, settle } from '../support/walk'

test.use({ serviceWorkers: 'allow', wholeDeck: true })

/** Files that no page asks for: rules for hosts, pictures for link previews, licences and the worker itself. */
const UNASKED = /(?:^|\/)(?:_headers|_redirects|sw\.js|card\.png|\.build-stamp|licenses\/.*)$/

/** How long a page may take to be shown on a network that hangs: longer than anyone waits gladly, shorter than a browser gives up. */
const WAIT = 15_000

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
    await expect(page.locator('.reading-figure > .wide > svg').first(), 'drawings for a wide column').toBeVisible()
  }
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(join(ROOT, 'dist'), join(entry.parentPath, entry.name)))
    .filter(name => !UNASKED.test(name))
  expect(files).toEqual(expect.arrayContaining(['facts.json', 'facts.csv', 'china-vision-valley.pdf', 'china-vision-valley-en.pdf']))
  const lost = await page.evaluate(async ({ files, root }) => {
    const answers = await Promise.all(files.map(name => fetch(root + name).then(({ ok }) => ok, () => false)))
    return files.filter((_, i) => !answers[i])
  }, { files, root: server.url })
  expect(lost, 'files that are not kept').toEqual([])

  // A network that takes every question and answers none.
  const silent = createServer(() => undefined).listen(server.port, '127.0.0.1')
  try {
    const opened = await page.goto(new URL('pace', server.url).href, { waitUntil: 'commit', timeout: WAIT }).then(() => true, () => false)
    expect(opened, 'a kept page opens where the network hangs').toBe(true)
    await settle(page)
  }
  finally {
    silent.close()
  }
})

test('who saves data keeps nothing of the deck, everyone else does', async ({ page, context, deck }) => {
  await context.clock.install()
  for (const saveData of [true, false]) {
    const visitor = saveData ? page : await context.newPage()
    await visitor.addInitScript((saveData) => {
      const kept: string[] = []
      Object.assign(window, { kept })
      Object.defineProperty(navigator, 'connection', { value: { saveData } })
      navigator.serviceWorker.register = (address) => {
        kept.push(String(address))
        return Promise.reject(new DOMException('not here', 'SecurityError'))
      }
    }, saveData)
    for (const address of ['cover', 'read/']) {
      await visitor.goto(new URL(address, deck.url).href)
      await visitor.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('#first-view'))
      // The page in view comes first; the rest is kept a while later.
      await context.clock.fastForward('01:00')
      expect(await visitor.evaluate(() => (window as unknown as { kept: string[] }).kept), `${address}, ${saveData ? 'saving data' : 'not saving'}`).toEqual(saveData ? [] : ['/sw.js'])
    }
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
    const change = (name: string, from: RegExp | string, to: string) => {
      const file = join(next, name)
      const before = readFileSync(file, 'utf8')
      expect(before.search(from), `${name} has what is changed`).toBeGreaterThanOrEqual(0)
      writeFileSync(file, before.replaceAll(from, to))
    }
    change('summary.html', /<title>[^<]*<\/title>/g, '<title>second edition</title>')
    // The reading edition of the next version names a style sheet that only the next version has.
    const [, style] = /<link rel="stylesheet" href="\/assets\/([^"]+)"/.exec(readFileSync(join(next, 'read/index.html'), 'utf8'))!
    renameSync(join(next, 'assets', style!), join(next, 'assets/reading-second.css'))
    change('read/index.html', style!, 'reading-second.css')
    change('read/index.html', /<title>[^<]*<\/title>/g, '<title>second reading edition</title>')
    await offline({ dir: next, base: '/', origin: '', editions })
    const server = await serveDeck({ dir: next, port, attempts: 1 })
    const response = await page.goto(new URL('summary', server.url).href)
    expect(await response!.text()).toContain('<title>second edition</title>')
    await settle(page)
    // The next worker takes over when no page of the version before is open.
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), 'the next worker').toBe('installed')
    await page.goto('about:blank')
    await server.close()
    // A page of the version before keeps the next worker waiting, so each try begins with none; the browser may also hold a
    // page that is opened while one worker takes over from the other.
    await expect(async () => {
      await page.goto('about:blank')
      await page.goto(new URL('read/', server.url).href, { timeout: WAIT })
      expect(await page.title(), 'the reading edition that is kept').toBe('second reading edition')
    }).toPass({ timeout: 4 * WAIT })
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length), 'rules of its style sheet').toBeGreaterThan(0)
    await expect(page.locator('.bar')).toHaveCSS('position', 'sticky')
  }
  finally {
    rmSync(next, { recursive: true, force: true })
  }
})
