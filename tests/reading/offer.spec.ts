import { editions } from '../../data/editions'
import { axeProblems } from '../gates/accessibility'
import { blockStorage } from '../support/storage'
import { expect, test, visit } from '../support/test'
import { settle } from '../support/walk'
import { edgeProblems } from './support'

const PHONE = { width: 390, height: 844 }

for (const { lang, path } of editions) {
  const address = (url: string, id: string) => new URL(`${path}${id}`, url).href

  for (const id of ['cover', 'targets']) {
    visit(`${lang}: a phone held upright is offered the reading edition at ${id}`, async ({ page, deck }) => {
      await page.setViewportSize(PHONE)
      await page.goto(address(deck.url, id))
      await settle(page)
      const offer = page.locator('dialog.offer')
      await expect(offer).toBeVisible()
      expect(await axeProblems(page)).toEqual([])
      expect(await edgeProblems(page, 'dialog.offer, dialog.offer :is(a, button)')).toEqual([])
      const close = await offer.locator('a, button').evaluateAll(controls => controls
        .map(control => ({ text: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 12 || innerWidth - box.right < 12)
        .map(({ text }) => text))
      expect(close, 'buttons at the edge of the screen').toEqual([])
      await offer.locator('a').click()
      await expect(page).toHaveURL(new RegExp(`/${path}read/#${id}$`))
      await expect(page.locator(`[data-slide][id="${id}"]`)).toBeInViewport()
      // Who goes on to the slides from there has chosen them.
      await page.locator('.ways [data-way="path"]').click()
      await settle(page)
      await expect(page.locator('dialog.offer')).toBeHidden()
    })
  }

  visit(`${lang}: the slides are one tap away and stay chosen for the session`, async ({ page, deck }) => {
    await page.setViewportSize(PHONE)
    await page.goto(address(deck.url, 'roles'))
    await settle(page)
    await page.locator('dialog.offer button').click()
    await expect(page.locator('dialog.offer')).toBeHidden()
    await page.goto(address(deck.url, 'pace'))
    await settle(page)
    await expect(page.locator('dialog.offer')).toBeHidden()
  })

  test(`${lang}: the offer goes away by Escape, also where storage is blocked`, async ({ page, deck }) => {
    await blockStorage(page)
    await page.setViewportSize(PHONE)
    await page.goto(address(deck.url, 'cover'))
    await settle(page)
    await expect(page.locator('dialog.offer')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog.offer')).toBeHidden()
  })

  test(`${lang}: the window of the speaker is offered nothing`, async ({ page, deck }) => {
    await page.setViewportSize(PHONE)
    await page.goto(address(deck.url, 'presenter/6'))
    await page.locator('.slidev-note:visible').first().waitFor()
    await expect(page.locator('dialog.offer')).toBeHidden()
  })

  for (const size of [{ width: 1280, height: 720 }, { width: 844, height: 390 }]) {
    visit(`${lang}: a screen of ${size.width} × ${size.height} gets the slides`, async ({ page, deck }) => {
      await page.setViewportSize(size)
      await page.goto(address(deck.url, 'cover'))
      await settle(page)
      await expect(page.locator('dialog.offer')).toBeHidden()
    })
  }
}
