import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { Lang } from '../data/types.ts'
import { editions, LANGUAGE_MEMORY } from '../data/editions.ts'
import { arrive } from './arrival.ts'
import { deckRoot, edition } from './edition.ts'

/** What search engines and link previews say of the deck. */
const DESCRIPTIONS: Readonly<Record<Lang, string>> = {
  zh: '《“中国视谷”产业发展规划》解读：三期目标、产业体系、四区分工与核对结果，每个数字注明年份、口径与出处。',
  en: 'Hangzhou’s China Vision Valley plan, read slide by slide: targets, industries, districts and what could be checked, every number with its year, measure and source.',
}

/** The same deck in its other languages; `components/chrome/editions.ts` keeps the addresses on the slide. */
function alternates(): HtmlTagDescriptor[] {
  const links = [...editions.map(({ tag, path }) => ({ hreflang: tag, href: deckRoot + path })), { hreflang: 'x-default', href: deckRoot }]
  return links.map(attrs => ({ tag: 'link', attrs: { rel: 'alternate', ...attrs }, injectTo: 'head' }))
}

/** Finds the edition for an address, before anything is loaded for the wrong one. */
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
 * Where a browser forbids storage, reading `localStorage` throws, and Slidev reads it before it draws anything: what the
 * deck remembers is then kept until the page is left.
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

/** Sets the scheme before the first paint, as Slidev will: the reader's choice, else the system's. */
function scheme(): void {
  const choice = localStorage.getItem('slidev-color-schema') ?? 'auto'
  if (choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches))
    document.documentElement.classList.add('dark')
}

/** Head of the page in the edition's language: its description, and the way to the other editions. */
export function deckHead(): Plugin {
  return {
    name: 'deck-head',
    config: () => ({ define: { __DECK_ROOT__: JSON.stringify(deckRoot) } }),
    transformIndexHtml: () => [
      { tag: 'script', children: `(${standInStorage.toString()})();(${scheme.toString()})()`, injectTo: 'head-prepend' },
      { tag: 'meta', attrs: { name: 'description', content: DESCRIPTIONS[edition.lang] }, injectTo: 'head' },
      ...deckRoot ? [arrival(), ...alternates()] : [],
    ],
  }
}
