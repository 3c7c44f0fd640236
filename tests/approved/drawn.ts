import type { Page } from 'playwright/test'
import { readSlides } from '../../scripts/lib/slides'
import { openReading } from '../reading/support'
import { openPrintPage } from '../support/print-page'
import { expectNoStrays } from '../support/records'
import { expect, test } from '../support/test'

/** What is said of the drawings below a root, by the id of their section. */
type Telling = (page: Page, root: string) => Promise<readonly (readonly [id: string, told: string])[]>

/** Each view of all drawings: opens it and names the root of their sections. */
const VIEWS: Readonly<Record<'slide' | 'reading', (page: Page, url: string) => Promise<string>>> = {
  slide: async (page, url) => {
    await openPrintPage(page, url)
    return '.print-page > section'
  },
  reading: async (page, url) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openReading(page, new URL('read/', url).href)
    return 'section[data-slide]'
  },
}

/** Section on which a record is shown to tell what it should, and nothing else. */
const SAMPLE = 'baseline'

/**
 * A record of the drawings as they come out, on the slides and in the reading edition.
 * @param name folder of the record below `tests/approved`
 * @param tell what is recorded
 */
export function record(name: 'marks' | 'places', tell: Telling): void {
  const changed = `its ${name} have changed since they were approved; look at it (npm run shoot, npm run read), then run npm test -- approved/${name} --approve.`

  for (const [view, open] of Object.entries(VIEWS)) {
    test(`the ${name} of each ${view} are approved`, async ({ page, deck }) => {
      const found = await tell(page, await open(page, deck.url))
      expect(found.length).toBeGreaterThan(15)
      for (const [id, told] of found)
        expect.soft(`${told}\n`, `${view} ${id}: ${changed}`).toMatchSnapshot([name, `${view}-${id}.txt`])
    })
  }

  test(`the record holds no ${name} of anything else`, () => {
    const ids = readSlides().map(({ id }) => id)
    expectNoStrays(name, file => ids.includes(/^(?:slide|reading)-(.+)\.txt$/.exec(file)?.[1] ?? ''))
  })
}

/** Opens a drawing; each change made in it is then answered with what is said of it before and after, line by line. */
export async function sample(page: Page, url: string, tell: Telling): Promise<(change: (drawing: SVGElement) => void) => Promise<{ before: readonly string[], after: readonly string[] }>> {
  await VIEWS.reading(page, url)
  const lines = async () => (await tell(page, `#${SAMPLE}`))[0]![1].split('\n')
  const before = await lines()
  return async (change) => {
    await page.locator(`#${SAMPLE} svg.drawing:visible`).evaluate(change)
    return { before, after: await lines() }
  }
}
