import type { Lang } from '../../data/types'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { heaviest, total, weigh } from '../support/transfer'
import { openSlide, waitForStep } from '../support/walk'

interface FirstView {
  readonly firstViewBytes: number
  readonly firstViewRequests: number
}

const budget = JSON.parse(readFileSync(join(ROOT, 'tests/budget.json'), 'utf8')) as {
  readonly slides: FirstView & { readonly everythingBytes: number }
  readonly deepLink: FirstView
  readonly reading: { readonly phoneBytes: number, readonly phoneWithoutChineseBytes: Readonly<Record<Lang, number>>, readonly deskBytes: number }
}

/** Slides that need the most when a link leads into the middle of the deck: the map, and the ones with most words. */
const HEAVY = ['districts', 'capital', 'qa', 'anchors', 'sources']

/** Not fetched where the system has a Chinese face of its own, as every phone does that is sold with Chinese. */
const CHINESE_FACE = /\/deck-sans-\d+-\w+\.woff2$/

// What is loaded ahead counts as far as it belongs to the first view.
test.use({ wholeDeck: true })

for (const { lang, path, slides: file } of editions) {
  const slides = readSlides(file)

  for (const [id, { firstViewBytes, firstViewRequests }] of [[slides[0]!.id, budget.slides] as const, ...HEAVY.map(id => [id, budget.deepLink] as const)]) {
    test(`the first view of ${id} (${lang}) keeps the budget`, async ({ page, deck }) => {
      const transfer = await weigh(page)
      await openSlide(page, new URL(path, deck.url).href, id)
      // Whoever measures from outside waits until the line is quiet: nothing may be loaded ahead before.
      await page.waitForLoadState('networkidle')
      expect(total(transfer), heaviest(transfer)).toBeLessThanOrEqual(firstViewBytes)
      expect(transfer.bytes.size, heaviest(transfer)).toBeLessThanOrEqual(firstViewRequests)
    })
  }

  for (const [screen, viewport, most, mostWithOwnFace] of [
    ['a phone', { width: 390, height: 844 }, budget.reading.phoneWithoutChineseBytes[lang], budget.reading.phoneBytes],
    ['a desk', { width: 1280, height: 800 }, budget.reading.deskBytes, budget.reading.deskBytes],
  ] as const) {
    test(`the reading edition (${lang}) on the screen of ${screen} keeps the budget`, async ({ page, deck }) => {
      await page.setViewportSize(viewport)
      const transfer = await weigh(page)
      await page.goto(new URL(`${path}read/`, deck.url).href, { waitUntil: 'networkidle' })
      await page.evaluate(() => document.fonts.ready)
      expect(total(transfer), heaviest(transfer)).toBeLessThanOrEqual(most)
      expect(total(transfer, CHINESE_FACE), heaviest(transfer)).toBeLessThanOrEqual(mostWithOwnFace)
    })
  }

  test(`all that the ${lang} edition ever loads keeps the budget`, async ({ page, deck }) => {
    const home = new URL(path, deck.url).href
    const transfer = await weigh(page)
    await openSlide(page, home, slides[0]!.id)
    for (const { id } of slides.slice(1)) {
      await page.keyboard.press('ArrowDown')
      await waitForStep(page, id, 0)
    }
    await page.keyboard.press('s')
    await page.locator('.source-panel').waitFor()
    await page.keyboard.press('Escape')
    for (const address of ['presenter/1', 'overview', 'print']) {
      await page.goto(new URL(address, home).href)
      await page.locator('.deck-slide').last().waitFor()
      await page.evaluate(() => document.fonts.ready)
    }
    expect(total(transfer), heaviest(transfer)).toBeLessThanOrEqual(budget.slides.everythingBytes)
  })
}
