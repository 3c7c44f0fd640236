import type { ComputedRef, Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'

/** Which part of a figure is pointed at, by pointer, keyboard or tap. */
export interface Pointing {
  /** Id of the part whose details are shown, if any. */
  readonly active: ComputedRef<string | undefined>
  /** Id of the part that was selected by a tap or a key and stays so. */
  readonly selected: Readonly<Ref<string | undefined>>
  /** Selects a part, or clears the selection if it is the selected one. */
  toggle: (id: string) => void
  /** Listeners of the part that can be pointed at. */
  listeners: (id: string) => Readonly<Record<'pointerenter' | 'pointerleave' | 'focus' | 'blur' | 'click', () => void>>
}

/** Keys that move between parts or select one; any other key clears the pointing. */
const OWN_KEYS = new Set(['Tab', 'Shift', 'Enter', ' '])

/**
 * Pointing at parts of a figure. The part under the pointer takes precedence over the focused one, and that one over the
 * selected one. Escape, a key that turns the page and a tap anywhere else clear all three.
 */
export function usePointing(): Pointing {
  const pointed = ref<string>()
  const focused = ref<string>()
  const selected = ref<string>()

  function clear(): void {
    pointed.value = focused.value = selected.value = undefined
  }

  function toggle(id: string): void {
    if (selected.value === id)
      clear()
    else
      selected.value = id
  }

  useEventListener(globalThis.window, 'keydown', (event) => {
    if (!OWN_KEYS.has(event.key))
      clear()
  }, { capture: true })
  useEventListener(globalThis.window, 'pointerdown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[role="button"]')))
      clear()
  })

  return {
    active: computed(() => pointed.value ?? focused.value ?? selected.value),
    selected,
    toggle,
    listeners: id => ({
      pointerenter: () => { pointed.value = id },
      pointerleave: () => { pointed.value = undefined },
      focus: () => { focused.value = id },
      blur: () => { focused.value = undefined },
      click: () => toggle(id),
    }),
  }
}
