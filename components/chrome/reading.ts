import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'

/**
 * Address of the reading edition at the current slide. The dev server has none: only a build writes it.
 */
export function useReadingHref(): ComputedRef<string | undefined> {
  const { currentSlideRoute } = useNav()
  return computed(() => {
    if (!import.meta.env.PROD)
      return undefined
    const alias = currentSlideRoute.value.meta.slide.frontmatter.routeAlias
    return `${import.meta.env.BASE_URL}read/${typeof alias === 'string' ? `#${alias}` : ''}`
  })
}

/** Also set by the reading edition, when a reader goes from there to the slides. */
const OFFER = 'reading-offer'

/** Whether the reader has chosen the slides in this session or, where storage is blocked, comes from the reading edition. */
export function slidesChosen(): boolean {
  try {
    if (sessionStorage.getItem(OFFER) === 'slides')
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
    sessionStorage.setItem(OFFER, 'slides')
  }
  catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}
