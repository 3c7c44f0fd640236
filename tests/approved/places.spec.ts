import type { Page } from 'playwright/test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSlides } from '../../scripts/lib/slides'
import { ROOT } from '../../scripts/lib/paths'
import { openReading } from '../reading/support'
import { placesOf } from '../support/places'
import { openPrintPage } from '../support/print-page'
import { expect, test } from '../support/test'

/**
 * Where each kind of shape and text is drawn, and how many there are, as it was last approved. The drawings know what a
 * layout computes; this one names what a component then leaves out, doubles or puts elsewhere.
 */
const CHANGED = 'what it draws has changed its place or number since it was approved; look at it (npm run shoot, npm run read), then run npm test -- approved/places --approve.'

const RECORD = join(ROOT, 'tests/approved/places')

const VIEWS: Readonly<Record<string, (page: Page, url: string) => ReturnType<typeof placesOf>>> = {
  slide: async (page, url) => {
    await openPrintPage(page, url)
    return placesOf(page, '.print-page > section')
  },
  reading: async (page, url) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, new URL('read/', url).href)
    return placesOf(page, 'section[data-slide]')
  },
}

for (const [view, take] of Object.entries(VIEWS)) {
  test(`the places on each ${view} are approved`, async ({ page, deck }) => {
    const found = await take(page, deck.url)
    expect(found.length).toBeGreaterThan(15)
    for (const [id, places] of found)
      expect.soft(`${places}\n`, `${view} ${id}: ${CHANGED}`).toMatchSnapshot(['places', `${view}-${id}.txt`])
  })
}

test('a shape that moves, one too few and a moved word are told', async ({ page, deck }) => {
  const [, before] = (await VIEWS.reading!(page, deck.url)).find(([id]) => id === 'baseline')!
  const told = async (change: (drawing: SVGElement) => void) => {
    await page.locator('#baseline svg.drawing:visible').evaluate(change)
    const [, after] = (await placesOf(page, '#baseline'))[0]!
    return after.split('\n').filter(line => !before.split('\n').includes(line))
  }
  expect(await told(drawing => drawing.normalize())).toEqual([])
  expect(await told(drawing => drawing.querySelector('text')!.setAttribute('x', '20'))).toEqual([expect.stringContaining('text')])
  expect(await told(drawing => drawing.querySelector('path')!.setAttribute('transform', 'translate(0 3)'))).toHaveLength(2)
  expect(await told(drawing => drawing.querySelector('path')!.remove())).toHaveLength(2)
})

test('the record holds no places of anything else', () => {
  const ids = readSlides().map(({ id }) => id)
  expect(readdirSync(RECORD).filter(name => !ids.includes(/^(?:slide|reading)-(.+)\.txt$/.exec(name)?.[1] ?? '')), 'delete what is too much in tests/approved/places').toEqual([])
})
