import type { Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { blockStorage } from '../support/storage'
import { expect, test, visit } from '../support/test'
import { addressOf, currentSlide, openSlide, settle } from '../support/walk'
import { openReading, readingUrl, unfold, waitForDrawings } from './support'

const PLACES = ['targets', 'roles', 'sources']

/** How far a reader scrolls who does not want to stay (px). */
const AWAY = 1500
/** How near a section comes to the top that is held there (px), the bar included. */
const HELD = 150

/** The drawings for wide columns. */
const DRAWINGS = /\/reading-\w+\.json$/

/** What the page says of an address that names no section, and of the place where the reader left off. */
const NOTICES = {
  zh: { unknown: '没有找到地址里的这一节', resume: '上次读到' },
  en: { unknown: 'There is no section at this address', resume: 'You were reading' },
} as const

/** The section stands at the top of the screen, below the bar, and keeps still there. */
async function expectAtTop(page: Page, id: string): Promise<void> {
  let before = Infinity
  await expect.poll(async () => {
    const { y } = (await page.locator(`[data-slide][id="${id}"]`).boundingBox())!
    const bar = (await page.locator('.bar').boundingBox())!
    const still = Math.abs(y - before) < 1
    before = y
    return still && y - bar.height > -2 && y - bar.height < 80
  }, { intervals: [50], message: `${id} stands at the top, below the bar` }).toBe(true)
}

/** How far across the screen the tide of the progress has come, from 0 to 1, as it is drawn. */
async function shareReached(page: Page): Promise<number> {
  return page.locator('.tide-front').evaluate(front => Math.round(front.getBoundingClientRect().right / document.documentElement.clientWidth * 1000) / 1000)
}

for (const { lang, path, slides: file } of editions) {
  const slides = readSlides(file)

  for (const id of PLACES) {
    visit(`${lang}: ${id} is kept from the slides to the text and back`, async ({ page, deck }) => {
      await openSlide(page, new URL(path, deck.url).href, id)
      await page.mouse.move(40, 700)
      const link = page.locator('.deck-nav a[href*="read/"]')
      await expect(link).toHaveAttribute('href', `/${path}read/#${id}`)
      await link.click()
      await expectAtTop(page, id)
      await page.locator(`[data-slide][id="${id}"] .to-slide`).press('Enter')
      await settle(page)
      expect(addressOf(page).id).toBe(id)
    })
  }

  visit(`${lang}: bar, contents and address follow the reader`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openReading(page, readingUrl(deck, path))
    await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-entry', 'cover')
    await page.locator('.side [data-entry="pace"]').press('Enter')
    await expectAtTop(page, 'pace')
    await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-entry', 'pace')
    await expect(page.locator('[data-place]')).toContainText('7 / 18')
    await expect(page.locator('.ways [data-way="path"]')).toHaveAttribute('href', new RegExp(`/${path}pace$`))
    await expect.poll(() => new URL(page.url()).hash).toBe('#pace')
    await expect(page.locator('[data-progress]')).toBeInViewport()
    expect(await shareReached(page)).toBeGreaterThan(0.05)
    expect(await shareReached(page)).toBeLessThan(0.9)
    await page.reload()
    await expectAtTop(page, 'pace')
    // All the way down the tide has run across the screen; what is laid out meanwhile moves the foot of the page.
    await expect.poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      return shareReached(page)
    }).toBe(1)
    await page.evaluate(() => scrollTo(0, 0))
    await expect.poll(() => shareReached(page)).toBe(0)
  })

  visit(`${lang}: the other language opens at the section that is being read`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path, 'watch'))
    await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-entry', 'watch')
    const { tag } = editions.find(other => other.lang !== lang)!
    await page.locator(`.ways a[hreflang="${tag}"]`).press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page).toHaveURL(/#watch$/)
    await expectAtTop(page, 'watch')
  })

  test(`${lang}: the language chosen while reading is that of the deck from then on`, async ({ page, deck }) => {
    const other = editions.find(each => each.lang !== lang)!
    await openReading(page, readingUrl(deck, path))
    await page.locator(`.ways a[hreflang="${other.tag}"]`).press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', other.tag)
    await page.goto(deck.url)
    await expect(page).toHaveURL(new RegExp(`^${deck.url}${other.path}(?!en/)[a-z0-9-]*$`))
  })

  for (const sign of ['wheel', 'touchstart'] as const) {
    test(`${lang}: a section that was opened lets go of who scrolls on while drawings are loading, by ${sign}`, async ({ page, deck }) => {
      let arrive!: () => void
      const held = new Promise<void>(resolve => arrive = resolve)
      const wide = page.waitForRequest(DRAWINGS)
      await page.route(DRAWINGS, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(readingUrl(deck, path, 'watch'), { waitUntil: 'commit' })
      await wide
      await expectAtTop(page, 'watch')
      await page.mouse.move(640, 400)
      if (sign === 'wheel') {
        await page.mouse.wheel(0, -AWAY)
      }
      else {
        // What a finger does in a browser that knows no pointers.
        await page.locator('#watch').dispatchEvent('touchstart')
        await page.evaluate(away => scrollBy(0, -away), AWAY)
      }
      const fromTop = async () => (await page.locator('#watch').boundingBox())!.y
      await expect.poll(fromTop, { message: 'how far the section is from the top' }).toBeGreaterThan(HELD)
      arrive()
      await waitForDrawings(page)
      await page.waitForLoadState('load')
      await page.evaluate(() => document.fonts.ready)
      // Whatever held the section would have drawn it back with the next frame.
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      expect(await fromTop(), 'how far the section is from the top when all has arrived').toBeGreaterThan(HELD)
    })
  }

  visit(`${lang}: the contents are opened, walked and left by the keyboard`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, readingUrl(deck, path))
    await page.keyboard.press('Tab')
    await expect(page.locator('.skip')).toBeFocused()
    await expect(page.locator('.skip'), 'the way past the bar is seen').toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
    await expect(page.locator('.menu > summary')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.menu .contents')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.locator('.menu [data-entry="cover"]')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('.menu .contents')).toBeHidden()
    await expect(page.locator('.menu > summary')).toBeFocused()
    await page.keyboard.press('Enter')
    const entry = page.locator('.menu [data-entry="districts"]')
    await entry.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.menu .contents')).toBeHidden()
    await expectAtTop(page, 'districts')
  })

  visit(`${lang}: chapters lead to the ones beside them`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path, 'part-targets'))
    const misnamed = await page.locator('.chapter-nav a[rel]').evaluateAll(links => links
      .filter(link => link.textContent.replace(/[←→]/g, '').trim() !== document.querySelector(`${link.getAttribute('href')} > h2`)?.textContent.trim())
      .map(link => `${link.textContent} → ${link.getAttribute('href')}`))
    expect(misnamed).toEqual([])
    await page.locator('#part-targets .chapter-nav .after').press('Enter')
    await expect(page.locator('#part-industry > h2')).toBeInViewport()
    await page.locator('#part-industry .chapter-nav .before').press('Enter')
    await expect(page.locator('#part-targets > h2')).toBeInViewport()
  })

  visit(`${lang}: an address that names no section is answered with a way on`, async ({ page, deck }) => {
    for (const hash of ['nope', '%E0%A4%A', '<img src=x onerror=alert(1)>']) {
      await page.goto('about:blank')
      await openReading(page, readingUrl(deck, path, hash))
      const notice = page.locator('[data-notice]')
      await expect(notice).toContainText(NOTICES[lang].unknown)
      await expect(page.locator('h1')).toBeInViewport()
      await notice.locator('a').click()
      await expect(notice).toBeHidden()
    }
  })

  visit(`${lang}: the reader is offered the place where they left off`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    await page.locator('.side [data-entry="watch"]').press('Enter')
    // The address says so at once, the page remembers where it stands.
    await expectAtTop(page, 'watch')
    await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-entry', 'watch')
    await page.goto('about:blank')
    await openReading(page, readingUrl(deck, path))
    await expect(page.locator('[data-notice]')).toContainText(NOTICES[lang].resume)
    const link = page.locator('[data-notice] a')
    await expect(link).toHaveText((await page.locator('#watch h3').textContent())!)
    await link.click()
    await expectAtTop(page, 'watch')
  })

  visit(`${lang}: a fact told in brief leads to where it is told at length`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path, 'watch'))
    await unfold(page.locator('#watch .behind details').first())
    const link = page.locator('#watch .fact-brief a[href^="#fact-"]').first()
    const id = (await link.getAttribute('href'))!.slice(1)
    await link.press('Enter')
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  })

  visit(`${lang}: the page has an address with and without a slash, also below a path`, async ({ request, deck, deckUnderPath }) => {
    for (const { url } of [deck, deckUnderPath]) {
      for (const address of [`${path}read/`, `${path}read`]) {
        const html = await (await request.get(new URL(address, url).href)).text()
        expect(html, address).toContain('class="reading"')
        for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)) {
          expect(href!.startsWith(new URL(url).pathname), href).toBe(true)
          expect((await request.get(new URL(href!, url).href)).status(), href).toBe(200)
        }
      }
    }
  })

  test(`${lang}: the page works where storage is blocked`, async ({ page, deck }) => {
    await blockStorage(page)
    await openReading(page, readingUrl(deck, path))
    await page.locator('.side [data-entry="roles"]').press('Enter')
    await expectAtTop(page, 'roles')
    await page.locator('#roles .to-slide').press('Enter')
    await settle(page)
    await expect(currentSlide(page)).toHaveAttribute('data-slidev-no', String(slides.findIndex(({ id }) => id === 'roles') + 1))
  })
}
