import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'
import { aliasOf } from './slides'
import { contentsOpen, wayBack } from './state'

/** R goes the way back. It is forgotten as soon as the slide it starts from is left. */
export function useWayBack(): void {
  const { currentSlideRoute, go } = useNav()
  watch(currentSlideRoute, (route) => {
    if (wayBack.value && aliasOf(route) !== wayBack.value.from)
      wayBack.value = undefined
  })

  useEventListener(globalThis.window, 'keydown', (event) => {
    if (event.key !== 'r' || !wayBack.value || contentsOpen.value || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.preventDefault()
    void go(wayBack.value.to)
  })
}
