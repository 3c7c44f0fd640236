import { useNav } from '@slidev/client'
import { useMutationObserver } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { PRELOAD_DELAY_MS, whenIdle } from './idle'

/**
 * Has the browser lay out the neighbours of the slide on the screen while nothing else is to do: out of sight, they are turned
 * to at the cost of painting them. `styles/motion.css` says what `data-near` does.
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
  // A neighbour may be mounted later than its slide is turned to.
  useMutationObserver(() => document.querySelector<HTMLElement>('#slideshow'), request, { childList: true })
  const patience = setTimeout(() => {
    waiting = false
    request()
  }, PRELOAD_DELAY_MS)
  onScopeDispose(() => clearTimeout(patience))
}
