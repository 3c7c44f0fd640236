import type { Page, TestInfo } from 'playwright/test'
import type { Finding, State } from '../support/finding'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { pageGates } from '../gates'
import { photograph } from '../support/culprit'
import { sentences } from '../support/finding'
import { expect, visit as test } from '../support/test'
import { askPrint, askSteps, openSlide, turnTo } from '../support/walk'

/** Leaves a picture of each state in which something was found. */
const witnessTo = (page: Page, testInfo: TestInfo) => async (list: readonly Finding[], { step }: State) => {
  const picture = testInfo.outputPath(`step-${step}.png`)
  await photograph(page, list, picture)
  testInfo.attachments.push({ name: `step ${step}`, path: picture, contentType: 'image/png' })
}

// That every slide opens by its address is seen in addresses.spec.ts, where it stands below a path.
for (const { lang, slides: file, path } of editions) {
  const slides = readSlides(file)
  const gates = pageGates(slides, lang)

  for (const [where, put] of [['at every step', askSteps], ['in print', askPrint]] as const) {
    for (const slide of slides) {
      test(`${lang} ${slide.id} passes every gate ${where}`, async ({ page, deck }, testInfo) => {
        const home = deck.url + path
        const found = await put(page, home, slide, gates, {
          open: query => turnTo(page, home, slide, query),
          witness: witnessTo(page, testInfo),
        })
        for (const [gate, list] of Object.entries(found))
          expect.soft(sentences(list), gate).toEqual([])
      })
    }
  }

  test(`${lang}: no two parts of the deck have the same id`, async ({ page, deck }) => {
    await openSlide(page, deck.url + path, slides[0]!.id, '?print')
    await expect(page.locator('.slidev-page')).toHaveCount(slides.length)
    const ids = await page.locator('[id]').evaluateAll(elements => elements.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
}
