import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { figuresFor } from '../../data/figures'
import { ASCENT, DESCENT } from '../../geometry/metrics'
import { textWidth } from '../../geometry/text'
import { readSlides } from '../../scripts/lib/slides'
import { cardSvg } from '../../scripts/stages/pages/card'
import { slideTexts } from '../../scripts/stages/pages/texts'

/** Width of the card's drawing, and the least room at its right edge. */
const WIDTH = 1280
const MARGIN = 40

for (const edition of editions) {
  const { lang } = edition
  const svg = cardSvg(edition, figuresFor(lang).cover, slideTexts(edition, readSlides(edition.slides))[0]!)
  const lines = Array.from(svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]* font-size="([\d.]+)">(.*?)<\/text>/g), ([, x, y, size, marked]) => {
    const text = marked!.replace(/<[^>]+>/g, '')
    return { text, size: Number(size), right: Number(x) + textWidth(text, Number(size)), top: Number(y) - ASCENT * Number(size), bottom: Number(y) + DESCENT * Number(size) }
  })

  test(`${lang}: the card of a link has title and subtitle, each within its edge`, () => {
    expect(lines.length).toBeGreaterThanOrEqual(2)
    expect(lines.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(lines.filter(({ right }) => right > WIDTH - MARGIN)).toEqual([])
  })

  test(`${lang}: the subtitle on the card of a link does not stick to the title`, () => {
    const [title, subtitle] = lines.slice(-2) as [typeof lines[number], typeof lines[number]]
    expect(subtitle.size, 'size of the subtitle').toBeLessThan(title.size)
    expect(subtitle.top - title.bottom, `distance of “${subtitle.text}” from “${title.text}”`).toBeGreaterThanOrEqual(subtitle.size)
  })

  test(`${lang}: the card of a link is in its language`, () => {
    expect(lines.map(({ text }) => /\p{Script=Han}/u.test(text))).toEqual(lines.map(() => lang === 'zh'))
    expect(/<title>[^<]*\p{Script=Han}/u.test(svg)).toBe(lang === 'zh')
  })

  test(`${lang}: quotation marks tear no hole into the title of the card`, () => {
    const open = [...svg.matchAll(/(?<=\p{Script=Han})(?:<tspan dx="(-?[\d.]+)">)?“/gu)]
    expect(open.map(([, dx]) => Number(dx ?? 0) < 0)).toEqual(lang === 'zh' ? [true, true] : [])
  })
}
