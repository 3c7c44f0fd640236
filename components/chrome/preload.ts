import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { useTimeoutFn } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { isTurning, PRELOAD_DELAY_MS, whenIdle } from './idle'

/** Mounts a slide, hidden until it becomes the current one. */
function mount(route: SlideRoute): void {
  route.meta.__preloaded = true
  void route.load()
}

/** Whether a slide may be mounted ahead; `preload: false` in its front matter forbids it. */
const mayWait = (route: SlideRoute) => route.meta.slide.frontmatter.alone !== true

/** How many slides are kept mounted on either side: each one makes every key a little slower, which counts in a long deck. */
const REACH = 26

/**
 * Mounts the neighbours of the current slide at once, and after a while the others within reach, one by one and the nearest
 * first, while the browser is idle.
 * Slidev mounts all slides together three seconds after the first; a running transition then jumps to its end.
 * Its own preloading is switched off by `setup/preparser.ts`.
 */
export function usePreload(): void {
  const { currentSlideNo, slides, isPrintMode } = useNav()
  let over = false
  onScopeDispose(() => over = true)

  const at = (no: number) => slides.value[no - 1]
  const distance = (route: SlideRoute) => Math.abs(route.no - currentSlideNo.value)
  watch(currentSlideNo, (no) => {
    for (const route of slides.value.filter(route => distance(route) > REACH))
      route.meta.__preloaded = false
    for (const route of [at(no), at(no - 1), at(no + 1)]) {
      if (route && (route.no === no || mayWait(route)))
        mount(route)
    }
  }, { immediate: true })

  let busy = false
  function mountRest(): void {
    const next = slides.value
      .filter(route => !route.meta.__preloaded && mayWait(route) && distance(route) <= REACH)
      .sort((a, b) => distance(a) - distance(b))[0]
    busy = next !== undefined && !over && !isPrintMode.value
    if (!busy)
      return
    if (!isTurning())
      mount(next!)
    whenIdle(mountRest)
  }
  let patient = true
  watch(currentSlideNo, () => patient || busy || whenIdle(mountRest))
  useTimeoutFn(() => {
    patient = false
    whenIdle(mountRest)
  }, PRELOAD_DELAY_MS)
}
