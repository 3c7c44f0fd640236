import type { Locator, Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { expect, visit } from '../support/test'
import { addressOf, currentSlide, settle } from '../support/walk'
import { expectAt, here, player } from './keys'

/** Asked often: what a key does is there within a frame or two. */
const SOON = { intervals: [30] }

for (const { lang, path } of editions) {
  visit.describe(lang, () => {
    const { open, bar, blackScreen, next, contents } = player({ lang, path })

    /** Presses a key and expects slide and step to stay as they are. */
    async function expectStill(page: Page, key: string): Promise<void> {
      const { id, step } = addressOf(page)
      await page.keyboard.press(key)
      await settle(page)
      expect(addressOf(page)).toEqual({ id, step })
    }

    for (const key of ['b', '.']) {
      visit(`“${key}” blackens the screen, and any key brings the same slide back`, async ({ page, deck }) => {
        await open(page, deck.url, 1)
        for (const waking of ['ArrowRight', 'Space', 'PageDown', 'Escape', 'b', 'x']) {
          await page.keyboard.press(key)
          await expect(blackScreen(page)).toBeVisible()
          await expectStill(page, waking)
          await expect(blackScreen(page)).toHaveCount(0)
        }
        await page.keyboard.press('ArrowRight')
        await expectAt(page, here.id, 2)
      })
    }

    visit('the black screen is black in light and dark, and a click brings the slide back', async ({ page, deck }) => {
      await open(page, deck.url, 1)
      for (const scheme of ['light', 'dark'] as const) {
        if (scheme === 'dark')
          await page.keyboard.press('d')
        await expect(page.locator('html.dark')).toHaveCount(scheme === 'dark' ? 1 : 0)
        await page.keyboard.press('b')
        await expect(blackScreen(page), scheme).toHaveCSS('background-color', 'rgb(0, 0, 0)')
        await blackScreen(page).click()
        await expect(blackScreen(page)).toHaveCount(0)
        expect(addressOf(page)).toEqual({ id: here.id, step: 1 })
      }
    })

    visit('letters can be switched off as shortcuts, which is remembered, and on again', async ({ page, deck }) => {
      const letters = page.getByRole('dialog', { name: contents }).getByRole('checkbox')
      const openContents = async () => {
        await bar(page).getByRole('button', { name: contents }).focus()
        await page.keyboard.press('Enter')
        // As it opens, the focus goes to its first entry.
        await expect(letters).toBeVisible()
      }
      await open(page, deck.url)
      await openContents()
      await expect(letters).toBeChecked()
      await letters.focus()
      await page.keyboard.press('Space')
      await expect(letters).not.toBeChecked()
      await page.keyboard.press('Escape')
      await page.reload()
      await settle(page)
      for (const key of ['b', '.', 'c', 's', 'o', '`', 'd'])
        await page.keyboard.press(key)
      await settle(page)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(blackScreen(page)).toHaveCount(0)
      await page.keyboard.press('ArrowRight')
      await expectAt(page, here.id, 1)
      await openContents()
      await letters.focus()
      await page.keyboard.press('Space')
      await expect(letters).toBeChecked()
      await page.keyboard.press('Escape')
      await page.keyboard.press('b')
      await expect(blackScreen(page)).toBeVisible()
    })

    visit('the button for the full screen says what a press of it will do', async ({ page, deck }) => {
      const [enter, leave] = { zh: ['全屏', '退出全屏'], en: ['Enter full screen', 'Leave full screen'] }[lang] as [string, string]
      const button = (name: string) => bar(page).getByRole('button', { name, exact: true })
      await open(page, deck.url)
      for (const [name, other, full] of [[enter, leave, true], [leave, enter, false]] as const) {
        await expect(button(name)).toHaveCount(1)
        await expect(button(other)).toHaveCount(0)
        await button(name).focus()
        await page.keyboard.press('Enter')
        await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null), SOON).toBe(full)
      }
      await expect(button(enter)).toHaveCount(1)
    })

    visit('every letter that the contents name does what they say, on the page and on a control', async ({ page, deck }) => {
      await open(page, deck.url, 0, 'qa')
      await page.keyboard.press('c')
      const help = await page.getByRole('dialog', { name: contents }).locator('.keys p').textContent()
      await page.keyboard.press('Escape')
      const overview = page.locator('dialog.overview')
      const isShown = (what: Locator) => () => what.isVisible()
      /** What a letter shows, the word for it, and the key that takes it away. */
      const acts: Readonly<Record<string, { readonly shows: () => Promise<boolean>, readonly word: string, readonly back: string }>> = {
        B: { shows: isShown(blackScreen(page)), word: { zh: '黑屏', en: 'black' }[lang], back: 'b' },
        C: { shows: isShown(page.getByRole('dialog', { name: contents })), word: contents.toLowerCase(), back: 'Escape' },
        D: { shows: () => page.locator('html.dark').count().then(count => count > 0), word: { zh: '深色', en: 'dark' }[lang], back: 'd' },
        S: { shows: isShown(page.locator('.source-panel')), word: { zh: '出处', en: 'sources' }[lang], back: 's' },
        O: { shows: isShown(overview), word: { zh: '总览', en: 'overview' }[lang], back: 'Escape' },
        F: { shows: () => page.evaluate(() => document.fullscreenElement !== null), word: { zh: '全屏', en: 'full screen' }[lang], back: 'f' },
        // From an answer to the questions.
        R: { shows: async () => addressOf(page).id === 'qa', word: { zh: '问题', en: 'questions' }[lang], back: 'ArrowDown' },
      }
      const meanings = help!.split(/[；;]/).flatMap(meaning => Array.from(meaning.matchAll(/(?<![A-Za-z])[A-Z](?![A-Za-z])/g), ([letter]) => [letter, meaning.toLowerCase()] as const))
      const named = meanings.map(([letter]) => letter)
      expect([...named].sort()).toEqual(Object.keys(acts).sort())
      for (const [letter, meaning] of meanings)
        expect(meaning, `what the contents say of ${letter}`).toContain(acts[letter]!.word)
      for (const where of ['the page', 'a control'] as const) {
        for (const letter of named) {
          const { shows, back } = acts[letter]!
          if (letter === 'R') {
            await open(page, deck.url, 0, 'qa')
            await currentSlide(page).locator('a.slide-link').first().click()
            await expect.poll(() => addressOf(page).id).not.toBe('qa')
            await settle(page)
          }
          if (where === 'a control')
            await bar(page).getByRole('button', { name: next }).focus()
          else
            await page.evaluate(() => (document.activeElement as HTMLElement).blur())
          await expect.poll(shows, { ...SOON, message: `before ${letter} with the focus on ${where}` }).toBe(false)
          // With Caps Lock on it is a capital.
          await page.keyboard.press(where === 'a control' ? letter : letter.toLowerCase())
          await expect.poll(shows, { ...SOON, message: `${letter} with the focus on ${where}` }).toBe(true)
          await page.keyboard.press(back)
          await expect.poll(shows, { ...SOON, message: `${back} after ${letter}, with the focus on ${where}` }).toBe(false)
        }
      }
    })
  })
}
