import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { pageGates } from '../gates'
import { photograph } from '../support/culprit'
import { sentences } from '../support/finding'
import { expect, test } from '../support/test'
import { runGates } from '../support/walk'

for (const { lang, slides: file, path } of editions) {
  const slides = readSlides(file)
  const gates = pageGates(slides, lang)
  for (const slide of slides) {
    test(`${lang} ${slide.id} passes every gate at every step and in print`, async ({ page, deck }, testInfo) => {
      const found = await runGates(page, deck.url + path, slide, gates, async (list, { step }) => {
        const picture = testInfo.outputPath(`step-${step}.png`)
        await photograph(page, list, picture)
        testInfo.attachments.push({ name: `step ${step}`, path: picture, contentType: 'image/png' })
      })
      for (const [gate, list] of Object.entries(found))
        expect.soft(sentences(list), gate).toEqual([])
    })
  }
}
