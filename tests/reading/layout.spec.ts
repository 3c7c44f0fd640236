import type { Request } from 'playwright/test'
import { editions } from '../../data/editions'
import { axeProblems } from '../gates/accessibility'
import { casingsIn, SOUND } from '../support/casings'
import { focusProblems } from '../support/focus'
import { expect, visit } from '../support/test'
import { layOutAll, listProblems, openReading, outlineProblems, readingUrl, shortenedProblems, sidewaysProblems, sizeProblems, titleProblems, waitForDrawings } from './support'

const WIDTHS = [320, 360, 390, 768, 1280, 1920]
/** Up to this width a screen is a phone's. */
const PHONE = 500
/** The narrowest figure is drawn for the column of a screen of 360 px, and may be a little smaller on a still narrower one. */
const label = (width: number) => width < 360 ? 14 : 15

for (const { lang, path } of editions) {
  visit(`${lang}: nothing sticks out and nothing is too small at ${WIDTHS.join(', ')} px`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    for (const details of await page.locator('.behind details').all())
      await details.evaluate(element => element.setAttribute('open', ''))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await layOutAll(page)
      expect.soft(await sidewaysProblems(page), `${width} px`).toEqual([])
      expect.soft(await sizeProblems(page, { text: width <= PHONE ? 17 : 16, label: label(width) }), `${width} px`).toEqual([])
      expect.soft(await titleProblems(page), `${width} px`).toEqual([])
      expect.soft(await listProblems(page), `${width} px`).toEqual([])
      expect.soft(await shortenedProblems(page), `${width} px`).toEqual([])
    }
  })

  visit(`${lang}: a wide column has drawings of its own, and does with the others where they do not come`, async ({ page, deck }) => {
    const asked: string[] = []
    const noted = (request: Request) => request.url().endsWith('.json') && asked.push(request.url())
    page.on('request', noted)
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, readingUrl(deck, path))
    expect(asked, 'asked for on a phone').toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await waitForDrawings(page)
    await layOutAll(page)
    const drawings = page.locator('.reading-figure > .wide > svg')
    expect(await drawings.count()).toBe(await page.locator('.reading-figure > .narrow > svg').count())
    expect(await drawings.evaluateAll(all => all.filter(svg => svg.clientWidth < 640).length), 'too small or not shown').toBe(0)
    await expect(page.locator('.reading-figure > .narrow:visible')).toHaveCount(0)
    page.off('request', noted)

    await page.route('**/*.json', route => route.abort())
    await page.goto('about:blank')
    await page.goto(readingUrl(deck, path))
    await expect(page.locator('.reading-figure > .narrow').first()).toBeVisible()
    await expect(page.locator('.reading-figure > .wide:visible')).toHaveCount(0)
    await page.unroute('**/*.json')
  })

  visit(`${lang}: the open contents fit a narrow screen and a low one`, async ({ page, deck }) => {
    for (const size of [{ width: 320, height: 640 }, { width: 640, height: 320 }]) {
      await page.setViewportSize(size)
      await openReading(page, readingUrl(deck, path))
      await layOutAll(page)
      await page.locator('.menu > summary').click()
      await expect(page.locator('.menu .contents')).toBeInViewport()
      expect(await sidewaysProblems(page)).toEqual([])
    }
  })

  visit(`${lang}: nothing of the text lies over the bar or its open contents`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, readingUrl(deck, path))
    await layOutAll(page)
    /** What covers a part of the screen that is to lie on top, wherever the page is scrolled to. */
    const coverings = (part: string) => page.evaluate((part) => {
      const found = new Set<string>()
      for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
        scrollTo({ top, behavior: 'instant' })
        const { left, right, top: above, bottom } = document.querySelector(part)!.getBoundingClientRect()
        for (const x of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          const there = document.elementFromPoint(left + x * (right - left), (above + Math.min(bottom, innerHeight)) / 2)
          if (!there?.closest('.bar'))
            found.add(there?.outerHTML.slice(0, 80) ?? 'nothing')
        }
      }
      return [...found]
    }, part)
    expect(await coverings('.bar')).toEqual([])
    await page.locator('.menu > summary').click()
    expect(await coverings('.menu .contents')).toEqual([])
  })

  for (const [colorScheme, asked] of [['light', 'everything'], ['dark', 'colours']] as const) {
    visit(`${lang}: axe finds nothing, ${colorScheme}`, async ({ page, deck }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // Colours do not hang on the language: in the dark each edition shows them at one width.
      const sizes = [{ width: 390, height: 844 }, { width: 1280, height: 800 }].filter((_, i) => asked === 'everything' || i === (lang === 'zh' ? 0 : 1))
      await page.setViewportSize(sizes[0]!)
      await openReading(page, readingUrl(deck, path))
      await layOutAll(page)
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect(await axeProblems(page, asked)).toEqual([])
      }
    })
  }

  visit(`${lang}: headings form an outline, lines are not too long, and zooming is allowed`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 1920, height: 1000 })
    await openReading(page, readingUrl(deck, path))
    expect(await outlineProblems(page)).toEqual([])
    const longest = await page.locator('.narration p').evaluateAll(paragraphs => Math.max(...paragraphs.map((paragraph) => {
      const size = Number.parseFloat(getComputedStyle(paragraph).fontSize)
      return paragraph.getBoundingClientRect().width / size
    })))
    expect(longest, 'full-width characters in a line').toBeLessThanOrEqual(34.1)
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/maximum-scale|user-scalable/)
  })

  visit(`${lang}: targets are large enough for a finger, and seen when the keyboard comes to them`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await openReading(page, readingUrl(deck, path))
    await layOutAll(page)
    await page.locator('.menu > summary').click()
    const low = await page.locator('summary, .bar a, .start, .to-slide, .chapter-nav a').evaluateAll(targets => targets
      .filter(target => target.checkVisibility())
      .map(target => ({ text: target.textContent, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44))
    expect(low).toEqual([])
    await page.locator('.behind details').evaluateAll(all => all.forEach(element => element.setAttribute('open', '')))
    const { seen, whats } = await focusProblems(page, 'body')
    expect(whats).toEqual([])
    expect(seen, 'controls').toBeGreaterThan(200)
  })
}

visit('a line of a drawing lies over its casing, which is wider', async ({ page, deck }) => {
  await openReading(page, readingUrl(deck, ''))
  for (const id of ['watch', 'districts', 'summary']) {
    const casings = await casingsIn(page.locator(`[data-slide][id="${id}"] .reading-figure svg`))
    expect(casings.length, id).toBeGreaterThan(0)
    expect(casings, id).toEqual(casings.map(() => SOUND))
  }
})

visit('drawings keep their forms in forced colours', async ({ page, deck }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openReading(page, readingUrl(deck, ''))
  const line = page.locator('.tide-head .line')
  const [stroke, ground] = await line.evaluate(path => [getComputedStyle(path).stroke, getComputedStyle(document.documentElement).backgroundColor])
  expect(stroke).not.toBe(ground)
  const words = page.locator('.reading-figure text:visible').first()
  await words.scrollIntoViewIfNeeded()
  const [fill, ...system] = await words.evaluate((text) => {
    const probe = document.body.appendChild(document.createElement('i'))
    const colours = ['CanvasText', 'Canvas'].map((colour) => {
      probe.style.color = colour
      return getComputedStyle(probe).color
    })
    probe.remove()
    return [getComputedStyle(text).fill, ...colours]
  })
  expect(system, 'words of a drawing').toContain(fill)
})
