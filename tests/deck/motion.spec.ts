import type { Page } from 'playwright/test'
import type { DeckServer } from '../../scripts/lib/serve'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { currentSlide, openSlide, settle, turnTo, waitForStep } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

/** What moves on the page: CSS animations, transitions and moving SVG. */
const moving = (page: Page) => page.evaluate(() => [
  ...document.getAnimations().filter(({ playState }) => playState === 'running').map(({ effect }) => effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : '?'),
  ...[...document.querySelectorAll('animate, animateTransform, animateMotion')].map(element => element.outerHTML),
])

/** Makes a push so long that a busy machine cannot miss it: it ends only when something ends it. */
const slowPush = (page: Page) => page.addStyleTag({ content: 'html :is(.slide-left-enter-active, .slide-left-leave-active, .slide-right-enter-active, .slide-right-leave-active) { transition-duration: 3600s !important; }' })

/** Holds everything that moves at one instant of a push; false when nothing does. */
const holdAt = (page: Page, share: number) => page.evaluate((share) => {
  const moves = document.getAnimations().filter(animation => animation instanceof CSSTransition && animation.transitionProperty === 'translate' && (animation.effect as KeyframeEffect).target?.classList.contains('slidev-page'))
  for (const move of moves) {
    move.pause()
    move.currentTime = share * Number(move.effect!.getComputedTiming().duration)
  }
  return moves.length
}, share)

/** Strip of the screen in which the line is looked for, in pixels from its top, and how far it reaches from the seam. */
const STRIP = { top: 470, height: 36, reach: 8 }

/** Whether the line crosses the seam between the two slides that are on the screen: its height on both sides of it. */
async function lineAtSeam(page: Page): Promise<{ seam: number, left: number[], right: number[] }> {
  const seam = Math.round(Math.max(...await page.evaluate(() =>
    [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility({ checkVisibilityCSS: true })).map(slide => slide.getBoundingClientRect().left))))
  const { top, height, reach } = STRIP
  const image = (await page.screenshot({ clip: { x: seam - reach, y: top, width: 2 * reach, height } })).toString('base64')
  const heights = await page.evaluate(async ({ image, height, from }) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(image), char => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    // Middle of the run of dark rows at the line's height; the water below the cover's line is no part of it.
    return Array.from({ length: picture.width }, (_, x) => {
      const { data } = context.getImageData(x, 0, 1, height)
      const isDark = (y: number) => data[y * 4]! < 120
      const start = [from, from + 1, from + 2].find(isDark)
      if (start === undefined)
        return -1
      let [first, last] = [start, start]
      while (first > 0 && isDark(first - 1))
        first--
      while (last < height - 1 && isDark(last + 1))
        last++
      return (first + last) / 2
    })
  }, { image, height, from: 486 - top })
  const at = (x: number) => heights[reach + x]! + top
  return { seam, left: [-5, -4, -3, -2].map(at), right: [2, 3, 4, 5].map(at) }
}

/** Writes down every move that begins: what moves, and for how long with its wait. */
const recordMoves = (page: Page) => page.addInitScript(() => {
  const moves: { what: string, ends: number }[] = []
  Object.assign(window, { moves })
  document.addEventListener('transitionrun', ({ target, propertyName }) => {
    if (!(target instanceof Element) || target.classList.contains('slidev-page') || !target.closest('#slideshow'))
      return
    const move = target.getAnimations().find(animation => animation instanceof CSSTransition && animation.transitionProperty === propertyName)
    moves.push({ what: `${propertyName} of ${target.outerHTML.slice(0, 80)}`, ends: Number(move?.effect?.getComputedTiming().endTime ?? 0) })
  })
})
const takeMoves = (page: Page) => page.evaluate(() => (window as unknown as { moves: { what: string, ends: number }[] }).moves.splice(0))

for (const { lang, path, slides: file } of editions) {
  test.describe(lang, () => {
    const slides = readSlides(file)
    const [here, after] = [slides[0]!, slides[1]!]
    const home = (deck: DeckServer) => new URL(path, deck.url).href

    test.use({ wholeDeck: true })

    test('slides are pushed when motion is welcome', async ({ page, deck }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await openSlide(page, home(deck), here.id)
      await page.evaluate(() => document.addEventListener('transitionrun', event => Object.assign(window, { pushed: (event as TransitionEvent).propertyName })))
      await page.keyboard.press('ArrowDown')
      await page.waitForFunction(() => 'pushed' in window)
      // It comes to rest by itself.
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
      await expect(currentSlide(page)).toHaveCount(1)
    })

    // How a page is pushed does not hang on its language: each edition is turned through in one direction.
    const [key, order] = lang === 'zh' ? ['ArrowDown', slides] as const : ['ArrowUp', slides.toReversed()] as const
    test(`the line runs on through every turn of the page with ${key}`, async ({ page, deck }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await openSlide(page, home(deck), order[0]!.id)
      await slowPush(page)
      for (const slide of order.slice(1)) {
        await page.keyboard.press(key)
        await expect.poll(() => holdAt(page, 0.35), { message: `${slide.id} is pushed in` }).toBe(2)
        const { seam, left, right } = await lineAtSeam(page)
        expect(seam, slide.id).toBeGreaterThan(100)
        for (const y of [...left, ...right])
          expect(Math.abs(y - 487.5), `${slide.id}: the line stands at ${left.join()} | ${right.join()} on the sides of the seam`).toBeLessThanOrEqual(1.5)
      }
    })

    test('the next key ends a push at once', async ({ page, deck }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await openSlide(page, home(deck), here.id)
      const slow = await slowPush(page)
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => holdAt(page, 0.5)).toBe(2)
      // The first push is held for ever: only the next key can end it. The second runs at its own pace.
      await slow.evaluate(style => (style as HTMLStyleElement).remove())
      await page.keyboard.press('ArrowDown')
      await waitForStep(page, slides[2]!.id, 0)
      await expect(currentSlide(page)).toHaveCount(1)
    })

    test('nothing moves when the reader asks for less motion', async ({ page, deck }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openSlide(page, home(deck), here.id)
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
        await openSlide(page, home(deck), after.id, '?print')
        await expect(page.locator('.slidev-page')).toHaveCount(slides.length)
        await settle(page)
        expect(await moving(page)).toEqual([])

        expect(takeErrors(page)).toEqual([])
        expect(takeRequests(page)).toEqual([])
      })
    }
  })
}

test.describe('a deck at rest', () => {
  const { path, slides: file } = editions[0]!

  test.use({ wholeDeck: true })

  test('while nothing moves all slides are made ready, so that none has to be waited for', async ({ page, deck }) => {
    const slides = readSlides(file)
    await openSlide(page, new URL(path, deck.url).href, slides[0]!.id)
    await expect(page.locator('#slideshow > .slidev-page .deck-slide')).toHaveCount(slides.length)
    // They wait out of sight.
    await expect(currentSlide(page)).toHaveCount(1)
    await waitForStep(page, slides[0]!.id, 0)
  })
})

// The figures move alike in both editions: one of them tells it.
test.describe('one slide at a time', () => {
  const { path, slides: file } = editions[0]!
  const home = (deck: DeckServer) => new URL(path, deck.url).href
  const slides = readSlides(file)

  // Each is opened by its address: what moves in it does not hang on the slides behind it.
  test.use({ wholeDeck: false })

  test('a step moves for 600 ms at most, and a slide opened by its address stands still', async ({ page, deck }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await recordMoves(page)
    let moved = 0
    for (const slide of slides.filter(({ clicks }) => clicks > 0)) {
      // An empty page in between, so that the deck is opened, and not turned to the slide.
      await page.goto('about:blank')
      await turnTo(page, home(deck), slide, `?clicks=${slide.clicks}`)
      expect(await takeMoves(page), `${slide.id} opened at its last step`).toEqual([])
      await turnTo(page, home(deck), slide)
      await waitForStep(page, slide.id, 0)
      await takeMoves(page)
      for (let step = 1; step <= slide.clicks; step++) {
        await page.keyboard.press('ArrowRight')
        await waitForStep(page, slide.id, step)
        const moves = await takeMoves(page)
        moved += moves.length
        expect(moves.filter(({ ends }) => ends > 600), `${slide.id}, step ${step}`).toEqual([])
      }
    }
    expect(moved).toBeGreaterThan(0)
  })
})
