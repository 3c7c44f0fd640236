import { expect, test } from 'playwright/test'
import { pieces, wrapLines } from '../../geometry/lines'
import { textWidth } from '../../geometry/text'

const SAMPLES = [
  '中国民航机场建设集团',
  '世界级先进制造业集群，对标指标体系（2024年），世界级数字产业新集群。',
  'new overall cooperation agreement between the Ministry of Industry and Information Technology and Zhejiang',
  '市、区《工作要点》，2024年',
]

for (const text of SAMPLES) {
  for (const width of [150, 200, 320]) {
    test(`lines of “${text.slice(0, 10)}…” at ${width} px`, () => {
      const lines = wrapLines(text, 22, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) {
        expect(textWidth(line, 22)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/^[，。；：？！、）》”]/)
        expect(line).not.toMatch(/[（《“]$/)
      }
      // No orphan: the last line is not a lone character.
      if (lines.length > 1)
        expect([...lines.at(-1)!].length).toBeGreaterThan(1)
    })
  }
}

test('a name breaks between words', () => {
  expect(wrapLines('中国民航机场建设集团', 22, 142)).toEqual(['中国民航机场', '建设集团'])
})

test('a number keeps its unit', () => {
  for (const line of wrapLines('总规模突破10000亿元，营收7763亿元', 22, 120))
    expect(line).not.toMatch(/\d$/)
})

test('a numeral stays with what it counts, and two characters that are one word stay together', () => {
  expect(pieces('2024年一季度')).not.toContain('季度')
  expect(pieces('营收实绩').join('|')).not.toContain('实|绩')
})

test('an amount in English stays whole', () => {
  expect(pieces('actual, 2.0137 trillion yuan')).toContain('2.0137 trillion yuan')
  expect(pieces('776.3 bn yuan a year').map(piece => piece.trim())).toEqual(['776.3 bn yuan', 'a', 'year'])
})
