import type { Browser } from 'playwright'
import { readSlides } from '../lib/slides'

/** A key press and its effect. */
export interface Press {
  /** Slide and step that the key led to. */
  readonly state: string
  /** From the key to the first frame after it, in milliseconds. */
  readonly nextPaint: number
  /** From the key to the frame that shows the change, in milliseconds. */
  readonly changePaint: number
}

/** The percentile: the value that the given share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

/** Runs in the page: times each key from its event to the frames that follow. */
function timeKeys(): void {
  const presses: { nextPaint?: number, changePaint?: number }[] = []
  Object.assign(window, { presses })
  // A frame is on the screen when the task after its animation callbacks runs.
  const afterPaint = (done: () => void) => requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = done
    channel.port2.postMessage(undefined)
  })
  window.addEventListener('keydown', ({ timeStamp }) => {
    const press: { nextPaint?: number, changePaint?: number } = {}
    presses.push(press)
    afterPaint(() => press.nextPaint = performance.now() - timeStamp)
    const changes = new MutationObserver(() => {
      changes.disconnect()
      afterPaint(() => press.changePaint = performance.now() - timeStamp)
    })
    // Every step and every page turn sets a class; observing more would itself slow the key down.
    changes.observe(document.querySelector('#slideshow')!, { subtree: true, attributeFilter: ['class'] })
  }, { capture: true })
}

/** After this many milliseconds without a newly mounted slide, none is expected any more. */
const QUIET = 2000

/**
 * Presents the deck at an address with the right arrow on a slowed processor.
 * @param most maximum number of keys
 */
export async function timePresses(browser: Browser, url: string, slideFile: string, slowdown: number, most: number): Promise<Press[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'no-preference', serviceWorkers: 'block' })
  const slides = readSlides(slideFile)
  await page.goto(new URL(slides[0]!.id, url).href)
  await page.locator('#slideshow > .slidev-page:visible .deck-slide').waitFor()
  // The other slides within reach are mounted a little after the first one; a talk begins later than that.
  await page.waitForFunction((quiet) => {
    const count = document.querySelectorAll('#slideshow > .slidev-page').length
    const known = Object.assign({ count: 0, since: 0 }, (window as unknown as { mounted?: object }).mounted)
    const mounted = known.count === count ? known : { count, since: performance.now() }
    Object.assign(window, { mounted })
    return count > 3 && performance.now() - mounted.since > quiet
  }, QUIET, { timeout: 120_000 })
  // tsx (esbuild keepNames) wraps functions in __name(), which the page does not have.
  await page.evaluate('globalThis.__name = value => value')
  await page.evaluate(timeKeys)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  const presses: Press[] = []
  const states = slides.flatMap(({ id, clicks }) => Array.from({ length: clicks + 1 }, (_, step) => `${id} ${step}`)).slice(1, most + 1)
  for (const [i, state] of states.entries()) {
    await page.keyboard.press('ArrowRight')
    const times = await page.waitForFunction((i) => {
      const press = (window as unknown as { presses: { nextPaint?: number, changePaint?: number }[] }).presses[i]
      const still = document.getAnimations().every(({ playState }) => playState !== 'running')
      return still && press?.nextPaint !== undefined && press.changePaint !== undefined ? press : undefined
      // Polled rarely, so that polling does not slow the frames that are timed.
    }, i, { polling: 500 })
    presses.push({ state, ...await times.jsonValue() as Omit<Press, 'state'> })
  }
  await page.close()
  return presses
}
