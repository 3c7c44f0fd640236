/** Wait before caching, so that the page in view gets the bandwidth first (ms). */
const CACHE_DELAY_MS = 4000

/**
 * Caches the whole deck in the reader's browser, so that it works without a network.
 * @param root public path of the whole deck; empty for a single edition, which is not cached
 */
export function keepOffline(root: string): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
  if (root === '' || saving || !('serviceWorker' in navigator))
    return
  setTimeout(() => {
    // Storage is blocked or the page is not served securely: the deck then works only with a network.
    navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined)
  }, CACHE_DELAY_MS)
}
