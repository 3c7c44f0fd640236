import { expect, test } from 'playwright/test'
import { Y0 } from '../../geometry/canvas'
import { layoutCover } from '../../geometry/cover'

test('the bore leaves the cover at the height of the line', () => {
  expect(layoutCover().calm).toMatch(new RegExp(`^M[\\d.]+ ${Y0}H1280$`))
})

test('the front of the bore runs on towards the viewer, the way it comes: each layer ends further right', () => {
  const { strata, calm } = layoutCover()
  const feet = [Number(/^M([\d.]+)/.exec(calm)![1]), ...strata.map(({ body }) => Number(/([\d.]+),[\d.]+H/.exec(body)![1]))]
  feet.slice(1).forEach((x, i) => expect(x, `foot of layer ${i + 1}`).toBeGreaterThan(feet[i]!))
})

test('layers lie back to front, each painted below the one before', () => {
  const { strata } = layoutCover()
  const starts = strata.map(({ body }) => Number(/^M-?[\d.]+,([\d.]+)/.exec(body)![1]))
  expect(strata.length).toBeGreaterThanOrEqual(60)
  starts.slice(1).forEach((y, i) => expect(y).toBeGreaterThan(starts[i]!))
  for (const { ink, width } of strata) {
    expect(ink).toBeLessThanOrEqual(90)
    expect(width).toBeGreaterThanOrEqual(0.5)
  }
})
