import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { focusProblems } from '../support/focus'
import { expect, visit } from '../support/test'
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
}
