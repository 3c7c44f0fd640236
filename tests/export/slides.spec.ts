import type { OpenPdf } from '../support/pdf'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFName } from 'pdf-lib'
import { chapters } from '../../data/outline'
import { fileStem, readDeck } from '../../scripts/export/deck'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { brief } from '../support/finding'
import { openPdf } from '../support/pdf'
import { readPptx } from '../support/pptx'
import { expect, test } from '../support/test'
import { drawn, fonts, links, says } from './checks'
import { misplaced } from './pptx-checks'
import { readPrintedSlides } from './printed'
import { accessible } from './pdf-ua'

const EXPORT = join(ROOT, 'test-results/export')

for (const edition of editions) {
  const { lang, path, tag } = edition

  test.describe(`the slides PDF, ${lang}`, () => {
    const deck = readDeck(edition)
    const name = `${fileStem(edition)}.pdf`
    const file = readFileSync(join(EXPORT, name))
    let pdf: OpenPdf

    test.beforeAll(async () => {
      pdf = await openPdf(file)
    })

    test('it has a page for each slide, as large as the slide, with its number', () => {
      expect(pdf.pages).toHaveLength(deck.slides.length)
      expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(deck.slides.map(() => [960, 540]))
      expect(pdf.labels).toEqual(deck.labels)
      expect(deck.labels.slice(-9)).toEqual(['18', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'])
    })

    test('each page says and links to what its slide does, in its order, and the PPTX links, describes and sets its words alike', async ({ page, deck: served }) => {
      const slides = await readPrintedSlides(page, new URL(path, served.url).href, deck.slides.length)
      expect(slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id))
      expect(says(slides.map(({ text }) => text))(pdf)).toEqual([])
      expect(links(slides.map(slide => slide.links), id => deck.slides.findIndex(slide => slide.id === id))(pdf)).toEqual([])
      expect(slides.flatMap(slide => slide.links).length).toBeGreaterThan(10)
      expect(pdf.elements.flatMap(({ type, alt }) => type === 'Figure' ? [alt] : [])).toEqual(slides.flatMap(slide => slide.figures))

      const numberOf = (id: string) => slides.findIndex(slide => slide.id === id) + 1
      const shown = await readPptx(page, readFileSync(join(EXPORT, `${fileStem(edition)}.pptx`)))
      const differing = slides.flatMap(({ id, links, figures }, i) => {
        // One link may be set in several lines, and is one in each; an address is written as a browser writes it.
        const wanted = new Set(links.map(link => link.startsWith('#') ? `#${numberOf(link.slice(1))}` : new URL(link).href))
        const found = new Set(shown[i]!.links.map(link => link.startsWith('#') ? link : new URL(link).href))
        return [
          ...[...wanted].filter(link => !found.has(link)).map(link => `slide ${i + 1} (${id}) has no link to ${link}`),
          ...[...found].filter(link => !wanted.has(link)).map(link => `slide ${i + 1} (${id}) links to ${link}, and not on the slide`),
          ...figures.filter(figure => !shown[i]!.figures.includes(figure)).map(figure => `slide ${i + 1} (${id}) does not describe its figure as “${brief(figure)}”`),
          ...misplaced(slides[i]!, shown[i]!).map(what => `slide ${i + 1} (${id}): ${what}`),
        ]
      })
      expect(differing).toEqual([])
    })

    test('it is drawn with the faces of the deck, without pictures or blank pages', () => {
      expect(fonts(pdf)).toEqual([])
      expect(drawn(pdf)).toEqual([])
      expect(pdf.pages.filter(({ shapes }) => shapes < 3)).toEqual([])
    })

    test('it is tagged so that it can be read aloud', () => {
      expect(accessible(pdf)).toEqual([])
      expect(pdf.elements.filter(({ type }) => type === 'H1')).toHaveLength(deck.slides.length)
    })

    test('it says what it is', () => {
      expect(pdf.info).toMatchObject({ Title: deck.title, Author: deck.author, Language: tag })
      expect(pdf.info.Subject).toContain(lang === 'zh' ? '中国视谷' : 'China Vision Valley')
      expect(String(pdf.info.Keywords).split(', ')).toEqual(deck.keywords)
      // It opens with its outline beside the first page.
      expect(String(pdf.document.catalog.get(PDFName.of('PageMode')))).toBe('/UseOutlines')
    })

    test('its outline has the slides in their chapters', () => {
      expect(pdf.outline.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title[lang]))
      expect(pdf.outline.flatMap(({ items }) => items.map(({ title, page }) => [title, page]))).toEqual(deck.titles.map((title, i) => [title, i]))
      expect(pdf.outline.map(({ page, items }) => page === items[0]!.page)).not.toContain(false)
    })

    test('it is small, and the same deck gives the same file', () => {
      expect(file.length).toBeLessThan(1e6)
      // The build printed it once and the export once more, each in a browser of its own.
      expect(file.equals(readFileSync(join(ROOT, 'dist', name)))).toBe(true)
    })
  })
}
