import type { Browser as Program, Page } from 'playwright'
import type { PrintJob, PrintReport } from '../../components/print/job'
import { launchBrowser, requireBrowser } from '../lib/browser'
import { UserError } from '../lib/fail'

/** A browser that prints; one is enough for all files of an export. */
export interface Session {
  /** Opens the print page of a served deck and has it render the job. */
  readonly open: (deckUrl: string, job: PrintJob, options?: OpenOptions) => Promise<PrintPage>
  readonly close: () => Promise<void>
}

/** How the print page is rendered. */
export interface OpenOptions {
  /** A page for every click step. */
  readonly steps?: boolean
  /** Gets the alias of each slide when it is rendered. */
  readonly onSlide?: (slide: string) => void
  /** Extra files for this page only, by name below the address of the deck. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  /** Pixels of a picture for each pixel of a slide. */
  readonly scale?: number
}

/** A print page whose slides are all rendered. */
export interface PrintPage {
  readonly page: Page
  /** Prints or takes pictures, and makes sure that nothing on the page moved meanwhile. */
  readonly still: <T>(take: () => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** How long the print page may take until all its slides are rendered (ms). */
const PRINT_TIMEOUT_MS = 60_000

const CRASHED = 'the browser ended while it printed, nothing was changed; run the export again, and if it ends again set CHROMIUM_PATH to another browser.'

/** Starts the browser. */
export async function startSession(browser = requireBrowser()): Promise<Session> {
  const program = await launchBrowser(browser)
  return {
    open: (deckUrl, job, options = {}) => guarded(program, () => openPage(program, deckUrl, job, options)),
    close: () => program.close(),
  }
}

/** Turns the various errors of a crashed or closed browser into a single message. */
async function guarded<T>(program: Program, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  }
  catch (error) {
    if (!program.isConnected() || /(?:Target|Page) (?:crashed|closed)|has been closed/.test(String(error)))
      throw new UserError(CRASHED)
    throw error
  }
}

async function openPage(program: Program, deckUrl: string, job: PrintJob, { steps = false, onSlide, files, scale = 1 }: OpenOptions): Promise<PrintPage> {
  const page = await program.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: scale, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block' })
  let last = ''
  const failures: string[] = []
  let settled: (outcome?: string) => void = () => undefined
  const ready = new Promise<string | undefined>(resolve => settled = resolve)
  const fail = (slide: string, message: string) => {
    failures.push(`slide ${slide || '(none yet)'} cannot be printed: ${message.split('\n')[0]}; mend it and export again.`)
    settled(failures[0])
  }
  await page.exposeFunction('deckPrintReport', (report: PrintReport) => {
    if (report.kind === 'failed') {
      fail(report.slide, report.message)
    }
    else if (report.kind === 'ready') {
      settled()
    }
    else {
      last = report.slide
      onSlide?.(report.slide)
    }
  })
  page.on('pageerror', error => fail(last, error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      fail(last, message.text())
  })
  page.on('response', response => response.status() >= 400 && fail(last, `${new URL(response.url()).pathname} answers ${response.status()}`))
  await page.route(url => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'), (route) => {
    fail(last, `it asks another host for ${route.request().url()}`)
    return route.abort()
  })
  for (const [name, body] of files ?? [])
    await page.route(new URL(name, deckUrl).href, route => route.fulfill({ body: Buffer.from(body), contentType: 'font/woff2' }))
  page.on('crash', () => settled(CRASHED))
  page.on('close', () => settled(CRASHED))
  // tsx (esbuild keepNames) wraps functions in __name(), which the page does not have.
  await page.addInitScript('globalThis.__name = value => value')
  await page.addInitScript((job) => {
    window.deckPrintJob = job
  }, job)
  await page.goto(new URL(`print?print${steps ? '=clicks' : ''}`, deckUrl).href, { waitUntil: 'commit' })
  const timer = setTimeout(() => fail(last, 'what comes after it is not set within a minute'), PRINT_TIMEOUT_MS)
  const outcome = await ready
  clearTimeout(timer)
  if (outcome)
    throw new UserError(outcome)
  await page.emulateMedia({ media: 'print' })
  return {
    page,
    still: take => guarded(program, async () => {
      await watchMoves(page)
      const result = await take()
      const moves = await movesSeen(page)
      if (moves.length > 0)
        failures.push(`slide ${moves[0]} still moves when it is printed; let it stand still in print and export again.`)
      if (failures[0])
        throw new UserError(failures[0])
      return result
    }),
    close: () => page.close(),
  }
}

/** From here on the page records which slides change; after a frame or two everything should be in its place. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const moved = new Set<string>()
    const slideOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.closest('.print-page > section')?.id
    const observer = new MutationObserver(changes => changes.forEach(({ target }) => moved.add(slideOf(target) ?? '')))
    observer.observe(document.querySelector('.print-page')!, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { deckMoves: () => {
      const animated = document.getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => slideOf((effect as KeyframeEffect).target))
      const scripted = [...document.querySelectorAll('.print-page :is(animate, animateTransform, animateMotion, set)')].map(slideOf)
      return [...new Set([...moved, ...animated, ...scripted])].filter(Boolean)
    } })
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

async function movesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { deckMoves: () => string[] }).deckMoves())
}
