import type { Page } from 'playwright/test'
import JSZip from 'jszip'

/** Words of one look in a text box. */
export interface PptxRun {
  readonly text: string
  readonly bold: boolean
  /** Red, green, blue as six hex digits, as are the others. */
  readonly colour: string
  /** Colour of its outline, where it has one. */
  readonly outline?: string
}

/** A text box, in pixels of the slide. */
export interface PptxBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Degrees clockwise, about its middle. */
  readonly turn: number
  /** Its characters stand below each other. */
  readonly vertical: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly runs: readonly PptxRun[]
}

/** A slide of a PPTX. */
export interface PptxSlide {
  /** Text alternatives of its pictures. */
  readonly figures: readonly string[]
  /** Where its words lead: addresses, or `#` and the number of a slide. */
  readonly links: readonly string[]
  /** Colour of its paper. */
  readonly paper: string
  readonly boxes: readonly PptxBox[]
  /** Reads the picture behind its words, in base64. */
  readonly picture: () => Promise<string>
}

/** Slides of a PPTX in their order; its parts are read by the parser of a browser. */
export async function readPptx(page: Page, file: Uint8Array): Promise<PptxSlide[]> {
  const zip = await JSZip.loadAsync(file)
  const count = Object.keys(zip.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const parts = await Promise.all(Array.from({ length: count }, async (_, i) => Promise.all([
    zip.file(`ppt/slides/slide${i + 1}.xml`)!.async('string'),
    zip.file(`ppt/slides/_rels/slide${i + 1}.xml.rels`)!.async('string'),
  ])))
  const slides = await page.evaluate(parts => parts.map(([slide, relations]) => {
    const [tree, ways] = [slide, relations].map(xml => new DOMParser().parseFromString(xml, 'application/xml'))
    const targets = new Map([...ways!.getElementsByTagName('Relationship')].map(way => [way.getAttribute('Id'), way.getAttribute('Target')!]))
    const within = (element: Element | undefined, tag: string) => [...element?.getElementsByTagName(tag) ?? []]
    const all = (tag: string) => [...tree!.getElementsByTagName(tag)]
    const colourIn = (element: Element | undefined) => within(element, 'a:srgbClr')[0]?.getAttribute('val')?.toUpperCase()
    const length = (element: Element | undefined, name: string) => Number(element?.getAttribute(name)) / 9525
    return {
      figures: all('p:pic').map(picture => picture.getElementsByTagName('p:cNvPr')[0]!.getAttribute('descr') ?? ''),
      links: all('a:hlinkClick').map(link => targets.get(link.getAttribute('r:id'))!.replace(/^(?:.*\/)?slide(\d+)\.xml$/, '#$1')),
      paper: colourIn(all('p:bg')[0]) ?? '',
      picture: targets.get(all('a:blip')[0]?.getAttribute('r:embed') ?? '')?.replace(/^\.\./, 'ppt') ?? '',
      boxes: all('p:sp').map((box) => {
        const [frame, from, size, body, paragraph] = ['a:xfrm', 'a:off', 'a:ext', 'a:bodyPr', 'a:pPr'].map(tag => within(box, tag)[0])
        const align = paragraph?.getAttribute('algn')
        return {
          x: length(from, 'x'),
          y: length(from, 'y'),
          width: length(size, 'cx'),
          height: length(size, 'cy'),
          turn: Number(frame?.getAttribute('rot') ?? 0) / 60_000,
          vertical: body?.getAttribute('vert') === 'eaVert',
          align: align === 'ctr' ? 'center' as const : align === 'r' ? 'right' as const : 'left' as const,
          runs: within(box, 'a:r').map((run) => {
            const [look] = within(run, 'a:rPr')
            const outline = colourIn(within(look, 'a:ln')[0])
            return {
              text: within(run, 'a:t')[0]?.textContent ?? '',
              bold: look?.getAttribute('b') === '1',
              colour: colourIn([...look?.children ?? []].find(({ tagName }) => tagName === 'a:solidFill')) ?? '',
              ...outline ? { outline } : {},
            }
          }),
        }
      }),
    }
  }), parts)
  return slides.map(slide => ({ ...slide, picture: async () => zip.file(slide.picture)!.async('base64') }))
}
