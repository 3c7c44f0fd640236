import type { Page } from 'playwright/test'
import JSZip from 'jszip'

/** A slide of a PPTX. */
export interface PptxSlide {
  /** Text alternatives of its pictures. */
  readonly figures: readonly string[]
  /** Where its words lead: addresses, or `#` and the number of a slide. */
  readonly links: readonly string[]
}

/** Pictures and links of a PPTX, in the order of its slides; its parts are read by the parser of a browser. */
export async function readPptx(page: Page, file: Uint8Array): Promise<PptxSlide[]> {
  const zip = await JSZip.loadAsync(file)
  const count = Object.keys(zip.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const parts = await Promise.all(Array.from({ length: count }, async (_, i) => Promise.all([
    zip.file(`ppt/slides/slide${i + 1}.xml`)!.async('string'),
    zip.file(`ppt/slides/_rels/slide${i + 1}.xml.rels`)!.async('string'),
  ])))
  return page.evaluate(parts => parts.map(([slide, relations]) => {
    const [tree, ways] = [slide, relations].map(xml => new DOMParser().parseFromString(xml, 'application/xml'))
    const targets = new Map([...ways!.getElementsByTagName('Relationship')].map(way => [way.getAttribute('Id'), way.getAttribute('Target')!]))
    return {
      figures: [...tree!.getElementsByTagName('p:pic')].map(picture => picture.getElementsByTagName('p:cNvPr')[0]!.getAttribute('descr') ?? ''),
      links: [...tree!.getElementsByTagName('a:hlinkClick')].map(link => targets.get(link.getAttribute('r:id'))!.replace(/^(?:.*\/)?slide(\d+)\.xml$/, '#$1')),
    }
  }), parts)
}
