import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { linksTo } from '../gates/links'
import { sentences } from '../support/finding'
import { expect, visit as test } from '../support/test'
import { addressOf, currentSlide, openSlide, settle, waitForStep } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

for (const { lang, path, slides: file } of editions) {
  const slides = readSlides(file)
  const links = linksTo(slides)

  for (const [i, { id, clicks }] of slides.entries()) {
    test(`${lang} ${id} opens below a path, and its links stay there`, async ({ page, deckUnderPath }) => {
      await openSlide(page, new URL(path, deckUnderPath.url).href, id, clicks > 0 ? `?clicks=${clicks}` : '')
      expect(addressOf(page)).toEqual({ id, step: clicks })
      await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(i + 1))
      await expect(currentSlide(page).locator('h1')).toBeVisible()
      // The file is taken before the talk or after it.
      await expect(currentSlide(page).locator('a[download][href$=".pdf"]:visible'), 'offers of the PDF').toHaveCount(i === 0 || i === slides.length - 1 ? 1 : 0)
      expect(takeRequests(page), 'requests').toEqual([])
      expect(takeErrors(page), 'errors').toEqual([])
      expect(sentences(await links(page, { slide: id, step: clicks, last: true })), 'links').toEqual([])
    })
  }
}

test('the address of the deck itself opens the first slide', async ({ page, deck, deckUnderPath }) => {
  for (const { url } of [deck, deckUnderPath]) {
    await page.goto(url)
    await settle(page)
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '1')
  }
})

for (const { lang, path } of editions) {
  test(`the address of the overview opens it over the deck, ${lang}`, async ({ page, deck }) => {
    await page.goto(new URL(`${path}overview`, deck.url).href)
    await settle(page)
    const overview = page.locator('dialog.overview')
    await expect(overview).toBeVisible()
    await expect(page.locator('a[href$="overview"]'), 'ways to another overview').toHaveCount(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#page-root') ?? null), 'the focus behind the overview').toBe(null)
    await page.keyboard.press('Escape')
    await expect(overview).toBeHidden()
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '1')
    expect(takeErrors(page)).toEqual([])
  })
}

test('a step beyond the last one is the last one', async ({ page, deck }) => {
  const slide = readSlides().find(({ clicks }) => clicks > 0)!
  await openSlide(page, deck.url, slide.id, '?clicks=99')
  await expect.poll(() => addressOf(page)).toEqual({ id: slide.id, step: slide.clicks })
})

test('a reload keeps slide and step', async ({ page, deckUnderPath }) => {
  const slide = readSlides().find(({ clicks }) => clicks > 1)!
  for (const { path } of editions) {
    await openSlide(page, new URL(path, deckUnderPath.url).href, slide.id)
    await page.keyboard.press('ArrowRight')
    await waitForStep(page, slide.id, 1)
    await page.reload()
    await settle(page)
    expect(addressOf(page)).toEqual({ id: slide.id, step: 1 })
    expect(takeErrors(page)).toEqual([])
  }
})

test('the file name of a slide keeps the step', async ({ page, deck }) => {
  const slide = readSlides().find(({ clicks }) => clicks > 2)!
  for (const { path } of editions) {
    await page.goto(new URL(`${path}${slide.id}.html?clicks=2`, deck.url).href)
    await settle(page)
    await expect.poll(() => addressOf(page)).toEqual({ id: slide.id, step: 2 })
  }
})
