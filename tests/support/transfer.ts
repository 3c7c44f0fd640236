import type { Page } from 'playwright/test'

/** What travelled over the wire. */
export interface Transfer {
  /** Bytes of each address that was asked for, headers included, compressed with gzip. */
  readonly bytes: Map<string, number>
}

/**
 * Weighs everything that a page asks a server for from now on, each address once: a browser keeps what it has, but not
 * while its requests are watched. It takes gzip alone, which is what every host sends.
 */
export async function weigh(page: Page): Promise<Transfer> {
  const bytes = new Map<string, number>()
  const urls = new Map<string, string>()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } })
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url))
      urls.set(requestId, request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId)
    if (url && encodedDataLength > 0)
      bytes.set(url, Math.max(bytes.get(url) ?? 0, encodedDataLength))
  })
  return { bytes }
}

/** Sum of what was weighed, but for files whose name fits `without`. */
export const total = ({ bytes }: Transfer, without?: RegExp) => [...bytes].reduce((sum, [url, size]) => without?.test(url) ? sum : sum + size, 0)

/** The heaviest first, for the report of a test that fails. */
export const heaviest = ({ bytes }: Transfer) => [...bytes]
  .sort(([, a], [, b]) => b - a)
  .map(([url, size]) => `${(size / 1000).toFixed(1)} kB ${new URL(url).pathname}`)
  .join('\n')
