import type { Page } from 'playwright/test'
import { editions } from '../../data/editions'
import { readDeck } from '../../scripts/export/deck'
import { handoutOf } from '../../scripts/export/handout'
import { startSession } from '../../scripts/export/session'
import type { Looks } from '../support/looks'
import { openReading } from '../reading/support'
import { looksOf, recordOf, tokensOf } from '../support/looks'
import { openPrintPage } from '../support/print-page'
import { expectNoStrays } from '../support/records'
import { expect, test } from '../support/test'
import { currentSlide, openSlide, settle } from '../support/walk'

/**
 * How each kind of element looks, as it was last approved. No check can tell whether a change of the looks is meant; this
 * one names the kind of element and the property. Words, numbers and what a drawing computes from them are left out.
 */
const CHANGED = 'its looks have changed since they were approved; look at it (npm run shoot, npm run read), then run npm test -- approved/looks --approve.'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

/** Slides within a view of several: which of them are drawn yet differs from visit to visit. */
const SLIDES = '.deck-slide, .slidev-slide-loading'

const names: string[] = []

function looks(name: string, take: (page: Page, url: string) => Promise<string>): void {
  names.push(name)
  test(`the looks of ${name} are approved`, async ({ page, deck }) => {
    const found = await take(page, deck.url)
    expect(found.length).toBeGreaterThan(200)
    expect(found, `${name}: ${CHANGED}`).toMatchSnapshot(['looks', `${name}.txt`])
  })
}

/** The same in all editions, as a record: which form of a label its words ask for differs, and says nothing of its looks. */
async function inEditions(take: (path: string) => Promise<Looks>): Promise<string> {
  const found: Looks[] = []
  for (const { path } of editions)
    found.push(await take(path))
  return recordOf(...found)
}

looks('slides', (page, url) => inEditions(async (path) => {
  await openPrintPage(page, new URL(path, url).href)
  return looksOf(page, '.print-page')
}))

for (const [name, viewport] of [['phone', PHONE], ['desk', DESK]] as const) {
  looks(`reading-${name}`, async (page, url) => {
    await page.setViewportSize(viewport)
    return inEditions(async (path) => {
      await openReading(page, new URL(`${path}read/`, url).href)
      return looksOf(page)
    })
  })
}

looks('reading-printed', async (page, url) => {
  await page.emulateMedia({ media: 'print' })
  await openReading(page, new URL('read/', url).href)
  return recordOf(await looksOf(page))
})

looks('panels', async (page, url) => {
  await openSlide(page, url, 'targets')
  const panels: Looks[] = [await looksOf(page, '#app', SLIDES)]
  for (const [key, panel] of [['c', 'dialog.contents'], ['s', '.source-panel'], ['o', 'dialog.overview']] as const) {
    await page.keyboard.press(key)
    await page.locator(panel).first().waitFor()
    panels.push(await looksOf(page, panel, SLIDES))
    await page.keyboard.press('Escape')
    await page.locator(panel).first().waitFor({ state: 'hidden' })
  }
  return recordOf(...panels)
})

looks('offer', async (page, url) => {
  await page.setViewportSize(PHONE)
  await page.goto(url)
  await settle(page)
  return recordOf(await looksOf(page, 'dialog.offer'))
})

looks('presenter', async (page, url) => {
  await page.goto(new URL('presenter/6', url).href)
  await page.locator('.deck-slide').last().waitFor()
  await page.locator('.slidev-note:visible').first().waitFor()
  return recordOf(await looksOf(page, '#app', SLIDES))
})

looks('on-demand', async (page, url) => {
  const found: Looks[] = []
  await openSlide(page, url, 'targets', '?clicks=9')
  await currentSlide(page).locator('[data-spot]').first().focus()
  await page.locator('.fact-card').waitFor()
  found.push(await looksOf(page, '.fact-card'))
  await page.keyboard.press('Escape')
  await currentSlide(page).locator('.source [data-fact]').first().click()
  await page.locator('.source-panel .asked').waitFor()
  found.push(await looksOf(page, '.source-panel'))
  await openSlide(page, url, 'qa')
  await currentSlide(page).locator('svg a').first().click()
  await page.locator('.return-link').waitFor()
  found.push(await looksOf(page, '.return-link'))
  await page.keyboard.press('b')
  await page.locator('.black-screen').waitFor()
  found.push(await looksOf(page, '.black-screen'))
  await page.goto(new URL('nope', url).href)
  await page.locator('.not-found').waitFor()
  found.push(await looksOf(page, '.not-found'))
  return recordOf(...found)
})

looks('before-a-step', async (page, url) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const found: Looks[] = []
  // Together they have every way in which a part appears.
  for (const id of ['watch', 'three-valleys', 'industry']) {
    await openSlide(page, url, id)
    found.push(await looksOf(page, '.deck-slide .reveal.is-hidden'))
  }
  return recordOf(...found)
})

looks('slides-phone', async (page, url) => {
  await page.setViewportSize(PHONE)
  await page.goto(url)
  await page.locator('dialog.offer button').click()
  const bar = await looksOf(page, '.deck-nav')
  await page.keyboard.press('c')
  await page.locator('dialog.contents').waitFor()
  return recordOf(bar, await looksOf(page, 'dialog.contents'))
})

looks('overrun', async (page, url) => {
  const hour = 3_600_000
  await page.addInitScript(startedAt => localStorage.setItem('deck-talk-timer', JSON.stringify({ status: 'running', startedAt, pausedAt: 0 })), Date.now() - hour)
  await page.goto(new URL('presenter/6', url).href)
  await page.locator('.talk-timer.over').waitFor()
  return recordOf(await looksOf(page, '.talk-timer'))
})

looks('handout', async (_, url) => {
  const session = await startSession()
  try {
    const opened = await session.open(url, { slides: [1, 6], handout: { ...handoutOf(readDeck(editions[0]!)), faces: '' } })
    return recordOf(await looksOf(opened.page, '.print-page', SLIDES))
  }
  finally {
    await session.close()
  }
})

looks('tokens', async (page, url) => {
  const schemes: string[] = []
  for (const path of ['cover', 'read/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(new URL(path, url).href)
      schemes.push(`${path} ${colorScheme}`, await tokensOf(page))
    }
  }
  return schemes.join('\n')
})

test('a size, a colour, a mark and a role that change are told; words and numbers are not', async ({ page, deck }) => {
  await openReading(page, new URL('read/', deck.url).href)
  const before = recordOf(await looksOf(page, 'main')).split('\n')
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('.narration p'))
      text.textContent = '1 2 3'
  })
  const told = async () => recordOf(await looksOf(page, 'main')).split('\n').filter(line => !before.includes(line))
  expect(await told()).toEqual([])
  await page.addStyleTag({ content: `
    .narration { line-height: 31px }
    .subtitle { color: rgb(1, 2, 3) !important }
    .question::after { content: '!' }
    .drawing text { text-anchor: end }
  ` })
  await page.evaluate(() => document.querySelectorAll('.narration').forEach(part => part.setAttribute('role', 'note')))
  const lines = await told()
  for (const line of ['line-height: 31px', 'color: rgb(1, 2, 3)', '::after "!"', 'text-anchor: end', 'role=note'])
    expect(lines.join('\n')).toContain(line)
})

test('the record holds no looks of anything else', () => {
  const own = names.map(name => `${name}.txt`)
  expectNoStrays('looks', file => own.includes(file))
})
