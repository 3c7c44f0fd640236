import { expect, test } from 'playwright/test'
import { Y0 } from '../../geometry/canvas'
import { layoutCover } from '../../geometry/cover'

test('the bore leaves the cover at the height of the line', () => {
  expect(layoutCover().calm).toMatch(new RegExp(`^M[\\d.]+ ${Y0}H1280$`))
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
