import { useEventListener } from '@vueuse/core'
import { onMounted, shallowRef } from 'vue'

/** Tolerance for the zoom that remains when a page is pinched back to its normal size. */
const ZOOMED_FROM = 1.01

/**
 * Lets two fingers zoom a slide and one finger pan the zoomed slide. Slidev treats every touch as a swipe and would turn
 * the page after a cancelled touch or when two fingers move apart.
 */
export function usePinchZoom(): void {
  const stage = shallowRef<HTMLElement | null>()
  onMounted(() => {
    stage.value = document.querySelector<HTMLElement>('#page-root > *')
  })

  const isZoomed = () => (globalThis.visualViewport?.scale ?? 1) > ZOOMED_FROM
  // The styles then leave touch gestures to the browser.
  useEventListener(globalThis.visualViewport, 'resize', () => document.documentElement.classList.toggle('zoomed', isZoomed()))

  let isSwipe = true
  useEventListener(stage, 'pointerdown', ({ isPrimary }: PointerEvent) => {
    isSwipe = isPrimary && !isZoomed()
  })
  useEventListener(stage, ['pointermove', 'pointerup', 'pointercancel'], (event: PointerEvent) => {
    // A cancelled touch is one that the browser handles itself, e.g. to pan.
    if (!isSwipe || event.type === 'pointercancel')
      event.stopPropagation()
  })
}
