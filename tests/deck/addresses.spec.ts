import type { Page } from 'playwright/test'
import { readSlides } from '../../scripts/lib/slides'
import { linksTo } from '../gates/links'
import { sentences } from '../support/finding'
import { expect, test } from '../support/test'
import { addressOf, currentSlide, openSlide, settle } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

const slides = readSlides()
const links = linksTo(slides)

async function expectOpen(page: Page, slide: (typeof slides)[number]): Promise<void> {
  expect(addressOf(page)).toEqual({ id: slide.id, step: slide.clicks })
  await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(slides.indexOf(slide) + 1))
  await expect(currentSlide(page).locator('h1')).toBeVisible()
  expect(takeRequests(page), 'requests').toEqual([])
  expect(takeErrors(page), 'errors').toEqual([])
}

for (const slide of slides) {
  const query = slide.clicks > 0 ? `?clicks=${slide.clicks}` : ''

  test(`${slide.id} opens by its address and after a reload`, async ({ page, deck }) => {
    await openSlide(page, deck.url, slide.id, query)
    await expectOpen(page, slide)
    await page.reload()
    await settle(page)
    await expectOpen(page, slide)
  })

  test(`${slide.id} opens below a path, and its links stay there`, async ({ page, deckUnderPath }) => {
    await openSlide(page, deckUnderPath.url, slide.id, query)
    await expectOpen(page, slide)
    expect(sentences(await links(page, { slide: slide.id, step: slide.clicks, last: true })), 'links').toEqual([])
  })
}

test('the address of the deck itself opens the first slide', async ({ page, deck, deckUnderPath }) => {
  for (const { url } of [deck, deckUnderPath]) {
    await page.goto(url)
    await settle(page)
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', '1')
  }
})

test('a step beyond the last one is the last one', async ({ page, deck }) => {
  const slide = slides.find(({ clicks }) => clicks > 0)!
  await openSlide(page, deck.url, slide.id, '?clicks=99')
  await expect.poll(() => addressOf(page)).toEqual({ id: slide.id, step: slide.clicks })
})
