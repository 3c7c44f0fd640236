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
 * Lets a tap on a bound number, a part of a figure or the source line ask where it comes from. Keys and controls lead
 * there too, so nobody needs the tap.
 */
export function useSourceTaps(): void {
  const { currentSlideNo, isPrintMode } = useNav()

  useEventListener(globalThis.window, 'click', ({ target }) => {
    if (isPrintMode.value || showOverview.value || !(target instanceof Element) || !target.closest('#slideshow'))
      return
    // Links and the buttons of a figure have a task of their own, and who marks text wants to read it.
    if (target.closest('a, button, [role="button"]') || globalThis.getSelection()?.isCollapsed === false)
      return
    const bound = target.closest('[data-fact]')
    if (!bound && !target.closest('.source'))
      return
    askedFact.value = bound?.getAttribute('data-fact')?.split(' ')[0]
    sourcesOpen.value = true
  })

  // The panel follows the slide; what was asked about stays behind.
  watch(currentSlideNo, () => askedFact.value = undefined)
}
