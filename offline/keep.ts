/** Until then the line belongs to what the reader is looking at. */
const PATIENCE = 4000

/**
 * Keeps the whole deck on the reader's machine, so that it goes on without a network.
 * @param root public path of the deck as a whole; empty where it stands alone and nothing is kept
 */
export function keepOffline(root: string): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
  if (root === '' || saving || !('serviceWorker' in navigator))
    return
  setTimeout(() => {
    // Blocked storage or a page that is not served securely: the deck works as long as the network does.
    navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined)
  }, PATIENCE)
}
