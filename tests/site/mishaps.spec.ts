import type { DeckServer } from '../../scripts/lib/serve'
import { editions } from '../../data/editions'
import { mainSlides } from '../../data/outline'
import { blockStorage } from '../support/storage'
import { expect, test } from '../support/test'
import { addressOf, currentSlide, openSlide, settle } from '../support/walk'
import { takeErrors } from '../support/watch'

test.use({ wholeDeck: true })

/** What each edition says where something is amiss. */
const WORDS = {
  zh: { notFound: '没有这个地址', reading: '直接看阅读版', slideFailed: '这一页没能载入', tryAgain: '再试一次', number: '7763' },
  en: { notFound: 'No slide has this address', reading: 'Read it as a page', slideFailed: 'This slide could not be loaded', tryAgain: 'Try again', number: '776.3' },
} as const

for (const { lang, tag, path } of editions) {
  test.describe(lang, () => {
    const words = WORDS[lang]
    const home = (deck: DeckServer) => new URL(path, deck.url).href

    for (const unknown of ['99', 'nope', 'nope/deeper', 'entry']) {
      test(`/${path}${unknown} says so and leads to every slide`, async ({ page, deck }) => {
        await page.goto(new URL(unknown, home(deck)).href)
        await expect(page.getByRole('heading', { name: words.notFound })).toBeVisible()
        const links = page.getByRole('main').getByRole('link')
        expect((await links.allTextContents()).filter(text => !/\p{L}{2}/u.test(text)), 'slides without their title').toEqual([])
        await links.nth(5).click()
        await settle(page)
        expect(addressOf(page).id).toBe(mainSlides[5])
      })
    }

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false })

      test('an unknown address leads to the reading edition of its language', async ({ page, deck }) => {
        await page.goto(new URL('nope', home(deck)).href)
        await page.getByRole('link', { name: words.reading }).click()
        await expect(page).toHaveURL(new URL('read/', home(deck)).href)
        await expect(page.locator('html')).toHaveAttribute('lang', tag)
      })
    })

    test('the name of a page’s file opens its slide', async ({ page, deck }) => {
      await page.goto(new URL('targets.html', home(deck)).href)
      await settle(page)
      expect(addressOf(page).id).toBe('targets')
    })

    test('a step that is no number is the first one', async ({ page, deck }) => {
      await openSlide(page, home(deck), 'targets', '?clicks=abc')
      await expect(currentSlide(page).locator('h1')).toBeVisible()
      expect(takeErrors(page)).toEqual([])
    })

    test('a figure that cannot be drawn is told in words and as a table', async ({ page, deck }) => {
      // Of each figure's data only what is read out arrives.
      await page.route('**/assets/md-*.js', async (route) => {
        const response = await route.fetch()
        const code = await response.text()
        await route.fulfill({ response, body: code.replaceAll('JSON.parse(', '(text => { const { description, table } = JSON.parse(text); return { description, table } })(') })
      })
      await openSlide(page, home(deck), 'targets', '?clicks=5')
      const told = currentSlide(page).locator('.figure-words')
      await expect(told).toContainText(words.number)
      await expect(told.getByRole('table')).toBeVisible()
      await expect(currentSlide(page).locator('h1')).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page).toHaveURL(/pace/)
      expect(takeErrors(page).length, 'the tests of the slides would see it').toBeGreaterThan(0)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    })

    test('a slide that does not arrive says so, and the others can still be turned to', async ({ page, deck }) => {
      let lost = true
      await page.route('**/assets/md-*.js', route => lost ? route.abort() : route.continue())
      await page.goto(new URL('targets', home(deck)).href)
      await expect(currentSlide(page)).toContainText(words.slideFailed)
      lost = false
      await page.getByRole('button', { name: words.tryAgain }).click()
      await settle(page)
      await expect(currentSlide(page).locator('svg.drawing')).toBeVisible()
    })

    test('a player that does not arrive leaves the first view, with a way on', async ({ page, deck }) => {
      await page.route('**/assets/player-*.js', route => route.abort())
      await page.goto(new URL('cover', home(deck)).href)
      await expect(page.locator('#first-view h1')).toBeVisible()
      await expect(page.locator('#first-view .way').first()).toBeVisible({ timeout: 10_000 })
    })

    test('the screen is kept from going dark, again when the deck was out of sight, and a browser that refuses is no error', async ({ page, deck }) => {
      await page.addInitScript(() => {
        const asked: string[] = []
        Object.assign(window, { asked })
        navigator.wakeLock.request = () => {
          asked.push(document.visibilityState)
          return Promise.reject(new DOMException('Permission was denied', 'NotAllowedError'))
        }
      })
      await openSlide(page, home(deck), 'targets')
      const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked)
      await expect.poll(asked, { message: 'when the deck opens' }).toEqual(['visible'])
      for (const state of ['hidden', 'visible']) {
        await page.evaluate((state) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
        }, state)
      }
      await expect.poll(asked, { message: 'when it has been hidden and is seen again' }).toEqual(['visible', 'visible'])
      expect(takeErrors(page)).toEqual([])
    })

    test('blocked storage costs nothing but memory', async ({ page, deck }) => {
      await blockStorage(page)
      await openSlide(page, home(deck), 'targets')
      await page.keyboard.press('ArrowRight')
      await expect(page).toHaveURL(/clicks=1/)
      expect(takeErrors(page).filter(error => error.startsWith('throws'))).toEqual([])
    })
  })
}
