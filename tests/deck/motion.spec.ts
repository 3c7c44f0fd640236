import type { Page } from 'playwright/test'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { currentSlide, openSlide, settle, waitForStep } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

const slides = readSlides()
const [here, after] = [slides[0]!, slides[1]!]

/** What moves on the page: CSS animations, transitions and moving SVG. */
const moving = (page: Page) => page.evaluate(() => [
  ...document.getAnimations().filter(({ playState }) => playState === 'running').map(({ effect }) => effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : '?'),
  ...[...document.querySelectorAll('animate, animateTransform, animateMotion')].map(element => element.outerHTML),
])

test('slides are pushed when motion is welcome', async ({ page, deck }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openSlide(page, deck.url, here.id)
  await page.evaluate(() => document.addEventListener('transitionrun', event => Object.assign(window, { pushed: (event as TransitionEvent).propertyName })))
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => 'pushed' in window)
  // It comes to rest by itself.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await expect(currentSlide(page)).toHaveCount(1)
})

test('nothing moves when the reader asks for less motion', async ({ page, deck }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSlide(page, deck.url, here.id)
  await page.evaluate(() => document.addEventListener('transitionrun', event => Object.assign(window, { moved: (event as TransitionEvent).propertyName })))
  for (const slide of slides.slice(0, 6)) {
    for (let step = slide === here ? 1 : 0; step <= slide.clicks; step++) {
      await page.keyboard.press('ArrowRight')
      await waitForStep(page, slide.id, step)
      expect(await moving(page), `${slide.id}, step ${step}`).toEqual([])
    }
  }
  expect(await page.evaluate(() => 'moved' in window)).toBe(false)
  await expect(currentSlide(page)).toHaveCount(1)
})

for (const media of ['screen', 'print'] as const) {
  test(`the whole deck is settled in print mode on ${media}`, async ({ page, deck }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference', media })
    await openSlide(page, deck.url, after.id, '?print')
    await expect(page.locator('.slidev-page')).toHaveCount(slides.length)
    await settle(page)
    expect(await moving(page)).toEqual([])

    expect(takeErrors(page)).toEqual([])
    expect(takeRequests(page)).toEqual([])
  })
}
