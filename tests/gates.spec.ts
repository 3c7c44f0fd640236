import type { Page } from 'playwright/test'
import type { GateName } from './gates'
import { join } from 'node:path'
import { valueOf } from '../data/registry'
import { ROOT } from '../scripts/lib/paths'
import { serveDeck } from '../scripts/lib/serve'
import { readSlides } from '../scripts/lib/slides'
import { pageGates } from './gates'
import { network } from './gates/network'
import { source } from './gates/source'
import { sentences } from './support/finding'
import { expect, openVisitor, visit } from './support/test'
import { askPrint, askSteps, turnTo } from './support/walk'

/** With a second page for all that a worker looks at, which stays in print mode. */
const test = visit.extend<object, { readonly printer: Page }>({ printer: [openVisitor, { scope: 'worker' }] })

/** Each slide of the fixture has one defect: the gate that must see it, and what that gate must name. */
const DEFECTS: Readonly<Record<string, readonly [gate: GateName | 'source', says: RegExp]>> = {
  'clipped': ['fits', /“Line cut off” is cut off by <div/],
  'off-canvas': ['fits', /“Line beyond the edge” is \d+ px beyond the right edge/],
  'shortened': ['fits', /“Words that had no ro…” ends in “…”, as its words have no room/],
  'overlapping': ['overlap', /“Text below” and “Text above” overlap/],
  'missing-glyph': ['fonts', /“Dragons . in flight” is drawn in part by .+, which is not bundled/],
  'wrong-face': ['fonts', /“龙飞” is set in the serif face, but drawn in part by /],
  'foreign-request': ['network', /asks another host for http:\/\/example\.invalid\/picture\.png/],
  'missing-file': ['network', /gets status 404 for .+\/no-such-picture\.png/],
  'console-error': ['errors', /prints the error “figure cannot be drawn”/],
  'literal-asterisks': ['literalMarkup', /“This is \*\*not bold\*\*.+” shows “\*\*”/],
  'closing-first': ['lineBreaks', /the line “。产业规划” begins with “。”/],
  'orphan': ['lineBreaks', /the last line of a paragraph is the single character “国”/],
  'svg-orphan': ['lineBreaks', /the last line of a paragraph is the single character “国”/],
  'missing-alt': ['accessibility', /axe image-alt: <img/],
  'pale-text': ['accessibility', /axe color-contrast: <p/],
  'pale-figure': ['contrast', /“Dark on dark” has a contrast of 1\.\d:1, needed is 3:1/],
  'small-text': ['textSize', /“Not for the back row” is 13 px high; text of the body has at least 24 px/],
  'read-early': ['hiddenSteps', /“The answer” is not shown yet, but read out/],
  'idle-click': ['steps', /this click changes nothing/],
  'untold-step': ['steps', /the text alternative of the figure stays “One of two”/],
  'never-shown': ['steps', /“Waiting for step nine” still waits for a click after the last one/],
  'untold-number': ['tables', /the figure draws 36, but its table does not have it/],
  'undrawn-number': ['tables', /the table has 42, but the figure does not draw it/],
  'without-table': ['tables', /its figure has no table/],
  'unnamed-table': ['tables', /the table of its figure has no caption/],
  'solid-target': ['forms', new RegExp(`“${valueOf('F25')}” is solid, but F25 is a target`)],
  'outlined-result': ['forms', new RegExp(`“${valueOf('F20')}” is outlined, but F20 is none`)],
  'solid-derived': ['forms', /the mark of D01 is solid, but derived is drawn dotted/],
  'dot-of-the-total': ['forms', /the mark of E03-total has a dot, but the fact is not of the core/],
  'unbroken-level': ['forms', /a level that nobody stands on is drawn as an unbroken line/],
  'filled-post': ['forms', /“.+第一城” is solid, but F04 is a target/],
  'unbound-number': ['traceable', /the number 4711 in “Revenue of 4711” is bound to no fact/],
  'unbound-term': ['traceable', /the term 核心增长极 in “萧山是核心增长极之一” is bound to no fact/],
  'misbound-number': ['traceable', /the number 7736 .+ is bound to fact:F20, which does not account for it/],
  'misbound-date': ['traceable', /the number 2023 .+ is bound to source:zheshang-2024, which does not account for it/],
  'untitled': ['identity', /it has no title/],
  'without-note': ['source', /it has no note for the speaker/],
  'miscounted': ['source', /its note marks 1 clicks with \[click\], but the slide has 2/],
  'moving-step': ['stillness', /“Still on its way” moves, though less motion is asked for/],
  'moving-in-print': ['printState', /“Never still” still moves/],
  'dead-link': ['links', /the link “Next chapter” leads nowhere: \/nowhere/],
}

const slides = readSlides('tests/fixtures/broken/slides.md')
const gates = pageGates(slides)

test('the fixture has one slide for each defect, one good slide with a figure and one of words alone', () => {
  expect(slides.map(({ id }) => id).sort()).toEqual(['good', 'words-alone', ...Object.keys(DEFECTS)].sort())
})

test('every gate is seen to fail', () => {
  const seen = new Set(Object.values(DEFECTS).map(([gate]) => gate))
  expect([...seen].sort()).toEqual([...Object.keys(gates), 'source'].sort())
})

for (const slide of slides) {
  const defect = DEFECTS[slide.id]
  test(defect ? `only ${defect[0]} sees the defect of ${slide.id}` : `no gate minds ${slide.id}`, async ({ page, printer, broken }) => {
    const on = (paper: Page) => ({ open: (query: string) => turnTo(paper, broken.url, slide, query) })
    const onScreen = await askSteps(page, broken.url, slide, gates, on(page))
    const inPrint = await askPrint(printer, broken.url, slide, gates, on(printer))
    const found = {
      ...Object.fromEntries(Object.entries(onScreen).map(([gate, list]) => [gate, [...list, ...inPrint[gate as keyof typeof inPrint]]])),
      source: slide.id === 'untitled' ? [] : source(slide),
    }
    const red = Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0).map(([gate, list]) => [gate, sentences(list)]))
    if (!defect) {
      expect(red).toEqual({})
      return
    }
    const [gate, says] = defect
    expect(Object.keys(red), JSON.stringify(red, null, 2)).toEqual([gate])
    for (const sentence of red[gate]!) {
      expect(sentence).toMatch(says)
      expect(sentence.startsWith(`${slide.id}: `)).toBe(true)
    }
  })
}

test('a deck that was built for another base path is seen', async ({ page }) => {
  const server = await serveDeck({ dir: join(ROOT, 'dist'), base: '/elsewhere/', port: 0 })
  await page.goto(new URL('targets', server.url).href)
  expect(sentences(await network(page, { slide: 'targets', step: 0, last: true })).join('\n')).toMatch(/^targets: gets status 404 for .+\/assets\//)
  await server.close()
})
