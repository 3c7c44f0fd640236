import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions } from '../../data/editions'
import { chapters } from '../../data/outline'
import { fileStem, readDeck } from '../../scripts/export/deck'
import { handoutOf } from '../../scripts/export/handout'
import { exportDeck } from '../../scripts/export/run'
import { ROOT } from '../../scripts/lib/paths'
import { openShot } from '../../scripts/lib/shots'
import { readSlides } from '../../scripts/lib/slides'
import { contrastRatio } from '../support/contrast-ratio'
import { saidIn } from '../support/notes'
import type { PdfPage, PdfPiece } from '../support/pdf'
import { openPdf } from '../support/pdf'
import { expect, test } from '../support/test'
import { drawn, fonts } from './checks'
import { accessible } from './pdf-ua'

const EXPORT = join(ROOT, 'test-results/export')
const HANDOUT = { zh: '讲义', en: 'Handout' } as const
/** What a handout calls its list of sources. */
const SOURCES = { zh: '出处', en: 'Sources' } as const
/** Letters that the foot of a sheet has no use for. */
const FOREIGN = { zh: /\p{Script=Latin}/u, en: /\p{Script=Han}/u } as const
/** What a handout calls a click step. */
const STEP = { zh: /第(\d+)步/g, en: /Step(\d+)/g } as const
/** Where the notes of a handout begin, and the foot of the slide above them, in points. */
const NOTES = { left: 107.7, below: 490 } as const
const PAPER = [255, 255, 255] as const
const open = (name: string) => openPdf(readFileSync(join(EXPORT, name)))
/** What stands on one line with a piece, from left to right. */
function lineOf({ pieces }: PdfPage, first: (piece: PdfPiece) => boolean): readonly PdfPiece[] {
  const from = pieces.find(first)!
  return pieces.filter(({ y }) => Math.abs(y - from.y) < 1).sort((a, b) => a.x - b.x)
}
const flat = (text: string) => text.replace(/\s+/g, '')

for (const edition of editions) {
  const { lang } = edition
  const deck = readDeck(edition)
  const stem = fileStem(edition)

  test(`${lang}: the steps have a page for each click, and only what is shown by then`, async () => {
    const pdf = await open(`${stem}-steps.pdf`)
    const expected = deck.slides.flatMap(({ clicks }, i) => Array.from({ length: clicks + 1 }, (_, step) => clicks > 0 ? `${deck.labels[i]}-${step + 1}` : deck.labels[i]!))
    expect(pdf.labels).toEqual(expected)
    expect([...fonts(pdf), ...drawn(pdf), ...accessible(pdf)]).toEqual([])
    let at = 0
    for (const [i, { clicks }] of deck.slides.entries()) {
      const pages = pdf.pages.slice(at, at + clicks + 1)
      expect(pages.every(({ text }) => text.includes(flat(deck.titles[i]!))), deck.titles[i]).toBe(true)
      expect(new Set(pages.map(({ text, shapes }) => `${text} ${shapes}`)).size, deck.titles[i]).toBe(pages.length)
      at += clicks + 1
    }
  })

  test(`${lang}: the handout has each slide above its notes, on A4, then the sources`, async () => {
    const pdf = await open(`${stem}-handout.pdf`)
    const { slides, sources } = handoutOf(deck)
    const written = readSlides(edition.slides)
    expect([...fonts(pdf), ...drawn(pdf), ...accessible(pdf)]).toEqual([])
    for (const [i, { width, height, foot }] of pdf.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(foot.endsWith(`${HANDOUT[lang]}${i + 1}`), `number of page ${i + 1} in “${foot}”`).toBe(true)
      expect(foot, `language of the foot of page ${i + 1}`).not.toMatch(FOREIGN[lang])
    }
    expect(pdf.labels).toEqual(pdf.pages.map((_, i) => `${i + 1}`))
    const starts = pdf.outline.flatMap(({ page, items }) => items.length > 0 ? items.map(item => item.page) : [page])
    // The head of a sheet is its uppermost line.
    const heads = pdf.pages.map(sheet => flat(lineOf(sheet, ({ y }) => y === Math.max(...sheet.pieces.map(piece => piece.y))).map(({ text }) => text).join('')))
    for (const [i, { id }] of slides.entries()) {
      const chapter = chapters.find(({ slides }) => slides.includes(id))!.title[lang]
      for (const [n, head] of heads.slice(starts[i], starts[i + 1]).entries())
        expect(head, `head of sheet ${n + 1} of ${id}`).toBe(flat(`${deck.title}${chapter}`))
      const words = pdf.pages.slice(starts[i], starts[i + 1]).map(({ text }) => text).join('')
      expect(words).toContain(flat(deck.titles[i]!))
      const lines = pdf.pages.slice(starts[i]! + 1, starts[i + 1]).map(({ pieces }) => new Set(pieces.map(({ y }) => Math.round(y))).size)
      expect(lines.filter(count => count < 8), `lines on a further, next to empty sheet of ${id}`).toEqual([])
      const { talk, asked } = saidIn(written[i]!.note, lang)
      for (const piece of [...talk, asked])
        expect(words).toContain(piece)
      // A slide has a mark in its note for each click, and the steps are counted as on the slide.
      const steps = Array.from(words.matchAll(STEP[lang]), ([, step]) => Number(step))
      expect(steps, `steps named at ${deck.titles[i]}`).toEqual(Array.from({ length: deck.slides[i]!.clicks }, (_, step) => step + 1))
    }
    // Lines of the notes, but for the first of each: a line begins at their edge.
    const leads = pdf.pages.slice(0, starts.at(-1)).flatMap(({ pieces }) => {
      const begun = pieces.filter(({ x, y }) => Math.abs(x - NOTES.left) < 1 && y < NOTES.below)
      return begun.slice(1).map(({ text, y, size }, i) => ({ text, lead: (begun[i]!.y - y) / size }))
    })
    expect(leads.length, 'further lines of notes').toBeGreaterThan(slides.length)
    expect(leads.filter(({ lead }) => lead < 1.3), 'lines of notes set too tight').toEqual([])
    const list = pdf.pages.slice(starts.at(-1))
    expect(heads.slice(starts.at(-1)), 'heads of the sheets of sources').toEqual(list.map(() => flat(`${deck.title}${SOURCES[lang]}`)))
    const grades = lineOf(list[0]!, grade => grade.text === 'A')
    expect(grades.filter(({ text }) => /^[ABC]$/.test(text)).map(({ text }) => text)).toEqual(['A', 'B', 'C'])
    const close = grades.slice(1).filter(({ text, x }, i) => /^[BC]$/.test(text) && x - grades[i]!.x - grades[i]!.width < 12)
    expect(close, 'grades that run into what stands before them').toEqual([])
    // Numbers run on over the sheets, so that each names one source.
    expect(list.length, 'sheets of sources').toBeGreaterThan(1)
    const numbersBefore = (words: string) => list.flatMap(({ text }) => text.split(words).slice(0, -1)).flatMap(before => /\d+$/.exec(before)?.[0] ?? [])
    const numbers = sources.map(({ title }) => numbersBefore(flat(title)))
    expect(numbers).toEqual(sources.map((_, i) => [`${i + 1}`]))
    const pale = list.flatMap(({ inks }) => inks.filter(({ colour }) => contrastRatio(colour, PAPER) < 4.5).map(({ text }) => text))
    expect(pale, 'words too pale to be read on paper').toEqual([])
    for (const { title, url } of sources) {
      expect(list.some(({ text }) => text.includes(flat(title))), title).toBe(true)
      if (url)
        expect(list.some(({ links }) => links.some(link => link.url === new URL(url).href)), url).toBe(true)
    }
    expect(pdf.pages.flatMap(({ links }) => links).filter(({ page, words }) => page === -1 || words === '')).toEqual([])
  })
}

test('pictures are taken of the slides that are asked for', async () => {
  test.slow()
  const out = test.info().outputPath('out')
  await exportDeck({ dir: join(ROOT, 'dist'), out, editions: editions.slice(0, 1), formats: ['png'], range: '2,A1' })
  const folder = join(out, 'china-vision-valley-p2+A1-png')
  const files = readdirSync(folder).sort()
  expect(files).toEqual(['02-summary.png', 'A1-qa.png'])
  // Width and height stand at the same place of every PNG.
  expect(files.map(name => readFileSync(join(folder, name))).map(png => [png.readUInt32BE(16), png.readUInt32BE(20)])).toEqual([[2560, 1440], [2560, 1440]])
})

test('a deck without the slide that is to be taken is told', async ({ page, deck }) => {
  page.setDefaultTimeout(5000)
  const shot = { home: deck.url, step: 0, dark: false }
  await openShot(page, { ...shot, id: 'targets' })
  await expect(openShot(page, { ...shot, id: 'nowhere' })).rejects.toThrow(`the slide nowhere does not come at ${deck.url}; npm run dev serves one edition alone`)
})
