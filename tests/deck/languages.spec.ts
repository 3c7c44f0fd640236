import type { Browser, Page } from 'playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { blockStorage } from '../support/storage'
import { expect, test } from '../support/test'
import { addressOf, currentSlide, openSlide, settle } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

const SLIDE = readSlides().find(({ clicks }) => clicks > 2)!
const language = (page: Page) => page.locator('html').getAttribute('lang')

/** A page of a browser in another language, with nothing remembered. */
async function pageIn(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  return context.newPage()
}

async function opened(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await settle(page)
  return new URL(page.url()).pathname
}

for (const where of ['deck', 'deckUnderPath'] as const) {
  test(`the language switch keeps slide and step, there and back: ${where}`, async ({ page, deck, deckUnderPath }) => {
    const { url } = { deck, deckUnderPath }[where]
    await openSlide(page, url, SLIDE.id, '?clicks=2')
    for (const [name, tag, path] of [['English', 'en', 'en/'], ['中文', 'zh-CN', '']] as const) {
      const link = page.getByRole('navigation').getByRole('link', { name })
      await expect(link).toHaveAttribute('hreflang', tag)
      await expect(link).toHaveAttribute('lang', tag)
      await link.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${url}${path}${SLIDE.id}?clicks=2`)
      await settle(page)
      expect(await language(page)).toBe(tag)
      expect(addressOf(page)).toEqual({ id: SLIDE.id, step: 2 })
      await page.reload()
      await settle(page)
      expect(await language(page)).toBe(tag)
    }
    expect(takeErrors(page)).toEqual([])
    expect(takeRequests(page)).toEqual([])
  })
}

test('the contents lead to the other language too', async ({ page, deck }) => {
  await openSlide(page, deck.url, SLIDE.id)
  await page.keyboard.press('c')
  await page.getByRole('dialog').getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`${deck.url}en/${SLIDE.id}`)
  await settle(page)
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible()
  // The choice is remembered, as with the link of the controls.
  await opened(page, deck.url)
  expect(await language(page)).toBe('en')
})

test('the head names the slide in each language', async ({ page, deck }) => {
  for (const { path } of editions) {
    await openSlide(page, `${deck.url}${path}`, SLIDE.id)
    const links = await page.locator('link[rel="alternate"]').evaluateAll(all => all.map(link => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href]))
    expect(Object.fromEntries(links)).toEqual({
      'zh-CN': `${deck.url}${SLIDE.id}`,
      'en': `${deck.url}en/${SLIDE.id}`,
      'x-default': `${deck.url}${SLIDE.id}`,
    })
  }
})

test('the English page is English before any script runs', () => {
  const html = readFileSync(join(ROOT, 'dist/en/index.html'), 'utf8')
  expect(html).toMatch(/<html[^>]* lang="en"/)
  expect(html).toMatch(/<title>[^<]*China Vision Valley[^<]*<\/title>/)
  expect(html).toMatch(/<meta name="description" content="[^"&]*China Vision Valley[^"&]*"/)
  // The plan keeps its own name beside the English one, the seal its character.
  const foreign = html.replaceAll('《“中国视谷”产业发展规划》', '').replace(/<span class="seal-badge".*?<\/span>/g, '')
  expect(foreign).not.toMatch(/\p{Script=Han}/u)
})

test('the address of the deck opens in the language of the browser', async ({ browser, deck }) => {
  for (const [locale, path] of [['zh-TW', '/'], ['en-GB', '/en/'], ['fr-FR', '/']] as const) {
    const page = await pageIn(browser, locale)
    expect(await opened(page, deck.url), locale).toMatch(new RegExp(`^${path}[a-z0-9-]*$`))
    await page.context().close()
  }
})

test('of several languages of a browser the first that the deck speaks counts', async ({ browser, deck }) => {
  for (const [languages, path] of [[['de', 'en', 'zh'], '/en/'], [['de', 'zh-CN', 'en'], '/']] as const) {
    const page = await pageIn(browser, 'de-DE')
    await page.addInitScript(languages => Object.defineProperty(navigator, 'languages', { value: languages }), languages)
    expect(await opened(page, deck.url), String(languages)).toMatch(new RegExp(`^${path}[a-z0-9-]*$`))
    await page.context().close()
  }
})

test('the address of a slide is taken as it is', async ({ browser, deck }) => {
  for (const [locale, path] of [['en-GB', SLIDE.id], ['zh-CN', `en/${SLIDE.id}`], ['zh-CN', 'en/']] as const) {
    const page = await pageIn(browser, locale)
    await opened(page, `${deck.url}${path}`)
    expect(await language(page), `${locale} ${path}`).toBe(path.startsWith('en/') ? 'en' : 'zh-CN')
    await page.context().close()
  }
})

test('a chosen language is remembered', async ({ browser, deck }) => {
  const page = await pageIn(browser, 'en-GB')
  await opened(page, `${deck.url}en/${SLIDE.id}`)
  await page.getByRole('navigation').getByRole('link', { name: '中文' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${deck.url}${SLIDE.id}`)
  await opened(page, deck.url)
  expect(await language(page)).toBe('zh-CN')
  await page.context().close()
})

test('blocked storage changes nothing but the memory', async ({ browser, deck }) => {
  const page = await pageIn(browser, 'en-GB')
  const thrown: string[] = []
  page.on('pageerror', error => thrown.push(error.message))
  await blockStorage(page)
  await opened(page, deck.url)
  expect(await language(page)).toBe('en')
  await page.getByRole('navigation').getByRole('link', { name: '中文' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await settle(page)
  expect(thrown).toEqual([])
  await page.context().close()
})

test('a host with one page for all missing files leads to the English slide', async ({ page, deck }) => {
  const notFound = readFileSync(join(ROOT, 'dist/404.html'), 'utf8')
  await page.route(`${deck.url}en/${SLIDE.id}?clicks=1`, route => route.fulfill({ contentType: 'text/html', body: notFound }))
  await page.goto(`${deck.url}en/${SLIDE.id}?clicks=1`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await settle(page)
  expect(addressOf(page)).toEqual({ id: SLIDE.id, step: 1 })
  await expect(currentSlide(page).locator('h1')).toBeVisible()
})

test('the rules for hosts name the narrower address first', () => {
  expect(readFileSync(join(ROOT, 'dist/_redirects'), 'utf8').trim().split('\n').map(line => line.split(/\s+/))).toEqual([
    ['/en/*', '/en/404.html', '200'],
    ['/*', '/404.html', '200'],
  ])
})
