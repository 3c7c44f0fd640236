import type { Page } from 'playwright/test'
import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

interface Memory {
  readonly slide: string
  /** The slide as it was drawn in the step before. */
  readonly drawing: string
  /** What its figure is told to be for those who do not see it. */
  readonly told: string
  /** Parts, by their place among all that a step can show, that have been seen so far. */
  readonly seen: ReadonlySet<number>
}

const memories = new WeakMap<Page, Memory>()

/** Each click changes the slide and what is told of its figure, and after the last one every part has been seen; some give way to others. */
export const steps: Gate = async (page, state) => {
  if (state.step === 'print')
    return []
  const { drawing, told, parts } = await currentSlide(page).evaluate(slide => ({
    drawing: slide.innerHTML,
    told: slide.querySelector('svg.drawing')?.getAttribute('aria-label') ?? '',
    parts: [...slide.querySelectorAll('.reveal, .slidev-vclick-target')].map(part => ({
      hidden: part.matches('.is-hidden, .slidev-vclick-hidden'),
      name: part.textContent?.trim() ? `“${part.textContent}”` : `a part with <${part.firstElementChild?.tagName ?? part.tagName}>`,
    })),
  }))
  const before = memories.get(page)
  const known = before?.slide === state.slide ? before : undefined
  const seen = new Set([...known?.seen ?? [], ...parts.keys()].filter(i => known?.seen.has(i) || parts[i]?.hidden === false))
  memories.set(page, { slide: state.slide, drawing, told, seen })
  return findings(state, [
    ...known?.drawing === drawing ? ['this click changes nothing'] : [],
    ...told && known?.told === told ? [`this click shows more, but the text alternative of the figure stays “${brief(told)}”`] : [],
    ...state.last ? parts.filter((_, i) => !seen.has(i)).map(({ name }) => `${brief(name)} still waits for a click after the last one`) : [],
  ])
}
