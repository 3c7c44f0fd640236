import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'

interface Listening {
  /** What has begun to move since the page was last asked. */
  readonly moves: string[]
}

/**
 * With reduced motion, each step appears at once. What moves is recorded when it begins, since it may have come to rest
 * before anyone looks. Page turns have a spec of their own.
 */
export const stillness: Gate = async (page, state) => {
  if (state.step === 'print')
    return []
  const moved = await page.evaluate((first) => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      throw new Error('This gate asks a page whose reader wants less motion.')
    const name = (element: Element | null | undefined) => element ? `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">${element.textContent ? ` “${element.textContent}”` : ''}` : 'something'
    const takesTime = ({ effect }: Animation) => Number(effect?.getComputedTiming().endTime ?? 0) > 0
    const targetOf = ({ effect }: Animation) => effect instanceof KeyframeEffect ? effect.target : null
    const listening = window as unknown as Partial<Listening>
    if (!listening.moves) {
      const moves: string[] = []
      Object.assign(window, { moves } satisfies Listening)
      for (const event of ['transitionrun', 'animationstart']) {
        document.addEventListener(event, ({ target }) => {
          if (target instanceof Element && target.getAnimations().some(takesTime))
            moves.push(name(target))
        })
      }
    }
    const before = listening.moves!.splice(0)
    const now = document.getAnimations().filter(animation => animation.playState === 'running' && takesTime(animation)).map(targetOf)
    return [...first ? [] : before, ...now.map(name)]
  }, state.step === 0)
  return findings(state, moved.map(what => `${brief(what, 60)} moves, though less motion is asked for`))
}
