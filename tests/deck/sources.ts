import type { Page } from 'playwright/test'
import type { Edition } from '../../data/editions'
import { expect } from '../support/test'

/** What the specs about the panel of sources look for in an edition. */
export function sourcePanel({ lang }: Pick<Edition, 'lang'>) {
  const name = { zh: '本页出处', en: 'Sources of this slide' }[lang]
  const panel = (page: Page) => page.getByRole('dialog', { name })
  const entry = (page: Page, id: string) => panel(page).locator(`[data-evidence="${id}"]`)
  return {
    /** Name of the panel, and of the button that opens it. */
    name,
    panel,
    entry,

    /** Opens the panel and waits until it has the focus, which it takes when it is there. */
    async ask(page: Page): Promise<void> {
      await page.keyboard.press('s')
      // The panel is fetched when it is first asked for.
      await expect(panel(page)).toBeFocused({ timeout: 20_000 })
    },

    /** Waits until a fact is marked as the one asked for and stands in full below the head of the panel, which lies over what is scrolled. */
    async expectAsked(page: Page, id: string): Promise<void> {
      await expect(entry(page, id)).toHaveClass(/asked/)
      await expect.poll(() => entry(page, id).evaluate((entry) => {
        const { top, bottom } = entry.getBoundingClientRect()
        const head = entry.closest('.source-panel')!.querySelector('header')!.getBoundingClientRect()
        return { below: top >= head.bottom, inside: bottom <= innerHeight }
      }), { message: `place of ${id}` }).toEqual({ below: true, inside: true })
    },
  }
}
