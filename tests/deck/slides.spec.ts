import { readSlides } from '../../scripts/lib/slides'
import { pageGates } from '../gates'
import { sentences } from '../support/finding'
import { expect, test } from '../support/test'
import { runGates } from '../support/walk'

const slides = readSlides()
const gates = pageGates(slides)

for (const slide of slides) {
  test(`${slide.id} passes every gate at every step and in print`, async ({ page, deck }) => {
    const found = await runGates(page, deck.url, slide, gates)
    for (const [gate, list] of Object.entries(found))
      expect.soft(sentences(list), gate).toEqual([])
  })
}
