import type { Edition } from '../../data/editions'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { editions } from '../../data/editions'
import { fileStem, readDeck } from '../../scripts/export/deck'
import { handoutOf } from '../../scripts/export/handout'
import { ROOT } from '../../scripts/lib/paths'
import { readPptx } from '../support/pptx'
import { expect, test } from '../support/test'
import { unclear } from './pptx-checks'

const fileOf = (edition: Edition) => readFileSync(join(ROOT, `test-results/export/${fileStem(edition)}.pptx`))
const flat = (text: string) => text.replace(/\s+/g, '')

for (const edition of editions) {
  const deck = readDeck(edition)

  test(`${edition.lang}: the PPTX has every text as text, a Chinese font for it, the notes and no broken part`, async ({ page }) => {
    const zip = await JSZip.loadAsync(fileOf(edition))
    const names = Object.keys(zip.files)
    const parts = await Promise.all(names.filter(name => /\.(?:xml|rels)$/.test(name)).map(async name => [name, await zip.file(name)!.async('string')] as const))
    // The browser has a parser for XML of its own.
    const read = await page.evaluate(parts => parts.map(([name, xml]) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml')
      const all = (tag: string) => [...tree.getElementsByTagName(tag)]
      return {
        name,
        broken: all('parsererror').length > 0,
        // The format has the properties of a paragraph once, before all runs: PowerPoint offers to repair any other file.
        misordered: all('a:pPr').filter(properties => properties.previousElementSibling !== null).length + all('p:bgPr').filter(ground => ground.getElementsByTagName('a:effectLst').length === 0).length,
        text: all('a:t').map(({ textContent }) => textContent ?? ''),
        chinese: all('a:rPr').map(run => run.getElementsByTagName('a:ea')[0]?.getAttribute('typeface') ?? ''),
        titles: all('p:ph').filter(mark => mark.getAttribute('type') === 'title').length,
        descriptions: all('p:pic').map(picture => picture.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? ''),
        targets: all('Relationship').filter(part => part.getAttribute('TargetMode') !== 'External').map(part => part.getAttribute('Target') ?? ''),
      }
    }), parts)
    expect(read.filter(({ broken }) => broken).map(({ name }) => name)).toEqual([])
    expect(read.filter(({ misordered }) => misordered > 0).map(({ name }) => name), 'parts that PowerPoint would offer to repair').toEqual([])
    for (const { name, targets } of read) {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const target of targets)
        expect(names, name).toContain(new URL(target, `file:///${folder}`).pathname.slice(1))
    }
    const { slides } = handoutOf(deck)
    for (const [i, { notes }] of slides.entries()) {
      const slide = read.find(({ name }) => name === `ppt/slides/slide${i + 1}.xml`)!
      expect(flat(slide.text.join('')), deck.titles[i]).toContain(flat(deck.titles[i]!))
      expect(slide.titles).toBe(1)
      // Where nothing describes a picture, the library writes the name of a file.
      expect(slide.descriptions, deck.titles[i]).toEqual([expect.not.stringMatching(/^\s*$|\.png$/)])
      expect([...new Set(slide.chinese)]).toEqual(['Microsoft YaHei'])
      const note = read.find(({ name }) => name === `ppt/notesSlides/notesSlide${i + 1}.xml`)!
      for (const { text } of notes)
        expect(note.text.some(line => line.endsWith(text)), text).toBe(true)
      const steps = note.text.flatMap(line => /^\[(\d+)\] /.exec(line)?.[1] ?? []).map(Number)
      expect(steps, `steps named at ${deck.titles[i]}`).toEqual(Array.from({ length: deck.slides[i]!.clicks }, (_, step) => step + 1))
    }
    expect(read.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(deck.slides.length)
  })

  test(`${edition.lang}: every word of the PPTX can be seen on its slide, and none a second time in the picture behind it`, async ({ page }) => {
    const slides = await readPptx(page, fileOf(edition))
    const found: string[] = []
    for (const [i, slide] of slides.entries())
      found.push(...(await unclear(page, slide)).map(what => `slide ${i + 1} (${deck.slides[i]!.id}): ${what}`))
    expect(found).toEqual([])
  })
}
