import type { PDFObject, PDFPage } from 'pdf-lib'
import type { Rgb } from './contrast-ratio'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF read by two libraries: pdf.js for what a reader sees, pdf-lib for how it is put down. */
export interface OpenPdf {
  readonly pages: readonly PdfPage[]
  readonly labels: readonly string[]
  readonly outline: readonly OutlineEntry[]
  readonly info: Readonly<Record<string, unknown>>
  readonly fonts: readonly PdfFont[]
  readonly elements: readonly StructElement[]
  readonly document: PDFDocument
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  /** Its words in the order they are drawn, without any spaces. */
  readonly text: string
  /** The words that stand in the lowest twentieth of the page, without any spaces. */
  readonly foot: string
  /** Its words piece by piece, with their places. */
  readonly pieces: readonly PdfPiece[]
  /** Its words in the order they are drawn, cut where their colour changes, without any spaces. */
  readonly inks: readonly { readonly text: string, readonly colour: Rgb }[]
  /** How many glyphs are drawn as an empty box. */
  readonly boxes: number
  readonly images: number
  readonly shapes: number
  readonly links: readonly PdfLink[]
  /** What is painted outside every tag. */
  readonly untagged: number
  /** Ids of its tagged content. */
  readonly marks: readonly number[]
  readonly page: PDFPage
}

/** Words in one face, as far as they run on one line; in points from the lower left corner. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfLink {
  readonly words: string
  readonly url?: string
  /** Index of the page it jumps to; -1 where it jumps nowhere. */
  readonly page?: number
}

export interface OutlineEntry {
  readonly title: string
  /** Index of the page it leads to. */
  readonly page: number
  readonly items: readonly OutlineEntry[]
}

export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
  readonly unicode: boolean
}

export interface StructElement {
  readonly type: string
  readonly alt?: string
  readonly dict: PDFDict
}

const PAINTING: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.shadingFill, OPS.showText, OPS.showSpacedText])
const IMAGES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectGroup, OPS.paintInlineImageXObjectGroup])

const word = (object: PDFObject | undefined) => object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined

/** Words in the order they are drawn, without any spaces; marks among them have none. */
const wordsOf = (items: readonly object[]) => items.map(item => 'str' in item ? String(item.str) : '').join('').replace(/\s+/g, '')

/** Words with the colour in which they are filled. */
function inksOf({ fnArray, argsArray }: { readonly fnArray: readonly number[], readonly argsArray: readonly unknown[] }): PdfPage['inks'] {
  const inks: { text: string, colour: Rgb }[] = []
  const kept: Rgb[] = []
  let colour: Rgb = [0, 0, 0]
  for (const [n, operator] of fnArray.entries()) {
    const args = argsArray[n] as unknown[]
    if (operator === OPS.save) {
      kept.push(colour)
    }
    else if (operator === OPS.restore) {
      colour = kept.pop() ?? colour
    }
    else if (operator === OPS.setFillRGBColor) {
      colour = Array.from(args as number[]) as unknown as Rgb
    }
    else if (operator === OPS.showText) {
      const text = (args[0] as (number | { unicode?: string })[]).map(glyph => typeof glyph === 'object' ? glyph.unicode ?? '' : '').join('').replace(/\s+/g, '')
      const before = inks.at(-1)
      if (before && before.colour.join() === colour.join())
        before.text += text
      else if (text)
        inks.push({ text, colour })
    }
  }
  return inks
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const reader = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise
  const pages: PdfPage[] = []
  for (const [i, page] of document.getPages().entries()) {
    const read = await reader.getPage(i + 1)
    const { items } = await read.getTextContent()
    const drawn = await read.getOperatorList()
    const annotations = await read.getAnnotations()
    const links = await Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(async (link): Promise<PdfLink> => {
      const words = String(link.contentsObj?.str ?? '')
      if (link.url)
        return { words, url: link.url as string }
      const target = typeof link.dest === 'string' ? await reader.getDestination(link.dest) : link.dest as unknown[] | null
      return { words, page: target ? await reader.getPageIndex(target[0] as never) : -1 }
    }))
    let depth = 0
    let forms = 0
    let untagged = 0
    let boxes = 0
    const marks: number[] = []
    for (const [n, operator] of drawn.fnArray.entries()) {
      const args = drawn.argsArray[n] as unknown[]
      if (operator === OPS.beginMarkedContentProps) {
        depth++
        const id = args[1] as { mcid?: number } | number | null
        const mcid = typeof id === 'number' ? id : id?.mcid
        // A form within the page counts its content anew.
        if (mcid !== undefined && mcid !== null && forms === 0)
          marks.push(mcid)
      }
      else if (operator === OPS.paintFormXObjectBegin) {
        forms++
      }
      else if (operator === OPS.paintFormXObjectEnd) {
        forms--
      }
      else if (operator === OPS.beginMarkedContent) {
        depth++
      }
      else if (operator === OPS.endMarkedContent) {
        depth--
      }
      else if (depth === 0 && PAINTING.has(operator)) {
        untagged++
      }
      if (operator === OPS.showText)
        boxes += (args[0] as (number | { originalCharCode?: number })[]).filter(glyph => typeof glyph === 'object' && glyph.originalCharCode === 0).length
    }
    const [, , width, height] = read.view
    pages.push({
      width: width!,
      height: height!,
      text: wordsOf(items),
      foot: wordsOf(items.filter(item => 'str' in item && (item.transform as number[])[5]! < height! / 20)),
      pieces: items.flatMap((item): PdfPiece[] => {
        if (!('str' in item) || !item.str.trim())
          return []
        const [size, , , , x, y] = item.transform as number[]
        return [{ text: item.str, x: x!, y: y!, width: item.width, size: size! }]
      }),
      inks: inksOf(drawn),
      boxes,
      images: drawn.fnArray.filter(operator => IMAGES.has(operator)).length,
      shapes: drawn.fnArray.filter(operator => operator === OPS.constructPath).length,
      links,
      untagged,
      marks,
      page,
    })
  }
  const outlineOf = async (items: Awaited<ReturnType<typeof reader.getOutline>> | undefined): Promise<OutlineEntry[]> => Promise.all((items ?? []).map(async ({ title, dest, items }) => ({
    title,
    page: await reader.getPageIndex((dest as unknown[])[0] as never),
    items: await outlineOf(items),
  })))
  const { info } = await reader.getMetadata()
  const result: OpenPdf = {
    pages,
    labels: await reader.getPageLabels() ?? [],
    outline: await outlineOf(await reader.getOutline()),
    info: info as Record<string, unknown>,
    fonts: fontsOf(document),
    elements: elementsOf(document),
    document,
  }
  await reader.destroy()
  return result
}

/** Every font of the file, Type 3 included. */
function fontsOf(document: PDFDocument): PdfFont[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]): PdfFont[] => {
    if (!(object instanceof PDFDict) || word(object.get(PDFName.of('Type'))) !== 'Font' || object.has(PDFName.of('CIDToGIDMap')))
      return []
    const below = object.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
    const descriptor = (below ?? object).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    return [{
      name: word(object.get(PDFName.of('BaseFont'))) ?? '',
      type: word(object.get(PDFName.of('Subtype'))) ?? '',
      embedded: ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(PDFName.of(key))),
      unicode: object.has(PDFName.of('ToUnicode')),
    }]
  })
}

/** Every element of the structure, in reading order. */
function elementsOf(document: PDFDocument): StructElement[] {
  const result: StructElement[] = []
  const walk = (object: PDFObject | undefined) => {
    const at = object instanceof PDFRef ? document.context.lookup(object) : object
    if (at instanceof PDFArray) {
      at.asArray().forEach(walk)
    }
    else if (at instanceof PDFDict) {
      const type = word(at.get(PDFName.of('S')))
      const alt = word(at.lookup(PDFName.of('Alt')))
      if (type)
        result.push({ type, dict: at, ...alt === undefined ? {} : { alt } })
      walk(at.get(PDFName.of('K')))
    }
  }
  walk(document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.get(PDFName.of('K')))
  return result
}

/** The number of an entry, if it is one. */
export function numberOf(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}
