import { editions } from '../../data/editions'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { slideUse } from '../../data/usage'
import { readSlides } from '../../scripts/lib/slides'
import { saidIn } from '../support/notes'
import { expect, test, visit } from '../support/test'
import { takeErrors, takeRequests } from '../support/watch'
import { markupProblems, openReading, readingUrl } from './support'

for (const edition of editions) {
  const { lang, tag, path, slides: file } = edition
  const slides = readSlides(file)

  test.describe(`${lang} without scripts`, () => {
    test.use({ javaScriptEnabled: false })

    test('every slide has its section, title, figure, words and way back', async ({ page, deck }) => {
      await page.goto(readingUrl(deck, path))
      expect(await page.locator('html').getAttribute('lang')).toBe(tag)
      const sections = page.locator('[data-slide]')
      expect(await sections.evaluateAll(all => all.map(({ id }) => id))).toEqual(slides.map(({ id }) => id))
      for (const slide of slides) {
        const section = page.locator(`[data-slide][id="${slide.id}"]`)
        const title = resolveTokens(slide.title, lang, fact).split(/<br\s*\/?>/)
        // What is far from the screen is not laid out, and says nothing yet.
        await section.scrollIntoViewIfNeeded()
        await expect.poll(async () => (await section.locator('h1, h3').innerText()).split('\n').join('|')).toBe(title.join('|'))
        const words = (await section.locator('.narration').textContent())!.replace(/\s/g, '')
        const { talk, asked } = saidIn(slide.note, lang)
        for (const piece of talk)
          expect(words).toContain(piece)
        await expect(section.locator('.asked')).toBeVisible()
        expect(asked).not.toBe('')
        expect((await section.locator('.asked').textContent())!.replace(/\s/g, '')).toContain(asked)
        await expect(section.locator('.to-slide, .start').first()).toHaveAttribute('href', `/${path}${slide.id === 'cover' ? '' : slide.id}`)
      }
    })

    test('every figure is drawn', async ({ page, deck }) => {
      await page.goto(readingUrl(deck, path))
      for (const { id } of slides) {
        const section = page.locator(`[data-slide][id="${id}"]`)
        await expect(section.locator('figure > :visible, svg.tide-head, :scope > .table-scroll').first(), id).toBeVisible()
      }
    })
  })

  visit(`${lang}: every fact of a slide is told with its sources`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    for (const slide of slides) {
      const { shown, noted } = slideUse(slide, lang)
      const notes = page.locator(`[data-slide][id="${slide.id}"] [data-fact-note]`)
      expect(await notes.evaluateAll(all => all.map(note => note.getAttribute('data-fact-note'))), slide.id).toEqual([...shown, ...noted])
    }
    const bare = await page.locator('[data-fact-note]').evaluateAll(all => all
      .filter(note => ![...note.querySelectorAll('a')].some(link => /^https?:/.test(link.href)))
      .map(note => note.getAttribute('data-fact-note')))
    expect(bare, 'facts without a link to a source').toEqual([])
    const lost = await page.locator('[data-fact-note] a[href^="#"]').evaluateAll(all => all
      .map(link => (link as HTMLAnchorElement).hash.slice(1))
      .filter(id => !document.getElementById(id)))
    expect(lost, 'links to facts that are not told').toEqual([])
    const unsure = await page.locator('[data-fact-note]').evaluateAll(all => all
      .filter(note => !/(?:可信度|confidence )[ABC]/.test(note.textContent ?? ''))
      .map(note => note.getAttribute('data-fact-note')))
    expect(unsure, 'facts without a confidence').toEqual([])
  })

  visit(`${lang}: no markup is left anywhere, nor in what is folded away`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    expect(await markupProblems(page)).toEqual([])
  })

  visit(`${lang}: the numbers of a drawing are those of its table`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const untold = await page.locator('[data-slide]:has(figure)').evaluateAll(sections => sections.flatMap((section) => {
      const table = section.querySelector('table')
      if (!table)
        return []
      const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? []
      const told = new Set(numbers(`${table.textContent} ${section.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? ''}`))
      return [...section.querySelectorAll('figure .num-target, figure .num-actual, figure .num-derived')]
        .flatMap(label => numbers(label.textContent ?? ''))
        .filter(number => !told.has(number))
        .map(number => `${section.id}: ${number}`)
    }))
    expect(untold).toEqual([])
  })

  visit(`${lang}: the page asks no other host, prints no error and names its own language`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.evaluate(() => document.fonts.ready)
    expect(takeErrors(page)).toEqual([])
    expect(takeRequests(page)).toEqual([])
    await expect(page).toHaveTitle(lang === 'zh' ? /阅读版$/ : /reading edition$/)
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toBeTruthy()
    for (const other of editions.filter(other => other !== edition))
      await expect(page.locator(`.ways a[hreflang="${other.tag}"]`)).toHaveAttribute('href', new RegExp(`/${other.path}read/`))
  })

  visit(`${lang}: on paper there is nothing to press and every link says where it leads`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    await page.emulateMedia({ media: 'print' })
    for (const control of ['.bar', '.side', '.skip', '.starts', '.to-slide', '.chapter-nav', '.tide-progress', 'summary']) {
      for (const element of await page.locator(control).all())
        await expect(element).toBeHidden()
    }
    const shown = page.locator('main a[href^="http"]:visible').first()
    const content = await shown.evaluate(link => getComputedStyle(link, '::after').content)
    expect(content).toContain('http')
  })
}
