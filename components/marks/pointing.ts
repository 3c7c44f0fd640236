import type { ComputedRef, Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'

/** What of a figure is pointed at, by pointer, keyboard or tap. */
export interface Pointing {
  /** Id of what is told about, if anything. */
  readonly told: ComputedRef<string | undefined>
  /** What was chosen by a tap or a key, and stays. */
  readonly chosen: Readonly<Ref<string | undefined>>
  /** Chooses a part; a second time lets go of it. */
  choose: (id: string) => void
  /** Listeners of the part that can be pointed at. */
  listeners: (id: string) => Readonly<Record<'pointerenter' | 'pointerleave' | 'focus' | 'blur' | 'click', () => void>>
}

/** Keys with which one goes from part to part or chooses one; any other key goes on. */
const OWN_KEYS = new Set(['Tab', 'Shift', 'Enter', ' '])

/**
 * Pointing at parts of a figure. What is pointed at goes before what has the focus, and that before what was chosen.
 * All is let go of by Escape, by a key that turns the page and by a tap anywhere else.
 */
export function usePointing(): Pointing {
  const pointed = ref<string>()
  const focused = ref<string>()
  const chosen = ref<string>()

  function letGo(): void {
    pointed.value = focused.value = chosen.value = undefined
  }

  function choose(id: string): void {
    if (chosen.value === id)
      letGo()
    else
      chosen.value = id
  }

  useEventListener(globalThis.window, 'keydown', (event) => {
    if (!OWN_KEYS.has(event.key))
      letGo()
  }, { capture: true })
  useEventListener(globalThis.window, 'pointerdown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[role="button"]')))
      letGo()
  })

  return {
    told: computed(() => pointed.value ?? focused.value ?? chosen.value),
    chosen,
    choose,
    listeners: id => ({
      pointerenter: () => { pointed.value = id },
      pointerleave: () => { pointed.value = undefined },
      focus: () => { focused.value = id },
      blur: () => { focused.value = undefined },
      click: () => choose(id),
    }),
  }
}
