import { editions } from '../../data/editions'
import { readingUrl, openReading } from '../reading/support'
import { expect, visit } from '../support/test'
import { openSlide } from '../support/walk'

/** Signs that Chinese sets as wide as its characters and Latin does not. */
const SIGNS = '“”‘’'

/** How wide each sign is drawn between two Chinese characters in the text of a place, in em. */
function widths(place: Element, signs: string): number[] {
  return [...signs].map((sign) => {
    const text = document.createElement('span')
    text.textContent = `中${sign}中`
    place.append(text)
    const range = document.createRange()
    range.setStart(text.firstChild!, 1)
    range.setEnd(text.firstChild!, 2)
    const width = range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize)
    text.remove()
    return width
  })
}

for (const { lang, path } of editions) {
  const wide = (all: readonly number[]) => all.map(width => width > 0.9)

  visit(`${lang}: quotation marks are as wide as the language sets them`, async ({ page, deck }) => {
    const expected = [...SIGNS].map(() => lang === 'zh')
    await openSlide(page, new URL(path, deck.url).href, 'targets')
    expect(wide(await page.locator('#slideshow > .slidev-page:visible footer .source').evaluate(widths, SIGNS)), 'on a slide').toEqual(expected)
    await openReading(page, readingUrl(deck, path))
    expect(wide(await page.locator('.narration p').first().evaluate(widths, SIGNS)), 'in the reading edition').toEqual(expected)
  })
}
