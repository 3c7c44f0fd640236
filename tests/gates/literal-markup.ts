import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** Signs that only a source should hold: emphasis that was not set, a fact that was not filled in, a value that is none. */
export const MARKUP = /\*\*|__|\{\{|\}\}|\{[FEDG]\d{2}[^}]*\}|\bundefined\b|\bNaN\b|\[object /

/** No markup reaches the screen or a text alternative as it stands. */
export const literalMarkup: Gate = async (page, state) => {
  const texts = await currentSlide(page).evaluate((slide) => {
    const names = [...slide.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label')!)
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode())
      names.push((walker.currentNode as Text).data)
    return names
  })
  const whats = texts.flatMap((text) => {
    const sign = MARKUP.exec(text)
    return sign ? [`the text “${brief(text.slice(Math.max(0, sign.index - 8)))}” shows “${sign[0]}”`] : []
  })
  return findings(state, whats)
}
