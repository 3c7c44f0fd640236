/// <reference lib="webworker" />
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** How long a page may take to come over the line before the kept one is shown, in milliseconds. */
const PATIENCE = 3000

const scope = new URL(self.registration.scope).pathname

/** Files that may answer an address below the scope, as hosts look for them. */
function candidates(path: string): string[] {
  const name = path.slice(scope.length)
  const edition = __EDITIONS__.find(prefix => name.startsWith(prefix)) ?? ''
  return [name, `${name}.html`, `${name}${name === '' || name.endsWith('/') ? '' : '/'}index.html`, `${edition}404.html`]
    .filter(candidate => candidate !== '')
}

/** The kept page for an address. */
async function kept(url: URL): Promise<Response | undefined> {
  for (const name of candidates(url.pathname)) {
    const response = await matchPrecache(scope + name)
    if (response)
      return response
  }
}

/**
 * A page comes from the line while there is one, so that a new version is taken at once; each version names its own
 * files, so none is mixed with another. Without a line, or with one that hangs, the kept page is shown.
 */
async function page({ request, url }: { request: Request, url: URL }): Promise<Response> {
  const fresh = fetch(request)
  const late = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE))
  const answer = await Promise.race([fresh.catch(() => undefined), late])
  // An answer that is no page of the deck, such as a sign-in for the network, is not waited for and not kept.
  return answer ?? await kept(url) ?? fresh
}

precache(__FILES__)
registerRoute(new NavigationRoute(page))
addRoute()
// A page of a newer version may run before that version is in charge; its files are kept already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${scope}`),
  ({ request }) => fetch(request).catch(async error => await caches.match(request) ?? Promise.reject(error)),
)
cleanupOutdatedCaches()
