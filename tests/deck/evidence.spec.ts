import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { editions } from '../../data/editions'
import { quantityText } from '../../data/text/format'
import { fact, factEntries, source, sources } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { ROOT } from '../../scripts/lib/paths'
import { expect, test } from '../support/test'
import { currentSlide, openSlide } from '../support/walk'

const read = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8')
interface Facts { readonly facts: readonly { readonly id: string, readonly value?: number, readonly slides: readonly string[] }[], readonly sources: readonly { readonly id: string }[] }

/** Rows of a quoted table. */
function rowsOf(csv: string): string[][] {
  return csv.slice(1).split('\r\n').filter(Boolean).map(line => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(match => match[1]!.replaceAll('""', '"')))
}

test('facts.json holds every fact and source and is as its schema says', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(JSON.parse(read('facts.schema.json')) as object)
  const json = JSON.parse(read('facts.json')) as Facts
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  expect(json.facts.map(({ id }) => id)).toEqual(factEntries.map(({ id }) => id))
  expect(json.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
  expect(json.facts.filter(({ slides }) => slides.length === 0)).toEqual([])
  // A quotient keeps six places, so that who computes with it gets what the deck gets.
  expect(json.facts.filter(({ id, value }) => value !== undefined && Math.abs(value - fact(id).value!) > 1e-6).map(({ id }) => id), 'facts with another value').toEqual([])
  const [first, ...rest] = json.facts
  expect(validate({ ...json, facts: [{ ...first, year: '2023' }, ...rest] }), 'a broken year').toBe(false)
  expect(validate({ ...json, facts: [{ ...first, colour: 'red' }, ...rest] }), 'an unknown field').toBe(false)
})

test('facts.csv opens in Chinese spreadsheets: mark, line ends, quotes, one row a fact', () => {
  const csv = read('facts.csv')
  expect(csv.startsWith('\uFEFF"id",')).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const [head, ...rows] = rowsOf(csv)
  expect(rows.map(([id]) => id)).toEqual(factEntries.map(({ id }) => id))
  expect(rows.every(cells => cells.length === head!.length)).toBe(true)
  const printed = head!.indexOf('数值')
  expect(rows.find(([id]) => id === 'F26')![printed]).toBe(quantityText(fact('F26'), 'zh'))
})

test('each column of facts.csv has the words of its language', () => {
  const [head, ...rows] = rowsOf(read('facts.csv'))
  const citedBy = (id: string) => {
    const entry = fact(id)
    return entry.kind === 'derived' ? [] : entry.cites.map(cite => source(cite.source))
  }
  const columns: Readonly<Record<string, (id: string) => readonly string[]>> = {
    表述: id => [fact(id).statement.zh],
    statement: id => [fact(id).statement.en],
    出处: id => citedBy(id).map(({ title }) => title.zh),
    source: id => citedBy(id).map(({ title }) => title.en),
    publisher: id => citedBy(id).map(({ publisher }) => publisher.en),
    数值: id => fact(id).value === undefined ? [] : [quantityText(fact(id), 'zh').trim()],
    printed: id => fact(id).value === undefined ? [] : [quantityText(fact(id), 'en').trim()],
    说明: id => [resolveTokens(fact(id).note?.zh ?? '', 'zh', fact)],
    note: id => [resolveTokens(fact(id).note?.en ?? '', 'en', fact)],
  }
  const differing = Object.entries(columns).flatMap(([heading, wordsOf]) => rows.flatMap((cells) => {
    const id = cells[0]!
    // What several sources share is said once.
    const words = [...new Set(wordsOf(id))].join('; ')
    const shown = cells[head!.indexOf(heading)]
    return shown === words ? [] : `${heading} of ${id} is “${shown}”, not “${words}”`
  }))
  expect(differing).toEqual([])
})

for (const place of ['deck', 'deckUnderPath'] as const) {
  test(`the last backup slide leads to the files, ${place}`, async ({ page, request, deck, deckUnderPath }) => {
    const { url } = place === 'deck' ? deck : deckUnderPath
    for (const { path } of editions) {
      await openSlide(page, new URL(path, url).href, 'sources')
      const links = await currentSlide(page).locator('.evidence-links a').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
      expect(links).toEqual(['facts.csv', 'facts.json'].map(name => new URL(name, url).href))
      for (const link of links)
        expect((await request.get(link)).status()).toBe(200)
    }
  })
}
