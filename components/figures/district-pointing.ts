import type { ComputedRef, Ref } from 'vue'
import { computed, ref } from 'vue'

/** What of the map is pointed at, by pointer, keyboard or tap. */
export interface Pointing {
  /** Division code of what is told about, if any. */
  readonly adcode: ComputedRef<string | undefined>
  /** What was chosen by a tap or a key, and stays. */
  readonly chosen: Readonly<Ref<string | undefined>>
  /** Chooses a division, or lets go of it. */
  choose: (adcode: string) => void
  /** Listeners of a division's shape. */
  listeners: (adcode: string) => Readonly<Record<'pointerenter' | 'pointerleave' | 'focus' | 'blur' | 'click', () => void>>
}

/** What is pointed at goes before what has the focus, and that before what was chosen. */
export function usePointing(): Pointing {
  const pointed = ref<string>()
  const focused = ref<string>()
  const chosen = ref<string>()

  function choose(adcode: string): void {
    chosen.value = chosen.value === adcode ? undefined : adcode
  }

  return {
    adcode: computed(() => pointed.value ?? focused.value ?? chosen.value),
    chosen,
    choose,
    listeners: adcode => ({
      pointerenter: () => { pointed.value = adcode },
      pointerleave: () => { pointed.value = undefined },
      focus: () => { focused.value = adcode },
      blur: () => { focused.value = undefined },
      click: () => choose(adcode),
    }),
  }
}
