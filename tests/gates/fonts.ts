import type { CDPSession, Page } from 'playwright/test'
import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'

const sessions = new WeakMap<Page, Promise<CDPSession>>()

async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  return session
}

/** A text on the screen. */
interface Drawn {
  readonly text: string
  /** It is to be set in the serif face of the deck. */
  readonly serif: boolean
}

/** Marks the elements that draw text of their own, and gives that text, in the order of the document. A text that was asked about at an earlier step is left out. */
function markTexts(): Drawn[] {
  const slide = [...document.querySelectorAll('#slideshow > .slidev-page')].find(page => page.checkVisibility({ checkVisibilityCSS: true }))!
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const texts = new Map<Element, string>()
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement!
    if (node.data.trim() && parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      texts.set(parent, (texts.get(parent) ?? '') + node.data)
  }
  const asked = (window as { textsAsked?: WeakMap<Element, string> }).textsAsked ??= new WeakMap()
  const drawn = [...slide.querySelectorAll('*')].filter(element => texts.has(element) && asked.get(element) !== texts.get(element))
  return drawn.map((element) => {
    const text = texts.get(element)!
    asked.set(element, text)
    element.setAttribute('data-drawn', '')
    return { text, serif: getComputedStyle(element).fontFamily.replaceAll('"', '').startsWith('Deck Serif') }
  })
}

function unmarkTexts(): void {
  for (const marked of document.querySelectorAll('[data-drawn]'))
    marked.removeAttribute('data-drawn')
}

/**
 * Every glyph comes from a font of the deck. The browser tells which fonts really drew a text: a font that a
 * machine happens to have would hide a gap that others see as a box. And no glyph that a title or a figure sets in the
 * serif face comes from another face of the deck: each face is cut to the words it is known to draw.
 */
export const fonts: Gate = async (page, state) => {
  const session = await (sessions.get(page) ?? sessions.set(page, openSession(page)).get(page)!)
  const texts = await page.evaluate(markTexts)
  if (texts.length === 0)
    return []
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-drawn]' })
  const used = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  // The next gate finds the slide as the deck drew it.
  await page.evaluate(unmarkTexts)
  const whats: string[] = []
  for (const [i, { fonts }] of used.entries()) {
    const foreign = fonts.find(font => !font.isCustomFont)
    if (foreign)
      whats.push(`“${brief(texts[i]?.text ?? '')}” is drawn in part by ${foreign.familyName}, which is not bundled`)
    const other = texts[i]?.serif ? fonts.find(font => font.isCustomFont && !font.familyName.includes('Serif')) : undefined
    if (other)
      whats.push(`“${brief(texts[i]!.text)}” is set in the serif face, but drawn in part by ${other.familyName}`)
  }
  return findings(state, whats)
}
