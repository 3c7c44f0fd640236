import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { OFFER_MEMORY } from '../../data/editions'
import { aliasOf } from './slides'

/**
 * Address of the reading edition at the current slide. The dev server has none: only a build writes it.
 */
export function useReadingHref(): ComputedRef<string | undefined> {
  const { currentSlideRoute } = useNav()
  return computed(() => {
    if (!import.meta.env.PROD)
      return undefined
    return `${import.meta.env.BASE_URL}read/#${aliasOf(currentSlideRoute.value)}`
  })
}

/** Whether the reader has chosen the slides in this session, or comes from the reading edition where storage is blocked. */
export function slidesChosen(): boolean {
  try {
    if (sessionStorage.getItem(OFFER_MEMORY) === 'slides')
      return true
  }
  catch {
    // Storage is blocked: the referrer is all there is to go by.
  }
  return document.referrer.startsWith(new URL(`${import.meta.env.BASE_URL}read`, location.href).href)
}

/** Remembers the choice for the session. */
export function rememberSlides(): void {
  try {
    sessionStorage.setItem(OFFER_MEMORY, 'slides')
  }
  catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
