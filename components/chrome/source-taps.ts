import { useNav } from '@slidev/client'
import { showOverview } from '@slidev/client/state/index.ts'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'
import { askedFact, sourcesOpen } from './state'

/** Opens the source panel, or closes it. */
export function toggleSources(): void {
  askedFact.value = undefined
  sourcesOpen.value = !sourcesOpen.value
}

/**
 * Opens the source panel on a tap on a number bound to a fact, a part of a figure or the source line. Keys and controls
 * open it too, so nobody depends on tapping.
 */
export function useSourceTaps(): void {
  const { currentSlideNo, isPrintMode } = useNav()

  useEventListener(globalThis.window, 'click', ({ target }) => {
    if (isPrintMode.value || showOverview.value || !(target instanceof Element) || !target.closest('#slideshow'))
      return
    // Links and buttons of a figure have their own action, and selecting text must not open the panel.
    if (target.closest('a, button, [role="button"]') || globalThis.getSelection()?.isCollapsed === false)
      return
    const bound = target.closest('[data-fact]')
    if (!bound && !target.closest('.source'))
      return
    askedFact.value = bound?.getAttribute('data-fact')?.split(' ')[0]
    sourcesOpen.value = true
  })

  // The panel follows the slide; the tapped fact belongs to the slide before.
  watch(currentSlideNo, () => askedFact.value = undefined)
}
