import { placesOf } from '../support/places'
import { expect, test } from '../support/test'
import { record, sample } from './drawn'

/**
 * Where each kind of shape and text is drawn, and how many there are, as it was last approved. The drawings know what a
 * layout computes; this one names what a component then leaves out, doubles or puts elsewhere.
 */
record('places', placesOf)

test('a shape that moves, one too few and a moved word are told', async ({ page, deck }) => {
  const changing = await sample(page, deck.url, placesOf)
  const told = async (change: (drawing: SVGElement) => void) => {
    const { before, after } = await changing(change)
    return after.filter(line => !before.includes(line))
  }
  expect(await told(drawing => drawing.normalize())).toEqual([])
  expect(await told(drawing => drawing.querySelector('text')!.setAttribute('x', '20'))).toEqual([expect.stringContaining('text')])
  expect(await told(drawing => drawing.querySelector('path')!.setAttribute('transform', 'translate(0 3)'))).toHaveLength(2)
  expect(await told(drawing => drawing.querySelector('path')!.remove())).toHaveLength(2)
})
