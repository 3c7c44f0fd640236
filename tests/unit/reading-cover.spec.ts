import { expect, test } from 'playwright/test'
import { layoutCoverBand } from '../../geometry/reading/cover'
import { pointsOf } from './paths'

test('the band shows the front, its waves and still water ahead', () => {
  const { surface, calm, shift, width, height } = layoutCoverBand()
  const points = pointsOf(surface).map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }))
  const crest = points.reduce((highest, point) => point.y < highest.y ? point : highest)
  expect(crest.x / width, 'the crest stands right of the centre').toBeGreaterThan(0.5)
  expect(crest.x / width).toBeLessThan(0.8)
  expect(crest.y, 'nothing is cut off above').toBeGreaterThan(4)
  expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(height)
  expect(pointsOf(calm).at(-1)!.x + shift.x, 'the line runs to the edge').toBe(width)
})

test('water fills the band from edge to edge, in few bytes', () => {
  const { strata, shift, width, height } = layoutCoverBand()
  for (const { body } of strata) {
    const xs = pointsOf(body).map(({ x }) => x + shift.x)
    expect(Math.min(...xs)).toBeLessThanOrEqual(0)
    expect(Math.max(...xs)).toBeGreaterThanOrEqual(width)
  }
  expect(Math.max(...strata.flatMap(({ body }) => pointsOf(body).map(({ y }) => y + shift.y)))).toBeGreaterThan(height)
  expect(strata.map(({ body, faces }) => body + faces.map(({ d }) => d).join('')).join('').length).toBeLessThan(70_000)
})
