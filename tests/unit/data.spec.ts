import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { deckData } from '../../data/check'
import { districts, otherDivisions } from '../../data/districts'
import { proseText, quantityText } from '../../data/format'
import { milestones } from '../../data/milestones'
import { fact, factEntries, valueOf } from '../../data/registry'
import type { DataInput, Problem } from '../../data/validate'
import { formatProblem, validateData } from '../../data/validate'

type Entry = Readonly<Record<string, unknown>>

const SEED = 'data/facts/seed.ts'
const DERIVED = 'data/facts/derived.ts'
const SOURCES = 'data/sources.ts'

const entriesOf = (entries: unknown) => entries as readonly Entry[]

/** The data with one fact changed, typed as anybody may mistype it. */
function withFact(id: string, change: (entry: Entry) => unknown): DataInput {
  return {
    ...deckData,
    facts: deckData.facts.map(list => ({
      ...list,
      entries: entriesOf(list.entries).map(entry => entry.id === id ? change(entry) : entry),
    })),
  }
}

const patched = (id: string, patch: Entry) => withFact(id, entry => ({ ...entry, ...patch }))

function without(id: string, field: string): DataInput {
  return withFact(id, entry => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)))
}

/** The data with entries added to the list in `file`. */
function added(file: string, ...more: readonly unknown[]): DataInput {
  return {
    ...deckData,
    facts: deckData.facts.map(list => list.file === file ? { ...list, entries: [...entriesOf(list.entries), ...more] } : list),
  }
}

function withSource(patch: Entry): DataInput {
  return {
    ...deckData,
    sources: { ...deckData.sources, entries: entriesOf(deckData.sources.entries).map(source => source.id === 'zheshang-2024' ? { ...source, ...patch } : source) },
  }
}

const seedFact = (id: string) => factEntries.find(entry => entry.id === id)!

/** Expects the data to be refused at this place, in one sentence of one line. */
function expectRefused(input: DataInput, place: Omit<Problem, 'message'>, says = /./): void {
  const problems = validateData(input)
  const found = problems.filter(({ file, id, field }) => file === place.file && id === place.id && field === place.field)
  expect(found.map(formatProblem).join('\n'), problems.map(formatProblem).join('\n') || 'no problem was found').toMatch(says)
  for (const problem of problems)
    expect(formatProblem(problem)).toMatch(/^[^\n]+\.$/)
}

test('the data of the deck has no problem', () => {
  expect(validateData(deckData).map(formatProblem)).toEqual([])
})

test('every seed number stands as the article prints it', () => {
  const printed: Readonly<Record<string, string>> = {
    'F01': '20137亿元', 'F01-yoy': '6.1%', 'F08': '>500天', 'F10': '3个', 'F11': '3期', 'F12-layers': '3层', 'F12-ends': '7端',
    'F13-park': '1园', 'F13-cores': '2核', 'F13-districts': '4个', 'F14': '8项', 'F15': '4维', 'F16': '3项', 'F18': '6类',
    'F20': '7763亿元', 'F20-yoy': '7.1%', 'F21': '2715亿元', 'F22a': '>2000亿元', 'F22b': '>3000亿元', 'F22-age': '11年',
    'F24': '>8000亿元', 'F24c': '8.26万亿元', 'F25': '8500亿元', 'F26': '>10000亿元', 'F29': '1个', 'F30': '4个', 'F31': '2个',
    'F34-count': '7项', 'F34-shared': '3项', 'F36': '2大', 'F38': '4项', 'F41': '30亿元', 'F46': '2核', 'F51': '4个', 'F52': '3项',
  }
  for (const [id, text] of Object.entries(printed))
    expect(quantityText(fact(id), 'zh'), id).toBe(text)
  const numbers = factEntries.filter(entry => entry.id.startsWith('F') && entry.value !== undefined).map(entry => entry.id)
  expect(numbers.sort()).toEqual(Object.keys(printed).sort())
  const years: Readonly<Record<string, number>> = { 'F01': 2024, 'F20': 2023, 'F21': 2023, 'F21-founded': 1988, 'F22a': 2022, 'F22b': 2023, 'F24': 2024, 'F24c': 2023, 'F25': 2025, 'F26': 2027, 'F27': 2035 }
  for (const [id, year] of Object.entries(years))
    expect(fact(id).year, id).toBe(year)
})

test('every fact from F01 to F53 is there', () => {
  for (let number = 1; number <= 53; number++) {
    const id = `F${String(number).padStart(2, '0')}`
    expect(factEntries.some(entry => new RegExp(`^${id}(?![0-9])`).test(entry.id)), id).toBe(true)
  }
})

test('derived values are those of independent arithmetic', () => {
  // Long division of the printed figures, not the formulas of the data.
  const expected: Readonly<Record<string, number>> = {
    'D01': 7248.366, 'D02': 514.634, 'D03': 3.0529, 'D04': 6.25,
    'D06-cagr': 8.4652, 'D06-increment': 1500, 'D07': 28.8162, 'D07-cagr': 6.5357,
    'D08-early': 368.5, 'D08-late': 750, 'D08-ratio': 2.0353, 'D09-2024': 8314.173, 'D09-2025': 8904.479, 'D09-2027': 10213.803,
    'D14': 9.6852, 'D15': 9.3436, 'D17': 40, 'D18': 92.9278,
    'D19': 15.6586, 'D22': 2, 'D25': 13.49, 'D26': 11, 'D27': 18, 'D28': 4,
  }
  for (const [id, value] of Object.entries(expected))
    expect(Math.abs(valueOf(id) - value), `${id} is ${valueOf(id)}, not ${value}`).toBeLessThan(0.002)
  expect(factEntries.filter(entry => entry.kind === 'derived').map(entry => entry.id).sort()).toEqual(Object.keys(expected).sort())
})

test('derived values print as written', () => {
  const printed: Readonly<Record<string, string>> = {
    'D01': '≈7248亿元', 'D02': '514.6亿元', 'D03': '3.05%', 'D04': '6.25%', 'D06-cagr': '8.47%',
    'D07': '28.82%', 'D07-cagr': '6.54%', 'D08-early': '369亿元/年', 'D08-late': '750亿元/年', 'D08-ratio': '2.04倍', 'D09-2024': '8314亿元',
    'D09-2025': '8904亿元', 'D09-2027': '10214亿元', 'D14': '9.7%', 'D15': '9.3%',
    'D17': '40%', 'D18': '≤93%', 'D19': '15.7%', 'D22': '2.0%',
    'D25': '≈13.49平方公里', 'D26': '11条', 'D27': '18项', 'D28': '4条',
  }
  for (const [id, text] of Object.entries(printed))
    expect(quantityText(fact(id), 'zh'), id).toBe(text)
  expect(quantityText(fact('F26'), 'en')).toBe('>1,000 bn yuan')
  expect(quantityText(fact('F12-ends'), 'en')).toBe('7 ends')
})

test('English prose spells units out and turns to trillions', () => {
  const printed = {
    'F20': '776.3 billion yuan',
    'F26': '1 trillion yuan',
    'F01': '2.0137 trillion yuan',
    'F24c': '8.26 trillion yuan',
    'D08-early': '36.9 billion yuan a year',
    'E10': '13.48 square kilometres',
    'E44-yoy': '−0.12%',
  }
  for (const [id, text] of Object.entries(printed))
    expect(proseText(fact(id), 'en'), id).toBe(text)
  expect(proseText(fact('F26'), 'zh')).toBe('10000亿元')
})

test('the districts agree with the facts they stand for', () => {
  const named = (id: string) => {
    const entry = fact(id)
    return entry.kind === 'derived' ? [] : entry.names!.map(name => name.zh.replace('区', '')).sort()
  }
  expect(districts.map(district => district.name.zh).sort()).toEqual(named('F51'))
  expect(districts.filter(district => district.tier === 'core').map(district => district.name.zh).sort()).toEqual(named('F46'))
  expect(districts.length + otherDivisions.length).toBe(valueOf('G01'))
  expect(milestones.map(milestone => fact(milestone.fact).year)).toEqual([2022, 2023, 2024, 2025, 2027, 2035])
})

test.describe('a broken fact is refused', () => {
  const F20 = seedFact('F20')
  const cases: readonly (readonly [string, DataInput, string, string, string, RegExp?])[] = [
    ['no English', patched('F20', { statement: { zh: '营收。' } }), SEED, 'F20', 'statement.en', /missing/],
    ['empty Chinese', patched('F20', { statement: { zh: ' ', en: 'Revenue.' } }), SEED, 'F20', 'statement.zh', /empty/],
    ['text for an object', patched('F20', { statement: '营收' }), SEED, 'F20', 'statement'],
    ['no statement', without('F20', 'statement'), SEED, 'F20', 'statement', /missing/],
    ['text for a number', patched('F20', { value: '7763' }), SEED, 'F20', 'value', /number without quotes/],
    ['NaN', patched('F20', { value: Number.NaN }), SEED, 'F20', 'value', /NaN/],
    ['infinity', patched('F20', { value: Infinity }), SEED, 'F20', 'value', /finite/],
    ['negative money', patched('F20', { value: -7763 }), SEED, 'F20', 'value', /only growth/],
    ['unknown unit', patched('F20', { unit: 'yuan' }), SEED, 'F20', 'unit', /one of .*yi-yuan/],
    ['unknown measure', patched('F20', { measure: 'turnover' }), SEED, 'F20', 'measure', /one of .*revenue/],
    ['unknown kind', patched('F20', { kind: 'plan' }), SEED, 'F20', 'kind', /one of .*target/],
    ['unknown bound', patched('F24', { bound: '>=' }), SEED, 'F24', 'bound'],
    ['unknown field', patched('F20', { valeu: 7763 }), SEED, 'F20', 'valeu', /spelling/],
    ['year out of range', patched('F20', { year: 3023 }), SEED, 'F20', 'year', /1980 to 2040/],
    ['year as text', patched('F20', { year: '2023' }), SEED, 'F20', 'year'],
    ['year against the words', patched('F20', { year: 2022 }), SEED, 'F20', 'year', /statement/],
    ['result after its source', patched('F20', { year: 2031, statement: { zh: '营收。', en: 'Revenue.' } }), SEED, 'F20', 'year', /actual/],
    ['result without a year', without('F20', 'year'), SEED, 'F20', 'year', /missing/],
    ['value against the words', patched('F20', { value: 7736 }), SEED, 'F20', 'value', /7763/],
    ['count against the words', patched('F14', { value: 9 }), SEED, 'F14', 'value', /8/],
    ['count against the numeral', patched('F18', { value: 5, names: undefined }), SEED, 'F18', 'value', /6/],
    ['count against the term', patched('F12-ends', { value: 8 }), SEED, 'F12-ends', 'value', /7/],
    ['days against the words', patched('F08', { value: 600 }), SEED, 'F08', 'value', /500/],
    ['bound dropped', without('F24', 'bound'), SEED, 'F24', 'bound', /exceeded/],
    ['bound made up', patched('F20', { bound: '>' }), SEED, 'F20', 'bound'],
    ['a measure by another name', patched('F20', { measure: 'output' }), SEED, 'F20', 'measure', /营收/],
    ['a scale called revenue', patched('F25', { measure: 'revenue' }), SEED, 'F25', 'measure', /规模/],
    ['a target phrased as a result', patched('F24', { kind: 'actual' }), SEED, 'F24', 'kind', /target/],
    ['a target told as if it had happened', patched('F25', { statement: { zh: '2025年，产业规模8500亿元。', en: 'Scale of 850 bn yuan in 2025.' } }), SEED, 'F25', 'kind', /as if it had happened/],
    ['a result called target', patched('F20', { kind: 'target' }), SEED, 'F20', 'kind'],
    ['percent called points', patched('F20-yoy', { unit: 'percentage-point' }), SEED, 'F20-yoy', 'unit', /%/],
    ['a number typed into a caveat', patched('F20', { note: { zh: '另有8000亿元。', en: 'None.' } }), SEED, 'F20', 'note.zh', /by hand/],
    ['year before the first', patched('F21-founded', { year: 1979, statement: { zh: '成立。', en: 'Founded.' } }), SEED, 'F21-founded', 'year', /1980 to 2040/],
    ['year after the last', patched('F27', { year: 2041, statement: { zh: '目标。', en: 'Target.' } }), SEED, 'F27', 'year', /1980 to 2040/],
    ['unit without value', without('F20', 'value'), SEED, 'F20', 'value', /missing/],
    ['value without unit', without('F20', 'unit'), SEED, 'F20', 'unit', /missing/],
    ['value without measure', without('F20-yoy', 'measure'), SEED, 'F20-yoy', 'measure', /missing/],
    ['unit against the measure', patched('F20-yoy', { unit: 'yi-yuan' }), SEED, 'F20-yoy', 'unit', /growth/],
    ['digits lost in print', without('F24c', 'precision'), SEED, 'F24c', 'precision', /printed as 8/],
    ['count against the names', patched('F18', { value: 5 }), SEED, 'F18', 'names', /6 .* 5/],
    ['no cites', patched('F20', { cites: [] }), SEED, 'F20', 'cites', /at least one/],
    ['cites missing', without('F20', 'cites'), SEED, 'F20', 'cites', /missing/],
    ['unknown source', patched('F20', { cites: [{ source: 'zheshang-2023' }] }), SEED, 'F20', 'cites', /zheshang-2023/],
    ['id pattern', added(SEED, { ...F20, id: 'f20' }), SEED, 'f20', 'id', /F20/],
    ['duplicate id', added(SEED, F20), SEED, 'F20', 'id', /two entries/],
    ['full-width digits', patched('F20', { note: { zh: '共２项。', en: 'Two.' } }), SEED, 'F20', 'note.zh', /２/],
    ['full-width digits in a place', patched('F20', { cites: [{ source: 'zheshang-2024', at: '¶１３' }] }), SEED, 'F20', 'cites.0.at'],
    ['half-width comma', patched('F20', { note: { zh: '营收,产值。', en: 'Both.' } }), SEED, 'F20', 'note.zh', /full-width/],
    ['half-width period', patched('F20', { note: { zh: '营收.产值。', en: 'Both.' } }), SEED, 'F20', 'note.zh'],
    ['a typed space', patched('F20', { note: { zh: '与 GDP不同。', en: 'Both.' } }), SEED, 'F20', 'note.zh', /space typed at “与 GD”/],
    ['half-width quotes', patched('F20', { note: { zh: '称"产值"的数。', en: 'Both.' } }), SEED, 'F20', 'note.zh'],
    ['an entry that is nothing', added(SEED, null), SEED, `entry ${factEntries.filter(entry => entry.id.startsWith('F')).length + 1}`, ''],
  ]
  for (const [name, input, file, id, field, says] of cases)
    test(name, () => expectRefused(input, { file, id, field }, says))

  test('a list that is none', () => {
    for (const entries of [undefined, null, 7, {}])
      expectRefused({ ...deckData, facts: [...deckData.facts, { file: SEED, entries }] }, { file: SEED, id: 'list', field: '' })
  })

  test('only the broken entry is reported, not what rests on it', () => {
    expect(validateData(patched('F20', { value: '7763' })).map(problem => problem.id)).toEqual(['F20'])
  })
})

test('negative growth is data, not a mistake', () => {
  const input = patched('F20-yoy', { value: -7.1, statement: { zh: '营收下降7.1%。', en: 'Revenue fell 7.1%.' } })
  expect(validateData(input).map(formatProblem)).toEqual([])
})

test.describe('a broken formula is refused', () => {
  const cases: readonly (readonly [string, DataInput, string, string, RegExp?])[] = [
    ['unknown input', patched('D02', { inputs: ['F20', 'D99'] }), 'D02', 'inputs', /D99/],
    ['no inputs', patched('D02', { inputs: [] }), 'D02', 'inputs', /empty/],
    ['input without a number', patched('D02', { inputs: ['F20', 'F27'], formula: 'F20 − F27' }), 'D02', 'inputs', /F27/],
    ['circle', patched('D01', { inputs: ['D02', 'F20-yoy'], formula: 'D02 ÷ (1 + F20-yoy)' }), 'D01', 'inputs', /D01 → D02 → D01/],
    ['itself', patched('D02', { inputs: ['F20', 'D02'], formula: 'F20 − D02' }), 'D02', 'inputs', /circle/],
    ['typed-in value', patched('D01', { value: 7300 }), 'D01', 'value', /7248/],
    ['not finite', patched('D01', { compute: () => 1 / 0 }), 'D01', 'compute', /Infinity/],
    ['no number', patched('D01', { compute: () => 'much' }), 'D01', 'compute', /much/],
    ['throws', patched('D01', { compute: () => { throw new Error('out of tide') } }), 'D01', 'compute', /out of tide/],
    ['no function', patched('D01', { compute: 7248 }), 'D01', 'compute', /function/],
    ['too few inputs', patched('D01', { inputs: ['F20'], formula: 'F20' }), 'D01', 'compute', /2 inputs/],
    ['a year of none of its facts', patched('D08-early', { formula: '(F25 − F20) ÷ (2025 − 2022)' }), 'D08-early', 'formula', /2022/],
    ['formula of other facts', patched('D01', { formula: 'F21 ÷ (1 + F20-yoy)' }), 'D01', 'formula', /F21/],
    ['money and area', patched('D25', { inputs: ['E10-a', 'E10-b', 'F41'], formula: 'E10-a + E10-b + F41' }), 'D25', 'unit', /F41/],
    ['money and percent', patched('D02', { inputs: ['F20', 'F20-yoy'], formula: 'F20 − F20-yoy' }), 'D02', 'unit', /unlike/],
    ['money called area', patched('D02', { unit: 'km2', measure: 'area' }), 'D02', 'unit', /area/],
    ['ratio called money', patched('D14', { unit: 'yi-yuan', measure: 'revenue' }), 'D14', 'unit'],
    ['money in 万亿元', patched('D01', { unit: 'trillion-yuan' }), 'D01', 'unit', /yi-yuan/],
    ['no unit', without('D01', 'unit'), 'D01', 'unit', /missing/],
    ['no measure', without('D01', 'measure'), 'D01', 'measure', /missing/],
    ['stated fields', patched('D01', { cites: [{ source: 'zheshang-2024' }] }), 'D01', 'cites', /not a field/],
    ['id of a stated fact', added(DERIVED, { ...seedFact('D01'), id: 'F90' }), 'F90', 'id', /D06/],
  ]
  for (const [name, input, id, field, says] of cases)
    test(name, () => expectRefused(input, { file: DERIVED, id, field }, says))

  test('a typed-in value that the formula gives is fine', () => {
    expect(validateData(patched('D01', { value: 7248 }))).toEqual([])
  })
})

test.describe('a broken source is refused', () => {
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
    test(name, () => expectRefused(withSource(patch), { file: SOURCES, id: 'zheshang-2024', field }, says))

  test('duplicate id', () => {
    const entries = entriesOf(deckData.sources.entries)
    expectRefused({ ...deckData, sources: { file: SOURCES, entries: [...entries, entries[0]] } }, { file: SOURCES, id: 'zheshang-2024', field: 'id' })
  })
})

test.describe('a broken path, map or edition is refused', () => {
  const MILESTONES = 'data/milestones.ts'
  const DISTRICTS = 'data/districts.ts'
  const path = (...facts: readonly string[]): DataInput => ({ ...deckData, milestones: { file: MILESTONES, entries: facts.map(id => ({ fact: id })) } })
  const district = (patch: Entry): DataInput => ({ ...deckData, districts: { file: DISTRICTS, entries: districts.map((entry, index) => index === 0 ? { ...entry, ...patch } : entry) } })

  test('a target year out of order', () => {
    const input = patched('F25', { year: 2028, statement: { zh: '规模。', en: 'Scale.' } })
    expectRefused(input, { file: SEED, id: 'F26', field: 'year' }, /2028 of F25/)
  })
  test('two targets in one year', () => {
    expectRefused(path('F20', 'F24', 'F24'), { file: SEED, id: 'F24', field: 'year' })
  })
  test('milestones out of order', () => {
    expectRefused(path('F24', 'F20'), { file: SEED, id: 'F20', field: 'year' }, /F24/)
  })
  test('a milestone that is a supposition', () => {
    expectRefused(path('F22b'), { file: SEED, id: 'F22b', field: 'kind' }, /hypothetical/)
  })
  test('a milestone without a year', () => {
    expectRefused(path('F04'), { file: SEED, id: 'F04', field: 'year' }, /missing/)
  })
  test('an unknown milestone', () => {
    expectRefused(path('F99'), { file: MILESTONES, id: 'F99', field: 'fact' }, /no fact/)
  })
  test('a stage that ends in another year', () => {
    expectRefused(patched('F26-stage', { year: 2026, statement: { zh: '第二期。', en: 'Second stage.' } }), { file: SEED, id: 'F26-stage', field: 'year' }, /F26/)
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
  test('a district in no tier', () => {
    expectRefused(district({ tier: 'outer' }), { file: DISTRICTS, id: '330109', field: 'tier' })
  })
  test('a division without a name', () => {
    expectRefused({ ...deckData, otherDivisions: { file: DISTRICTS, entries: otherDivisions.slice(1) } }, { file: DISTRICTS, id: '330102', field: 'adcode' }, /no name/)
  })
  test('a month that is none', () => {
    expectRefused({ ...deckData, edition: { ...deckData.edition, searchedUntil: 'autumn' } }, { file: 'data/search-dates.ts', id: 'searchedUntil', field: 'searchedUntil' })
  })
})

test('whatever stands in a field, the check answers and does not fail', () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const junk: readonly unknown[] = [undefined, null, true, Number.NaN, -1, 10n, '', '７', [], [null], {}, circular, () => 1, Symbol('junk'), new Date(0)]
  const place = (list: unknown, field: string, value: unknown) => entriesOf(list).map((entry, index) => index === 0 ? { ...entry, [field]: value } : entry)
  for (const value of junk) {
    for (const id of ['F20', 'D01']) {
      for (const field of [...Object.keys(seedFact(id)), 'unknown'])
        validateData(patched(id, { [field]: value }))
      validateData(withFact(id, () => value))
    }
    for (const key of ['sources', 'milestones', 'districts', 'otherDivisions'] as const) {
      const list = deckData[key]
      for (const field of Object.keys(entriesOf(list.entries)[0]!))
        validateData({ ...deckData, [key]: { ...list, entries: place(list.entries, field, value) } })
      validateData({ ...deckData, [key]: { ...list, entries: [value] } })
      validateData({ ...deckData, [key]: { ...list, entries: value } })
    }
    validateData({ ...deckData, park: { file: 'data/districts.ts', entry: value }, edition: { file: 'data/search-dates.ts', searchedUntil: value, newestSeen: value } })
  }
})

test.describe('the command', () => {
  const root = process.cwd()

  /** Runs the command on a copy of the project’s data, changed in one file. */
  function run(file: string, change: (text: string) => string, args: readonly string[] = ['--check']): { code: number, out: string, err: string } {
    const folder = mkdtempSync(join(tmpdir(), 'deck-data-'))
    try {
      for (const part of ['data', 'scripts', 'slides.md', 'slides.en.md', 'package.json', 'tsconfig.json'])
        cpSync(join(root, part), join(folder, part), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
      const out = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/facts.ts', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      return { code: 0, out, err: '' }
    }
    catch (error) {
      const { status, stdout, stderr } = error as { status: number, stdout: string, stderr: string }
      return { code: status, out: stdout, err: stderr }
    }
    finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  const same = (text: string) => text

  test('sound data is one line', () => {
    const { code, out } = run('data/facts/seed.ts', same)
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+ facts, \d+ sources: no contradictions found\.\n$/)
  })
  test('the table lists every fact', () => {
    const { code, out } = run('data/facts/seed.ts', same, [])
    expect(code).toBe(0)
    expect(out.trim().split('\n').length).toBe(factEntries.length + 1)
    expect(out).toMatch(/^F20 +7763亿元 +2023 +营收 +实绩 +zheshang-2024 ¶13 +summary baseline .*sources$/m)
  })
  test('a problem is one line with file, id and field', () => {
    const { code, err } = run('data/facts/seed.ts', text => text.replace('value: 7763,', 'value: \'7763\','))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/facts\/seed\.ts: F20: field value: [^\n]+\.\n$/)
  })
  test('a slip in the syntax is one line with file and line', () => {
    const { code, err } = run('data/facts/seed.ts', text => text.replace('value: 7763,', 'value: 7763'))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/facts\/seed\.ts: line \d+: [^\n]+\.\n$/)
  })
  test('an unknown word is one line with file and line', () => {
    const { code, err } = run('data/sources.ts', text => text.replace('confidence: \'B\'', 'confidence: B'))
    expect(code).toBe(1)
    expect(err).toMatch(/^data\/sources\.ts: line \d+: [^\n]+\.\n$/)
  })
  test('an unknown argument is one sentence', () => {
    const { code, err } = run('data/facts/seed.ts', same, ['--chekc'])
    expect(code).toBe(2)
    expect(err).toMatch(/^[^\n]*--chekc[^\n]*\.\n$/)
  })
})
