import type { Page } from 'playwright/test'
import type { DeckServer } from '../../scripts/lib/serve'
import { editions } from '../../data/editions'
import { expect, test, visit } from '../support/test'
import { addressOf, currentSlide, openSlide, settle, waitForStep } from '../support/walk'
import { sourcePanel } from './sources'

/** What the controls are called in each edition. */
const WORDS = {
  zh: { controls: '播放控制', next: '下一步' },
  en: { controls: 'Slide controls', next: 'Next step' },
} as const

/** Places along the first line of a text, from its first character to its middle. */
function pointsAlong(line: Element): number[] {
  const range = document.createRange()
  range.selectNodeContents(line)
  const { left, width } = range.getClientRects()[0]!
  return [6, width / 8, width / 4, width / 2].map(offset => left + offset)
}

/** Share of a piece of the screen that stands out from its ground, at its upper left corner, by at least 3 : 1. */
async function darkShare(page: Page, clip: { x: number, y: number, width: number, height: number }): Promise<number> {
  const image = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (image) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(image), char => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const luminances = Array.from({ length: data.length / 4 }, (_, n) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (data[4 * n + i]! / 255) ** 2.2, 0))
    const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    return luminances.filter(one => ratio(one, luminances[0]!) >= 3).length / luminances.length
  }, image)
}

for (const { lang, path } of editions) {
  const words = WORDS[lang]

  visit.describe(lang, () => {
    const deckUrl = (deck: DeckServer) => new URL(path, deck.url).href
    const { panel, expectAsked } = sourcePanel({ lang })

    for (const [what, target, id] of [
      ['a number in the text', '.editor-note [data-fact="D14"]', 'D14'],
      ['a number of the figure', '.deck-figure [data-fact="F20"] text', 'F20'],
      ['a number of the title', 'h1 [data-fact="F20-yoy"]', 'F20-yoy'],
    ] as const) {
      visit(`a tap on ${what} asks about it`, async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'baseline', '?clicks=1')
        await currentSlide(page).locator(target).first().click()
        await expectAsked(page, id)
      })
    }

    visit('a tap on the source line opens the panel, one beside it and the selection of its words do not', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'targets')
      await page.mouse.click(1100, 300)
      await expect(panel(page)).toBeHidden()
      const line = currentSlide(page).locator('.source')
      const tap = () => line.click({ position: { x: 900, y: 8 } })
      await tap()
      await expect(panel(page)).toBeVisible()
      // Fetched by now, the panel would be there within a frame.
      await page.keyboard.press('Escape')
      await expect(panel(page)).toBeHidden()
      const { y, height } = (await line.boundingBox())!
      const [from, , , to] = await line.evaluate(pointsAlong) as [number, number, number, number]
      await page.mouse.move(from, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(to, y + height / 2, { steps: 4 })
      await page.mouse.up()
      expect(await page.evaluate(() => getSelection()!.toString().length), 'characters selected').toBeGreaterThan(4)
      await settle(page)
      await expect(panel(page), 'the panel after a selection').toBeHidden()
      // The selection goes with the next tap.
      await tap()
      await expect(panel(page)).toBeVisible()
    })

    test.describe('on a touch screen', () => {
      test.use({ hasTouch: true, isMobile: true })

      test('a tap anywhere on the source line opens it, and the controls come when the grip beside it is tapped', async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'targets')
        const line = currentSlide(page).locator('.source')
        const { y, height } = (await line.boundingBox())!
        for (const part of await line.evaluate(pointsAlong)) {
          await page.touchscreen.tap(part, y + height / 2)
          await expect(panel(page)).toBeVisible()
          await page.keyboard.press('Escape')
          await expect(panel(page)).toBeHidden()
        }
        expect(addressOf(page)).toEqual({ id: 'targets', step: 0 })
        const bar = page.getByRole('navigation', { name: words.controls })
        const { x, y: top } = (await bar.boundingBox())!
        expect(await darkShare(page, { x, y: top, width: 48, height: 48 }), 'something shows where the controls are').toBeGreaterThan(0.005)
        await page.touchscreen.tap(x + 24, top + 24)
        await expect(bar).toHaveCSS('pointer-events', 'auto')
        // Where a tap leaves nothing hovered, the focus keeps the bar.
        await expect(bar).toBeFocused()
        expect(addressOf(page)).toEqual({ id: 'targets', step: 0 })
        await bar.getByRole('button', { name: words.next }).tap()
        await waitForStep(page, 'targets', 1)
      })
    })
  })
}
