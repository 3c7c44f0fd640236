import type { Page } from 'playwright/test'
import { expect, test } from '../support/test'
import { addressOf, openSlide, waitForStep } from '../support/walk'

const SCREEN = { width: 844, height: 390 }
test.use({ viewport: SCREEN, hasTouch: true, isMobile: true })

interface Finger { readonly from: number, readonly to: number }

/** Moves fingers at half the height of the screen, all at once, from one place to another across it. */
async function move(page: Page, fingers: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const STEPS = 20
  const at = (step: number) => fingers.map(({ from, to }, id) => ({ x: from + (to - from) * step / STEPS, y: SCREEN.height / 2, id }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= STEPS; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
    // Fingers move from frame to frame, not in no time.
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const SWIPE = [{ from: 600, to: 360 }]
const zoom = (page: Page) => page.evaluate(() => visualViewport!.scale)

test('a swipe turns the page', async ({ page, deck }) => {
  await openSlide(page, deck.url, 'targets', '?clicks=2')
  await move(page, SWIPE)
  await waitForStep(page, 'targets', 3)
})

test('two fingers zoom the slide, one then looks about in it, and neither turns the page', async ({ page, deck }) => {
  await openSlide(page, deck.url, 'targets', '?clicks=2')
  await move(page, [{ from: 400, to: 240 }, { from: 440, to: 600 }])
  await expect.poll(() => zoom(page)).toBeGreaterThan(1.5)
  const left = await page.evaluate(() => visualViewport!.pageLeft)
  await move(page, SWIPE)
  await expect.poll(() => page.evaluate(() => visualViewport!.pageLeft)).toBeGreaterThan(left)
  await move(page, [{ from: 300, to: 440 }, { from: 600, to: 460 }])
  await expect.poll(() => zoom(page)).toBe(1)
  expect(addressOf(page)).toEqual({ id: 'targets', step: 2 })
  await move(page, SWIPE)
  await waitForStep(page, 'targets', 3)
})
