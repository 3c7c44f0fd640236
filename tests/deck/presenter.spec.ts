import type { Page } from 'playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { addressOf, openSlide, settle } from '../support/walk'
import { takeErrors, takeRequests } from '../support/watch'

const flat = (text: string) => text.replace(/[\s*]+/g, '')

/** What opens more words beside the slides, what makes the notes larger, and what words of the other language look like. */
const BESIDE = {
  zh: { mirror: '屏幕镜像', larger: '放大备注', foreign: /[a-z]{2}/i },
  en: { mirror: 'Screen mirror', larger: 'Larger notes', foreign: /\p{Script=Han}/u },
} as const

/** How often the notes are made larger: for someone who stands a step away from the screen. */
const LARGER = 5

/** What sets the clock of the talk. */
const CLOCK = {
  zh: { start: '开始计时', stop: '暂停计时', back: '重新计时' },
  en: { start: 'Start the clock', stop: 'Stop the clock', back: 'Set the clock back' },
} as const

/** Every text and name that is on the page beside slides and notes, its title included. */
function wordsBeside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isBeside = (element: Element) => element.checkVisibility() && !element.closest('.slidev-page, .slidev-note')
    const elements = [...document.body.querySelectorAll('*')].filter(isBeside)
    const texts = elements.flatMap(element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''))
    const names = elements.flatMap(element => ['title', 'aria-label', 'placeholder'].map(name => element.getAttribute(name) ?? ''))
    return [...new Set([document.title, ...texts, ...names].map(text => text.trim()).filter(Boolean))]
  })
}

for (const { lang, path, slides: file } of editions) {
  test(`the presenter view shows the note of every slide, ${lang}`, async ({ page, deck }) => {
    test.slow()
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    for (const [i, slide] of readSlides(file).entries()) {
      if (i > 0)
        await page.keyboard.press('ArrowDown')
      await page.waitForURL(url => url.pathname.endsWith(`/presenter/${slide.id}`) || url.pathname.endsWith(`/presenter/${i + 1}`), { waitUntil: 'commit' })
      const opening = flat(resolveTokens(slide.note, lang, fact).replace(/<[^>]+>/g, '').split('[click')[0]!.split('\n')[0]!)
      expect(opening, `${slide.id} has a note`).not.toBe('')
      await expect.poll(async () => flat((await page.locator('.slidev-note:visible').allTextContents()).join('')), { message: slide.id })
        .toContain(opening)
    }
    expect(takeErrors(page)).toEqual([])
    expect(takeRequests(page)).toEqual([])
  })

  test(`the screen follows the presenter, ${lang}`, async ({ page, deck, context }) => {
    const slides = readSlides(file)
    const [first, second] = [slides[0]!, slides.find(({ clicks }) => clicks > 0)!]
    const screen = await context.newPage()
    // On a busy screen what is to be done at once is done late; a key that comes meanwhile is heard all the same.
    await screen.addInitScript(() => {
      const later = window.setTimeout
      window.setTimeout = ((act: () => void, wait?: number) => later(act, wait || 300)) as typeof setTimeout
    })
    await openSlide(screen, new URL(path, deck.url).href, first.id)
    await page.goto(new URL(`${path}presenter/${second.id}`, deck.url).href)
    await page.locator('.slidev-note:visible').first().waitFor()
    // The window opened last leads.
    await expect.poll(() => addressOf(screen)).toEqual({ id: second.id, step: 0 })
    for (let step = 1; step <= second.clicks; step++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => addressOf(screen)).toEqual({ id: second.id, step })
    }
  })

  test(`what is said at a step is in sight, however large the notes are, ${lang}`, async ({ page, deck }) => {
    const slide = readSlides(file).reduce((longest, slide) => slide.clicks > 1 && slide.note.length > longest.note.length ? slide : longest)
    // Letters that come late set the lines of the note anew.
    let arrive!: () => void
    const held = new Promise<void>(resolve => arrive = resolve)
    await page.route('**/*.woff2', route => held.then(() => route.continue()))
    await page.goto(new URL(`${path}presenter/${slide.id}`, deck.url).href)
    const note = page.locator('.slidev-note:visible')
    await note.first().waitFor()
    const mark = note.locator('.slidev-note-click-mark-active')
    // In the upper half, with room for what follows, unless the note is at its end.
    const isInSight = () => mark.evaluate((mark) => {
      const panel = mark.closest('.slidev-note')!
      const frame = panel.getBoundingClientRect()
      const { top } = mark.getBoundingClientRect()
      const atEnd = panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1
      return top >= frame.top && top < (atEnd ? frame.bottom : frame.top + frame.height / 2)
    })
    for (let step = 1; step <= slide.clicks; step++) {
      await page.keyboard.press('ArrowRight')
      await expect(mark).toHaveAttribute('data-clicks', String(step))
      await expect.poll(isInSight, { message: `${slide.id}, step ${step}` }).toBe(true)
    }
    arrive()
    await page.evaluate(() => document.fonts.ready)
    await expect.poll(isInSight, { message: `${slide.id}, step ${slide.clicks}, when all letters have come` }).toBe(true)
    const size = () => note.first().evaluate(panel => Number.parseFloat(getComputedStyle(panel).fontSize))
    const before = await size()
    for (let i = 0; i < LARGER; i++)
      await page.getByRole('button', { name: BESIDE[lang].larger }).click()
    await expect.poll(size, { message: 'size of the letters' }).toBeGreaterThan(before * 1.3)
    await expect.poll(isInSight, { message: `${slide.id}, step ${slide.clicks}, in larger letters` }).toBe(true)
    const isAtTop = () => note.first().evaluate(panel => panel.scrollTop === 0)
    expect(await isAtTop(), 'a note that fits its panel proves nothing').toBe(false)
    const scrolled = await page.evaluate(() => [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).map(({ className }) => String(className)))
    expect(scrolled.filter(name => !name.includes('slidev-note')), 'what else has moved').toEqual([])
    for (let step = slide.clicks; step > 0; step--)
      await page.keyboard.press('ArrowLeft')
    await expect.poll(isAtTop, { message: 'the beginning of the note' }).toBe(true)
  })

  test(`what the presenter reads beside the slides is in one language, ${lang}`, async ({ page, deck }) => {
    const { mirror, foreign } = BESIDE[lang]
    const open = async (address: string) => {
      await page.goto(new URL(path + address, deck.url).href)
      await page.locator('.slidev-note:visible').first().waitFor()
    }
    await open(`presenter/${readSlides(file).at(-1)!.id}`)
    const seen = await wordsBeside(page)
    await page.getByRole('button', { name: mirror }).click()
    await page.locator('.slidev-form-button').waitFor()
    seen.push(...await wordsBeside(page))
    await open('notes')
    seen.push(...await wordsBeside(page))
    expect(seen.filter(text => foreign.test(text))).toEqual([])
  })

  test(`the clock of the talk is set by keys, and says by how much a talk runs over, ${lang}`, async ({ page, deck }) => {
    const { start, stop, back } = CLOCK[lang]
    const clock = page.getByRole('timer')
    const minutes = Number(/^duration: (\d+)min$/m.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1])
    await page.clock.install()
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    await expect(clock).toHaveText(`${minutes}:00`)
    await page.getByRole('button', { name: start }).focus()
    await page.keyboard.press('Enter')
    await page.clock.runFor('00:30')
    await expect(clock).toHaveText(`${minutes - 1}:30`)
    await expect(page.getByRole('button', { name: stop })).toBeFocused()
    await page.clock.runFor((minutes * 60 + 35) * 1000)
    await expect(clock).toHaveText('+1:05')
    await page.getByRole('button', { name: back }).focus()
    await page.keyboard.press('Enter')
    await expect(clock).toHaveText(`${minutes}:00`)
  })

  test(`a clock that runs is kept through a talk, and set back when it was forgotten after one, ${lang}`, async ({ page, deck }) => {
    const { start, stop } = CLOCK[lang]
    const clock = page.getByRole('timer')
    await page.clock.install()
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    const minutes = Number.parseInt((await clock.textContent())!)
    await page.getByRole('button', { name: start }).click()
    /** Lets time pass and loads the window anew. */
    const comeBackAfter = async (passed: number) => {
      await page.clock.fastForward(passed * 60_000)
      await page.reload()
    }
    // Half a minute more than is asked for: loading takes its time too.
    for (const [passed, shown] of [[10.5, `^${minutes - 11}:`], [3 * minutes - 10, `^\\+${2 * minutes}:`]] as const) {
      await comeBackAfter(passed)
      await expect(clock, `${passed} minutes later`).toHaveText(new RegExp(shown))
      await expect(page.getByRole('button', { name: stop }), 'the clock runs').toBeVisible()
    }
    await comeBackAfter(minutes)
    await expect(clock, 'after four times the length of the talk').toHaveText(`${minutes}:00`)
    await expect(page.getByRole('button', { name: start }), 'the clock stands').toBeVisible()
  })

  test(`a window that is loaded anew leaves the clock as it is, ${lang}`, async ({ page, deck, context }) => {
    const clock = page.getByRole('timer')
    const { start, stop } = CLOCK[lang]
    const screen = await context.newPage()
    await openSlide(screen, new URL(path, deck.url).href, 'cover')
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    await page.getByRole('button', { name: start }).click()
    const full = await clock.textContent()
    await expect(clock).not.toHaveText(full!)
    await screen.reload()
    await settle(screen)
    await screen.keyboard.press('ArrowDown')
    await expect(page).toHaveURL(/summary/)
    await expect(page.getByRole('button', { name: stop })).toBeVisible()
    await expect(clock).not.toHaveText(full!)
    await page.reload()
    await expect(page.getByRole('button', { name: stop })).toBeVisible()
    await expect(clock).not.toHaveText(full!)
  })

  test(`two presenter windows have one clock, ${lang}`, async ({ page, deck, context }) => {
    const { start, stop, back } = CLOCK[lang]
    const other = await context.newPage()
    for (const window of [page, other]) {
      await window.goto(new URL(`${path}presenter/1`, deck.url).href)
      await window.getByRole('timer').waitFor()
    }
    const full = (await page.getByRole('timer').textContent())!
    await page.getByRole('button', { name: start }).click()
    await expect(other.getByRole('button', { name: stop })).toBeVisible()
    await expect(other.getByRole('timer')).not.toHaveText(full)
    await other.getByRole('button', { name: back }).click()
    for (const window of [page, other]) {
      await expect(window.getByRole('button', { name: start })).toBeVisible()
      await expect(window.getByRole('timer')).toHaveText(full)
    }
  })

  test(`B in the presenter view darkens the slides, and any key there lights them, ${lang}`, async ({ page, deck, context }) => {
    const screen = await context.newPage()
    await openSlide(screen, new URL(path, deck.url).href, 'targets')
    await page.goto(new URL(`${path}presenter/targets`, deck.url).href)
    const note = page.locator('.slidev-note:visible').first()
    await note.waitFor()
    const isDark = () => screen.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('.black-screen') ?? false)
    await page.keyboard.press('b')
    await expect.poll(isDark).toBe(true)
    await expect(page.locator('.black-screen span')).toBeInViewport()
    expect(await note.evaluate((note) => {
      const { left, top, width, height } = note.getBoundingClientRect()
      return note.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }), 'the presenter goes on reading').toBe(true)
    await page.keyboard.press('PageDown')
    await expect.poll(isDark).toBe(false)
    expect([addressOf(screen).step, addressOf(page).step], 'the key that lights does not turn').toEqual([0, 0])
  })

  test(`the windows of a talk have names of their own, and the controls the page number of the slide, ${lang}`, async ({ page, deck, context }) => {
    const screen = await context.newPage()
    await openSlide(screen, new URL(path, deck.url).href, 'cover')
    await page.goto(new URL(`${path}presenter/1`, deck.url).href)
    await page.locator('.slidev-note:visible').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expect(screen).toHaveURL(/summary/)
    await expect(page.locator('.grid-section.bottom')).toContainText((await screen.locator('.deck-slide:visible .folio').innerText()).trim())
    const [ours, theirs] = [page, screen].map(window => () => window.title()) as [() => Promise<string>, () => Promise<string>]
    await expect.poll(async () => (await ours()).endsWith(` · ${await theirs()}`)).toBe(true)
  })
}
