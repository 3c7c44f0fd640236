import { editions } from '../../data/editions'
import { watch } from '../../data/figures/watch'
import { readSlides } from '../../scripts/lib/slides'
import { expect, visit } from '../support/test'
import { currentSlide, openSlide } from '../support/walk'

const ID = 'watch'
const { clicks } = readSlides().find(({ id }) => id === ID)!
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
