import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { watch } from 'vue'

/** Whether the animated element is a slide on its way out. */
function isLeaving({ effect }: Animation): boolean {
  return effect instanceof KeyframeEffect && [...effect.target?.classList ?? []].some(name => name.endsWith('-leave-active'))
}

/**
 * Whatever still moves is in its place as soon as the presenter goes on: a key never waits for a picture.
 * A slide on its way out is finished, so that its end is heard and it goes. All else is cancelled, which sets it in its
 * place without a word: the late news of an end would be taken for the end of the move that begins now.
 */
export function useInterruptibleMotion(): void {
  const { currentSlideNo, clicks } = useNav()
  watch([currentSlideNo, clicks], () => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition)
        animation[isLeaving(animation) ? 'finish' : 'cancel']()
    }
  }, { flush: 'pre' })

  // On a busy machine Chromium may start a push a moment in the future and then tell at once, after no time, that it
  // has ended. Vue would believe it and take the leaving slide away.
  useEventListener(window, 'transitionend', (event) => {
    if (event.elapsedTime === 0 && event.target instanceof Element && event.target.classList.contains('slidev-page'))
      event.stopImmediatePropagation()
  }, { capture: true })
}
