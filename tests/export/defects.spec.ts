import type { Edition } from '../../data/editions'
import type { Session } from '../../scripts/export/session'
import type { OpenPdf } from '../support/pdf'
import { join } from 'node:path'
import { readDeck } from '../../scripts/export/deck'
import { printPdf } from '../../scripts/export/printed'
import { startSession } from '../../scripts/export/session'
import { ROOT } from '../../scripts/lib/paths'
import { serveDeck } from '../../scripts/lib/serve'
import { openPdf } from '../support/pdf'
import { expect, test } from '../support/test'
import { drawn, fonts, links, says } from './checks'
import { accessible } from './pdf-ua'

const edition: Edition = { lang: 'zh', name: '中文', tag: 'zh-CN', slides: 'tests/fixtures/print/slides.md', path: '' }
const deck = readDeck(edition)
const at = (id: string) => deck.slides.findIndex(slide => slide.id === id)

test.describe.configure({ mode: 'serial' })

let session: Session
let server: Awaited<ReturnType<typeof serveDeck>>

test.beforeAll(async () => {
  session = await startSession()
  server = await serveDeck({ dir: join(ROOT, 'test-results/dist-print'), port: 0 })
})

test.afterAll(async () => {
  await session.close()
  await server.close()
})

const print = async (...ids: string[]): Promise<OpenPdf> => openPdf(await printPdf(session, 'slides', { deck, url: server.url, slides: ids.map(at) }))
const all = (pdf: OpenPdf) => [...fonts(pdf), ...drawn(pdf), ...accessible(pdf)]

test('nothing is wrong with good slides; outlined text is shapes and one text', async () => {
  const pdf = await print('good', 'missing-glyph')
  expect(pdf.pages[0]!.text).toContain('>10000')
  expect(pdf.pages[0]!.text.split('10000')).toHaveLength(2)
  expect(pdf.fonts.filter(({ type }) => type === 'Type3')).toEqual([])
  expect(links([['#missing-glyph'], []], id => ['good', 'missing-glyph'].indexOf(id))(pdf)).toEqual([])
  expect(all(await print('good')).filter(sentence => !sentence.includes('link'))).toEqual([])
})

test('a blank page is seen', async () => {
  expect(drawn(await print('good', 'blank'))).toEqual(['page 2 is blank'])
})

test('a missing glyph is seen', async () => {
  expect(fonts(await print('missing-glyph')).join()).toMatch(/is not one of the deck|empty boxes/)
})

test('a dead link is seen', async () => {
  expect(links([['#nowhere']], () => -1)(await print('dead-link')).join()).toMatch(/has no jump for #nowhere/)
})

test('a picture is seen', async () => {
  expect(drawn(await print('picture'))).toEqual(['page 1 holds 1 pictures'])
})

test('a page in the middle of its motion is seen', async () => {
  // Printed without the export's own watch.
  const opened = await session.open(server.url, { slides: [at('mid-animation') + 1] })
  const pdf = await openPdf(await opened.page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true }))
  await opened.close()
  expect(says(['Numberthatclimbsto800080005/1'])(pdf).join()).toMatch(/^page 1 says/)
})

test('the export itself refuses what moves or throws, and names the slide', async () => {
  await expect(print('good', 'mid-animation')).rejects.toThrow('slide mid-animation still moves when it is printed; let it stand still in print and export again.')
  await expect(print('good', 'throws')).rejects.toThrow(/^slide throws cannot be printed: figure cannot be drawn; mend it and export again\.$/)
})
