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
import { expect, test, visit } from '../support/test'
import { addressOf, currentSlide, openSlide, waitForStep } from '../support/walk'

/** The increase of the later years, written out. */
function formulaOf(lang: 'zh' | 'en'): string {
  const [until, from] = ['F26', 'F25'].map(id => quantity(fact(id), lang).digits)
  return `(${until} − ${from}) ÷ (2027 − 2025)`
}

/** What the chrome says in each edition. */
const WORDS = {
  zh: {
    sources: '本页出处',
    noted: '只在备注里',
    controls: '播放控制',
    next: '下一步',
    confidence: (grade: string) => `可信度${grade}`,
    risky: '打开前请留意',
    formula: formulaOf('zh'),
    input: /2025年规模目标/,
    back: /回到问题页/,
  },
  en: {
    sources: 'Sources of this slide',
    noted: 'In the notes only',
    controls: 'Slide controls',
    next: 'Next step',
    confidence: (grade: string) => `Confidence ${grade}`,
    risky: 'open with care',
    formula: formulaOf('en'),
    input: /2025 scale target/,
    back: /Back to the questions/,
  },
} as const

/** Kinds that are told apart by their form. */
const KINDS: ReadonlySet<string> = new Set(['actual', 'derived', 'target'])

/** Places along the first line of a text, from its first character to its middle. */
function pointsAlong(line: Element): number[] {
  const range = document.createRange()
  range.selectNodeContents(line)
  const { left, width } = range.getClientRects()[0]!
  return [6, width / 8, width / 4, width / 2].map(offset => left + offset)
}

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

/** Share of a piece of the screen that stands out from its ground, at its upper left corner, by at least 3 : 1. */
async function darkShare(page: Page, clip: { x: number, y: number, width: number, height: number }): Promise<number> {
  const image = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (image) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(image), char => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const luminances = Array.from({ length: data.length / 4 }, (_, n) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (data[4 * n + i]! / 255) ** 2.2, 0))
    const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    return luminances.filter(one => ratio(one, luminances[0]!) >= 3).length / luminances.length
  }, image)
}

for (const { lang, path, slides: file } of editions) {
  const words = WORDS[lang]

  visit.describe(lang, () => {
    const slides = readSlides(file)
    const deckUrl = (deck: DeckServer) => new URL(path, deck.url).href
    const baseline = slides.find(({ id }) => id === 'baseline')!

    const panel = (page: Page) => page.getByRole('dialog', { name: words.sources })
    const entry = (page: Page, id: string) => panel(page).locator(`[data-evidence="${id}"]`)
    const listed = (page: Page) => panel(page).locator('[data-evidence]').evaluateAll(all => all.map(one => one.getAttribute('data-evidence')))

    /** Opens the panel and waits until it has the focus, which it takes when it is there. */
    async function ask(page: Page): Promise<void> {
      await page.keyboard.press('s')
      // The panel is fetched when it is first asked for.
      await expect(panel(page)).toBeFocused({ timeout: 20_000 })
    }

    /** Waits until a fact is marked as the one asked for and stands in full below the head of the panel, which lies over what is scrolled. */
    async function expectAsked(page: Page, id: string): Promise<void> {
      await expect(entry(page, id)).toHaveClass(/asked/)
      await expect.poll(() => entry(page, id).evaluate((entry) => {
        const { top, bottom } = entry.getBoundingClientRect()
        const head = entry.closest('.source-panel')!.querySelector('header')!.getBoundingClientRect()
        return { below: top >= head.bottom, inside: bottom <= innerHeight }
      }), { message: `place of ${id}` }).toEqual({ below: true, inside: true })
    }

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

    for (const [what, target, id] of [
      ['a number in the text', '.editor-note [data-fact="D14"]', 'D14'],
      ['a number of the figure', '.deck-figure [data-fact="F20"] text', 'F20'],
      ['a number of the title', 'h1 [data-fact="F20-yoy"]', 'F20-yoy'],
    ] as const) {
      visit(`a tap on ${what} asks about it`, async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'baseline', '?clicks=1')
        await currentSlide(page).locator(target).first().click()
        await expectAsked(page, id)
      })
    }

    visit('a tap on the source line opens the panel, one beside it does not', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'targets')
      await page.mouse.click(1100, 300)
      await expect(panel(page)).toBeHidden()
      await currentSlide(page).locator('.source').click({ position: { x: 900, y: 8 } })
      await expect(panel(page)).toBeVisible()
    })

    test.describe('on a touch screen', () => {
      test.use({ hasTouch: true, isMobile: true })

      test('a tap anywhere on the source line opens it, and the controls come when the grip beside it is tapped', async ({ page, deck }) => {
        await openSlide(page, deckUrl(deck), 'targets')
        const line = currentSlide(page).locator('.source')
        const { y, height } = (await line.boundingBox())!
        for (const part of await line.evaluate(pointsAlong)) {
          await page.touchscreen.tap(part, y + height / 2)
          await expect(panel(page)).toBeVisible()
          await page.keyboard.press('Escape')
          await expect(panel(page)).toBeHidden()
        }
        expect(addressOf(page)).toEqual({ id: 'targets', step: 0 })
        const bar = page.getByRole('navigation', { name: words.controls })
        const { x, y: top } = (await bar.boundingBox())!
        expect(await darkShare(page, { x, y: top, width: 48, height: 48 }), 'something shows where the controls are').toBeGreaterThan(0.005)
        await page.touchscreen.tap(x + 24, top + 24)
        await expect(bar).toHaveCSS('pointer-events', 'auto')
        // Where a tap leaves nothing hovered, the focus keeps the bar.
        await expect(bar).toBeFocused()
        expect(addressOf(page)).toEqual({ id: 'targets', step: 0 })
        await bar.getByRole('button', { name: words.next }).tap()
        await waitForStep(page, 'targets', 1)
      })
    })

    visit('a button opens it, Escape closes it and gives the focus back', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'baseline')
      const button = page.getByRole('navigation', { name: words.controls }).getByRole('button', { name: words.sources })
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

    visit('it scrolls by keyboard without turning the page', async ({ page, deck }) => {
      await openSlide(page, deckUrl(deck), 'targets')
      await ask(page)
      const scrolled = () => panel(page).evaluate(element => element.scrollTop)
      await page.keyboard.press('Shift+ArrowDown')
      await expect.poll(scrolled).toBeGreaterThan(0)
      await page.keyboard.press('Shift+ArrowUp')
      await expect.poll(scrolled).toBe(0)
      await waitForStep(page, 'targets', 0)
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
          if (way === 'by key')
            await page.keyboard.press('r')
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
