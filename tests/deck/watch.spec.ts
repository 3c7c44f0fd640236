import { editions } from '../../data/editions'
import { watch } from '../../data/figures/watch'
import { readSlides } from '../../scripts/lib/slides'
import { CASED, casingsIn, SOUND } from '../support/casings'
import { expect, visit } from '../support/test'
import { currentSlide, openSlide, turnTo } from '../support/walk'

const ID = 'watch'
const slides = readSlides()
const { clicks } = slides.find(({ id }) => id === ID)!
/** A part of each instrument, in the order of the questions. */
const INSTRUMENTS = ['[data-fact="F26"] path', '[data-fact="D08-late"] rect', 'path.division']

for (const { lang, path } of editions) {
  visit(`${lang}: a question comes with its instrument, one at each click`, async ({ page, deck }) => {
    const questions = watch(lang).topics
    expect(questions).toHaveLength(INSTRUMENTS.length)
    const figure = currentSlide(page).locator('.deck-figure svg')
    for (let step = 0; step <= clicks; step++) {
      await openSlide(page, new URL(path, deck.url).href, ID, `?clicks=${step}`)
      for (const [i, { name }] of questions.entries()) {
        for (const [what, part] of [['name', figure.getByText(name, { exact: true })], ['instrument', figure.locator(INSTRUMENTS[i]!).first()]] as const) {
          await expect(part, `${what} of ${name}`).toHaveCount(1)
          await expect(part, `${what} of ${name} at step ${step}`).toBeVisible({ visible: step > i })
        }
      }
    }
  })
}

visit('a line lies over its casing, which is wider', async ({ page, deck }) => {
  for (const slide of slides.filter(({ id }) => CASED.includes(id))) {
    await turnTo(page, deck.url, slide, `?clicks=${slide.clicks}`)
    expect(await casingsIn(currentSlide(page).locator('.deck-figure svg')), slide.id).toEqual([SOUND])
  }
})
