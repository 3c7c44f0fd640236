import type { Locator, Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { expect, test, visit } from '../support/test'
import { addressOf, currentSlide, waitForStep } from '../support/walk'
import { after, before, expectAt, here, player, slides } from './keys'

/** Every state of the deck in the order of a talk. */
const states = slides.flatMap(({ id, clicks }) => Array.from({ length: clicks + 1 }, (_, step) => ({ id, step })))

const picture = async (page: Page) => (await page.screenshot()).toString('base64')

/** Share of the border of a part of a figure that is drawn in another tone, by at least 3 : 1, from one picture of the screen to the next. */
const shareDrawnAnew = (part: Locator, before: string, after: string) => part.locator('path').first().evaluate(async (path, pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (data) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(data), char => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    return context.getImageData(0, 0, picture.width, picture.height)
  }))
  const luminance = ({ data, width }: ImageData, x: number, y: number) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (data[4 * (y * width + x) + i]! / 255) ** 2.2, 0)
  const shape = path as SVGGeometryElement
  const matrix = shape.getScreenCTM()!
  const points = Array.from({ length: 200 }, (_, i) => {
    const { x, y } = shape.getPointAtLength(shape.getTotalLength() * i / 200).matrixTransform(matrix)
    return { x: Math.round(x - 0.5), y: Math.round(y - 0.5) }
  }).filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
  const anew = points.filter(({ x, y }) => {
    const [low, high] = [luminance(one!, x, y), luminance(other!, x, y)].sort((a, b) => a - b) as [number, number]
    return (high + 0.05) / (low + 0.05) >= 3
  })
  return anew.length / points.length
}, [before, after])

for (const { lang, path } of editions) {
  visit.describe(lang, () => {
    const drawing = (page: Page) => currentSlide(page).evaluate(slide => slide.innerHTML)
    const { open, bar, blackScreen, next, contents } = player({ lang, path })

    visit('a key that turns the page does not scroll the open sources as well', async ({ page, deck }) => {
      for (const key of ['PageDown', 'ArrowDown', 'Space']) {
        await open(page, deck.url, 1, 'baseline')
        await page.keyboard.press('s')
        await expect(page.locator('.source-panel')).toBeFocused()
        // A browser scrolls what has the focus unless the key is taken from it.
        await page.evaluate(() => addEventListener('keydown', event => document.body.dataset.left = String(!event.defaultPrevented)))
        await page.keyboard.press(key)
        await expectAt(page, 'targets', 0)
        await expect(page.locator('body'), key).toHaveAttribute('data-left', 'false')
      }
    })

    visit('the right arrow tells the whole deck, and the left arrow goes back through the same pictures', async ({ page, deck }) => {
      visit.slow()
      const forward: string[] = []
      await open(page, deck.url, 0, slides[0]!.id)
      for (const [i, { id, step }] of states.entries()) {
        if (i > 0) {
          await page.keyboard.press('ArrowRight')
          await waitForStep(page, id, step)
        }
        forward.push(await drawing(page))
      }
      for (const [i, { id, step }] of [...states.entries()].reverse()) {
        if (i < states.length - 1) {
          await page.keyboard.press('ArrowLeft')
          await waitForStep(page, id, step)
        }
        expect(await drawing(page) === forward[i], `${id}, step ${step}, looks the same on the way back`).toBe(true)
      }
    })

    for (const key of ['ArrowRight', 'Space', 'PageDown']) {
      visit(`${key} shows the next step, then the next slide`, async ({ page, deck }) => {
        await open(page, deck.url)
        await page.keyboard.press(key)
        await expectAt(page, here.id, 1)
        await open(page, deck.url, here.clicks)
        await page.keyboard.press(key)
        await expectAt(page, after.id, 0)
      })
    }

    for (const key of ['ArrowLeft', 'Shift+Space', 'PageUp']) {
      visit(`${key} goes back a step, then to the last step of the slide before`, async ({ page, deck }) => {
        await open(page, deck.url, 1)
        await page.keyboard.press(key)
        await expectAt(page, here.id, 0)
        await page.keyboard.press(key)
        await expectAt(page, before.id, before.clicks)
      })
    }

    visit('the down and up arrows skip steps', async ({ page, deck }) => {
      await open(page, deck.url, 1)
      await page.keyboard.press('ArrowDown')
      await expectAt(page, after.id, 0)
      await page.keyboard.press('ArrowUp')
      await expectAt(page, here.id, 0)
    })

    visit('Home and End go to the first and the last slide', async ({ page, deck }) => {
      await open(page, deck.url)
      await page.keyboard.press('End')
      await expectAt(page, slides.at(-1)!.id, 0)
      await page.keyboard.press('Home')
      await expectAt(page, slides[0]!.id, 0)
    })

    visit('keys go on working after a click on a control', async ({ page, deck }) => {
      await open(page, deck.url)
      // The bar comes when the pointer is at its grip.
      await page.mouse.move(30, 690)
      await bar(page).getByRole('button', { name: next }).click()
      await expectAt(page, here.id, 1)
      await page.keyboard.press('ArrowRight')
      await expectAt(page, here.id, 2)
      await page.keyboard.press('Space')
      await expectAt(page, here.clicks > 2 ? here.id : after.id, here.clicks > 2 ? 3 : 0)
    })

    visit('keys go on working while a control has the focus', async ({ page, deck }) => {
      await open(page, deck.url)
      await bar(page).getByRole('button', { name: next }).focus()
      for (const [key, step] of [['Enter', 1], ['ArrowRight', 2], ['PageUp', 1], ['ArrowLeft', 0]] as const) {
        await page.keyboard.press(key)
        await expectAt(page, here.id, step)
      }
      await page.keyboard.press('b')
      await expect(blackScreen(page)).toBeVisible()
      await page.keyboard.press('b')
      await expect(blackScreen(page)).toHaveCount(0)
      await page.keyboard.press('c')
      await expect(page.getByRole('dialog', { name: contents })).toBeVisible()
    })

    visit('a letter with Ctrl, Alt or the command key is the browser’s, also while a control has the focus', async ({ page, deck }) => {
      await open(page, deck.url)
      await bar(page).getByRole('button', { name: next }).focus()
      await page.evaluate(() => {
        const taken: string[] = []
        Object.assign(window, { taken })
        addEventListener('keydown', event => event.defaultPrevented && taken.push(event.key))
      })
      for (const held of ['Control', 'Alt', 'Meta']) {
        for (const letter of ['c', 's', 'o', 'b'])
          await page.keyboard.press(`${held}+${letter}`)
      }
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.locator('.source-panel, .black-screen')).toHaveCount(0)
      expect(await page.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([])
      await page.keyboard.press('c')
      await expect(page.getByRole('dialog', { name: contents })).toBeVisible()
    })

    test('keys go on working where a browser does not tell of a focus that goes with its element', async ({ page, deck }) => {
      // As Firefox and Safari do when a dialog closes with one of its buttons in focus.
      await page.addInitScript(() => addEventListener('blur', event => event.stopImmediatePropagation(), { capture: true }))
      await open(page, deck.url)
      for (const [leave, step] of [['Escape', 1], ['Enter', 1]] as const) {
        await page.keyboard.press('c')
        await expect(page.getByRole('dialog', { name: contents })).toBeVisible()
        await page.keyboard.press(leave)
        await expect(page.getByRole('dialog', { name: contents })).toBeHidden()
        await page.keyboard.press('Space')
        await expectAt(page, here.id, step)
      }
    })

    visit('keys go on working after a click on a link in a figure', async ({ page, deck }) => {
      await open(page, deck.url, 0, 'at-a-glance')
      const link = currentSlide(page).locator('a.slide-link').first()
      const target = new URL(await link.getAttribute('href') ?? '', page.url()).pathname.split('/').pop()!
      await link.click()
      await expectAt(page, target, 0)
      await page.keyboard.press('ArrowDown')
      await expectAt(page, slides[slides.findIndex(({ id }) => id === target) + 1]!.id, 0)
      await page.keyboard.press('PageUp')
      await expect.poll(() => addressOf(page).id).toBe(target)
    })

    visit('a link in a figure opens beside the deck with Ctrl, and the deck stays where it is', async ({ page, deck }) => {
      await open(page, deck.url, 0, 'at-a-glance')
      const link = currentSlide(page).locator('a.slide-link').first()
      const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['Control'] })])
      await beside.waitForURL(new URL(await link.getAttribute('href') ?? '', page.url()).href)
      await beside.close()
      expect(addressOf(page).id).toBe('at-a-glance')
    })

    visit('a district is outlined while it has the focus or the pointer, and keys go on working after a click on it', async ({ page, deck }) => {
      const { id, clicks } = slides.find(slide => slide.id === 'districts')!
      await open(page, deck.url, clicks, id)
      const districts = await currentSlide(page).getByRole('button').all()
      expect(districts).toHaveLength(4)
      const pictures = new Map<Locator, readonly [string, string, string]>()
      for (const one of districts) {
        const before = await picture(page)
        await one.focus()
        const focused = await picture(page)
        await one.evaluate(element => (element as SVGElement).blur())
        await one.dispatchEvent('pointerenter')
        pictures.set(one, [before, focused, await picture(page)])
        await one.dispatchEvent('pointerleave')
      }
      for (const [one, [before, focused, pointed]] of pictures) {
        const name = (await one.getAttribute('aria-label'))!
        expect(await shareDrawnAnew(one, before, focused), `outline of ${name} with the focus`).toBeGreaterThan(0.3)
        expect(await shareDrawnAnew(one, before, pointed), `outline of ${name} with the pointer`).toBeGreaterThan(0.3)
      }
      const district = districts.at(-1)!
      await district.focus()
      await page.keyboard.press('Enter')
      await expect(district).toHaveAttribute('aria-pressed', 'true')
      // Its outline is not a box: a point that lies in it is found by asking the drawing.
      const point = await district.locator('path').first().evaluate((path) => {
        const shape = path as SVGGeometryElement
        const { left, top, width, height } = shape.getBoundingClientRect()
        for (let i = 1; i < 20; i++) {
          for (let j = 1; j < 20; j++) {
            const [x, y] = [left + width * i / 20, top + height * j / 20]
            if (document.elementFromPoint(x, y)?.closest('[role="button"]') === shape.closest('[role="button"]'))
              return { x, y }
          }
        }
        return undefined
      })
      expect(point, 'the district can be pointed at').toBeDefined()
      await page.mouse.click(point!.x, point!.y)
      await expect(district).toHaveAttribute('aria-pressed', 'false')
      await page.keyboard.press('ArrowLeft')
      await expectAt(page, id, clicks - 1)
      await page.keyboard.press('Space')
      await expectAt(page, id, clicks)
    })
  })
}
