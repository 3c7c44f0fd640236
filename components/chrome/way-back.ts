import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'
import { aliasOf } from './slides'
import { contentsOpen, wayBack } from './state'

/** R returns to the slide whose link opened this one. The link back is forgotten as soon as this slide is left. */
export function useWayBack(): void {
  const { currentSlideRoute, go } = useNav()
  watch(currentSlideRoute, (route) => {
    if (wayBack.value && aliasOf(route) !== wayBack.value.from)
      wayBack.value = undefined
  })

  useEventListener(globalThis.window, 'keydown', (event) => {
    if (event.key.toLowerCase() !== 'r' || !wayBack.value || contentsOpen.value || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.preventDefault()
    void go(wayBack.value.to)
  })
}
