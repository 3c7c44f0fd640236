import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'

/** Whether the animated element is a leaving slide. */
function isLeaving({ effect }: Animation): boolean {
  return effect instanceof KeyframeEffect && [...effect.target?.classList ?? []].some(name => name.endsWith('-leave-active'))
}

/**
 * Ends whatever still moves as soon as the presenter goes on: a key never waits for an animation.
 * A leaving slide is finished, so that Vue hears transitionend and removes it. Everything else is cancelled: a late
 * transitionend would be taken for the end of the next move.
 */
export function useInterruptibleMotion(): void {
  const { currentSlideNo, clicks } = useNav()
  watch([currentSlideNo, clicks], () => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition)
        animation[isLeaving(animation) ? 'finish' : 'cancel']()
    }
  }, { flush: 'pre' })

  // On a busy machine Chromium may start a transition slightly in the future and report its end at once, with no time
  // elapsed. Vue would take that for the end and remove the leaving slide.
  useEventListener(window, 'transitionend', (event) => {
    if (event.elapsedTime === 0 && event.target instanceof Element && event.target.classList.contains('slidev-page'))
      event.stopImmediatePropagation()
  }, { capture: true })
}
