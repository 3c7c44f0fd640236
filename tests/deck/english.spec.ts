import type { Page } from 'playwright/test'
import { axeProblems } from '../gates/accessibility'
import { unmarkedChinese } from '../support/chinese'
import { expect, visit } from '../support/test'
import { openSlide } from '../support/walk'

/** What of the page as it is shown is Chinese and not marked as such. */
const unmarked = async (page: Page) => (await page.evaluateHandle(() => document)).evaluate(unmarkedChinese)

visit.beforeEach(async ({ page, deck }) => {
  await openSlide(page, new URL('en/', deck.url).href, 'optics-valley')
})

visit('the source panel speaks English and marks what is Chinese', async ({ page, deck }) => {
  for (const id of ['optics-valley', 'districts', 'industry', 'sources']) {
    await openSlide(page, new URL('en/', deck.url).href, id)
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog', { name: 'Sources of this slide' })).toBeFocused()
    await expect(page.locator('[data-evidence]').first()).toBeVisible()
    expect(await unmarked(page)).toEqual([])
    expect(await axeProblems(page)).toEqual([])
  }
})

visit('the contents list the slides in English', async ({ page }) => {
  await page.keyboard.press('c')
  const contents = page.getByRole('dialog', { name: 'Contents' })
  await expect(contents).toBeVisible()
  await expect(contents.locator('a, button').filter({ hasText: 'Glossary' })).toHaveCount(1)
  expect(await unmarked(page)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
})

visit('controls, black screen and announcements are English', async ({ page }) => {
  await page.mouse.move(40, 700)
  await expect(page.getByRole('button', { name: 'Contents' })).toBeVisible()
  await expect(page.locator('[role="status"][aria-live="polite"]')).toContainText('Optics Valley’s GDP')
  expect(await unmarked(page)).toEqual([])
  await page.keyboard.press('b')
  await expect(page.getByText('Screen is black; press any key to return')).toBeAttached()
  expect(await unmarked(page)).toEqual([])
})

visit('a fact card speaks English', async ({ page, deck }) => {
  await openSlide(page, new URL('en/', deck.url).href, 'targets', '?clicks=5')
  await page.getByRole('button', { name: /2027/ }).first().focus()
  expect(await unmarked(page)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
})
