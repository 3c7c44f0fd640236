import type { Locator, Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { factCard } from '../../data/figures/fact-card'
import { targets } from '../../data/figures/targets'
import { fact } from '../../data/registry'
import { readSlides } from '../../scripts/lib/slides'
import { isOutlined } from '../support/outlined'
import { expect, test, visit } from '../support/test'
import { addressOf, currentSlide, openSlide, settle } from '../support/walk'

const ID = 'targets'
const { clicks } = readSlides().find(({ id }) => id === ID)!
for (const { lang, path } of editions) {
  visit.describe(lang, () => {
    const cards = targets(lang).cards

    const spots = (page: Page) => currentSlide(page).locator('[data-spot]')
    const spotOf = (page: Page, id: string) => currentSlide(page).locator(`[data-spot="${id}"]`)
    const cardOf = (page: Page) => currentSlide(page).locator('.fact-card')
    /** Where a finger hits: the area around the mark, not that of the words. */
    const areaOf = (spot: Locator) => spot.locator('.area').last()

    const open = (page: Page, url: string, step = clicks) => openSlide(page, new URL(path, url).href, ID, `?clicks=${step}`)

    async function middleOf(target: Locator): Promise<{ x: number, y: number }> {
      const box = (await target.boundingBox())!
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }

    /** Expects the card to say what the registry holds of a fact; lines may break anywhere. */
    async function expectCard(page: Page, id: string): Promise<void> {
      const card = cardOf(page)
      await expect(card).toHaveCount(1)
      const shown = (await card.locator('text').allTextContents()).join('').replace(/\s/g, '')
      const { number, unit, heading, rows } = factCard(fact(id), lang)
      for (const text of [number, unit, heading, ...rows.flatMap(({ name, words }) => [name, words])])
        expect(shown, id).toContain(text.replace(/\s/g, ''))
    }

    visit('every number of the path has a button that says it', async ({ page, deck }) => {
      await open(page, deck.url)
      await expect(spots(page)).toHaveCount(cards.length)
      for (const card of cards)
        await expect(spotOf(page, card.fact)).toHaveAttribute('aria-label', card.spoken)
    })

    visit('a button comes with its step', async ({ page, deck }) => {
      await open(page, deck.url, 0)
      await expect(spotOf(page, 'F20')).toBeVisible()
      for (const id of ['D01', 'F24', 'F26', 'D08-late'])
        await expect(spotOf(page, id)).toBeHidden()
    })

    visit('hovering shows the card and leaving hides it', async ({ page, deck }) => {
      await open(page, deck.url)
      for (const { fact: id } of cards) {
        const { x, y } = await middleOf(areaOf(spotOf(page, id)))
        await page.mouse.move(x, y)
        await expectCard(page, id)
        await page.mouse.move(1240, 40)
        await expect(cardOf(page)).toHaveCount(0)
      }
    })

    visit('what is pointed at goes before what has the focus, and that before what was pressed', async ({ page, deck }) => {
      await open(page, deck.url)
      const [pressed, focused, pointed] = cards.map(card => card.fact) as [string, string, string]
      await spotOf(page, pressed).focus()
      await page.keyboard.press('Enter')
      await expectCard(page, pressed)
      await spotOf(page, focused).focus()
      await expectCard(page, focused)
      const { x, y } = await middleOf(areaOf(spotOf(page, pointed)))
      await page.mouse.move(x, y)
      await expectCard(page, pointed)
      await page.mouse.move(1240, 40)
      await expectCard(page, focused)
      await spotOf(page, focused).blur()
      await expectCard(page, pressed)
    })

    visit('the number on a card is outlined where it is a target, and nowhere else', async ({ page, deck }) => {
      await open(page, deck.url)
      const kinds = new Set<string>()
      for (const { fact: id } of cards) {
        const { number, kind } = factCard(fact(id), lang)
        await spotOf(page, id).focus()
        await expectCard(page, id)
        const numeral = cardOf(page).getByText(number, { exact: true }).first()
        expect(await numeral.evaluate(isOutlined), `outline of ${id}, ${kind}`).toBe(kind === 'target')
        kinds.add(kind)
      }
      expect([...kinds].sort()).toEqual(['actual', 'derived', 'target'])
    })

    visit('focus shows the card, Escape closes it, Enter brings it back', async ({ page, deck }) => {
      await open(page, deck.url)
      for (const { fact: id } of cards) {
        await spotOf(page, id).focus()
        await expectCard(page, id)
        await expect(spotOf(page, id)).toHaveAttribute('aria-expanded', 'true')
        await page.keyboard.press('Escape')
        await expect(cardOf(page)).toHaveCount(0)
        await expect(spotOf(page, id).locator('.ring'), 'the keyboard is still there').toBeVisible()
        await page.keyboard.press('Enter')
        await expectCard(page, id)
        await page.keyboard.press('Enter')
        await expect(cardOf(page)).toHaveCount(0)
      }
      expect(addressOf(page)).toEqual({ id: ID, step: clicks })
    })

    visit('the Tab key goes from number to number', async ({ page, deck }) => {
      await open(page, deck.url)
      await spots(page).first().focus()
      const visited = new Set<string>()
      while (visited.size < cards.length) {
        const id = await page.evaluate(() => document.activeElement?.getAttribute('data-spot'))
        expect(cards.map(card => card.fact)).toContain(id)
        expect(visited).not.toContain(id)
        visited.add(id!)
        await page.keyboard.press('Tab')
      }
    })

    visit('what has the card is described by it', async ({ page, deck }) => {
      await open(page, deck.url)
      await spotOf(page, 'F20').focus()
      const described = await spotOf(page, 'F20').getAttribute('aria-describedby')
      expect(described).toBe(await cardOf(page).getAttribute('id'))
    })

    test.describe('with a finger', () => {
      test.use({ hasTouch: true })

      test('a tap shows the card, another one or one elsewhere hides it', async ({ page, deck }) => {
        await open(page, deck.url)
        const tap = async (target: Locator) => {
          const { x, y } = await middleOf(target)
          await page.touchscreen.tap(x, y)
        }
        const area = areaOf(spotOf(page, 'F24'))
        await tap(area)
        await expectCard(page, 'F24')
        await tap(area)
        await expect(cardOf(page)).toHaveCount(0)
        await tap(area)
        await tap(areaOf(spotOf(page, 'F26')))
        await expectCard(page, 'F26')
        await page.touchscreen.tap(1000, 230)
        await expect(cardOf(page)).toHaveCount(0)
        expect(addressOf(page)).toEqual({ id: ID, step: clicks })
      })
    })

    visit('the keys of a clicker go on working with a card open, and close it', async ({ page, deck }) => {
      await open(page, deck.url, 2)
      for (const [key, step] of [['ArrowRight', 3], ['ArrowLeft', 2], ['PageDown', 3], ['PageUp', 2]] as const) {
        const { x, y } = await middleOf(areaOf(spotOf(page, 'F20')))
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.up()
        await expectCard(page, 'F20')
        await page.keyboard.press(key)
        await expect.poll(() => addressOf(page)).toEqual({ id: ID, step })
        await expect(cardOf(page)).toHaveCount(0)
        await page.mouse.move(1240, 40)
      }
    })

    visit('the keys of a clicker go on working while a number has the focus', async ({ page, deck }) => {
      await open(page, deck.url, 2)
      await spotOf(page, 'F20').focus()
      for (const [key, step] of [['ArrowRight', 3], ['PageUp', 2]] as const) {
        await page.keyboard.press(key)
        await expect.poll(() => addressOf(page)).toEqual({ id: ID, step })
      }
    })

    for (let step = 0; step <= clicks; step++) {
      visit(`cards stay on the slide and off their own points, step ${step}`, async ({ page, deck }) => {
        await open(page, deck.url, step)
        const slide = (await currentSlide(page).boundingBox())!
        for (const { fact: id } of cards) {
          const spot = spotOf(page, id)
          if (!await spot.isVisible())
            continue
          await spot.focus()
          await settle(page)
          const card = (await cardOf(page).locator('rect').boundingBox())!
          expect(card.x, id).toBeGreaterThanOrEqual(slide.x)
          expect(card.y, id).toBeGreaterThanOrEqual(slide.y)
          expect(card.x + card.width, id).toBeLessThanOrEqual(slide.x + slide.width)
          expect(card.y + card.height, id).toBeLessThanOrEqual(slide.y + slide.height)
          const ring = (await spot.locator('.ring').boundingBox())!
          const apart = card.x >= ring.x + ring.width || ring.x >= card.x + card.width || card.y >= ring.y + ring.height || ring.y >= card.y + card.height
          expect(apart, `the card of ${id} leaves its point free`).toBe(true)
        }
      })
    }

    visit('no card is printed', async ({ page, deck }) => {
      await open(page, deck.url)
      await spotOf(page, 'F20').focus()
      await page.emulateMedia({ media: 'print' })
      await expect(cardOf(page)).toBeHidden()
    })
  })
}
