import { expect, test } from 'playwright/test'
import type { Prose } from '../../components/reading/content'
import { keptTogether } from '../../components/reading/kept'
import { clauses } from '../../components/reading/phrases'

/** The text with what stays on one line in brackets, and what is bound to data in braces. */
function told(text: Prose): string {
  return keptTogether(text).map(({ whole, spans }) => {
    const inner = spans.map(({ binding, parts }) => {
      const words = parts.map(part => part.whole ? `[${part.text}]` : part.text).join('')
      return binding ? `{${words}}` : words
    }).join('')
    return whole ? `[${inner}]` : inner
  }).join('')
}

const bound = (text: string) => ({ text, binding: { kind: 'fact' as const, id: 'F20' } })

test('a number keeps its unit, also where only the number names its fact', () => {
  expect(told([bound('2023'), { text: '年的营收为' }, bound('7763亿元'), { text: '，有13个区。' }])).toBe('[{2023}年]的营收为{[7763亿元]}，有[13个]区。')
  expect(told([{ text: 'Revenue of ' }, bound('36.9 billion yuan'), { text: ' in ' }, bound('2023'), { text: '.' }])).toBe('Revenue of {[36.9 billion] yuan} in {2023}.')
})

test('a date, a short compound and a term with a sign stay whole', () => {
  expect(told([{ text: '自2024年6月26日起，称“视觉+”。' }])).toBe('自[2024年6月26日]起，称[“视觉+”]。')
  expect(told([{ text: 'On 10 Nov 2022 the low-altitude platform, c. Apr 2024.' }])).toBe('On [10 Nov 2022] the [low-altitude] platform, [c. Apr 2024].')
})

test('what is too long for a phone and what names a fact are not cut or held for it', () => {
  expect(told([{ text: 'from-the-ministry-to-the-province' }])).toBe('from-the-ministry-to-the-province')
  // The number ends inside what names a fact.
  expect(told([{ text: 'some 12' }, bound('3 firms of that size')])).toBe('some 12{3 firms of that size}')
})

test('nothing of the text is lost or doubled', () => {
  const text: Prose = [{ text: '到' }, bound('2027'), { text: '年，“+视觉”与' }, { ...bound('第一城'), tag: 'zh-CN' }, { text: '共2个，low-altitude。' }]
  expect(keptTogether(text).flatMap(({ spans }) => spans.flatMap(({ parts }) => parts.map(part => part.text))).join('')).toBe(text.map(span => span.text).join(''))
})

test('a subtitle is cut after its clauses, wherever a value begins or ends', () => {
  const cut = (text: Prose) => clauses(text).map(clause => clause.map(({ text }) => text).join(''))
  expect(cut([{ text: '已纳入协议；' }, bound('六类'), { text: '支持，都还是“争取”' }])).toEqual(['已纳入协议；', '六类支持，', '都还是“争取”'])
  expect(cut([{ text: '到' }, bound('2027年'), { text: '，没有数值' }])).toEqual(['到2027年，', '没有数值'])
})
