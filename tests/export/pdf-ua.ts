import type { PdfCheck } from './checks'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { numberOf } from '../support/pdf'

/** Types of ISO 32000-1 that a reader knows without a role map. */
const STANDARD = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'NonStruct', 'P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'Span', 'Link', 'Figure', 'Caption', 'Annot', 'Strong', 'Em'])

/** The points of PDF/UA-1 that a machine can check, as far as this file has what they are about. */
export const accessible: PdfCheck = ({ document, elements, pages, info }) => {
  const { catalog, context } = document
  const says = (holds: boolean, sentence: string) => holds ? [] : [sentence]
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  const parents = new Map<number, unknown>()
  const collect = (node: PDFDict) => {
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let i = 0; numbers && i < numbers.size(); i += 2)
      parents.set(numbers.lookup(i, PDFNumber).asNumber(), numbers.lookup(i + 1))
    node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray().forEach(kid => collect(context.lookup(kid, PDFDict)))
  }
  collect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('ParentTree'), PDFDict))
  const linked = new Set(elements.filter(({ type }) => type === 'Link').flatMap(({ dict }) => {
    const kids = dict.lookup(PDFName.of('K'))
    return (kids instanceof PDFArray ? kids.asArray() : [kids]).map(kid => kid instanceof PDFRef ? context.lookup(kid) : kid).flatMap(kid => kid instanceof PDFDict ? [String(kid.get(PDFName.of('Obj')))] : [])
  }))
  return [
    ...says(String(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))) === 'true', 'the file is not tagged'),
    ...says(catalog.has(PDFName.of('Lang')), 'the file names no language'),
    ...says(String(viewer?.get(PDFName.of('DisplayDocTitle'))) === 'true', 'a viewer shows the name of the file instead of its title'),
    ...says(catalog.has(PDFName.of('Metadata')), 'the file has no XMP metadata'),
    ...says(typeof info.Title === 'string' && info.Title !== '', 'the file has no title'),
    ...elements.filter(({ type }) => !STANDARD.has(type)).map(({ type }) => `the tag ${type} is not a standard one`),
    ...elements.filter(({ type, alt }) => type === 'Figure' && !alt?.trim()).map(() => 'a figure has no text alternative'),
    ...pages.flatMap(({ page: { node }, untagged, marks }, i) => [
      ...says(untagged === 0, `page ${i + 1} paints ${untagged} things outside every tag`),
      ...says(String(node.get(PDFName.of('Tabs'))) === '/S', `page ${i + 1} does not tab in the order of its tags`),
      ...says(numberOf(node, 'StructParents') !== undefined, `page ${i + 1} does not know its tags`),
      ...marks.filter(mark => !((parents.get(numberOf(node, 'StructParents')!) as PDFArray | undefined)?.get(mark) instanceof PDFRef)).map(mark => `page ${i + 1}: content ${mark} belongs to no tag`),
      ...(node.Annots()?.asArray() ?? []).filter(link => !linked.has(String(link))).map(() => `page ${i + 1} has a link that is in no tag`),
    ]),
  ]
}
