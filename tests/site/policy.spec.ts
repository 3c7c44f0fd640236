import type { Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { expect, test } from '../support/test'
import { openSlide } from '../support/walk'

test.use({ wholeDeck: true })

/** Writes down what the page's own policy keeps it from. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.exposeFunction('tellViolation', (what: string) => found.push(what))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => {
    const { tellViolation } = window as unknown as { tellViolation: (what: string) => void }
    tellViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
  }))
  return found
}

for (const { lang, path, slides: file } of editions) {
  test(`no ${lang} slide wants what its policy forbids`, async ({ page, deck }) => {
    test.setTimeout(180_000)
    const found = await violations(page)
    const home = new URL(path, deck.url).href
    for (const { id, clicks } of readSlides(file))
      await openSlide(page, home, id, `?clicks=${clicks}`)
    for (const key of ['c', 'Escape', 's', 'Escape', 'o', 'Escape', 'd'])
      await page.keyboard.press(key)
    for (const address of ['presenter/1', 'overview', 'print', 'nope', 'read/'])
      await page.goto(new URL(address, home).href, { waitUntil: 'load' })
    expect(found).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

test('the policy stands in every page and stops a script that was put into it', async ({ page, deck }) => {
  const found = await violations(page)
  await openSlide(page, deck.url, 'cover')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect.poll(() => found.join()).toContain('script-src-elem: inline')
  expect(await page.title()).not.toBe('taken over')
})
