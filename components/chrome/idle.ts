/** Until then nothing is loaded but what the first view shows: a slow connection has this one thing to do (ms). */
export const FIRST_VIEW_MS = 2000

/** Until then only the current slide and its neighbours are prepared: the connection may be slow, the visit short (ms). */
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
