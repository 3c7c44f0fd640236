import type { Page } from 'playwright/test'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { editions } from '../../data/editions'
import { mainSlides } from '../../data/outline'
import { readSlides } from '../../scripts/lib/slides'
import { slideTexts } from '../../scripts/stages/pages/texts'
import { expect, test } from '../support/test'
import { openSlide } from '../support/walk'
import { takeErrors } from '../support/watch'

test.use({ wholeDeck: true })

/** Where the parts of a slide stand. */
async function places(page: Page, root: string): Promise<Record<string, readonly number[]>> {
  return page.locator(root).evaluate((slide) => {
    const parts = ['h1', 'h1 + p', '.checked', '.folio', 'svg.drawing'].map(part => [part, slide.querySelector(part)?.getBoundingClientRect()] as const)
    return Object.fromEntries(parts.filter(([, box]) => box).map(([part, box]) => [part, [box!.x, box!.y, box!.width, box!.height]]))
  })
}

/** How a link preview names the language of an edition. */
const LOCALE = { zh: 'zh_CN', en: 'en' } as const

/** What a link to a page is previewed with, by the name of the tag. */
async function previewTags(page: Page, html: string): Promise<Record<string, string>> {
  return page.evaluate((html) => {
    const tags = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('meta[property^="og:"]')
    return Object.fromEntries([...tags].map(tag => [tag.getAttribute('property')!, tag.getAttribute('content') ?? '']))
  }, html)
}

/** Room that the words of a card keep from its edges, in pixels. */
const MARGIN = 40

/** Edges of a share card that its words run into; the water may, and is drawn in paler ink. */
async function cutWords(page: Page, png: Buffer): Promise<string[]> {
  return page.evaluate(async ({ png, margin }) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(png), char => char.charCodeAt(0))]))
    const { width, height } = picture
    const context = new OffscreenCanvas(width, height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const isInk = (x: number, y: number) => [0x0F, 0x1A, 0x1E].every((channel, i) => Math.abs(data[(y * width + x) * 4 + i]! - channel) < 6)
    const box = { left: width, right: 0, top: height, bottom: 0 }
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (isInk(x, y)) {
          box.left = Math.min(box.left, x)
          box.right = Math.max(box.right, x)
          box.top = Math.min(box.top, y)
          box.bottom = Math.max(box.bottom, y)
        }
      }
    }
    const room = { left: box.left, right: width - 1 - box.right, top: box.top, bottom: height - 1 - box.bottom }
    return box.right < box.left ? ['it has no words'] : Object.entries(room).filter(([, left]) => left < margin).map(([edge, left]) => `its words come within ${left} px of the ${edge} edge`)
  }, { png: png.toString('base64'), margin: MARGIN })
}

for (const edition of editions) {
  const { lang, path, tag } = edition
  const slides = readSlides(edition.slides)

  test.describe(`without scripts (${lang})`, () => {
    test.use({ javaScriptEnabled: false })

    test('the cover is drawn whole, and leads to the reading edition', async ({ page, deck }) => {
      await page.goto(new URL(`${path}cover`, deck.url).href)
      await expect(page.locator('#first-view h1')).toBeVisible()
      expect(await page.locator('#first-view svg.drawing path').count()).toBeGreaterThan(100)
      const way = page.locator('#first-view .way').last()
      await expect(way).toBeVisible()
      await way.click()
      await expect(page).toHaveURL(new RegExp(`/${path}read/$`))
      await expect(page.locator('h1').first()).toBeVisible()
    })

    test('a slide shows its title, and leads to its place in the reading edition', async ({ page, deck }) => {
      await page.goto(new URL(`${path}${mainSlides[5]}`, deck.url).href)
      await expect(page.locator('#first-view h1')).toBeVisible()
      await expect(page.locator('#first-view .way').last()).toHaveAttribute('href', new RegExp(`read/#${mainSlides[5]}$`))
    })
  })

  test(`every ${lang} slide has a head of its own, with the card and the file of its edition`, async ({ page, request, deck }) => {
    const titles = new Set<string>()
    const cards = new Map<string, Buffer>()
    const files = new Set<string>()
    for (const { id, title, description } of slideTexts(edition, slides)) {
      const html = await (await request.get(new URL(`${path}${id}`, deck.url).href)).text()
      titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '')
      expect(html, id).toMatch(new RegExp(`<html[^>]* lang="${tag}"`))
      expect(html, id).toMatch(/<meta name="description" content="[^"]{10,}"/)
      expect(html, id).toContain(`<link rel="canonical" href="/${path}${id}">`)
      for (const other of editions)
        expect(html, id).toContain(`hreflang="${other.tag}" href="/${other.path}${id}"`)
      expect(await previewTags(page, html), `preview of a link to ${id}`).toMatchObject({
        'og:title': title,
        'og:description': description,
        'og:locale': LOCALE[lang],
        'og:url': `/${path}${id}`,
      })
      const card = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
      const picture = await request.get(new URL(card!, deck.url).href)
      const png = await picture.body()
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], `size of the card of ${id}`).toEqual([1200, 630])
      cards.set(card!, png)
      files.add(/<meta name="deck-pdf" content="([^"]+)"/.exec(html)?.[1] ?? `none at ${id}`)
    }
    expect(titles.size).toBe(slides.length)
    expect(files.size, [...files].join()).toBe(1)
    const pdf = await PDFDocument.load(await (await request.get(new URL([...files][0]!, deck.url).href)).body(), { updateMetadata: false })
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText(), `language of ${[...files][0]}`).toBe(tag)
    for (const [card, png] of cards)
      expect(await cutWords(page, png), card).toEqual([])
  })

  test(`the player takes the ${lang} cover over without moving anything`, async ({ page, browser, deck }) => {
    const still = await browser.newPage({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false })
    await still.goto(new URL(`${path}cover`, deck.url).href)
    const before = await places(still, '#first-view')
    await still.close()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
    })
    await openSlide(page, new URL(path, deck.url).href, 'cover')
    const after = await places(page, '#slideshow > .slidev-page:visible')
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const [part, box] of Object.entries(before))
      box.forEach((value, i) => expect(Math.abs(value - after[part]![i]!), `${part}: ${value} becomes ${after[part]![i]}`).toBeLessThan(0.5))
    const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))
    expect(shift).toBeLessThan(0.01)
    expect(takeErrors(page)).toEqual([])
  })
}

test('pages of the speaker are not covered by a first view', async ({ page, deck }) => {
  await page.goto(new URL('presenter/1', deck.url).href)
  await expect(page.locator('.slidev-presenter')).toBeVisible()
  await expect(page.locator('#first-view')).toHaveCount(0)
})
