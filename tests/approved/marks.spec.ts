import type { Page } from 'playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSlides } from '../../scripts/lib/slides'
import { ROOT } from '../../scripts/lib/paths'
import { openReading } from '../reading/support'
import { marksOf } from '../support/marks'
import { openPrintPage } from '../support/print-page'
import { expect, test } from '../support/test'

/**
 * What each drawing is made of, as it was last approved: which shape and which text has which class, stands for which
 * fact and appears at which step, in the order of painting. The looks know how a class looks, the drawings where a shape stands; this one names a
 * mark that has the class of another, or that lies above what it should lie below.
 */
const CHANGED = 'its marks have changed since they were approved; look at it (npm run shoot, npm run read), then run npm test -- approved/marks --approve.'

const RECORD = join(ROOT, 'tests/approved/marks')

const PLACES: Readonly<Record<string, (page: Page, url: string) => ReturnType<typeof marksOf>>> = {
  slide: async (page, url) => {
    await openPrintPage(page, url)
    return marksOf(page, '.print-page > section')
  },
  reading: async (page, url) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, new URL('read/', url).href)
    return marksOf(page, 'section[data-slide]')
  },
}

for (const [place, take] of Object.entries(PLACES)) {
  test(`the marks of each ${place} are approved`, async ({ page, deck }) => {
    const found = await take(page, deck.url)
    expect(found.length).toBeGreaterThan(15)
    for (const [id, marks] of found)
      expect.soft(`${marks}\n`, `${place} ${id}: ${CHANGED}`).toMatchSnapshot(['marks', `${place}-${id}.txt`])
  })
}

test('a class, a fact and an order that change are told; words, places and one more of the same are not', async ({ page, deck }) => {
  const [, before] = (await PLACES.reading!(page, deck.url)).find(([id]) => id === 'baseline')!
  const told = async (change: (drawing: SVGElement) => void) => {
    await page.locator('#baseline svg.drawing:visible').evaluate(change)
    const [, after] = (await marksOf(page, '#baseline'))[0]!
    return after.split('\n').filter((line, i) => line !== before.split('\n')[i]).slice(0, 1)
  }
  expect(await told(drawing => drawing.querySelectorAll('text').forEach((text) => {
    text.textContent = '1'
    text.setAttribute('x', '2')
  }))).toEqual([])
  expect(await told(drawing => drawing.querySelector('path')!.after(drawing.querySelector('path')!.cloneNode()))).toEqual([])
  expect(await told(drawing => drawing.querySelector('.num-actual')!.classList.replace('num-actual', 'num-derived'))).toEqual([expect.stringContaining('num-derived')])
})

test('the record holds no marks of anything else', () => {
  const ids = readSlides().map(({ id }) => id)
  expect(readdirSync(RECORD).filter(name => !ids.includes(/^(?:slide|reading)-(.+)\.txt$/.exec(name)?.[1] ?? '')), 'delete what is too much in tests/approved/marks').toEqual([])
})
