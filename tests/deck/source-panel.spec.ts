import type { Page } from 'playwright/test'
import type { DeckServer } from '../../scripts/lib/serve'
import { editions } from '../../data/editions'
import { evidenceOf } from '../../data/evidence'
import { quantity } from '../../data/text/format'
import { fact } from '../../data/registry'
import { slideUse } from '../../data/usage'
import { readSlides } from '../../scripts/lib/slides'
import { axeProblems } from '../gates/accessibility'
import { focusProblems } from '../support/focus'
import { iconProblems } from '../support/icons'
import { isOutlined } from '../support/outlined'
import { expect, visit } from '../support/test'
import { addressOf, currentSlide, openSlide, settle, waitForStep } from '../support/walk'
import { sourcePanel } from './sources'

/** The increase of the later years, written out. */
function formulaOf(lang: 'zh' | 'en'): string {
  const [until, from] = ['F26', 'F25'].map(id => quantity(fact(id), lang).digits)
  return `(${until} − ${from}) ÷ (2027 − 2025)`
}

/** What the chrome says in each edition. */
const WORDS = {
  zh: {
    noted: '只在备注里',
    controls: '播放控制',
    confidence: (grade: string) => `可信度${grade}`,
    risky: '打开前请留意',
    formula: formulaOf('zh'),
    input: /2025年规模目标/,
    back: /回到问题页/,
  },
  en: {
    noted: 'In the notes only',
    controls: 'Slide controls',
    confidence: (grade: string) => `Confidence ${grade}`,
    risky: 'open with care',
    formula: formulaOf('en'),
    input: /2025 scale target/,
    back: /Back to the questions/,
  },
} as const

/** Kinds that are told apart by their form. */
const KINDS: ReadonlySet<string> = new Set(['actual', 'derived', 'target'])

/** Words of a part that stand beside others and reach into them; lines below each other may be close. */
function wordsOnOthers(part: Element): string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const boxes: { text: string, box: DOMRect }[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.data.trim() || text.parentElement!.closest('.visually-hidden, header'))
      continue
    const range = document.createRange()
    range.selectNodeContents(text)
    boxes.push(...Array.from(range.getClientRects(), box => ({ text: text.data.trim().slice(0, 24), box })))
  }
  return boxes.flatMap((one, i) => boxes.slice(i + 1).flatMap((other) => {
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
    return across > 1 && down > Math.min(one.box.height, other.box.height) / 2 ? [`“${one.text}” on “${other.text}” by ${across.toFixed(0)} px`] : []
  }))
}

for (const { lang, path, slides: file } of editions) {
  const words = WORDS[lang]

  visit.describe(lang, () => {
    const slides = readSlides(file)
    const deckUrl = (deck: DeckServer) => new URL(path, deck.url).href
    const baseline = slides.find(({ id }) => id === 'baseline')!

    const { name, panel, entry, ask, expectAsked } = sourcePanel({ lang })
    const listed = (page: Page) => panel(page).locator('[data-evidence]').evaluateAll(all => all.map(one => one.getAttribute('data-evidence')))

    visit('S shows every fact of the slide, those of the note apart', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline')
      await ask(page)
      const { shown, noted } = slideUse(baseline, lang)
      expect(noted.length).toBeGreaterThan(0)
      expect(await listed(page)).toEqual([...shown, ...noted])
      await expect(panel(page).getByRole('heading', { name: words.noted })).toBeVisible()
    })

    visit('every fact says what, when, by which measure, of which kind, and where it stands, with all that is to know about it', async ({ page, deck }) => {
      const slide = slides.find(({ id }) => id === 'optics-valley')!
      await openSlide(page, deckUrl(deck), slide.id)
      await ask(page)
      const { shown, noted } = slideUse(slide, lang)
      const facts = [...shown, ...noted].map(id => evidenceOf(fact(id), lang))
      const told = new Map(await panel(page).locator('[data-evidence]').evaluateAll(all => all.map(one => [
        one.getAttribute('data-evidence')!,
        { text: one.textContent, ways: Array.from(one.querySelectorAll('a'), link => `${link.getAttribute('href')} ${/noopener/.test(link.rel)}`) },
      ] as const)))
      const untold = facts.flatMap(({ fact: id, number, unit, heading, statement, places, caveat }) => {
        const said = [number, unit, heading, statement, caveat, ...places.flatMap(({ cited, publisher, date, dateNote, at, confidence, urlNote, note }) => [cited, publisher, date, dateNote, at, words.confidence(confidence), urlNote, note])]
        return [
          ...said.filter(text => !told.get(id)!.text.includes(text)).map(text => `${id} does not say “${text}”`),
          ...places.filter(({ url }) => url && !told.get(id)!.ways.includes(`${url} true`)).map(({ url }) => `${id} does not lead to ${url}`),
        ]
      })
      expect(untold).toEqual([])
      // Had a slide without them been chosen, a field that is left out would not be missed.
      for (const field of ['date', 'dateNote', 'at', 'url', 'urlNote', 'note'] as const)
        expect(facts.some(({ places }) => places.some(place => place[field])), field).toBe(true)
      const { seen, whats } = await focusProblems(page, '.source-panel')
      expect(whats).toEqual([])
      expect(seen, 'links and buttons').toBeGreaterThan(facts.length)
    })

    visit('a number is outlined where it is a target, and nowhere else; its mark is solid, a ring or dotted by its kind', async ({ page, deck }) => {
      const slide = slides.find(({ id }) => id === 'targets')!
      await openSlide(page, deckUrl(deck), slide.id)
      await ask(page)
      const { shown, noted } = slideUse(slide, lang)
      const facts = [...shown, ...noted].map(fact).filter(({ value }) => value !== undefined)
      for (const { id, kind } of facts) {
        expect(await entry(page, id).locator('.number').evaluate(isOutlined), `outline of ${id}, ${kind}`).toBe(kind === 'target')
        // A wording of the plan has no mark.
        if (!KINDS.has(kind))
          continue
        const mark = entry(page, id).locator('svg circle')
        expect(await mark.evaluate(isOutlined), `ring of ${id}, ${kind}`).toBe(kind !== 'actual')
        expect(await mark.evaluate(circle => getComputedStyle(circle).strokeDasharray !== 'none'), `dots of ${id}, ${kind}`).toBe(kind === 'derived')
      }
      for (const kind of KINDS)
        expect(facts.some(one => one.kind === kind), kind).toBe(true)
    })

    visit('a source that is risky to open says so', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'optics-valley')
      await ask(page)
      await expect(entry(page, 'E33')).toContainText(words.risky)
    })

    visit('a derived fact shows its formula and leads to its inputs', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'targets')
      await ask(page)
      await expect(entry(page, 'D08-late')).toContainText(words.formula)
      await entry(page, 'D08-late').getByRole('button', { name: words.input }).click()
      await expectAsked(page, 'F25')
    })

    visit('a button opens it, Escape closes it and gives the focus back', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline')
      const button = page.getByRole('navigation', { name: words.controls }).getByRole('button', { name })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(panel(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(panel(page)).toBeHidden()
      await expect(button).toBeFocused()
      await ask(page)
      await page.keyboard.press('s')
      await expect(panel(page)).toBeHidden()
    })

    visit('on a phone it lies within the screen', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline')
      await ask(page)
      await page.setViewportSize({ width: 390, height: 700 })
      await expect.poll(() => panel(page).evaluate((panel) => {
        const { left, right } = panel.getBoundingClientRect()
        return [left >= 0, right <= innerWidth, panel.scrollWidth <= panel.clientWidth]
      })).toEqual([true, true, true])
    })

    visit('the keys of a clicker turn on while it is open, whatever has the focus, and the panel follows', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline')
      await ask(page)
      await page.keyboard.press('PageDown')
      await waitForStep(page, 'baseline', 1)
      await panel(page).getByRole('link').first().focus()
      await page.keyboard.press('ArrowRight')
      await waitForStep(page, 'targets', 0)
      await expect(panel(page)).toBeVisible()
      const { shown, noted } = slideUse(slides.find(({ id }) => id === 'targets')!, lang)
      await expect.poll(() => listed(page)).toEqual([...shown, ...noted])
      await page.keyboard.press('PageUp')
      await waitForStep(page, 'baseline', 1)
    })

    visit('it scrolls by keyboard without turning the page, and begins at its top on the next one', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline', '?clicks=1')
      await ask(page)
      const scrolled = () => panel(page).evaluate(element => element.scrollTop)
      await page.keyboard.press('Shift+ArrowDown')
      await expect.poll(scrolled).toBeGreaterThan(0)
      await page.keyboard.press('Shift+ArrowUp')
      await expect.poll(scrolled).toBe(0)
      await waitForStep(page, 'baseline', 1)
      await page.keyboard.press('Shift+ArrowDown')
      await expect.poll(scrolled).toBeGreaterThan(0)
      await page.keyboard.press('ArrowRight')
      await waitForStep(page, 'targets', 0)
      await expect(entry(page, slideUse(slides.find(({ id }) => id === 'targets')!, lang).shown[0]!)).toBeVisible()
      await expect.poll(scrolled, { message: 'how far the panel of the next slide is scrolled' }).toBe(0)
    })

    for (const dark of [false, true]) {
      visit(`axe finds nothing in it, ${dark ? 'dark' : 'light'}, and every target is at least 24 px high`, async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'targets')
        await page.evaluate(on => document.documentElement.classList.toggle('dark', on), dark)
        await ask(page)
        expect(await axeProblems(page, dark ? 'colours' : 'everything')).toEqual([])
        const small = await panel(page).locator('a, button').evaluateAll(all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.textContent))
        expect(small).toEqual([])
      })
    }

    for (const id of ['targets', 'anchors']) {
      visit(`no word of it lies on another, ${id}`, async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), id)
        await ask(page)
        expect(await panel(page).evaluate(wordsOnOthers)).toEqual([])
      })
    }

    visit('it is not there in print', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline', '?print')
      await page.keyboard.press('s')
      await expect(panel(page)).toHaveCount(0)
    })

    visit.describe('the way back from an answer', () => {
      const back = (page: Page) => currentSlide(page).getByRole('link', { name: words.back })
      const questions = (page: Page) => currentSlide(page).locator('.slide-link')

      for (const way of ['by key', 'by tap'] as const) {
        visit(`leads to the questions, ${way}`, async ({ page, deck }) => {
          await openSlide(page, deckUrl(deck), 'qa')
          await questions(page).first().click()
          await expect(back(page)).toBeVisible()
          expect(await iconProblems(page, '.return-link')).toEqual({ seen: 1, whats: [] })
          // It stays while the answer is clicked through.
          await page.keyboard.press('ArrowRight')
          await expect(back(page)).toBeVisible()
          if (way === 'by key') {
            // With Ctrl it is the browser's.
            await page.keyboard.press('Control+r')
            await settle(page)
            expect(addressOf(page).id).not.toBe('qa')
            await page.keyboard.press('r')
          }
          else
            await back(page).click()
          await waitForStep(page, 'qa', 0)
        })
      }

      visit('is offered only to who came from there', async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'qa')
        await page.keyboard.press('ArrowDown')
        await waitForStep(page, 'drift', 0)
        await expect(back(page)).toHaveCount(0)
        await page.keyboard.press('r')
        await waitForStep(page, 'drift', 0)
      })
    })
  })
}
