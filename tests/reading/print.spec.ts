import { editions } from '../../data/editions'
import { openPdf } from '../support/pdf'
import { expect, visit } from '../support/test'
import { openReading, readingUrl, unfold } from './support'

/** A printer reaches no nearer to the edge, and a hand that holds the sheet covers no words (pt). */
const MARGIN = 40

for (const { lang, path } of editions) {
  visit(`${lang}: on paper there is nothing to press and every link says where it leads`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const inks = () => page.evaluate(() => Array.from(document.querySelectorAll('html, body, main, main *'), (element) => {
      const { color, backgroundColor, borderColor, fill, stroke } = getComputedStyle(element)
      return `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 20)}” ${[color, backgroundColor, borderColor, fill, stroke].join(' ')}`
    }))
    await unfold(page.locator('#watch .behind details').first())
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    const light = await inks()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const dark = await inks()
    expect(light[0], 'ink of the page').toContain('rgb(15, 26, 30)')
    expect(dark.filter((element, i) => element !== light[i]).slice(0, 10), 'printed otherwise from a dark system').toEqual([])
    for (const control of ['.bar', '.side', '.skip', '.starts', '.to-slide', '.chapter-nav', '.tide-progress', 'summary']) {
      for (const element of await page.locator(control).all())
        await expect(element).toBeHidden()
    }
    const opened = page.locator('.behind details[open]')
    await expect(opened, 'what the reader opened').toHaveCount(1)
    for (const entry of await opened.locator('[data-fact-note]').all())
      await expect(entry, 'told on paper').toBeVisible()
    expect(await opened.locator('a[href^="http"]:visible').count(), 'addresses of sources on paper').toBeGreaterThan(0)
    await expect(page.locator('.behind details:not([open]) [data-fact-note]:visible'), 'folded away on paper').toHaveCount(0)
    const shown = page.locator('main a[href^="http"]:visible').first()
    const content = await shown.evaluate(link => getComputedStyle(link, '::after').content)
    expect(content).toContain('http')
  })

  visit(`${lang}: a printed sheet keeps a margin on every side`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const { pages } = await openPdf(await page.pdf({ preferCSSPageSize: true, pageRanges: '3-5' }))
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)]), 'sheets of A4, in pt').toEqual(pages.map(() => [595, 842]))
    expect(pages.flatMap(({ pieces }) => pieces).length, 'pieces of text on three sheets').toBeGreaterThan(50)
    const beyond = pages.flatMap(({ width, height, pieces }, i) => pieces
      .filter(({ x, y, width: length }) => x < MARGIN || x + length > width - MARGIN || y < MARGIN || y > height - MARGIN)
      .map(({ text, x, y }) => `sheet ${i + 1}: “${text.slice(0, 20)}” at ${x.toFixed(0)}, ${y.toFixed(0)} of ${width.toFixed(0)} × ${height.toFixed(0)} pt`))
    expect(beyond.slice(0, 10), 'words at the edge').toEqual([])
  })
}
