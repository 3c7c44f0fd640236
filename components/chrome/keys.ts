import { useNav } from '@slidev/client'
import { toggleDark } from '@slidev/client/logic/dark.ts'
import { activeElement, fullscreen, showOverview, toggleOverview } from '@slidev/client/state/index.ts'
import { useEventListener } from '@vueuse/core'
import { blackScreen } from './blackout'
import { letterActions } from './letter-actions'
import { contentsOpen, letterKeys, sourcesOpen } from './state'

/** A key that types a character; the space bar turns the page and does not count. */
const LETTER = /^[\p{L}\p{N}\p{P}\p{S}]$/u

/** The letter that opens a list of slides closes it too; all other keys are the list's own. */
function closeByItsLetter(event: KeyboardEvent): void {
  const [letter, open] = contentsOpen.value ? ['c', contentsOpen] as const : ['o', showOverview] as const
  if (event.key.toLowerCase() !== letter)
    return
  event.preventDefault()
  event.stopImmediatePropagation()
  open.value = false
}

/**
 * Keeps the deck's keys working beside Slidev's own shortcuts.
 * Slidev ignores keys while a link or button has the focus; a presenter who clicked one would be stuck.
 * Any key also ends the black screen, and a pointer click does not leave the focus on the control.
 */
export function useDeckKeys(): void {
  const { next, prev, nextSlide, prevSlide, goFirst, goLast, isPrintMode } = useNav()

  const letters: Readonly<Record<string, () => unknown>> = {
    ...letterActions,
    d: () => toggleDark(),
    f: () => fullscreen.toggle(),
    o: () => toggleOverview(),
  }

  // Clickers send these keys too; they must work wherever the focus is.
  const turns: Readonly<Record<string, () => Promise<void>>> = {
    ArrowRight: next,
    ArrowLeft: prev,
    ArrowDown: () => nextSlide(),
    ArrowUp: () => prevSlide(),
    PageDown: next,
    PageUp: prev,
    Home: goFirst,
    End: goLast,
  }

  useEventListener(window, 'keydown', (event) => {
    if (isPrintMode.value || event.ctrlKey || event.metaKey || event.altKey)
      return
    if (blackScreen.value) {
      blackScreen.value = false
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    if (!letterKeys.value && LETTER.test(event.key)) {
      event.stopImmediatePropagation()
      return
    }
    // With Shift the arrows scroll the source panel.
    if (sourcesOpen.value && event.shiftKey)
      return
    const focused = document.activeElement
    // Not every browser reports a lost focus when the focused element is removed; Slidev would ignore all keys from then on.
    activeElement.value = focused as HTMLElement | null
    const slidevIsDeaf = focused?.tagName === 'BUTTON' || focused?.tagName === 'A'
    const act = letters[event.key.toLowerCase()]
    if (contentsOpen.value || showOverview.value) {
      closeByItsLetter(event)
      return
    }
    if (act && slidevIsDeaf) {
      event.preventDefault()
      // Slidev listens again as soon as the panel has the focus, and would close it with the same key press.
      event.stopImmediatePropagation()
      act()
      return
    }
    // The source panel must not scroll by the key that turns the page.
    if (sourcesOpen.value && !slidevIsDeaf && (event.key === ' ' || Object.hasOwn(turns, event.key)))
      event.preventDefault()
    if (!Object.hasOwn(turns, event.key))
      return
    const slidevLacksIt = event.key === 'Home' || event.key === 'End'
    if (slidevIsDeaf || slidevLacksIt) {
      event.preventDefault()
      // Turning may move the focus, and Slidev would then handle the same key press again.
      event.stopImmediatePropagation()
      void turns[event.key]!()
    }
  }, { capture: true })

  // `detail` is 0 when Enter or Space pressed the control: keyboard users keep their focus.
  useEventListener(window, 'click', (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>('a, button, [tabindex]') : null
    if (event.detail > 0 && !contentsOpen.value && !showOverview.value)
      control?.blur()
  })
}
