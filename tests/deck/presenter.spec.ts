import { editions } from '../../data/editions'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { addressOf, openSlide } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

const flat = (text: string) => text.replace(/[\s*]+/g, '')

for (const { lang, path, slides: file } of editions) {
  test(`the presenter view shows the note of every slide, ${lang}`, async ({ page, deck }) => {
    test.slow()
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    for (const [i, slide] of readSlides(file).entries()) {
      if (i > 0)
        await page.keyboard.press('ArrowDown')
      await page.waitForURL(url => url.pathname.endsWith(`/presenter/${slide.id}`) || url.pathname.endsWith(`/presenter/${i + 1}`), { waitUntil: 'commit' })
      const opening = flat(resolveTokens(slide.note, lang, fact).replace(/<[^>]+>/g, '').split('[click')[0]!.split('\n')[0]!)
      expect(opening, `${slide.id} has a note`).not.toBe('')
      await expect.poll(async () => flat((await page.locator('.slidev-note:visible').allTextContents()).join('')), { message: slide.id })
        .toContain(opening)
    }
    expect(takeErrors(page)).toEqual([])
    expect(takeRequests(page)).toEqual([])
  })

  test(`the screen follows the presenter, ${lang}`, async ({ page, deck, context }) => {
    const slides = readSlides(file)
    const [first, second] = [slides[0]!, slides.find(({ clicks }) => clicks > 0)!]
    const screen = await context.newPage()
    await openSlide(screen, new URL(path, deck.url).href, first.id)
    await page.goto(new URL(`${path}presenter/${second.id}`, deck.url).href)
    await page.locator('.slidev-note:visible').first().waitFor()
    // The window opened last leads.
    await expect.poll(() => addressOf(screen)).toEqual({ id: second.id, step: 0 })
    for (let step = 1; step <= second.clicks; step++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => addressOf(screen)).toEqual({ id: second.id, step })
    }
  })
}
