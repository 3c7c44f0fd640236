import type { Selection } from './printed'
import type { Session } from './session'
import type { TextLine, TextRun } from './pptx-text'
import PptxGenJS from 'pptxgenjs'
import { SUBJECT } from '../../data/document'
import { colour } from '../lib/colours'
import { spokenNotes } from './handout'
import { readTextLines } from './pptx-text'
import { finishPptx } from './pptx-finish'

/** Pixels of the slide per inch. */
const PER_INCH = 96
/** Points per pixel. */
const POINTS = 0.75

/** Chinese fonts differ a little in width; the box leaves room for that. */
const SLACK = 12

/** Width available for a title, in pixels. */
const TITLE_WIDTH = 1136

/** A font for digits and Latin text that recipients have; `pptx-finish.ts` sets the Chinese one. */
const LATIN = 'Arial Narrow'

/**
 * The deck as an editable PPTX: every text is a text box, the drawing without its words is a picture behind them, and the
 * notes are included. The PDF is the master; here other fonts cause small differences.
 */
export async function buildPptx(session: Session, { deck, url, slides }: Selection, onSlide: (id: string) => void): Promise<Uint8Array> {
  const { lang, tag } = deck.edition
  const show = new PptxGenJS()
  show.defineLayout({ name: 'deck', width: 1280 / PER_INCH, height: 720 / PER_INCH })
  show.layout = 'deck'
  show.title = deck.title
  show.author = deck.author
  show.company = deck.author
  show.subject = SUBJECT[lang]
  show.theme = { headFontFace: LATIN, bodyFontFace: LATIN }
  const paper = colour('paper').slice(1).toUpperCase()
  const opened = await session.open(url, { slides: slides.map(i => i + 1) }, { scale: 2 })
  try {
    await opened.still(async () => {
      const drawn = await Promise.all((await opened.page.locator('.print-slide-container').all()).map(async container => ({
        lines: await container.evaluate(readTextLines),
        description: await container.evaluate(slide => slide.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? ''),
      })))
      // Adding a style sheet changes no slide, so it does not count as movement.
      await opened.page.addStyleTag({ content: '.print-page * { color: transparent !important } .print-page svg text { visibility: hidden !important }' })
      for (const [n, i] of slides.entries()) {
        const { id, note } = deck.slides[i]!
        onSlide(id)
        const slide = show.addSlide()
        slide.background = { color: paper }
        const picture = await opened.page.locator(`.print-page > section[id="${id}"] > .print-slide-container`).screenshot()
        slide.addImage({ data: `data:image/png;base64,${picture.toString('base64')}`, x: 0, y: 0, w: 1280 / PER_INCH, h: 720 / PER_INCH, altText: drawn[n]!.description })
        for (const line of drawn[n]!.lines)
          addLine(slide, line, tag, target => slides.findIndex(at => deck.slides[at]!.id === target) + 1)
        slide.addNotes(spokenNotes(note, lang).map(({ text, step }) => step ? `[${step}] ${text}` : text).join('\n'))
      }
    })
  }
  finally {
    await opened.close()
  }
  const raw = await show.write({ outputType: 'nodebuffer' }) as Buffer
  return finishPptx(raw, tag)
}

function addLine(slide: PptxGenJS.Slide, line: TextLine, lang: string, numberOf: (id: string) => number): void {
  const slack = line.vertical ? 0 : SLACK
  // The room for wider fonts is at the open end of the text, whichever way it runs; a turned box is turned about its middle.
  const ahead = line.align === 'left' ? slack / 2 : line.align === 'right' ? -slack / 2 : 0
  const angle = (line.turn ?? 0) * Math.PI / 180
  slide.addText(line.runs.map(run => ({ text: run.text, options: look(run, lang, numberOf) })), {
    x: (line.x - slack / 2 + Math.cos(angle) * ahead) / PER_INCH,
    y: (line.y + Math.sin(angle) * ahead) / PER_INCH,
    // A title in another font may be wider; it has the whole line for itself.
    w: (line.title ? Math.max(line.width, TITLE_WIDTH) : line.width + slack) / PER_INCH,
    h: line.height / PER_INCH,
    align: line.vertical ? 'left' : line.align,
    valign: 'middle',
    margin: 0,
    wrap: false,
    fit: 'none',
    isTextBox: true,
    objectName: line.title ? 'Title' : line.runs.map(({ text }) => text).join('').slice(0, 24),
    ...line.turn ? { rotate: line.turn } : {},
    ...line.vertical ? { vert: 'eaVert' as const } : {},
  })
}

function look({ size, bold, color, outline, link }: TextRun, lang: string, numberOf: (id: string) => number): PptxGenJS.TextPropsOptions {
  const target = link && !/^https?:/.test(link) ? numberOf(link) : 0
  return {
    fontFace: LATIN,
    fontSize: Math.round(size * POINTS * 10) / 10,
    bold,
    // Some programs do not support text that is outlined but not filled; white looks hollow.
    color: outline ? 'ffffff' : color,
    lang,
    ...outline ? { outline: { color: outline, size: 1.5 } } : {},
    ...link && /^https?:/.test(link) ? { hyperlink: { url: link } } : target > 0 ? { hyperlink: { slide: target } } : {},
  }
}
