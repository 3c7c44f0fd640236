import type { Page } from 'playwright/test'

/** What happened on a page since it was last asked. */
export interface Watch {
  /** Errors the page printed or threw. */
  readonly errors: string[]
  /** Requests that left the server, failed or got the wrong thing. */
  readonly requests: string[]
}

const watches = new WeakMap<Page, Watch>()

/** Kinds of request that must get a file, and never the page that stands in for missing ones. */
const FILES = new Set(['font', 'image', 'script', 'stylesheet', 'media'])

const isLocal = (url: string) => /^(?:data|blob|about):/.test(url) || new URL(url).hostname === '127.0.0.1'

// The stack names built files, which tell nobody anything.
const firstLine = (text: string) => text.split('\n')[0]!

/** Writes down errors and requests of a page. */
export function watchPage(page: Page): void {
  const watch: Watch = { errors: [], requests: [] }
  watches.set(page, watch)
  page.on('pageerror', error => watch.errors.push(`throws “${firstLine(error.message)}”`))
  page.on('console', (message) => {
    // What could not be loaded is told with its address by the requests.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      watch.errors.push(`prints the error “${firstLine(message.text())}”`)
    if (message.type() === 'warning' && message.text().startsWith('[Vue'))
      watch.errors.push(`prints the warning “${firstLine(message.text())}”`)
  })
  // It gets no answer: the browser of the specs knows this machine alone. A route would see every request, and none would be cached.
  page.on('request', (request) => {
    if (!isLocal(request.url()))
      watch.requests.push(`asks another host for ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left drops what it was still loading.
    if (isLocal(request.url()) && !reason.includes('ERR_ABORTED'))
      watch.requests.push(`cannot load ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    const type = response.request().resourceType()
    const status = response.status()
    if (status >= 400)
      watch.requests.push(`gets status ${status} for ${response.url()}`)
    else if (FILES.has(type) && response.headers()['content-type']?.startsWith('text/html'))
      watch.requests.push(`finds no file at ${response.url()} (${type})`)
  })
}

/** Takes what was written down since the last call. */
export function takeErrors(page: Page): string[] {
  return watches.get(page)?.errors.splice(0) ?? []
}

/** Takes what was written down since the last call. */
export function takeRequests(page: Page): string[] {
  return watches.get(page)?.requests.splice(0) ?? []
}
