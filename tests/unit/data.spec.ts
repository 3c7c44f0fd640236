import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { deckData } from '../../data/deck-data'
import { districts, otherDivisions } from '../../data/districts'
import { namesOf } from '../../data/figures/terms'
import { proseText, quantityText } from '../../data/text/format'
import { milestones } from '../../data/milestones'
import { fact, factEntries, inYi, source, valueOf } from '../../data/registry'
import { riskGroups } from '../../data/risks'
import { dataTexts } from '../../data/data-texts'
import { factTokens } from '../../data/tokens'
import { formatProblem } from '../../data/validation/problem'
import { validateData } from '../../data/validation/validate'
import { ROOT } from '../../scripts/lib/paths'

/** What the data tells of every id of a list, so that a comparison names all that differ at once. */
const told = <T>(list: Readonly<Record<string, unknown>>, tell: (id: string) => T) => Object.fromEntries(Object.keys(list).map(id => [id, tell(id)]))

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
  expect(told(printed, id => quantityText(fact(id), 'zh'))).toEqual(printed)
  const numbers = factEntries.filter(entry => entry.id.startsWith('F') && entry.value !== undefined).map(entry => entry.id)
  expect(numbers.sort()).toEqual(Object.keys(printed).sort())
  const years: Readonly<Record<string, number>> = { 'F01': 2024, 'F20': 2023, 'F21': 2023, 'F21-founded': 1988, 'F22a': 2022, 'F22b': 2023, 'F24': 2024, 'F24c': 2023, 'F25': 2025, 'F26': 2027, 'F27': 2035 }
  expect(told(years, id => fact(id).year)).toEqual(years)
})

test('every number of another source stands as that source prints it, with its year', () => {
  const printed: Readonly<Record<string, string>> = {
    'E02-core-2025': '2025 4000亿元', 'E02-core-2035': '2035 8000亿元', 'E02-sprint-2035': '2035 10000亿元', 'E02-layers': '2022 3层', 'E02-ends': '2022 10个', 'E03-core': '2027 4000亿元',
    'E03-total': '2027 10000亿元', 'E03-positions': '2023 4个', 'E07': '2023 844家', 'E10': '2022 13.48平方公里', 'E10-a': '2022 7.13平方公里', 'E10-b': '2022 5.36平方公里',
    'E10-c': '2022 ≈1平方公里', 'E11': '2024 ≈20亿元', 'E15': '2024 2887.8亿元', 'E16': '2024 1416亿元', 'E30': '2023 2715亿元', 'E30-yoy': '2023 4.7%',
    'E31': '2022 2643.81亿元', 'E32': '2024 >5000亿元', 'E33': '2024 >6000亿元', 'E33-gdp': '2024 >3200亿元', 'E34': '2025 >6500亿元', 'E37-2021': '2021 1378.6亿元',
    'E40-2022': '2022 831.66亿元', 'E40-2023': '2023 893.40亿元', 'E40-yoy': '2023 7.42%', 'E41': '2024 924.96亿元', 'E41-yoy': '2024 3.53%', 'E42': '2025 925.18亿元',
    'E42-yoy': '2025 0.02%', 'E43b': '2025 117.66亿元', 'E43b-yoy': '2025 13.92%', 'E43b-auto': '2025 23.52亿元', 'E43b-auto-yoy': '2025 46.48%', 'E43c': '2022 25.9%',
    'E44-2023': '2023 322.18亿元', 'E44-2024': '2024 321.81亿元', 'E44-yoy': '2024 −0.12%', 'E44-innovation': '2024 55.66亿元', 'E44-innovation-yoy': '2024 13.44%', 'E51': '2023 85620亿元',
    'E53': '2024 >9400亿元', 'E56': '2022 >7800亿元', 'E57-trillion': '2025 2个', 'E59b': '2024 5个', 'E64': '2024 >329亿元', 'E64-yoy': '2024 26.54%',
    'E65': '2027 >600亿元', 'G01': '2021 13个',
  }
  expect(told(printed, id => `${fact(id).year} ${quantityText(fact(id), 'zh')}`)).toEqual(printed)
  const numbers = factEntries.filter(entry => /^[EG]/.test(entry.id) && entry.value !== undefined).map(entry => entry.id)
  expect(numbers.sort()).toEqual(Object.keys(printed).sort())
})

test('layers, ends and frontiers each have the verb that the article has for them, in both languages', () => {
  const { statement } = fact('F28')
  const names = namesOf('F28')
  expect(statement.zh.replace(/[“”。]/g, '').split('，')).toEqual(['三层全面夯实', '七端主攻', '多元着力拓展'])
  expect(names.map(({ zh }) => zh)).toEqual(['三层全面夯实', '七端主攻', '多元着力拓展'])
  const clauses = statement.en.split(', ')
  for (const [i, verb] of [/layers .*solid/, /ends .*main effort/, /frontiers .*opened up/].entries()) {
    expect(clauses[i]).toMatch(verb)
    expect(names[i]!.en).toMatch(verb)
  }
})

test('every fact from F01 to F53 is there', () => {
  for (let number = 1; number <= 53; number++) {
    const id = `F${String(number).padStart(2, '0')}`
    expect(factEntries.some(entry => new RegExp(`^${id}(?![0-9])`).test(entry.id)), id).toBe(true)
  }
})

/**
 * What each derived figure has to be, calculated from the printed figures step by step and not by the formulas of the
 * data, and how it is printed: decimals, and the words around the number. It follows when a printed figure changes.
 */
function derivedByHand(): Readonly<Record<string, readonly [value: number, decimals: number, text: string]>> {
  const [result, first, second, third] = ['F20', 'F24', 'F25', 'F26'].map(valueOf) as [number, number, number, number]
  const rate = 1 + valueOf('F20-yoy') / 100
  const percent = (part: number, whole: number) => 100 * part / whole
  return {
    'D01': [result / rate, 0, '≈#亿元'],
    'D02': [result - result / rate, 1, '#亿元'],
    'D03': [percent(first, result) - 100, 2, '#%'],
    'D04': [percent(second, first) - 100, 2, '#%'],
    'D06-cagr': [100 * Math.sqrt(third / second) - 100, 2, '#%'],
    'D06-increment': [third - second, 0, '#亿元'],
    'D07': [percent(third, result) - 100, 2, '#%'],
    'D07-cagr': [100 * Math.sqrt(Math.sqrt(third / result)) - 100, 2, '#%'],
    'D08-early': [(second - result) / 2, 0, '#亿元/年'],
    'D08-late': [(third - second) / 2, 0, '#亿元/年'],
    'D08-ratio': [(third - second) / (second - result), 2, '#倍'],
    'D09-2024': [result * rate, 0, '#亿元'],
    'D09-2025': [result * rate * rate, 0, '#亿元'],
    'D09-2027': [result * rate * rate * rate * rate, 0, '#亿元'],
    'D14': [percent(first, inYi(fact('F24c'))), 1, '#%'],
    'D15': [percent(first, inYi(fact('E51'))), 1, '#%'],
    'D17': [percent(valueOf('E03-core'), valueOf('E03-total')), 0, '#%'],
    'D18': [percent(result / rate, inYi(fact('E56'))), 0, '≤#%'],
    'D19': [percent(valueOf('E40-2023') + valueOf('E44-2023'), result), 1, '#%'],
    'D22': [percent(valueOf('F41'), third - second), 1, '#%'],
    'D25': [valueOf('E10-a') + valueOf('E10-b') + valueOf('E10-c'), 2, '≈#平方公里'],
    'D26': [valueOf('F12-ends') + valueOf('F34-count') - valueOf('F34-shared'), 0, '#条'],
    'D27': [valueOf('F10') + valueOf('F14') + valueOf('F15') + valueOf('F16'), 0, '#项'],
    'D28': [valueOf('F34-count') - valueOf('F34-shared'), 0, '#条'],
  }
}

test('derived values are those of independent arithmetic', () => {
  const expected = derivedByHand()
  for (const [id, [value]] of Object.entries(expected))
    expect(valueOf(id), id).toBeCloseTo(value, 6)
  expect(factEntries.filter(entry => entry.kind === 'derived').map(entry => entry.id).sort()).toEqual(Object.keys(expected).sort())
})

test('derived values print as written', () => {
  for (const [id, [value, decimals, text]] of Object.entries(derivedByHand()))
    expect.soft(quantityText(fact(id), 'zh'), id).toBe(text.replace('#', value.toFixed(decimals)))
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

test('a division has the name that the map gives to its code', () => {
  const map = JSON.parse(readFileSync(join(ROOT, 'data/map/hangzhou-schematic.json'), 'utf8')) as { objects: { districts: { geometries: readonly { id: string, properties: { name: string } }[] } } }
  const onMap = new Map(map.objects.districts.geometries.map(({ id, properties }) => [id, properties.name]))
  for (const { adcode, name } of [...districts, ...otherDivisions])
    expect([`${name.zh}区`, `${name.zh}县`, `${name.zh}市`], adcode).toContain(onMap.get(adcode))
})

test('a text of the data tells the same values in both languages', () => {
  const told = dataTexts()
  // A term may stand as a token in one language and be written out in the other; English adds a year here and there.
  const valuesIn = (text: string) => new Set(factTokens(text).filter(({ form }) => !['term', 'zh', 'year', 'period'].includes(form)).map(({ id }) => id))
  const pairs = told.filter(({ lang }) => lang === 'zh').map(zh => ({ zh, en: told.find(({ file, id, field, lang }) => lang === 'en' && file === zh.file && id === zh.id && field === zh.field.replace(/zh$/, 'en'))! }))
  expect(pairs.length).toBeGreaterThan(100)
  for (const { zh, en } of pairs)
    expect([...valuesIn(en.text)].sort(), `${zh.file}: ${zh.id}: ${en.field}`).toEqual([...valuesIn(zh.text)].sort())
})

test('a risk is dated as one of its facts, or as the source of one', () => {
  for (const { id, date, facts } of riskGroups.flatMap(({ items }) => items)) {
    const entries = facts.map(fact)
    const dates = entries.flatMap(entry => entry.kind === 'derived' ? [] : entry.cites.map(cite => source(cite.source).date ?? ''))
    expect([...entries.map(({ year }) => String(year)), ...dates.map(text => text.slice(0, 4))], id).toContain(date.slice(0, 4))
    // Where a source is of the same year, neither contradicts the other in month or day.
    const near = dates.filter(text => text.slice(0, 4) === date.slice(0, 4))
    expect(near.filter(text => !text.startsWith(date) && !date.startsWith(text)), id).toEqual([])
  }
})
