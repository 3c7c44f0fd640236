import type { SlideSource } from '../../scripts/lib/slides'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { focusProblems } from '../support/focus'
import { expect, test, visit } from '../support/test'
import { settle, turnTo } from '../support/walk'

/** What comes to the focus there is part of a drawing and draws its ring itself; the specs of cards and keys ask for it. */
const DRAWN_RINGS = ['targets', 'districts']

for (const { lang, path, slides: file } of editions) {
  visit(`${lang}: whatever the keyboard comes to on a slide is to be seen, with a ring`, async ({ page, deck }) => {
    const problems: string[] = []
    let seen = 0
    for (const slide of readSlides(file).filter(({ id }) => !DRAWN_RINGS.includes(id))) {
      await turnTo(page, new URL(path, deck.url).href, slide, `?clicks=${slide.clicks}`)
      await settle(page)
      const found = await focusProblems(page, `#slideshow > [data-slidev-no="${slide.no}"]`)
      seen += found.seen
      problems.push(...found.whats.map(what => `${slide.id}: ${what}`))
    }
    expect(problems).toEqual([])
    expect(seen).toBeGreaterThan(50)
  })

  test(`${lang}: Tab reaches no link of the slide to come in the presenter view`, async ({ page, deck }) => {
    const slides = readSlides(file)
    const [before] = slides.slice(slides.findIndex(({ id }) => id === 'qa') - 1) as [SlideSource]
    await page.goto(new URL(`${path}presenter/${before.id}?clicks=${before.clicks}`, deck.url).href)
    const coming = page.locator('.grid-section.next')
    await expect(coming.locator('a').first()).toBeAttached()
    const reached: boolean[] = []
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab')
      reached.push(await coming.evaluate(coming => coming.contains(document.activeElement)))
    }
    expect(reached).not.toContain(true)
  })
}
