import type { Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { expect, test } from '../support/test'
import { openSlide } from '../support/walk'
import { takeErrors } from '../support/watch'

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

// A violation is printed as an error, so slides.spec.ts would see one on any slide; here is what lies beside the slides.
for (const { lang, path } of editions) {
  test(`nothing around the ${lang} slides wants what its policy forbids`, async ({ page, deck }) => {
    const found = await violations(page)
    const home = new URL(path, deck.url).href
    await openSlide(page, home, 'targets')
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
  expect(takeErrors(page).join()).toMatch(/Content Security Policy/)
  expect(await page.title()).not.toBe('taken over')
})
