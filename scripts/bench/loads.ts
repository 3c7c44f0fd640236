import type { Browser } from 'playwright'
import { percentile } from './keys'

/** How a page loaded over a slow connection on a slow processor. Times in milliseconds from the start of the visit. */
export interface Load {
  readonly firstPaint: number
  readonly largestPaint: number
  /** When everything that the page requested had arrived. */
  readonly complete: number
  readonly bytes: number
  readonly requests: number
}

/** The “slow 4G” connection of Lighthouse: bytes per second, round trip in milliseconds. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

/** After this long without a request, the first view counts as loaded (ms); what the deck then loads ahead is not part of it. */
const QUIET = 1000

/** What a page is opened on. */
export interface Screen {
  readonly width: number
  readonly height: number
  /** Files that such a device does not load. */
  readonly unneeded?: RegExp
}

/** Fonts of the reading edition that stand in where the system has no Chinese font for running text. */
const STAND_IN = /\/deck-sans-/

/** A computer without any Chinese font. */
const BARE_DESK: Screen = { width: 1280, height: 720 }
/** A computer set up to read Chinese. */
export const DESK: Screen = { ...BARE_DESK, unneeded: STAND_IN }
/** A phone sold in China. */
export const PHONE: Screen = { width: 390, height: 844, unneeded: STAND_IN }

/** Opens a page for the first time, repeatedly. */
export async function timeLoads(browser: Browser, url: string, slowdown: number, runs: number, { unneeded, ...viewport } = BARE_DESK): Promise<Load[]> {
  const loads: Load[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', serviceWorkers: 'block' })
    const page = await context.newPage()
    // A stock deck asks other hosts for fonts and icons; how fast those answer says nothing about the deck.
    await page.route(address => address.hostname !== '127.0.0.1' && address.protocol.startsWith('http'), route => route.abort())
    if (unneeded)
      await page.route(unneeded, route => route.abort())
    await page.addInitScript(() => {
      const paints = { largest: 0 }
      Object.assign(window, { paints })
      new PerformanceObserver(list => paints.largest = list.getEntries().at(-1)!.startTime).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', LINE)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    let bytes = 0
    let requests = 0
    // A font inside the page is “requested” too, but came with it.
    const sent = new Set<string>()
    session.on('Network.requestWillBeSent', ({ requestId, request }) => request.url.startsWith('http') && sent.add(requestId))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!sent.has(requestId))
        return
      bytes += encodedDataLength
      requests++
    })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForFunction((quiet) => {
      const last = Math.max(...performance.getEntriesByType('resource').map(entry => (entry as PerformanceResourceTiming).responseEnd), 0)
      return performance.now() - last > quiet && performance.getEntriesByName('first-contentful-paint').length > 0
    }, QUIET)
    loads.push({
      ...await page.evaluate(() => ({
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
        largestPaint: (window as unknown as { paints: { largest: number } }).paints.largest,
        complete: Math.max(
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
          ...performance.getEntriesByType('resource').map(entry => (entry as PerformanceResourceTiming).responseEnd),
        ),
      })),
      bytes,
      requests,
    })
    await context.close()
  }
  return loads
}

/** The median of every value. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (key: keyof Load) => percentile(loads.map(load => load[key]), 0.5)
  return { firstPaint: of('firstPaint'), largestPaint: of('largestPaint'), complete: of('complete'), bytes: of('bytes'), requests: of('requests') }
}
