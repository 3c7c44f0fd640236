import type { Rgb } from '../support/contrast-ratio'
import { editions } from '../../data/editions'
import { whyNow } from '../../data/figures/why-now'
import { CASED, casingsIn, SOUND } from '../support/casings'
import { contrastRatio } from '../support/contrast-ratio'
import { expect, visit } from '../support/test'
import { layOutAll, openReading, readingUrl } from './support'

/** Least contrast of a mark that tells something. */
const LEAST = 3
/** A phone, with drawings for its column, and a screen with those for a wide one. */
const SCREENS = [{ width: 390, height: 844 }, { width: 1280, height: 800 }]

for (const { lang, path } of editions) {
  visit(`${lang}: ticks that count days are seen, what is wrong is struck out, days have their unit and streams reach the river`, async ({ page, deck }) => {
    const { days } = whyNow(lang)
    await openReading(page, readingUrl(deck, path))
    for (const size of SCREENS) {
      await page.setViewportSize(size)
      await layOutAll(page)
      const { paper, ticks, strikes } = await page.evaluate(() => {
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
        /** A colour as it is painted on paper; mixtures are told in other words than rgb(). */
        const painted = (css: string) => {
          for (const colour of [getComputedStyle(document.documentElement).backgroundColor, css]) {
            pen.fillStyle = colour
            pen.fillRect(0, 0, 1, 1)
          }
          return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Rgb
        }
        const strokes = (selector: string) => [...document.querySelectorAll<SVGPathElement>(selector)].filter(path => path.checkVisibility())
        return {
          paper: painted('transparent'),
          // Ticks alone run level and have a width of their own.
          ticks: strokes('#why-now figure path[stroke-width]').filter(path => path.getBBox().height === 0).map(path => painted(getComputedStyle(path).stroke)),
          strikes: strokes('#three-valleys .strike').map((path) => {
            const { stroke, strokeWidth } = getComputedStyle(path)
            const line = path.getBoundingClientRect()
            const word = path.previousElementSibling!.getBoundingClientRect()
            return {
              colour: stroke === 'none' ? undefined : painted(stroke),
              width: Number.parseFloat(strokeWidth),
              through: line.top > word.top && line.bottom < word.bottom && line.left < word.left + word.width * 0.2 && line.right > word.right - word.width * 0.2,
            }
          }),
        }
      })
      const contrasts = ticks.map(tick => contrastRatio(tick, paper))
      const strongest = Math.max(...contrasts)
      expect(strongest, `ticks at ${size.width} px`).toBeGreaterThan(LEAST)
      // The first of them fade in: some days more, nobody says how many.
      const full = contrasts.filter(contrast => contrast > strongest - 0.01)
      expect((full.length - 1) * days.perTick, `days counted at ${size.width} px`).toBe(days.value)
      expect(contrasts.slice(0, contrasts.length - full.length), 'ticks that fade in').toEqual(contrasts.filter(contrast => !full.includes(contrast)).sort((a, b) => a - b))

      expect(strikes.length, `struck out at ${size.width} px`).toBe(1)
      for (const { colour, width, through } of strikes) {
        expect(colour && contrastRatio(colour, paper), 'contrast of what strikes out').toBeGreaterThan(LEAST)
        expect(width).toBeGreaterThanOrEqual(2)
        expect(through, 'goes through its word').toBe(true)
      }

      const words = page.locator('#why-now text:visible')
      const [number, unit] = [words.getByText(days.digits, { exact: true }), words.getByText(days.after, { exact: true })]
      await expect(unit, `unit at ${size.width} px`).toHaveCount(1)
      const [digits, after] = [(await number.boundingBox())!, (await unit.boundingBox())!]
      expect(Math.max(after.x - digits.x - digits.width, after.y - digits.y - digits.height), 'unit beside its number').toBeLessThan(30)

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
