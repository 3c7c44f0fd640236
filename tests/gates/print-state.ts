import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** In print nothing moves. */
export const printState: Gate = async (page, state) => {
  if (state.step !== 'print')
    return []
  const moving = await currentSlide(page).evaluate(async (slide) => {
    const name = (element: Element | null) => element ? `<${element.tagName.toLowerCase()}> “${element.textContent ?? ''}”` : 'something'
    // Animations begin with the frame after their style.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const styled = slide.getAnimations({ subtree: true })
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => name(effect instanceof KeyframeEffect ? effect.target : null))
    const scripted = [...slide.querySelectorAll('animate, animateTransform, animateMotion, set')].map(element => name(element.parentElement))
    return [...styled, ...scripted]
  })
  return findings(state, moving.map(what => `${brief(what, 40)} still moves`))
}
