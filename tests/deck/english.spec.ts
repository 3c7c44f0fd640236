import type { Page } from 'playwright/test'
import { axeProblems } from '../gates/accessibility'
import { expect, visit } from '../support/test'
import { openSlide } from '../support/walk'

/** Chinese that is not marked as such, in what is written and in what is read out. */
const unmarkedChinese = (page: Page) => page.evaluate(() => {
  const foreign = (element: Element) => element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')
  const found: string[] = []
  for (const element of document.body.querySelectorAll('*')) {
    // The seal is a drawing of one character.
    if (foreign(element) || element.closest('script, style, .seal-badge'))
      continue
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? '')
    for (const text of [...own, ...['aria-label', 'title', 'alt', 'placeholder'].map(name => element.getAttribute(name) ?? '')]) {
      if (/\p{Script=Han}/u.test(text))
        found.push(`<${element.tagName.toLowerCase()}> ${text.trim()}`)
    }
  }
  return found
})

visit.beforeEach(async ({ page, deck }) => {
  await openSlide(page, new URL('en/', deck.url).href, 'optics-valley')
})

visit('the source panel speaks English and marks what is Chinese', async ({ page, deck }) => {
  for (const id of ['optics-valley', 'districts', 'sources']) {
    await openSlide(page, new URL('en/', deck.url).href, id)
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog', { name: 'Sources of this slide' })).toBeFocused()
    await expect(page.locator('[data-evidence]').first()).toBeVisible()
    expect(await unmarkedChinese(page)).toEqual([])
    expect(await axeProblems(page)).toEqual([])
  }
})

visit('the contents list the slides in English', async ({ page }) => {
  await page.keyboard.press('c')
  const contents = page.getByRole('dialog', { name: 'Contents' })
  await expect(contents).toBeVisible()
  await expect(contents.locator('a, button').filter({ hasText: 'Glossary' })).toHaveCount(1)
  expect(await unmarkedChinese(page)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
})

visit('controls, black screen and announcements are English', async ({ page }) => {
  await page.mouse.move(40, 700)
  await expect(page.getByRole('button', { name: 'Contents' })).toBeVisible()
  await expect(page.locator('[role="status"][aria-live="polite"]')).toContainText('Optics Valley’s GDP')
  expect(await unmarkedChinese(page)).toEqual([])
  await page.keyboard.press('b')
  await expect(page.getByText('Screen is black; press any key to return')).toBeAttached()
  expect(await unmarkedChinese(page)).toEqual([])
})

visit('a fact card speaks English', async ({ page, deck }) => {
  await openSlide(page, new URL('en/', deck.url).href, 'targets', '?clicks=5')
  await page.getByRole('button', { name: /2027/ }).first().focus()
  expect(await unmarkedChinese(page)).toEqual([])
  expect(await axeProblems(page)).toEqual([])
})
