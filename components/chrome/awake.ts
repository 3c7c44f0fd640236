import { useEventListener } from '@vueuse/core'
import { onMounted } from 'vue'

/**
 * Keeps the screen from going dark while the deck is visible. Slidev's own wake lock leaves an unhandled error where a
 * browser refuses it, as it does when a battery runs low.
 */
export function useAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible')
      globalThis.navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  onMounted(ask)
  // A browser releases the lock with every change of tabs.
  useEventListener(globalThis.document, 'visibilitychange', ask)
}
