import type { Request } from 'playwright/test'
import { editions } from '../../data/editions'
import { axeProblems } from '../gates/accessibility'
import { focusProblems } from '../support/focus'
import { expect, visit } from '../support/test'
import { brokenWords, edgeProblems, layOutAll, listProblems, openReading, outlineProblems, readingUrl, shortenedProblems, sidewaysProblems, sizeProblems, titleProblems, waitForDrawings } from './support'

const WIDTHS = [320, 360, 390, 768, 1280, 1920]
/** Up to this width a screen is a phone's. */
const PHONE = 500
/** The narrowest figure is drawn for the column of a screen of 360 px, and may be a little smaller on a still narrower one. */
const label = (width: number) => width < 360 ? 14 : 15
/** Widths at which the contents are asked for: among them both sides of where the layout changes. */
const CONTENTS_WIDTHS = [320, 480, 699, 700, 900, 1079, 1080, 1440]

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
    // The width at which the page itself becomes a wide one: that of a tablet held upright.
    await page.setViewportSize({ width: 744, height: 1133 })
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

  visit(`${lang}: at every width there is one way to the contents, and it can be used`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const [menu, side] = [page.locator('.menu > summary'), page.locator('.side .contents')]
    for (const width of CONTENTS_WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      const inBar = await menu.isVisible()
      expect([inBar, await side.isVisible()].filter(Boolean), `ways to the contents at ${width} px`).toHaveLength(1)
      if (inBar)
        await menu.click()
      await page.locator(`${inBar ? '.menu' : '.side'} [data-entry="targets"]`).click({ trial: true })
      if (inBar)
        await menu.click()
    }
  })

  visit(`${lang}: the contents mark the section that is being read and stay in view beside it`, async ({ page, deck }) => {
    await page.setViewportSize({ width: 1080, height: 800 })
    await openReading(page, readingUrl(deck, path, 'watch'))
    await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-entry', 'watch')
    expect(await page.evaluate(() => scrollY), 'far down').toBeGreaterThan(4000)
    await expect(page.locator('.side .contents')).toBeInViewport({ ratio: 0.99 })
    await expect(page.locator('.side [data-entry="watch"]')).toBeInViewport()
    /** Entries whose words are drawn unlike the others, and the one that is said to be read; asked at once, since the page may still be settling. */
    const marked = (contents: string) => page.locator(`${contents} [data-entry]`).evaluateAll((entries) => {
      const looks = entries.map((entry) => {
        const { color, textDecorationLine, fontWeight } = getComputedStyle(entry)
        return { entry: (entry as HTMLElement).dataset.entry, colour: color, line: textDecorationLine, weight: fontWeight }
      })
      const usual = looks.find(({ entry }) => entry === 'glossary')!
      return {
        unlike: looks.filter(({ colour, line, weight }) => colour !== usual.colour && (line !== usual.line || weight !== usual.weight)).map(({ entry }) => entry),
        current: entries.filter(entry => entry.hasAttribute('aria-current')).map(entry => (entry as HTMLElement).dataset.entry),
      }
    })
    expect(await marked('.side')).toEqual({ unlike: ['watch'], current: ['watch'] })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.menu > summary').click()
    const { unlike, current } = await marked('.menu')
    expect(current).toHaveLength(1)
    expect(unlike).toEqual(current)
  })

  visit(`${lang}: words keep from edges, chapters are set off and their links apart`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    for (const width of [360, 1079, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await layOutAll(page)
      expect.soft(await edgeProblems(page, 'body, .start'), `${width} px`).toEqual([])
      const { chapters, plain, close } = await page.evaluate(() => {
        const headings = [...document.querySelectorAll('.chapter > h2')]
        const paper = getComputedStyle(document.documentElement).backgroundColor
        return {
          chapters: headings.length,
          plain: headings.filter((heading) => {
            const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(heading)
            return borderBottomStyle !== 'solid' || Number.parseFloat(borderBottomWidth) < 1 || [paper, 'rgba(0, 0, 0, 0)'].includes(borderBottomColor)
          }).map(({ textContent }) => textContent),
          close: [...document.querySelectorAll('.chapter-nav')].flatMap((nav) => {
            const [before, after] = [...nav.querySelectorAll('a')].map(link => link.getBoundingClientRect())
            // Links that do not fit beside each other stand one below the other.
            return after!.top >= before!.bottom || after!.left - before!.right >= 16 ? [] : [nav.textContent.trim()]
          }),
        }
      })
      expect(chapters).toBeGreaterThan(2)
      expect.soft(plain, `chapters without a line below their heading at ${width} px`).toEqual([])
      expect.soft(close, `links that run together at ${width} px`).toEqual([])
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
    const bar = await focusProblems(page, '.bar')
    expect(bar.whats).toEqual([])
    expect(bar.seen, 'controls').toBeGreaterThan(30)
    // Open, the contents would lie over what comes next.
    await page.locator('.menu > summary').click()
    await page.locator('.behind details').evaluateAll(all => all.forEach(element => element.setAttribute('open', '')))
    const { seen, whats } = await focusProblems(page, 'main')
    expect(whats).toEqual([])
    expect(seen, 'controls').toBeGreaterThan(200)
  })
}

visit('titles of the English edition are smaller than the Chinese ones on a phone, and break between words alone', async ({ page, deck }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  /** How the titles of a slide and of the page are set. */
  const titles = () => page.evaluate(() => ['h1', '.chapter:not(.quiet) h3'].map((selector) => {
    const { fontSize, letterSpacing } = getComputedStyle(document.querySelector(selector)!)
    return { size: Number.parseFloat(fontSize), spaced: letterSpacing !== 'normal' && Number.parseFloat(letterSpacing) !== 0 }
  }))
  await openReading(page, readingUrl(deck, ''))
  const chinese = await titles()
  await openReading(page, readingUrl(deck, 'en/'))
  const english = await titles()
  expect(english.filter(({ spaced }) => spaced), 'titles whose letters are spaced').toEqual([])
  for (const [i, { size }] of english.entries())
    expect(size).toBeLessThan(chinese[i]!.size)
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await layOutAll(page)
    expect(await brokenWords(page, 'h1, h2, h3'), `words broken at ${width} px`).toEqual([])
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
