/** For this long after opening, load only what the first view shows (ms). */
export const FIRST_VIEW_MS = 2000

/** For this long after opening, prepare only the current slide and its neighbours: the connection may be slow, the visit short (ms). */
export const PRELOAD_DELAY_MS = 3000

/** Runs something when the browser is idle. Where the browser cannot tell, it runs a little later. */
export function whenIdle(run: () => void): void {
  if (window.requestIdleCallback)
    window.requestIdleCallback(run)
  else
    setTimeout(run, 200)
}

/** Whether a slide transition is running. */
export function isTurning(): boolean {
  return document.getAnimations().some(({ effect }) => effect instanceof KeyframeEffect && effect.target?.classList.contains('slidev-page'))
}
