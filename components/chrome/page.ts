import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { isBackup, mainTotal, pageLabel } from './slides'
import { pageNumber } from './wording'
import { lang } from './words'

/** The page number of the current slide as it stands on it, e.g. `6 / 18` or `备查A2`. */
export function usePageNumber(): ComputedRef<string> {
  const { currentSlideRoute, slides } = useNav()
  return computed(() => pageNumber(
    pageLabel(currentSlideRoute.value, slides.value),
    mainTotal(slides.value),
    isBackup(currentSlideRoute.value),
    lang,
  ))
}
