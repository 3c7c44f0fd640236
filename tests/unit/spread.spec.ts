import { expect, test } from 'playwright/test'
import { spread } from '../../geometry/spread'

test('what has room stays where it wishes to be', () => {
  expect(spread([10, 40, 90], [10, 10, 10])).toEqual([10, 40, 90])
})

test('neighbours move apart evenly', () => {
  expect(spread([50, 50], [10, 20])).toEqual([42.5, 57.5])
})

test('a row stays in its range', () => {
  expect(spread([0, 1], [10, 10], 0, 100)).toEqual([5, 15])
  expect(spread([99, 100], [10, 10], 0, 100)).toEqual([85, 95])
})

test('too little room is overrun on both sides alike', () => {
  expect(spread([5, 5], [10, 10], 0, 10)).toEqual([0, 10])
})

test('no two touch, whatever the wishes', () => {
  const wishes = Array.from({ length: 40 }, (_, i) => Math.floor((i * i) / 7) % 300).sort((a, b) => a - b)
  const centres = spread(wishes, wishes.map(() => 6), 0, 400)
  centres.slice(1).forEach((centre, i) => expect(centre - centres[i]!).toBeGreaterThanOrEqual(6 - 1e-6))
})
