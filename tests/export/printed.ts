import type { Page } from 'playwright/test'
import { openPrintPage } from '../support/print-page'
import { expect } from '../support/test'

/** A character where it stands on a printed slide, in pixels. */
export interface PrintedLetter {
  readonly char: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
}

/** What a slide says and where it links to, as a browser shows it when it is printed. */
export interface PrintedSlide {
  readonly id: string
  readonly text: string
  readonly links: readonly string[]
  /** Text alternatives of its drawings. */
  readonly figures: readonly string[]
  /** Its characters in the order of the page, without spaces and what only screen readers say. */
  readonly letters: readonly PrintedLetter[]
}

/** Opens the page that is printed and reads its slides. */
export async function readPrintedSlides(page: Page, deckUrl: string, slides: number): Promise<PrintedSlide[]> {
  await page.emulateMedia({ media: 'print' })
  await openPrintPage(page, deckUrl)
  await expect(page.locator('.print-page > section .deck-slide')).toHaveCount(slides, { timeout: 30_000 })
  return page.locator('.print-page > section').evaluateAll(sections => sections.map((section) => {
    const origin = section.querySelector('.print-slide-container')!.getBoundingClientRect()
    const letters: PrintedLetter[] = []
    const range = document.createRange()
    const addLetters = (node: Text, element: Element) => {
      const style = getComputedStyle(element)
      let block = element
      while (getComputedStyle(block).display === 'inline')
        block = block.parentElement!
      const side = element.closest('text') ? style.textAnchor : getComputedStyle(block).textAlign
      const align = /middle|center/.test(side) ? 'center' : /end|right/.test(side) ? 'right' : 'left'
      for (let i = 0; i < node.length; i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getClientRects()[0]
        if (box && box.width > 0 && node.data[i]!.trim())
          letters.push({ char: node.data[i]!, left: box.left - origin.left, right: box.right - origin.left, top: box.top - origin.top, bottom: box.bottom - origin.top, bold: Number(style.fontWeight) >= 600, align })
      }
    }
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    let text = ''
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const element = node.parentElement!
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        continue
      text += node.data
      if (!element.closest('.visually-hidden'))
        addLetters(node, element)
    }
    const links = [...section.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ checkVisibilityCSS: true }))
    const figures = [...section.querySelectorAll('svg[role="img"]')].map(figure => figure.getAttribute('aria-label') ?? '')
    return { id: section.id, figures, letters, text: text.replace(/\s+/g, ''), links: links.map(link => link.getAttribute('href') ?? '') }
  }))
}
