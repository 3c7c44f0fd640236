import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { evidenceOf, placesBehind } from '../../data/evidence'
import { figureTags } from '../../data/figure-tags'
import { figuresFor } from '../../data/figures'
import { fact, factEntries, source } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { slideUse } from '../../data/usage'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { unmarkedChinese } from '../support/chinese'
import { saidIn } from '../support/notes'
import { expect, test, visit } from '../support/test'
import { takeErrors, takeRequests } from '../support/watch'
import { markupProblems, openReading, readBuilt, readingUrl, unfold } from './support'

/** Figures that are lists themselves, to be read as they stand. */
const LISTS = ['glossary']
/** What heads the parts of a fact. */
const HEADS = {
  zh: { formula: '算式', sources: '来源', note: '说明' },
  en: { formula: 'Formula', sources: 'Source', note: 'Note' },
} as const

/** Whether an address below the root of the deck is answered by a file of its own, as hosts look for it. */
function isAnswered(address: string): boolean {
  const { pathname } = new URL(address)
  return [pathname, `${pathname}.html`, `${pathname}index.html`].some(name => !name.endsWith('/') && existsSync(join(ROOT, 'dist', name)))
}

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
        // The narration is what is said unasked, and no more: the answer stands in the box alone.
        expect(words).toBe(talk.join(''))
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

  visit(`${lang}: the arrow of a list turns when it opens`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const list = page.locator('[id="targets"] .behind details').first()
    const arrow = () => list.locator('summary').evaluate(summary => getComputedStyle(summary, '::before').transform)
    const closed = await arrow()
    await unfold(list)
    await expect.poll(arrow).not.toBe(closed)
  })

  visit(`${lang}: every fact of a slide is told with its sources`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    for (const slide of slides) {
      const { shown, noted } = slideUse(slide, lang)
      const notes = page.locator(`[data-slide][id="${slide.id}"] [data-fact-note]`)
      expect(await notes.evaluateAll(all => all.map(note => note.getAttribute('data-fact-note'))), slide.id).toEqual([...shown, ...noted])
      const count = page.locator(`[data-slide][id="${slide.id}"] details:has([data-fact-note]) > summary`)
      expect((await count.allTextContents()).map(text => Number(/\d+/.exec(text)![0])), `${slide.id}: how many facts are promised`).toEqual(shown.length + noted.length > 0 ? [shown.length + noted.length] : [])
    }
    const bare = await page.locator('[data-fact-note]').evaluateAll(all => all
      .filter(note => ![...note.querySelectorAll('a')].some(link => /^https?:/.test(link.href)))
      .map(note => note.getAttribute('data-fact-note')))
    expect(bare, 'facts without a link to a source').toEqual([])
    const unsure = await page.locator('[data-fact-note]').evaluateAll(all => all
      .filter(note => !/(?:可信度|confidence )[ABC]/.test(note.textContent ?? ''))
      .map(note => note.getAttribute('data-fact-note')))
    expect(unsure, 'facts without a confidence').toEqual([])
  })

  visit(`${lang}: a fact is told at length once, with all that is known about it`, async ({ page }) => {
    const told = await (await readBuilt(page, path)).evaluate(built => Array.from(
      built.querySelectorAll('[id^="fact-"]'),
      note => [note.id.replace('fact-', ''), note.textContent.replace(/\s+/g, '')] as const,
    ))
    const used = new Set(slides.flatMap((slide) => {
      const { shown, noted } = slideUse(slide, lang)
      return [...shown, ...noted]
    }))
    expect(told.map(([id]) => id).sort()).toEqual([...used].sort())
    const untold = told.flatMap(([id, text]) => {
      const { number, unit, heading, statement, derivation, caveat } = evidenceOf(fact(id), lang)
      // A Chinese title goes without its marks here; why a date is inexact is told once, in the list of sources.
      const cited = placesBehind(fact(id), lang).flatMap(({ title, publisher, at, date, urlNote }) => [title, publisher, at, date, urlNote])
      return [number, unit, heading, statement, ...cited, derivation?.formula ?? '', ...derivation?.inputs.map(({ words }) => words) ?? [], caveat]
        .filter(words => !text.includes(words.replace(/\s+/g, '')))
        .map(words => `${id} does not say “${words}”`)
    })
    expect(untold).toEqual([])
    expect(told.filter(([id]) => evidenceOf(fact(id), lang).caveat).length, 'facts with a caveat').toBeGreaterThan(0)
  })

  visit(`${lang}: arithmetic, sources and notes of a fact are each headed by their own word`, async ({ page }) => {
    const told = await (await readBuilt(page, path)).evaluate(built => Array.from(
      built.querySelectorAll('[id^="fact-"]'),
      note => [note.id.replace('fact-', ''), Array.from(note.querySelectorAll('dl > div'), part => [
        part.querySelector('dt')!.textContent.trim(),
        part.querySelector('dd')!.textContent.replace(/\s+/g, ''),
      ] as const)] as const,
    ))
    const { formula, sources, note } = HEADS[lang]
    const otherwise = told.flatMap(([id, parts]) => {
      const { derivation, caveat } = evidenceOf(fact(id), lang)
      // A fact that is worked out has the sources of what it is worked out from.
      const begins = [[formula, derivation?.formula ?? ''], [sources, ' '], [note, caveat]].filter(([, words]) => words) as [string, string][]
      const fits = parts.length === begins.length && begins.every(([head, words], i) => parts[i]![0] === head && parts[i]![1].startsWith(words.replace(/\s+/g, '')))
      return fits ? [] : [`${id}: ${parts.map(([head, words]) => `${head} ${words.slice(0, 12)}`).join(' | ')}`]
    })
    expect(otherwise).toEqual([])
    expect(told.filter(([, parts]) => parts.some(([head]) => head === formula)).length, 'facts with arithmetic').toBeGreaterThan(0)
  })

  visit(`${lang}: every source is listed once, with all that is to be known about it`, async ({ page }) => {
    const listed = await (await readBuilt(page, path)).evaluate(built => Array.from(
      built.querySelectorAll<HTMLElement>('#sources [data-source]'),
      entry => [entry.dataset.source!, entry.textContent] as const,
    ))
    const cited = new Set(factEntries.flatMap(entry => entry.kind === 'derived' ? [] : entry.cites.map(cite => cite.source)))
    expect(listed.map(([id]) => id).sort()).toEqual([...cited].sort())
    const untold = listed.flatMap(([id, text]) => {
      const { title, publisher, note, dateNote, urlNote } = source(id)
      return [title, publisher, note, dateNote, urlNote].flatMap(words => !words || text.includes(words[lang]) ? [] : `${id} does not say “${words[lang]}”`)
    })
    expect(untold).toEqual([])
    expect([...cited].filter(id => source(id).note ?? source(id).dateNote ?? source(id).urlNote).length, 'sources with a note').toBeGreaterThan(0)
  })

  visit(`${lang}: every link within the deck leads to what is there, that of a question to its answer`, async ({ page }) => {
    const { inner, outer, asked } = await (await readBuilt(page, path)).evaluate((built) => {
      const all = [...built.querySelectorAll('a[href]')].map(link => ({ section: link.closest('section')?.id ?? 'page', href: link.getAttribute('href')!, text: link.textContent.trim() }))
      return {
        inner: all.filter(({ href }) => href.startsWith('#')).map(link => ({ ...link, leads: built.getElementById(decodeURIComponent(link.href.slice(1))) !== null })),
        outer: all.filter(({ href }) => !/^(?:#|https?:)/.test(href)),
        asked: all.filter(({ section, href }) => section === 'qa' && href.startsWith('#') && !href.startsWith('#fact-')),
      }
    })
    const says = ({ section, href, text }: typeof outer[0]) => `${section}: “${text}” leads to ${href}`
    expect(inner.filter(({ leads }) => !leads).map(says)).toEqual([])
    expect(outer.filter(({ href }) => !isAnswered(new URL(href, `http://deck/${path}read/`).href)).map(says)).toEqual([])
    expect(asked.map(({ href, text }) => [text, href])).toEqual(figuresFor(lang).qa.questions.map(({ text, slide }) => [text, `#${slide}`]))
    expect(outer.filter(({ section }) => section !== 'page').length, 'ways to the slides').toBeGreaterThanOrEqual(slides.length - 1)
  })

  visit(`${lang}: every figure has its table to unfold, but those that are lists`, async ({ page }) => {
    const tables = new Map(await (await readBuilt(page, path)).evaluate(built => Array.from(built.querySelectorAll('[data-slide]:has(figure)'), section => [section.id, JSON.stringify({
      caption: section.querySelector('details table caption')?.textContent,
      rows: Array.from(section.querySelectorAll('details table tbody tr'), row => Array.from((row as HTMLTableRowElement).cells, cell => cell.textContent)),
    })] as const)))
    const figures = figuresFor(lang)
    const drawn = slides.filter(({ id }) => id !== 'cover' && !LISTS.includes(id))
    const otherwise = drawn.filter(({ id, content }) => {
      const data = figures[figureTags(content)[0]!.key as keyof typeof figures]
      const { caption, rows } = (data as Extract<typeof data, { table: unknown }>).table
      return rows.length === 0 || tables.get(id) !== JSON.stringify({ caption, rows: rows.map(({ cells }) => cells) })
    })
    expect(otherwise.map(({ id }) => id), 'figures without the table of their data').toEqual([])
  })

  visit(`${lang}: no markup is left anywhere, nor in what is folded away`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    expect(await markupProblems(page)).toEqual([])
  })

  visit(`${lang}: the numbers of a drawing are those of its table`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    const untold = await page.locator('[data-slide]:has(figure)').evaluateAll(sections => sections.flatMap((section) => {
      const table = section.querySelector('table')
      const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? []
      const told = new Set(numbers(`${table?.textContent} ${section.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? ''}`))
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

  visit(`${lang}: a browser colours its frame like the paper, in light and dark`, async ({ page, deck }) => {
    await openReading(page, readingUrl(deck, path))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { frame, paper } = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'))
        // As the browser writes colours itself.
        const written = (colour: string) => {
          probe.style.color = colour
          return getComputedStyle(probe).color
        }
        const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        return {
          frame: metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => written(content)),
          paper: written('var(--paper)'),
        }
      })
      expect(frame, `colours for the frame in the ${colorScheme} scheme`).toEqual([paper])
    }
  })
}

visit('the English page marks every word that is Chinese, also where it is folded away and in wide drawings', async ({ page }) => {
  const built = await readBuilt(page, 'en/')
  expect(await built.evaluate(unmarkedChinese)).toEqual([])
  expect(await built.evaluate(({ body }) => [...body.querySelectorAll('[lang^="zh"]')].filter(({ textContent }) => /\p{Script=Han}/u.test(textContent)).length)).toBeGreaterThan(20)
})
