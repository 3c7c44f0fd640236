import { useEventListener } from '@vueuse/core'
import { onMounted, shallowRef } from 'vue'

/** A little more than nothing: what is left over when a page is pinched back. */
const ZOOMED_FROM = 1.01

/**
 * Lets two fingers zoom a slide, and one finger move about in what is zoomed. Slidev takes every touch for a swipe: it
 * would turn the page for a finger that left off, or for two that moved apart.
 */
export function usePinchZoom(): void {
  const stage = shallowRef<HTMLElement | null>()
  onMounted(() => {
    stage.value = document.querySelector<HTMLElement>('#page-root > *')
  })

  const isZoomed = () => (globalThis.visualViewport?.scale ?? 1) > ZOOMED_FROM
  // The styles then leave the movements of a finger to the browser.
  useEventListener(globalThis.visualViewport, 'resize', () => document.documentElement.classList.toggle('zoomed', isZoomed()))

  let isSwipe = true
  useEventListener(stage, 'pointerdown', ({ isPrimary }: PointerEvent) => {
    isSwipe = isPrimary && !isZoomed()
  })
  useEventListener(stage, ['pointermove', 'pointerup', 'pointercancel'], (event: PointerEvent) => {
    // A cancelled touch is one that the browser has taken over.
    if (!isSwipe || event.type === 'pointercancel')
      event.stopPropagation()
  })
}
