import type { Page } from 'playwright/test'
import type { WhyNowData } from '../../data/figures/why-now'
import type { Rgb } from '../support/contrast-ratio'
import { editions } from '../../data/editions'
import { whyNow } from '../../data/figures/why-now'
import { CASED, casingsIn, SOUND } from '../support/casings'
import { contrastRatio } from '../support/contrast-ratio'
import { expect, visit } from '../support/test'
import { layOutAll, openReading, readingUrl } from './support'

type Days = WhyNowData['days']

/** Least contrast of a mark that tells something. */
const LEAST = 3
/** A phone, with drawings for its column, and a screen with those for a wide one. */
const SCREENS = [{ width: 390, height: 844 }, { width: 1280, height: 800 }]

/** Colours as they are painted on the paper of the page; mixtures are told in other words than rgb(). */
function paintedOnPaper(page: Page, colours: readonly string[]): Promise<readonly Rgb[]> {
  return page.evaluate((colours) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return colours.map((css) => {
      for (const colour of [paper, css]) {
        pen.fillStyle = colour
        pen.fillRect(0, 0, 1, 1)
      }
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Rgb
    })
  }, colours)
}

/** How strongly each colour stands out from the paper of the page. */
async function contrastsOnPaper(page: Page, colours: readonly string[]): Promise<readonly number[]> {
  const [paper, ...painted] = await paintedOnPaper(page, ['transparent', ...colours])
  return painted.map(colour => contrastRatio(colour, paper!))
}

async function expectDaysInTicks(page: Page, { value, perTick }: Days): Promise<void> {
  // Ticks alone run level and have a width of their own.
  const ticks = await page.locator('#why-now figure path[stroke-width]').evaluateAll(paths => (paths as SVGPathElement[])
    .filter(path => path.checkVisibility() && path.getBBox().height === 0)
    .map(path => getComputedStyle(path).stroke))
  const contrasts = await contrastsOnPaper(page, ticks)
  const strongest = Math.max(...contrasts)
  expect(strongest, 'ticks').toBeGreaterThan(LEAST)
  // The first of them fade in: some days more, nobody says how many.
  const full = contrasts.filter(contrast => contrast > strongest - 0.01)
  expect((full.length - 1) * perTick, 'days counted').toBe(value)
  expect(contrasts.slice(0, contrasts.length - full.length), 'ticks that fade in').toEqual(contrasts.filter(contrast => !full.includes(contrast)).sort((a, b) => a - b))
}

async function expectUnitBesideDays(page: Page, { digits, after }: Days): Promise<void> {
  const words = page.locator('#why-now text:visible')
  const unit = words.getByText(after, { exact: true })
  await expect(unit, 'unit').toHaveCount(1)
  const [number, word] = [(await words.getByText(digits, { exact: true }).boundingBox())!, (await unit.boundingBox())!]
  expect(Math.max(word.x - number.x - number.width, word.y - number.y - number.height), 'unit beside its number').toBeLessThan(30)
}

async function expectSlipStruckOut(page: Page): Promise<void> {
  const strikes = await page.locator('#three-valleys .strike').evaluateAll(paths => paths.filter(path => path.checkVisibility()).map((path) => {
    const { stroke, strokeWidth } = getComputedStyle(path)
    const line = path.getBoundingClientRect()
    const word = path.previousElementSibling!.getBoundingClientRect()
    return {
      stroke,
      width: Number.parseFloat(strokeWidth),
      through: line.top > word.top && line.bottom < word.bottom && line.left < word.left + word.width * 0.2 && line.right > word.right - word.width * 0.2,
    }
  }))
  expect(strikes, 'struck out').toEqual([{ stroke: expect.not.stringMatching('none'), width: expect.any(Number), through: true }])
  const [{ stroke, width }] = strikes as [typeof strikes[number]]
  expect((await contrastsOnPaper(page, [stroke]))[0], 'contrast of what strikes out').toBeGreaterThan(LEAST)
  expect(width).toBeGreaterThanOrEqual(2)
}

async function expectStreamsReachRiver(page: Page): Promise<void> {
  const astray = await page.locator('#roles .stream').evaluateAll(streams => streams.flatMap((stream) => {
    const reach = stream.closest('.reach')!
    const bed = getComputedStyle(reach, '::before')
    const line = reach.getBoundingClientRect().left + Number.parseFloat(bed.left) + Number.parseFloat(bed.width)
    const words = stream.getBoundingClientRect()
    const flow = getComputedStyle(stream, '::before')
    const [left, right] = [words.left + Number.parseFloat(flow.left), words.right - Number.parseFloat(flow.right)]
    return Math.abs(left - line) <= 4 && right > left + 10 && right <= words.left ? [] : [`“${stream.textContent}” flows from ${right.toFixed(0)} to ${left.toFixed(0)}, the river ends at ${line.toFixed(0)}`]
  }))
  expect(astray).toEqual([])
  expect(await page.locator('#roles .stream').count()).toBeGreaterThan(2)
}

/** How far letters may reach beyond the column, in sizes of their type: the white beside a numeral does, a whole mark does not. */
const BEYOND = 0.2

async function expectWordsInColumn(page: Page): Promise<void> {
  const beyond = await page.locator('figure svg text').evaluateAll((texts, most) => texts.flatMap((text) => {
    const [words, column] = [text.getBoundingClientRect(), text.closest('svg')!.getBoundingClientRect()]
    const over = Math.max(column.left - words.left, words.right - column.right) / Number.parseFloat(getComputedStyle(text).fontSize)
    return words.width > 0 && over > most ? [`${text.closest('section')?.id}: “${text.textContent?.trim()}” reaches ${over.toFixed(2)} em beyond the column`] : []
  }), BEYOND)
  expect(beyond).toEqual([])
}

async function expectWaterPalesTowardsAxis(page: Page): Promise<void> {
  const strata = await page.locator('#targets .stratum').evaluateAll(paths => paths.filter(path => path.checkVisibility()).map(path => getComputedStyle(path).stroke))
  const [first, ...others] = await contrastsOnPaper(page, strata)
  expect(strata.length).toBeGreaterThan(2)
  expect(first, 'the water at the axis, and at the path').toBeLessThan(Math.max(...others) / 1.5)
}

for (const { lang, path } of editions) {
  visit(`${lang}: days are counted and named, what is wrong is struck out, streams reach the river, words stay in the column and water pales`, async ({ page, deck }) => {
    const { days } = whyNow(lang)
    await openReading(page, readingUrl(deck, path))
    for (const size of SCREENS) {
      await visit.step(`${size.width} px`, async () => {
        await page.setViewportSize(size)
        await layOutAll(page)
        await expectDaysInTicks(page, days)
        await expectUnitBesideDays(page, days)
        await expectSlipStruckOut(page)
        await expectStreamsReachRiver(page)
        await expectWordsInColumn(page)
        await expectWaterPalesTowardsAxis(page)
      })
    }
  })
}

visit('a line of a drawing lies over its casing, which is wider', async ({ page, deck }) => {
  await openReading(page, readingUrl(deck, ''))
  for (const id of CASED) {
    const casings = await casingsIn(page.locator(`[data-slide][id="${id}"] .reading-figure svg`))
    expect(casings.length, id).toBeGreaterThan(0)
    expect(casings, id).toEqual(casings.map(() => SOUND))
  }
})
