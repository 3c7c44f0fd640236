/** Until then nothing but the slide on the screen and its neighbours is made ready: the line may be slow, the visit short. In ms. */
export const PATIENCE = 3000

/** Runs something when nothing else is to do. Not every browser tells when that is. */
export function whenIdle(run: () => void): void {
  if (window.requestIdleCallback)
    window.requestIdleCallback(run)
  else
    setTimeout(run, 200)
}

/** Whether a slide is on its way in or out. */
export function isTurning(): boolean {
  return document.getAnimations().some(({ effect }) => effect instanceof KeyframeEffect && effect.target?.classList.contains('slidev-page'))
}
