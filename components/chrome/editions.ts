import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { editions, LANGUAGE_MEMORY } from '../../data/editions'
import type { Lang } from '../../data/types'
import { aliasOf } from './slides'
import { lang } from './words'

/** The current slide in another language. */
export interface EditionLink {
  readonly tag: string
  /** Name of the language in that language. */
  readonly name: string
  readonly href: string
  /** Remembers the language as the reader's choice. */
  readonly choose: () => void
}

function remember(chosen: Lang): void {
  try {
    localStorage.setItem(LANGUAGE_MEMORY, chosen)
  }
  catch {
    // Storage is blocked: the choice lasts as long as the address.
  }
}

/** Address of the slide within an edition, e.g. `targets`. */
function useAlias(): ComputedRef<string> {
  const { currentSlideRoute } = useNav()
  return computed(() => aliasOf(currentSlideRoute.value))
}

/** The other editions at the same slide and step; none where only this one is built. */
export function useOtherEditions(): ComputedRef<readonly EditionLink[]> {
  const { router } = useNav()
  const alias = useAlias()
  const query = computed(() => router.currentRoute.value.fullPath.split('?')[1])
  return computed(() => editions
    .filter(edition => __DECK_ROOT__ !== '' && edition.lang !== lang)
    .map(({ lang: other, tag, name, path }) => ({
      tag,
      name,
      href: `${__DECK_ROOT__}${path}${alias.value}${query.value ? `?${query.value}` : ''}`,
      choose: () => remember(other),
    })))
}

/** Keeps the `alternate` links in the head on the current slide. */
export function useAlternates(): void {
  const alias = useAlias()
  watch(alias, (id) => {
    for (const { tag, path } of [...editions, { tag: 'x-default', path: editions[0]!.path }])
      document.head.querySelector(`link[rel="alternate"][hreflang="${tag}"]`)?.setAttribute('href', new URL(`${__DECK_ROOT__}${path}${id}`, location.origin).href)
  }, { immediate: true })
}
