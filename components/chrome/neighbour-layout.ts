import { useNav } from '@slidev/client'
import { useMutationObserver, useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'
import { PRELOAD_DELAY_MS, whenIdle } from './idle'

/**
 * Has the browser lay out the neighbours of the current slide while it is idle. They stay out of sight, so that turning to one
 * only has to paint it. `styles/motion.css` defines what `data-near` does.
 */
export function useLaidOutNeighbours(): void {
  const { currentSlideNo, isPrintMode } = useNav()
  let waiting = true

  function layOut(): void {
    waiting = false
    for (const page of document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page'))
      page.toggleAttribute('data-near', Math.abs(Number(page.dataset.slidevNo) - currentSlideNo.value) <= 1)
  }
  function request(): void {
    if (waiting || isPrintMode.value)
      return
    waiting = true
    whenIdle(layOut)
  }
  watch(currentSlideNo, request)
  // A neighbour may be mounted only after the current slide has been shown.
  useMutationObserver(() => document.querySelector<HTMLElement>('#slideshow'), request, { childList: true })
  useTimeoutFn(() => {
    waiting = false
    request()
  }, PRELOAD_DELAY_MS)
}
