import type { CoverData } from '../../../data/figures/cover'
import type { Edition } from '../../../data/editions'
import type { SlideTexts } from './texts'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { layoutCover } from '../../../geometry/cover'
import type { Channels } from '../../lib/colours'
import { channels, colour } from '../../lib/colours'
import { escapeHtml } from '../../lib/html'

const require = createRequire(import.meta.url)

const FONTS = [
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  '@expo-google-fonts/barlow-semi-condensed/600SemiBold/BarlowSemiCondensed_600SemiBold.ttf',
]

/** How far an opening quotation mark moves towards the character before it, in sizes of the type, as on the cover. */
const QUOTE_KERN = 0.38

/** Size of the subtitle, in units of the drawing. */
const SUBTITLE = 30

/** Opening marks fill the right half of their square: the empty half is taken off at the edge, and between two of them. */
const EMPTY_HALF = SUBTITLE / 2

/** Colours of the light scheme: no style sheet applies to the picture. */
const [PAPER, INK, TIDE] = ['paper', 'ink', 'tide'].map(name => channels(colour(name))) as [Channels, Channels, Channels]

/** A colour mixed with the paper at a given share. */
function mixed(ink: Channels, percent: number): string {
  const mixture = ink.map((channel, i) => Math.round(channel * percent / 100 + PAPER[i]! * (1 - percent / 100)))
  return `#${mixture.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}

/** A line of a title as SVG text; of its marks only the quotation marks to be moved are kept. */
function titleLine(html: string, size: number): string {
  return html
    .split(/<span class="title-quote">(.)<\/span>/)
    .map((piece, i) => i % 2 ? `<tspan dx="${-QUOTE_KERN * size}">${piece}</tspan>` : escapeHtml(piece.replace(/<[^>]+>/g, '')))
    .join('')
}

/** The picture that link previews show, as SVG: the cover without its small print, 1200 × 630. */
export function cardSvg({ lang }: Edition, { description }: CoverData, { titleHtml, subtitleHtml }: SlideTexts): string {
  const { strata, surface, calm } = layoutCover()
  const size = lang === 'zh' ? 96 : 72
  const lines = titleHtml.split(/<br\s*\/?>/).map(line => titleLine(line, size))
  // The Chinese name of the plan, which an English subtitle ends with, has no room here.
  const subtitle = subtitleHtml.replace(/<span lang="[^"]*">.*?<\/span>/g, '').replace(/<[^>]+>/g, '').trim()
  const edge = subtitle.startsWith('《') ? 76 - EMPTY_HALF : 76
  const water = strata.map(({ body, faces, width, ink, tide }) => {
    const stroke = mixed(tide ? TIDE : INK, ink)
    return `<path d="${body}" fill="${mixed(INK, 0)}" stroke="${stroke}" stroke-width="${width}"/>`
      + faces.map(face => `<path d="${face.d}" fill="none" stroke="${stroke}" stroke-width="${face.width}"/>`).join('')
  }).join('')
  const title = lines.map((line, i) => `<text x="72" y="${150 + i * size * 1.26}" font-family="Noto Serif SC" font-weight="900" font-size="${size}">${line}</text>`).join('')
  // As wide as the cover; of its height the foot is cut, where there is nothing but water.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 672" width="1200" height="630"><title>${escapeHtml(description.join(''))}</title>`
    + `<rect width="1280" height="672" fill="${mixed(INK, 0)}"/><path d="${calm}" stroke="${mixed(TIDE, 100)}" stroke-width="3.5"/>${water}<path d="${surface}" fill="${mixed(TIDE, 100)}"/>`
    + `<g fill="${mixed(INK, 100)}">${title}<text x="${edge}" y="${150 + (lines.length - 1) * size * 1.26 + 85}" font-family="${lang === 'zh' ? 'Noto Sans SC' : 'Barlow Semi Condensed'}" font-weight="600" font-size="${SUBTITLE}">${escapeHtml(subtitle).replace('《“', `《<tspan dx="${-EMPTY_HALF}">“</tspan>`)}</text></g></svg>`
}

/**
 * The same picture in the form that link previews take.
 * @returns a PNG
 */
export function drawCard(edition: Edition, cover: CoverData, texts: SlideTexts): Buffer {
  return new Resvg(cardSvg(edition, cover, texts), { font: { fontFiles: FONTS.map(font => require.resolve(font)), loadSystemFonts: false } }).render().asPng()
}
