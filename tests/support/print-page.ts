import type { Page } from 'playwright/test'

/** Opens the page that is printed, on which all slides of an edition stand below each other in their last state. */
export async function openPrintPage(page: Page, editionUrl: string): Promise<void> {
  await page.goto(new URL('print?print', editionUrl).href)
  await page.waitForFunction(() => {
    const sections = [...document.querySelectorAll('.print-page > section')]
    return sections.length > 0 && sections.every(section => section.querySelector('.deck-slide'))
  })
  await page.waitForLoadState('networkidle')
}
