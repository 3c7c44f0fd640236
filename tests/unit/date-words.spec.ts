import { expect, test } from 'playwright/test'
import { dateSpan, dateText, monthText } from '../../data/text/date-words'

test('a date is written as exactly as it is known, in both languages', () => {
  expect(['2024', '2024-01', '2024-12', '2025-06-27'].map(date => dateText(date, 'zh'))).toEqual(['2024年', '2024年1月', '2024年12月', '2025年6月27日'])
  expect(['2024', '2024-01', '2024-12', '2025-06-27'].map(date => dateText(date, 'en'))).toEqual(['2024', 'Jan 2024', 'Dec 2024', '27 Jun 2025'])
  expect([monthText('2025-06-27', 'zh'), monthText('2025-06-27', 'en')]).toEqual(['6月', 'Jun'])
})

test('a month without its day and a year without its month span all of theirs', () => {
  expect(dateSpan('2024')).toEqual([2024, 2025])
  expect(dateSpan('2024-01')[0]).toBe(2024)
  expect(dateSpan('2024-12')[1]).toBeCloseTo(2025, 6)
  expect(dateSpan('2024-04-01')[0]).toBe(dateSpan('2024-04')[0])
})
