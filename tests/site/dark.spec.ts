import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { axeProblems } from '../gates/accessibility'
import { contrast } from '../gates/contrast'
import { sentences } from '../support/finding'
import { expect, test, visit } from '../support/test'
import { openSlide, turnTo } from '../support/walk'

const ground = 'getComputedStyle(document.body).backgroundColor'
const DARK = 'rgb(11, 20, 24)'
const LIGHT = 'rgb(246, 247, 244)'

visit.describe('in a dark system', () => {
  visit.use({ colorScheme: 'dark' })

  for (const { lang, path, slides } of editions) {
    for (const { id, no, clicks } of readSlides(slides)) {
      visit(`${lang} ${id} can be read in the dark`, async ({ page, deck }) => {
        await turnTo(page, new URL(path, deck.url).href, { id, no }, `?clicks=${clicks}`)
        expect(await page.evaluate(ground)).toBe(DARK)
        const state = { slide: id, step: clicks, last: true }
        expect.soft(sentences(await contrast(page, state)), 'contrast').toEqual([])
        expect.soft(await axeProblems(page, 'colours'), 'accessibility').toEqual([])
      })
    }
  }
})

for (const { lang, path } of editions) {
  test(`the first paint of a dark system is dark already, ${lang}`, async ({ page, deck }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(new URL(`${path}cover`, deck.url).href)
    expect(await page.locator('#first-view').evaluate(view => getComputedStyle(view).backgroundColor)).toBe(DARK)
  })

  test(`who has chosen the dark sees no light first, ${lang}`, async ({ page, deck }) => {
    await openSlide(page, new URL(path, deck.url).href, 'targets')
    await page.keyboard.press('d')
    await expect.poll(() => page.evaluate(ground)).toBe(DARK)
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(new URL(`${path}cover`, deck.url).href)
    expect(await page.locator('#first-view').evaluate(view => getComputedStyle(view).backgroundColor)).toBe(DARK)
  })

  test(`light is the default; D turns to dark and back, and the choice is remembered, ${lang}`, async ({ page, deck }) => {
    await openSlide(page, new URL(path, deck.url).href, 'targets')
    expect(await page.evaluate(ground)).toBe(LIGHT)
    await page.keyboard.press('d')
    await expect.poll(() => page.evaluate(ground)).toBe(DARK)
    await openSlide(page, new URL(path, deck.url).href, 'pace')
    expect(await page.evaluate(ground)).toBe(DARK)
    await page.keyboard.press('d')
    await expect.poll(() => page.evaluate(ground)).toBe(LIGHT)
  })
}
