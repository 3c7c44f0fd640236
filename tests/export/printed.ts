import type { Page } from 'playwright/test'
import { openPrintPage } from '../support/print-page'
import { expect } from '../support/test'

/** What a slide says and where it links to, as a browser shows it when it is printed. */
export interface PrintedSlide {
  readonly id: string
  readonly text: string
  readonly links: readonly string[]
  /** Text alternatives of its drawings. */
  readonly figures: readonly string[]
}

/** Opens the page that is printed and reads its slides. */
export async function readPrintedSlides(page: Page, deckUrl: string, slides: number): Promise<PrintedSlide[]> {
  await page.emulateMedia({ media: 'print' })
  await openPrintPage(page, deckUrl)
  await expect(page.locator('.print-page > section .deck-slide')).toHaveCount(slides, { timeout: 30_000 })
  return page.locator('.print-page > section').evaluateAll(sections => sections.map((section) => {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    let text = ''
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement!.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        text += (walker.currentNode as Text).data
    }
    const links = [...section.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ checkVisibilityCSS: true }))
    const figures = [...section.querySelectorAll('svg[role="img"]')].map(figure => figure.getAttribute('aria-label') ?? '')
    return { id: section.id, figures, text: text.replace(/\s+/g, ''), links: links.map(link => link.getAttribute('href') ?? '') }
  }))
}
