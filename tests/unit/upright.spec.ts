import { expect, test } from 'playwright/test'
import { uprightPlaces } from '../../geometry/upright'

test('each character of an upright column stands one pitch below the one before, on the middle of the column', () => {
  const { x, y } = uprightPlaces('第一城', { x: 40, y: 100 }, 20, 24)
  expect(x).toBe('40 40 40')
  const places = y.split(' ').map(Number)
  expect(places.map((place, i) => place - places[0]! - i * 24)).toEqual([0, 0, 0])
  // The first one stays below the top of the column, the last one ends within its pitch.
  expect(places[0]! - 20).toBeLessThan(100)
  expect(places[0]!).toBeGreaterThan(100)
  expect(places[2]!).toBeLessThan(100 + 3 * 24)
})

test('a character of two halves has one place', () => {
  const { y } = uprightPlaces('𠮷城', { x: 0, y: 0 }, 10, 10)
  const [first, half, second] = y.split(' ').map(Number)
  expect(half).toBe(first)
  expect(second! - first!).toBe(10)
})
