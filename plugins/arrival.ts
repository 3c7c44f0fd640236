/** What a page must know to find the right edition for an address. */
export interface ArrivalOptions {
  /** Public path of the deck as a whole. */
  readonly root: string
  /** Path of the page's own edition below it; empty for the master. */
  readonly own: string
  /** Every edition: its path and the first part of its language tag. */
  readonly editions: readonly { readonly path: string, readonly language: string }[]
  /** Key under which the reader's choice is stored; `components/chrome/editions.ts` writes it. */
  readonly memory: string
}

/**
 * Runs in the head of a page before anything else, so it must be self-contained.
 * At the address of the deck itself a reader gets the edition chosen before, else the one in the browser's language; every
 * other address opens as it is. Hosts with a single page for all missing files serve the master's: it redirects the
 * address to the edition that it belongs to.
 */
export function arrive({ root, own, editions, memory }: ArrivalOptions): void {
  const { pathname, search, hash } = location
  if (own !== '') {
    const to = new URLSearchParams(search).get('to')
    if (to !== null)
      history.replaceState(null, '', root + own + to)
    return
  }
  const owner = editions.find(({ path }) => path !== '' && pathname.startsWith(root + path))
  if (owner) {
    location.replace(`${root + owner.path}?to=${encodeURIComponent(pathname.slice((root + owner.path).length) + search + hash)}`)
    return
  }
  if (pathname !== root)
    return
  let language = ''
  try {
    language = localStorage.getItem(memory) ?? ''
  }
  catch {
    // Storage is blocked: the browser's language decides each time.
  }
  const wanted = [language, ...navigator.languages]
    .map(tag => editions.find(candidate => candidate.language === tag.toLowerCase().split('-')[0]))
    .find(found => found !== undefined)
  if (wanted && wanted.path !== own)
    location.replace(root + wanted.path + search + hash)
}
