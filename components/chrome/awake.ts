import { useEventListener } from '@vueuse/core'
import { onMounted } from 'vue'

/**
 * Keeps the screen from going dark while the deck is in view. Slidev's own way leaves an error behind where a browser
 * refuses, as it does when a battery runs low.
 */
export function useAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible')
      globalThis.navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  onMounted(ask)
  // A browser lets go of it with every change of tabs.
  useEventListener(globalThis.document, 'visibilitychange', ask)
}
