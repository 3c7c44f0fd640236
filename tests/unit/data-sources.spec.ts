import { test } from 'playwright/test'
import { deckData } from '../../data/deck-data'
import { districts, otherDivisions } from '../../data/districts'
import type { DataInput } from '../../data/validation/validate'
import type { Entry } from './changed-data'
import { added, entriesOf, expectRefused, fileOf, patched, withSource } from './changed-data'

test.describe('a broken source is refused', () => {
  const file = fileOf('zheshang-2024')
  const cases: readonly (readonly [string, Entry, string, RegExp?])[] = [
    ['no date', { date: undefined }, 'date', /missing|undefined/],
    ['date as words', { date: 'April 2024' }, 'date', /YYYY-MM/],
    ['no such month', { date: '2024-13' }, 'date'],
    ['no such day', { date: '2024-02-30' }, 'date', /calendar/],
    ['after the search', { date: '2026-12-01' }, 'date', /2026-11/],
    ['newer than the newest', { date: '2026-09' }, 'date', /newestSeen/],
    ['other protocol', { url: 'ftp://example.org/a' }, 'url', /https/],
    ['no address', { url: 'www.kejixun.com' }, 'url'],
    ['neither address nor reason', { url: undefined, urlNote: undefined }, 'url', /urlNote/],
    ['confidence', { confidence: 'D' }, 'confidence', /A, B, C/],
    ['no publisher', { publisher: undefined }, 'publisher'],
    ['unknown field', { link: 'https://example.org' }, 'link'],
    ['full-width digits', { title: { zh: '２０２４', en: '2024' } }, 'title.zh'],
  ]
  for (const [name, patch, field, says] of cases)
    test(name, () => expectRefused(withSource('zheshang-2024', patch), { file, id: 'zheshang-2024', field }, says))

  test('duplicate id', () => {
    const entry = entriesOf(deckData.sources[0]!.entries)[0]
    expectRefused({ ...deckData, sources: added(deckData.sources, file, entry) }, { file, id: 'zheshang-2024', field: 'id' })
  })
})

test.describe('a broken path, map or search date is refused', () => {
  const MILESTONES = 'data/milestones.ts'
  const DISTRICTS = 'data/districts.ts'
  const path = (...facts: readonly string[]): DataInput => ({ ...deckData, milestones: { file: MILESTONES, entries: facts.map(id => ({ fact: id })) } })
  const district = (patch: Entry): DataInput => ({ ...deckData, districts: { file: DISTRICTS, entries: districts.map((entry, index) => index === 0 ? { ...entry, ...patch } : entry) } })

  test('a target year out of order', () => {
    const input = patched('F25', { year: 2028, statement: { zh: '规模。', en: 'Scale.' } })
    expectRefused(input, { file: fileOf('F26'), id: 'F26', field: 'year' }, /2028 of F25/)
  })
  test('two targets in one year', () => {
    expectRefused(path('F20', 'F24', 'F24'), { file: fileOf('F24'), id: 'F24', field: 'year' })
  })
  test('milestones out of order', () => {
    expectRefused(path('F24', 'F20'), { file: fileOf('F20'), id: 'F20', field: 'year' }, /F24/)
  })
  test('a milestone that is a supposition', () => {
    expectRefused(path('F22b'), { file: fileOf('F22b'), id: 'F22b', field: 'kind' }, /hypothetical/)
  })
  test('a milestone without a year', () => {
    expectRefused(path('F04'), { file: fileOf('F04'), id: 'F04', field: 'year' }, /missing/)
  })
  test('an unknown milestone', () => {
    expectRefused(path('F99'), { file: MILESTONES, id: 'F99', field: 'fact' }, /no fact/)
  })
  test('a stage that ends in another year', () => {
    expectRefused(patched('F26-stage', { year: 2026, statement: { zh: '第二期。', en: 'Second stage.' } }), { file: fileOf('F26-stage'), id: 'F26-stage', field: 'year' }, /F26/)
  })
  test('a district off the map', () => {
    expectRefused(district({ adcode: '330999' }), { file: DISTRICTS, id: '330999', field: 'adcode' }, /map/)
  })
  test('a district with an unknown role', () => {
    expectRefused(district({ role: 'F99' }), { file: DISTRICTS, id: '330109', field: 'role' }, /F99/)
  })
  test('a district whose role is no term', () => {
    expectRefused(district({ role: 'F47-functions' }), { file: DISTRICTS, id: '330109', field: 'role' }, /term/)
  })
  test('a district with unknown functions', () => {
    expectRefused(district({ functions: 'F99' }), { file: DISTRICTS, id: '330109', field: 'functions' }, /F99/)
  })
  for (const [whose, patch] of Object.entries({ role: { role: 'F50' }, functions: { functions: 'F48-functions' } })) {
    test(`a district with the ${whose} of another`, () => {
      expectRefused(district(patch), { file: DISTRICTS, id: '330109', field: whose }, /whose statement\.zh does not speak of 萧山/)
    })
  }
  test('a district whose role is told of another in English', () => {
    expectRefused(patched('F47', { statement: { zh: '萧山定位为核心增长极。', en: 'Qiantang’s role is core growth pole.' } }), { file: DISTRICTS, id: '330109', field: 'role' }, /statement\.en .+Xiaoshan/)
  })
  test('a district in no tier', () => {
    expectRefused(district({ tier: 'outer' }), { file: DISTRICTS, id: '330109', field: 'tier' })
  })
  test('a division without a name', () => {
    expectRefused({ ...deckData, otherDivisions: { file: DISTRICTS, entries: otherDivisions.slice(1) } }, { file: DISTRICTS, id: '330102', field: 'adcode' }, /no name/)
  })
  test('two divisions of one name', () => {
    const entries = otherDivisions.map(({ adcode, name }, i) => ({ adcode, name: i === 0 ? otherDivisions[1]!.name : name }))
    expectRefused({ ...deckData, otherDivisions: { file: DISTRICTS, entries } }, { file: DISTRICTS, id: otherDivisions[1]!.adcode, field: 'name.en' }, /name of .+ too/)
  })
  test('a month that is none', () => {
    expectRefused({ ...deckData, search: { ...deckData.search, searchedUntil: 'autumn' } }, { file: 'data/search-dates.ts', id: 'searchedUntil', field: 'searchedUntil' })
  })
})
