import { editions } from '../../data/editions'
import { atAGlance } from '../../data/figures/at-a-glance'
import { readSlides } from '../../scripts/lib/slides'
import { pageWords } from '../gates/identity'
import { expect, visit } from '../support/test'
import { currentSlide, openSlide } from '../support/walk'

for (const { lang, path, slides: file } of editions) {
  visit(`${lang}: every part of the plan has a tick for each thing it counts, and leads to the page that it names`, async ({ page, deck }) => {
    const slides = readSlides(file)
    const { blocks } = atAGlance(lang)
    await openSlide(page, new URL(path, deck.url).href, 'at-a-glance')
    const drawn = await currentSlide(page).locator('.slide-link').evaluateAll(links => links.map(link => ({
      text: link.textContent!,
      ticks: [...link.querySelectorAll('rect')].filter((rect) => {
        const { width, height } = rect.getBoundingClientRect()
        return getComputedStyle(rect).fill !== 'rgba(0, 0, 0, 0)' && width > 0 && height > 0
      }).length,
      leadsTo: new URL(link.getAttribute('href')!, document.baseURI).pathname.split('/').pop()!,
      named: /\d+(?=页?$)/.exec(link.getAttribute('aria-label')!)?.[0],
    })))
    expect(drawn).toHaveLength(blocks.length)
    for (const [i, { heading, ticks, to }] of blocks.entries()) {
      const block = drawn[i]!
      expect(block.text).toContain(heading)
      expect(block.ticks, `ticks of ${heading}`).toBe(ticks.reduce((sum, { count }) => sum + count, 0))
      expect(block.leadsTo, `${heading} leads to`).toBe(to)
      expect(block.named, `page named by ${heading}`).toBe(pageWords(slides, block.leadsTo, lang).folio.split(' / ')[0])
    }
  })
}
