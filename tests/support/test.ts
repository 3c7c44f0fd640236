import type { Browser, Page } from 'playwright/test'
import type { DeckServer } from '../../scripts/lib/serve'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { ROOT } from '../../scripts/lib/paths'
import { serveDeck } from '../../scripts/lib/serve'
import { takeErrors, takeRequests, watchPage } from './watch'

interface Decks {
  /** The deck at the root of a host. */
  readonly deck: DeckServer
  /** The deck below a path, as on a project page. */
  readonly deckUnderPath: DeckServer
  /** The deck of defects that every gate must see. */
  readonly broken: DeckServer
}

interface Habits {
  /** Lets the deck mount all its slides while it is idle, as it does for everyone. */
  readonly wholeDeck: boolean
}

/**
 * Keeps the deck from mounting more than the neighbours of a slide: what goes wrong in one slide must not be laid to
 * another, and most specs look at one. Where the whole deck matters, a spec asks for it.
 */
async function loadNeighboursOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

async function serveBuild(dir: string, base: string, use: (server: DeckServer) => Promise<void>): Promise<void> {
  const path = join(ROOT, dir)
  if (!existsSync(join(path, 'index.html')))
    throw new Error(`${dir} holds no built deck; run npm test, which builds every deck before its tests.`)
  const server = await serveDeck({ dir: path, base, port: 0 })
  await use(server)
  await server.close()
}

/** Playwright's test with the built decks served on loopback and every page under watch. */
export const test = base.extend<Habits, Decks>({
  wholeDeck: [false, { option: true }],
  // Playwright reads the fixtures a function needs from its first argument.
  /* eslint-disable no-empty-pattern */
  deck: [({}, use) => serveBuild('dist', '/', use), { scope: 'worker' }],
  deckUnderPath: [({}, use) => serveBuild('test-results/dist-deck', '/deck/', use), { scope: 'worker' }],
  broken: [({}, use) => serveBuild('test-results/dist-broken', '/', use), { scope: 'worker' }],
  /* eslint-enable no-empty-pattern */
  page: async ({ page, wholeDeck }, use) => {
    watchPage(page)
    if (!wholeDeck)
      await loadNeighboursOnly(page)
    await use(page)
  },
})

/** The screen of the shared page, in pixels. */
const SCREEN = { width: 1280, height: 720 }

interface Visitor {
  /** The page that a worker opens once. */
  readonly visitor: Page
}

/** Opens a page for all that a worker looks at. */
export async function openVisitor({ browser }: { readonly browser: Browser }, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-CN', serviceWorkers: 'block' })
  watchPage(page)
  await loadNeighboursOnly(page)
  await use(page)
  await page.close()
}

/**
 * The same with one page for all that a worker looks at. After the first slide it has the deck at hand, so that each
 * further one opens in half the time. What a spec changes in the page goes when the next opens; what it leaves in storage,
 * in the size of the window and under the pointer is put back here. Another kind of screen needs a page of its own.
 */
export const visit = test.extend<object, Visitor>({
  visitor: [openVisitor, { scope: 'worker' }],
  page: async ({ visitor, colorScheme }, use) => {
    await visitor.emulateMedia({ media: null, forcedColors: null, reducedMotion: 'reduce', colorScheme: colorScheme ?? 'light' })
    await visitor.setViewportSize(SCREEN)
    if (visitor.url() !== 'about:blank') {
      await visitor.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
    }
    await visitor.mouse.move(0, 0)
    takeErrors(visitor)
    takeRequests(visitor)
    await use(visitor)
  },
})

export { expect } from 'playwright/test'
