import type { PrecacheEntry } from 'workbox-precaching'
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

// Set when the worker is built: the files that it keeps, and the paths of all editions but the first.
declare const __FILES__: PrecacheEntry[]
declare const __EDITIONS__: readonly string[]

/** How long to wait for the network before falling back to the cached page (ms). */
const NETWORK_TIMEOUT_MS = 3000

const scope = new URL(self.registration.scope).pathname

/** Files that may answer an address below the scope, in the order in which hosts try them. */
function candidates(path: string): string[] {
  const name = path.slice(scope.length)
  const edition = __EDITIONS__.find(prefix => name.startsWith(prefix)) ?? ''
  return [name, `${name}.html`, `${name}${name === '' || name.endsWith('/') ? '' : '/'}index.html`, `${edition}404.html`]
    .filter(candidate => candidate !== '')
}

/** The cached page for an address. */
async function cached(url: URL): Promise<Response | undefined> {
  for (const name of candidates(url.pathname)) {
    const response = await matchPrecache(scope + name)
    if (response)
      return response
  }
}

/**
 * Network first, so that a new version is used at once. Each version names its own files, so versions never mix. If the
 * network fails or hangs, the cached page is shown.
 */
async function page({ request, url }: { request: Request, url: URL }): Promise<Response> {
  const fresh = fetch(request)
  const late = new Promise<undefined>(resolve => setTimeout(resolve, NETWORK_TIMEOUT_MS))
  const answer = await Promise.race([fresh.catch(() => undefined), late])
  // Whatever the network answers is shown as it is, even a captive portal's sign-in page, and is never cached.
  return answer ?? await cached(url) ?? fresh
}

precache(__FILES__)
registerRoute(new NavigationRoute(page))
addRoute()
// A page of a newer version may run before that version's worker takes over; its files are cached already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scope}`),
  ({ request }) => fetch(request).catch(async error => await caches.match(request) ?? Promise.reject(error)),
)
cleanupOutdatedCaches()
