import type { SlideRoute } from '@slidev/types'
import { useNav } from '@slidev/client'
import { useTimeoutFn } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { FIRST_VIEW_MS, isTurning, PRELOAD_DELAY_MS, whenIdle } from './idle'

/** Mounts a slide, hidden until it becomes the current one. */
function mount(route: SlideRoute): void {
  route.meta.__preloaded = true
  void route.load()
}

/** Whether a slide may be mounted before it is the current one; `setup/preparser.ts` marks those whose front matter says `preload: false`. */
const mayPreload = (route: SlideRoute) => route.meta.slide.frontmatter.mayPreload !== false

/** How many slides are kept mounted on either side: each one makes every key a little slower, which counts in a long deck. */
const REACH = 26

/**
 * Mounts the neighbours of the current slide, at once when a slide is turned to and after the first view has come when the
 * deck is opened; and after a while the others within reach, one by one and the nearest first, while the browser is idle.
 * Slidev mounts all slides together three seconds after the first; a running transition then jumps to its end.
 * Its own preloading is switched off by `setup/preparser.ts`.
 */
export function usePreload(): void {
  const { currentSlideNo, slides, isPrintMode } = useNav()
  let disposed = false
  onScopeDispose(() => disposed = true)

  const at = (no: number) => slides.value[no - 1]
  const distance = (route: SlideRoute) => Math.abs(route.no - currentSlideNo.value)
  function mountNear(): void {
    const no = currentSlideNo.value
    for (const route of [at(no), at(no - 1), at(no + 1)]) {
      if (route && (route.no === no || mayPreload(route)))
        mount(route)
    }
  }
  mount(at(currentSlideNo.value)!)
  watch(currentSlideNo, () => {
    for (const route of slides.value.filter(route => distance(route) > REACH))
      route.meta.__preloaded = false
    mountNear()
  })
  useTimeoutFn(mountNear, FIRST_VIEW_MS)

  /** Slides are being mounted one by one. */
  let mounting = false
  function mountRest(): void {
    const next = slides.value
      .filter(route => !route.meta.__preloaded && mayPreload(route) && distance(route) <= REACH)
      .sort((a, b) => distance(a) - distance(b))[0]
    mounting = next !== undefined && !disposed && !isPrintMode.value
    if (!mounting)
      return
    if (!isTurning())
      mount(next!)
    whenIdle(mountRest)
  }
  let beforeDelay = true
  watch(currentSlideNo, () => beforeDelay || mounting || whenIdle(mountRest))
  useTimeoutFn(() => {
    beforeDelay = false
    whenIdle(mountRest)
  }, PRELOAD_DELAY_MS)
}
