import { expect, test } from 'playwright/test'
import { factEntries } from '../../data/registry'
import { deckData } from '../../data/deck-data'
import type { DataInput } from '../../data/validation/validate'
import { formatProblem } from '../../data/validation/problem'
import { validateData } from '../../data/validation/validate'
import { added, entriesOf, expectRefused, fileOf, patched, typed, withFact, without } from './changed-data'

test.describe('a broken fact is refused', () => {
  const F20 = typed('F20')
  const cases: readonly (readonly [string, DataInput, string, string, RegExp?])[] = [
    ['no English', patched('F20', { statement: { zh: '营收。' } }), 'F20', 'statement.en', /missing/],
    ['empty Chinese', patched('F20', { statement: { zh: ' ', en: 'Revenue.' } }), 'F20', 'statement.zh', /empty/],
    ['text for an object', patched('F20', { statement: '营收' }), 'F20', 'statement'],
    ['no statement', without('F20', 'statement'), 'F20', 'statement', /missing/],
    ['text for a number', patched('F20', { value: '7763' }), 'F20', 'value', /number without quotes/],
    ['NaN', patched('F20', { value: Number.NaN }), 'F20', 'value', /NaN/],
    ['infinity', patched('F20', { value: Infinity }), 'F20', 'value', /finite/],
    ['negative money', patched('F20', { value: -7763 }), 'F20', 'value', /only growth/],
    ['unknown unit', patched('F20', { unit: 'yuan' }), 'F20', 'unit', /one of .*yi-yuan/],
    ['unknown measure', patched('F20', { measure: 'turnover' }), 'F20', 'measure', /one of .*revenue/],
    ['unknown kind', patched('F20', { kind: 'plan' }), 'F20', 'kind', /one of .*target/],
    ['unknown bound', patched('F24', { bound: '>=' }), 'F24', 'bound'],
    ['unknown field', patched('F20', { valeu: 7763 }), 'F20', 'valeu', /spelling/],
    ['year out of range', patched('F20', { year: 3023 }), 'F20', 'year', /1980 to 2040/],
    ['year as text', patched('F20', { year: '2023' }), 'F20', 'year'],
    ['year against the words', patched('F20', { year: 2022 }), 'F20', 'year', /statement/],
    ['year against the English words', patched('E47-us', { statement: { zh: '美国把海康威视、大华股份列入实体清单。', en: 'In October 2018 the United States placed both on its Entity List.' } }), 'E47-us', 'year', /statement\.en.+2018.+2019/],
    ['another year in each language', patched('F20', { statement: { zh: '2023年，营收7763亿元，比2022年多。', en: 'Revenue of 776.3 bn yuan in 2023, more than in 2021.' } }), 'F20', 'statement.en', /2023 and 2021.+2023 and 2022/],
    ['result after its source', patched('F20', { year: 2031, statement: { zh: '营收。', en: 'Revenue.' } }), 'F20', 'year', /actual/],
    ['result of a year that was not over', patched('F20', { cites: [{ source: 'xinhua-guanggu-2024' }], year: 2024, statement: { zh: '2024年营收7763亿元。', en: 'Revenue of 776.3 bn yuan in 2024.' } }), 'F20', 'cites', /whole year 2024/],
    ['result without a year', without('F20', 'year'), 'F20', 'year', /missing/],
    ['value against the words', patched('F20', { value: 7736 }), 'F20', 'value', /7763/],
    ['count against the words', patched('F14', { value: 9 }), 'F14', 'value', /8/],
    ['count against the numeral', patched('F18', { value: 5, names: undefined }), 'F18', 'value', /6/],
    ['count against the term', patched('F12-ends', { value: 8 }), 'F12-ends', 'value', /7/],
    ['days against the words', patched('F08', { value: 600 }), 'F08', 'value', /500/],
    ['bound dropped', without('F24', 'bound'), 'F24', 'bound', /exceeded/],
    ['bound lost in English', patched('F25', { bound: '>', statement: { zh: '目标：2025年规模超过8500亿元。', en: 'Target for 2025: a scale of 850 bn yuan.' } }), 'F25', 'bound', /statement\.en/],
    ['bound made up', patched('F20', { bound: '>' }), 'F20', 'bound'],
    ['a measure by another name', patched('F20', { measure: 'output' }), 'F20', 'measure', /营收/],
    ['a total called a scale', patched('F26', { measure: 'scale' }), 'F26', 'measure', /总规模/],
    ['a scale called revenue', patched('F25', { measure: 'revenue' }), 'F25', 'measure', /规模/],
    ['a target phrased as a result', patched('F24', { kind: 'actual' }), 'F24', 'kind', /target/],
    ['a target told as if it had happened', patched('F25', { statement: { zh: '2025年，产业规模8500亿元。', en: 'Scale of 850 bn yuan in 2025.' } }), 'F25', 'kind', /as if it had happened/],
    ['an intention told as done', patched('F18-meeting', { statement: { zh: '召开部省（省市）联席会议。', en: 'The city holds a joint meeting of ministry and province (province and city).' } }), 'F18-meeting', 'statement.zh', /yet to come/],
    ['a supposition called result', patched('F22b', { kind: 'actual' }), 'F22b', 'kind', /supposes/],
    ['a result called target', patched('F20', { kind: 'target' }), 'F20', 'kind'],
    ['percent called points', patched('F20-yoy', { unit: 'percentage-point' }), 'F20-yoy', 'unit', /%/],
    ['a number typed into a caveat', patched('F20', { note: { zh: '另有8000亿元。', en: 'None.' } }), 'F20', 'note.zh', /by hand/],
    ['year before the first', patched('F21-founded', { year: 1979, statement: { zh: '成立。', en: 'Founded.' } }), 'F21-founded', 'year', /1980 to 2040/],
    ['year after the last', patched('F27', { year: 2041, statement: { zh: '目标。', en: 'Target.' } }), 'F27', 'year', /1980 to 2040/],
    ['unit without value', without('F20', 'value'), 'F20', 'value', /missing/],
    ['value without unit', without('F20', 'unit'), 'F20', 'unit', /missing/],
    ['value without measure', without('F20-yoy', 'measure'), 'F20-yoy', 'measure', /missing/],
    ['unit against the measure', patched('F20-yoy', { unit: 'yi-yuan' }), 'F20-yoy', 'unit', /growth/],
    ['digits lost in print', without('F24c', 'precision'), 'F24c', 'precision', /printed as 8/],
    ['count against the names', patched('F18', { value: 5 }), 'F18', 'names', /6 .* 5/],
    ['no cites', patched('F20', { cites: [] }), 'F20', 'cites', /at least one/],
    ['cites missing', without('F20', 'cites'), 'F20', 'cites', /missing/],
    ['unknown source', patched('F20', { cites: [{ source: 'zheshang-2023' }] }), 'F20', 'cites', /zheshang-2023/],
    ['full-width digits', patched('F20', { note: { zh: '共２项。', en: 'Two.' } }), 'F20', 'note.zh', /２/],
    ['full-width digits in a place', patched('F20', { cites: [{ source: 'zheshang-2024', at: '¶１３' }] }), 'F20', 'cites.0.at'],
    ['half-width comma', patched('F20', { note: { zh: '营收,产值。', en: 'Both.' } }), 'F20', 'note.zh', /full-width/],
    ['half-width period', patched('F20', { note: { zh: '营收.产值。', en: 'Both.' } }), 'F20', 'note.zh'],
    ['a typed space', patched('F20', { note: { zh: '与 GDP不同。', en: 'Both.' } }), 'F20', 'note.zh', /space typed at “与 GD”/],
    ['half-width quotes', patched('F20', { note: { zh: '称"产值"的数。', en: 'Both.' } }), 'F20', 'note.zh'],
  ]
  for (const [name, input, id, field, says] of cases)
    test(name, () => expectRefused(input, { file: fileOf(id), id, field }, says))

  const file = fileOf('F20')
  const withMore = (entry: unknown): DataInput => ({ ...deckData, facts: added(deckData.facts, file, entry) })
  test('an id of another form', () => expectRefused(withMore({ ...F20, id: 'f20' }), { file, id: 'f20', field: 'id' }, /F20/))
  test('an id that is taken', () => expectRefused(withMore(F20), { file, id: 'F20', field: 'id' }, /two entries/))
  test('an id that is taken in another file', () => {
    const elsewhere = fileOf('F24')
    expectRefused({ ...deckData, facts: added(deckData.facts, elsewhere, F20) }, { file: elsewhere, id: 'F20', field: 'id' }, /two entries/)
  })
  test('an entry that is nothing', () => {
    const { length } = entriesOf(deckData.facts.find(list => list.file === file)!.entries)
    expectRefused(withMore(null), { file, id: `entry ${length + 1}`, field: '' })
  })

  test('a list that is none', () => {
    for (const entries of [undefined, null, 7, {}])
      expectRefused({ ...deckData, facts: [...deckData.facts, { file, entries }] }, { file, id: 'list', field: '' })
  })

  test('only the broken entry is reported, not what rests on it', () => {
    expect(validateData(patched('F20', { value: '7763' })).map(problem => problem.id)).toEqual(['F20'])
  })
})

test('quotients of unlike measures say that they are no comparison', () => {
  expect(factEntries.filter(entry => entry.kind === 'derived' && entry.comparable === false).map(({ id }) => id)).toEqual(['D14', 'D15', 'D22'])
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
    ['circle', patched('D01', { inputs: ['D18', 'F20-yoy'], formula: 'D18 ÷ (1 + F20-yoy)' }), 'D01', 'inputs', /D01 → D18 → D01/],
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
    ['money and percent', patched('D06-increment', { inputs: ['F25', 'F20-yoy'], formula: 'F25 − F20-yoy' }), 'D06-increment', 'unit', /unlike/],
    ['money called area', patched('D02', { unit: 'km2', measure: 'area' }), 'D02', 'unit', /area/],
    ['a yearly increase called money', patched('D08-early', { unit: 'yi-yuan' }), 'D08-early', 'unit', /annual-increment/],
    ['ratio called money', patched('D14', { unit: 'yi-yuan', measure: 'revenue' }), 'D14', 'unit'],
    ['money in 万亿元', patched('D01', { unit: 'trillion-yuan' }), 'D01', 'unit', /yi-yuan/],
    ['no unit', without('D01', 'unit'), 'D01', 'unit', /missing/],
    ['no measure', without('D01', 'measure'), 'D01', 'measure', /missing/],
    ['stated fields', patched('D01', { cites: [{ source: 'zheshang-2024' }] }), 'D01', 'cites', /not a field/],
    ['id of a stated fact', { ...deckData, facts: added(deckData.facts, fileOf('D01'), { ...typed('D01'), id: 'F90' }) }, 'F90', 'id', /D06/],
  ]
  for (const [name, input, id, field, says] of cases)
    test(name, () => expectRefused(input, { file: fileOf(id === 'F90' ? 'D01' : id), id, field }, says))

  test('a typed-in value that the formula gives is fine', () => {
    expect(validateData(patched('D01', { value: 7248 }))).toEqual([])
  })
})

test('whatever stands in a field, the check answers and does not fail', () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const junk: readonly unknown[] = [undefined, null, true, Number.NaN, -1, 10n, '', '７', [], [null], {}, circular, () => 1, Symbol('junk'), new Date(0)]
  const place = (list: unknown, field: string, value: unknown) => entriesOf(list).map((entry, index) => index === 0 ? { ...entry, [field]: value } : entry)
  for (const value of junk) {
    for (const id of ['F20', 'D01']) {
      for (const field of [...Object.keys(typed(id)), 'unknown'])
        validateData(patched(id, { [field]: value }))
      validateData(withFact(id, () => value))
    }
    const [firstSources, ...sources] = deckData.sources
    for (const field of Object.keys(entriesOf(firstSources!.entries)[0]!))
      validateData({ ...deckData, sources: [{ ...firstSources!, entries: place(firstSources!.entries, field, value) }, ...sources] })
    validateData({ ...deckData, sources: [{ ...firstSources!, entries: value }, ...sources] })
    for (const key of ['milestones', 'districts', 'otherDivisions'] as const) {
      const list = deckData[key]
      for (const field of Object.keys(entriesOf(list.entries)[0]!))
        validateData({ ...deckData, [key]: { ...list, entries: place(list.entries, field, value) } })
      validateData({ ...deckData, [key]: { ...list, entries: [value] } })
      validateData({ ...deckData, [key]: { ...list, entries: value } })
    }
    validateData({ ...deckData, park: { file: 'data/districts.ts', entry: value }, search: { file: 'data/search-dates.ts', searchedUntil: value, newestSeen: value } })
  }
})
