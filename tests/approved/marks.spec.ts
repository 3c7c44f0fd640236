import { marksOf } from '../support/marks'
import { expect, test } from '../support/test'
import { record, sample } from './drawn'

/**
 * What each drawing is made of, as it was last approved: which shape and which text has which class, stands for which
 * fact and appears at which step, in the order of painting. The looks know how a class looks, the drawings where a shape
 * stands; this one names a mark that has the class of another, or that lies above what it should lie below.
 */
record('marks', marksOf)

test('a class, a fact and an order that change are told; words, places and one more of the same are not', async ({ page, deck }) => {
  const changing = await sample(page, deck.url, marksOf)
  const told = async (change: (drawing: SVGElement) => void) => {
    const { before, after } = await changing(change)
    return after.filter((line, i) => line !== before[i]).slice(0, 1)
  }
  expect(await told(drawing => drawing.querySelectorAll('text').forEach((text) => {
    text.textContent = '1'
    text.setAttribute('x', '2')
  }))).toEqual([])
  expect(await told(drawing => drawing.querySelector('path')!.after(drawing.querySelector('path')!.cloneNode()))).toEqual([])
  expect(await told(drawing => drawing.querySelector('.num-actual')!.classList.replace('num-actual', 'num-derived'))).toEqual([expect.stringContaining('num-derived')])
})
