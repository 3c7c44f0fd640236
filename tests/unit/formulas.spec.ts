import { expect, test } from 'playwright/test'
import { evidenceOf } from '../../data/evidence'
import { quantity } from '../../data/text/format'
import { fact, factEntries } from '../../data/registry'

/** What someone gets who types a printed formula into a calculator. */
function calculated(formula: string): number {
  const tokens = formula.replaceAll(',', '').match(/\d+(?:\.\d+)?%?|[()+−×÷^]/g) ?? []
  let next = 0
  const take = (...signs: readonly string[]) => signs.includes(tokens[next] ?? '') ? tokens[next++] : undefined
  const atom = (): number => {
    if (take('(')) {
      const inner = sum()
      take(')')
      return inner
    }
    const digits = tokens[next++] ?? ''
    return Number.parseFloat(digits) / (digits.endsWith('%') ? 100 : 1)
  }
  const power = (): number => {
    const base = atom()
    return take('^') ? base ** power() : base
  }
  const product = (): number => {
    let result = power()
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷'))
      result = sign === '×' ? result * power() : result / power()
    return result
  }
  const sum = (): number => {
    let result = product()
    for (let sign = take('+', '−'); sign; sign = take('+', '−'))
      result = sign === '+' ? result + product() : result - product()
    return result
  }
  const result = sum()
  expect(next, `${formula} was not read to its end`).toBe(tokens.length)
  return result
}

test('the calculator of this spec calculates', () => {
  expect(calculated('7763 ÷ (1 + 7.1%)')).toBeCloseTo(7248.366, 3)
  expect(calculated('(1,000 ÷ 776.3)^(1 ÷ (2027 − 2023)) − 1')).toBeCloseTo(0.0653507, 6)
  expect(calculated('8 − 4 − 2 × 3')).toBe(-2)
})

for (const lang of ['zh', 'en'] as const) {
  test(`each formula as it is printed gives the number that is printed, ${lang}`, () => {
    const wrong = factEntries.filter(({ kind }) => kind === 'derived').flatMap(({ id }) => {
      const entry = fact(id)
      const { derivation } = evidenceOf(entry, lang)
      const { digits } = quantity(entry, lang)
      const decimals = digits.split('.')[1]?.length ?? 0
      const value = calculated(derivation!.formula) * (entry.unit === 'percent' ? 100 : 1)
      return value.toFixed(decimals) === digits.replaceAll(',', '') ? [] : [`${id}: ${derivation!.formula} gives ${value.toFixed(decimals)}, but ${digits} is printed`]
    })
    expect(wrong).toEqual([])
  })
}
