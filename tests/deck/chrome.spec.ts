import type { Locator, Page } from 'playwright/test'
import type { SlideSource } from '../../scripts/lib/slides'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { axeProblems } from '../gates/accessibility'
import { pageWords } from '../gates/identity'
import { focusProblems } from '../support/focus'
import { iconProblems } from '../support/icons'
import { expect, visit } from '../support/test'
import { addressOf, openSlide, settle } from '../support/walk'
import { expectAt } from './keys'

/** What the chrome says in each edition, and the script its names are in. */
const WORDS = {
  zh: { controls: '播放控制', previous: '上一步', next: '下一步', contents: '目录', overview: '幻灯片总览', script: /^[\u4E00-\u9FFF]+$/, colon: '：' },
  en: { controls: 'Slide controls', previous: 'Previous step', next: 'Next step', contents: 'Contents', overview: 'Slide overview', script: /^[A-Z][a-z ]+$/, colon: ': ' },
} as const

/** The side to which a drawn angle points: that of its point at half its height. */
function sideOfTip(path: SVGGeometryElement): 'left' | 'right' {
  const { x, y, width, height } = path.getBBox()
  const length = path.getTotalLength()
  const points = Array.from({ length: 101 }, (_, i) => path.getPointAtLength(length * i / 100))
  const tip = points.reduce((nearest, point) => Math.abs(point.y - y - height / 2) < Math.abs(nearest.y - y - height / 2) ? point : nearest)
  return tip.x < x + width / 2 ? 'left' : 'right'
}

for (const { lang, path, slides: file } of editions) {
  const words = WORDS[lang]

  visit.describe(lang, () => {
    const slides = readSlides(file)
    /** A slide with steps, so that a key which turned would be seen, and the one after it. */
    const at = slides.findIndex(({ clicks }, i) => i > 0 && clicks > 1)
    const [start, after] = slides.slice(at, at + 2) as [SlideSource, SlideSource]
    /** A slide far from there, beyond the main line, and the one before it. */
    const there = slides.findLastIndex(({ backup }) => backup)
    const [before, target] = slides.slice(there - 1, there + 1) as [SlideSource, SlideSource]

    const bar = (page: Page) => page.getByRole('navigation', { name: words.controls })
    const contents = (page: Page) => page.getByRole('dialog', { name: words.contents })
    const overview = (page: Page) => page.getByRole('dialog', { name: words.overview })
    const status = (page: Page) => page.locator('[role="status"][aria-live="polite"]')
    /** What opens a slide in a list of them, by the number of its page. */
    const entryIn = (list: Locator, id: string) => {
      const label = pageWords(slides, id, lang).folio.replace(/ \/.*|备查|Backup /g, '')
      return list.getByRole('button').filter({ has: list.page().getByText(label, { exact: true }) })
    }
    const entryOf = (page: Page, id: string) => entryIn(contents(page), id)
    const cardOf = (page: Page, { id }: SlideSource) => entryIn(overview(page), id)

    visit.beforeEach(({ page, deck }) => openSlide(page, new URL(path, deck.url).href, start.id))

    visit('C opens the contents at the current slide, with every slide in it', async ({ page }) => {
      await page.keyboard.press('c')
      await expect(contents(page)).toBeVisible()
      await expect(contents(page).locator('li')).toHaveCount(slides.length)
      await expect(entryOf(page, start.id)).toBeFocused()
      await expect(entryOf(page, start.id)).toHaveAttribute('aria-current', 'page')
      // In the middle of the window: as far from the left as from the right, from above as from below.
      const aside = await contents(page).evaluate((dialog) => {
        const { left, right, top, bottom } = dialog.getBoundingClientRect()
        return [left - (document.documentElement.clientWidth - right), top - (document.documentElement.clientHeight - bottom)].map(Math.abs)
      })
      expect(Math.max(...aside)).toBeLessThanOrEqual(2)
      // On a projector nothing of it has to be scrolled to.
      const over = await contents(page).evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [scrollWidth - clientWidth, scrollHeight - clientHeight])
      expect(over, 'wider and higher than its frame').toEqual([0, 0])
    })

    visit('in a small window the wheel brings the contents to their end and back', async ({ page }) => {
      /** Whether a part of the contents is inside the dialog and the window, from its upper to its lower edge. */
      const isInside = (part: string) => contents(page).evaluate((dialog, part) => {
        const frame = dialog.getBoundingClientRect()
        const { top, bottom } = dialog.querySelector(part)!.getBoundingClientRect()
        return top >= Math.max(frame.top, 0) && bottom <= Math.min(frame.bottom, innerHeight)
      }, part)
      for (const [width, height] of [[1280, 360], [360, 640]] as const) {
        await page.setViewportSize({ width, height })
        // A phone held upright is first offered the reading edition.
        if (width < height)
          await page.locator('dialog.offer button').click()
        await page.keyboard.press('c')
        await expect(entryOf(page, start.id)).toBeFocused()
        const edges = await contents(page).locator('li').evaluateAll(entries => entries.map(entry => Math.round(entry.getBoundingClientRect().left)))
        expect(new Set(edges).size, `columns at ${width} × ${height}`).toBe(width < height ? 1 : 2)
        await page.mouse.move(width / 2, height / 2)
        for (const [way, hidden, shown] of [[-1, '.keys label', 'h2'], [1, 'h2', '.keys label']] as const) {
          await page.mouse.wheel(0, way * 9999)
          await expect.poll(() => isInside(shown), { message: `${shown} at ${width} × ${height}` }).toBe(true)
          expect(await isInside(hidden), `${hidden} at ${width} × ${height}`).toBe(false)
        }
        await page.keyboard.press('Escape')
        await expect(contents(page)).toBeHidden()
      }
    })

    for (const [way, choose] of [
      ['by pointer', (page: Page) => entryOf(page, target.id).click()],
      ['by keyboard', async (page: Page) => {
        await entryOf(page, target.id).focus()
        await page.keyboard.press('Enter')
      }],
    ] as const) {
      visit(`an entry of the contents chosen ${way} opens its slide, and the keys go on from there`, async ({ page }) => {
        await page.keyboard.press('c')
        await choose(page)
        await expectAt(page, target.id)
        await expect(contents(page)).toBeHidden()
        await page.keyboard.press('ArrowUp')
        await expectAt(page, before.id)
      })
    }

    for (const [name, opened] of [['contents', contents], ['overview', overview]] as const) {
      visit(`Escape closes the ${name} and gives the focus back`, async ({ page }) => {
        const opener = bar(page).getByRole('button', { name: words[name] })
        await opener.focus()
        await page.keyboard.press('Enter')
        await expect(opened(page)).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(opened(page)).toBeHidden()
        await expect(opener).toBeFocused()
        expect(addressOf(page)).toEqual({ id: start.id, step: 0 })
      })
    }

    visit('no key turns the page behind the contents, and Tab stays within them and shows where it is', async ({ page }) => {
      await page.keyboard.press('c')
      await expect(contents(page)).toBeVisible()
      for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'End']) {
        await page.keyboard.press(key)
        await settle(page)
        expect(addressOf(page), key).toEqual({ id: start.id, step: 0 })
      }
      for (let i = 0; i < slides.length + 3; i++) {
        await page.keyboard.press('Tab')
        const outside = await page.evaluate(() => {
          const focused = document.activeElement
          return focused !== document.body && focused?.closest('dialog') === null
        })
        expect(outside).toBe(false)
      }
      const { seen, whats } = await focusProblems(page, 'dialog.contents')
      expect(whats).toEqual([])
      expect(seen, 'controls').toBeGreaterThan(slides.length)
    })

    visit('O opens the overview, Escape closes it', async ({ page }) => {
      await page.keyboard.press('o')
      await expect(overview(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(overview(page)).toBeHidden()
      await page.keyboard.press('ArrowDown')
      await expectAt(page, after.id)
    })

    visit('the overview names every slide, shows where the deck is and keeps the keyboard', async ({ page, deck }) => {
      await openSlide(page, new URL(path, deck.url).href, target.id)
      await page.keyboard.press('o')
      await expect(overview(page).locator('section > ol > li')).toHaveCount(slides.length)
      await expect(cardOf(page, target)).toBeFocused()
      await expect(cardOf(page, target)).toHaveAttribute('aria-current', 'page')
      await expect(cardOf(page, target)).toBeInViewport({ ratio: 0.9 })
      const names = await overview(page).getByRole('listitem').getByRole('button').allInnerTexts()
      expect(names.filter(name => !/^(?:\d+|A\d)\s+\S.{2,}$/s.test(name)), 'cards without number or title').toEqual([])
      const { seen, whats } = await focusProblems(page, 'dialog.overview')
      expect(whats).toEqual([])
      expect(seen, 'controls').toBe(slides.length + 1)
      await page.keyboard.press('Escape')
      await expect(overview(page)).toBeHidden()
      await page.keyboard.press('ArrowLeft')
      await expectAt(page, before.id, before.clicks)
    })

    visit('arrows, page keys and a page number lead through the overview, Enter opens the slide', async ({ page }) => {
      await page.keyboard.press('o')
      await expect(cardOf(page, start)).toBeFocused()
      const last = slides.at(-1)!
      // Down and up again lands in the same column.
      for (const [key, at] of [['ArrowRight', after], ['ArrowLeft', start], ['PageDown', after], ['ArrowDown', undefined], ['ArrowUp', after], ['End', last], ['ArrowRight', last], ['Home', slides[0]!]] as const) {
        await page.keyboard.press(key)
        if (at)
          await expect(cardOf(page, at), key).toBeFocused()
        else
          await expect(cardOf(page, after), key).not.toBeFocused()
      }
      for (const letter of pageWords(slides, target.id, lang).folio.replace(/.*(?=A)/, '').toLowerCase())
        await page.keyboard.press(letter)
      await expect(cardOf(page, target)).toBeFocused()
      await page.keyboard.press('Enter')
      await expectAt(page, target.id)
      await expect(overview(page)).toBeHidden()
    })

    visit('a card of the overview is pressed anywhere on it', async ({ page }) => {
      await page.keyboard.press('o')
      const { x, y, width } = (await cardOf(page, after).boundingBox())!
      await page.mouse.click(x + width / 2, y + width / 4)
      await expectAt(page, after.id)
      await expect(overview(page)).toBeHidden()
    })

    visit('the letter that opened the contents or the overview closes it', async ({ page }) => {
      for (const [letter, opened] of [['c', contents], ['o', overview]] as const) {
        await page.keyboard.press(letter)
        await expect(opened(page)).toBeVisible()
        await page.keyboard.press(letter)
        await expect(opened(page)).toBeHidden()
      }
      expect(addressOf(page)).toEqual({ id: start.id, step: 0 })
    })

    visit('every control has a name in the language of the edition, a place to touch and a ring when the keyboard comes to it', async ({ page }) => {
      const names = await bar(page).getByRole('button').evaluateAll(buttons => buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect()
        return { name: button.getAttribute('aria-label') ?? '', width, height }
      }))
      expect(names.length).toBeGreaterThan(4)
      for (const { name, width, height } of names) {
        expect(name).toMatch(words.script)
        expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44)
      }
      const { seen, whats } = await focusProblems(page, '.deck-nav')
      expect(whats).toEqual([])
      expect(seen, 'controls').toBeGreaterThan(4)
      const icons = await iconProblems(page, '.deck-nav')
      expect(icons.whats).toEqual([])
      expect(icons.seen, 'icons').toBeGreaterThan(names.length)
      for (const [name, side] of [[words.previous, 'left'], [words.next, 'right']] as const)
        expect(await bar(page).getByRole('button', { name, exact: true }).locator('path').evaluate(sideOfTip), `where the arrow of “${name}” points`).toBe(side)
    })

    visit('a control that leads nowhere cannot be pressed', async ({ page, deck }) => {
      for (const [slide, search, name] of [[slides[0]!, '', words.previous], [slides.at(-1)!, `?clicks=${slides.at(-1)!.clicks}`, words.next]] as const) {
        await openSlide(page, new URL(path, deck.url).href, slide.id, search)
        const disabled = await bar(page).getByRole('button', { disabled: true }).evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')))
        expect(disabled, slide.id).toEqual([name])
      }
    })

    for (const [name, show] of [
      ['the controls in focus', (page: Page) => bar(page).getByRole('button').first().focus()],
      ['the contents open', async (page: Page) => {
        await page.keyboard.press('c')
        await expect(contents(page)).toBeVisible()
      }],
      ['the overview open', async (page: Page) => {
        await page.keyboard.press('o')
        await expect(overview(page)).toBeVisible()
      }],
      ['the screen black', async (page: Page) => {
        await page.keyboard.press('b')
        await expect(page.locator('.black-screen')).toBeVisible()
      }],
    ] as const) {
      visit(`axe has nothing to say with ${name}`, async ({ page }) => {
        await show(page)
        await settle(page)
        expect(await axeProblems(page)).toEqual([])
      })
    }

    visit('a new slide is announced once, its steps are not', async ({ page, deck }) => {
      const slide = slides.find(({ clicks }) => clicks > 0)!
      await openSlide(page, new URL(path, deck.url).href, slide.id)
      await page.evaluate(() => {
        const region = document.querySelector('[role="status"][aria-live="polite"]')!
        const said: string[] = []
        Object.assign(window, { said })
        new MutationObserver(() => said.push(region.textContent?.trim() ?? '')).observe(region, { childList: true, characterData: true, subtree: true })
      })
      for (let step = 1; step <= slide.clicks; step++)
        await page.keyboard.press('ArrowRight')
      await expect.poll(() => addressOf(page).step).toBe(slide.clicks)
      await page.keyboard.press('ArrowRight')
      const next = slides[slides.indexOf(slide) + 1]!
      await expectAt(page, next.id)
      await expect(status(page)).toContainText(pageWords(slides, next.id, lang).announced)
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
      expect(said).toHaveLength(1)
      await expect(page).toHaveTitle(new RegExp(`^${said[0]!.split(words.colon).slice(1).join(words.colon)}`))
    })
  })
}
