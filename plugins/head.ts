import type { HtmlTagDescriptor, Plugin } from 'vite'
import { SUBJECT } from '../data/document.ts'
import { editions, LANGUAGE_MEMORY } from '../data/editions.ts'
import { arrive } from './arrival.ts'
import { deckRoot, edition } from './edition.ts'

/** Links to the deck in its other languages; `components/chrome/editions.ts` keeps them on the current slide. */
function alternates(): HtmlTagDescriptor[] {
  const links = [...editions.map(({ tag, path }) => ({ hreflang: tag, href: deckRoot + path })), { hreflang: 'x-default', href: deckRoot }]
  return links.map(attrs => ({ tag: 'link', attrs: { rel: 'alternate', ...attrs }, injectTo: 'head' }))
}

/** Script that finds the edition for an address before anything is loaded for the wrong one. */
function arrival(): HtmlTagDescriptor {
  const options = {
    root: deckRoot,
    own: edition.path,
    editions: editions.map(({ path, tag }) => ({ path, language: tag.split('-')[0]! })),
    memory: LANGUAGE_MEMORY,
  }
  return { tag: 'script', children: `(${arrive.toString()})(${JSON.stringify(options)})`, injectTo: 'head-prepend' }
}

/**
 * Where a browser forbids storage, reading `localStorage` throws, and Slidev reads it before it draws anything. This
 * replacement remembers until the page is left.
 */
function standInStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      void window[name]
    }
    catch {
      const kept = new Map<string, string>()
      Object.defineProperty(window, name, {
        get: () => ({
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
          removeItem: (key: string) => kept.delete(key),
        }),
      })
    }
  }
}

/** Sets the colour scheme before the first paint, as Slidev does later: the reader's choice, else the system's. */
function scheme(): void {
  const choice = localStorage.getItem('slidev-color-schema') ?? 'auto'
  if (choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches))
    document.documentElement.classList.add('dark')
}

/** Head of the page in the edition's language: its description, and the links to the other editions. */
export function deckHead(): Plugin {
  return {
    name: 'deck-head',
    config: () => ({ define: { __DECK_ROOT__: JSON.stringify(deckRoot) } }),
    transformIndexHtml: () => [
      { tag: 'script', children: `(${standInStorage.toString()})();(${scheme.toString()})()`, injectTo: 'head-prepend' },
      { tag: 'meta', attrs: { name: 'description', content: SUBJECT[edition.lang] }, injectTo: 'head' },
      ...deckRoot ? [arrival(), ...alternates()] : [],
    ],
  }
}
