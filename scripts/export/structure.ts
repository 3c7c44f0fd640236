import type { PDFDocument, PDFObject } from 'pdf-lib'
import type { Deck } from './deck'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import { operations, PATH, roundedPaths } from './content'
import { contentOf, nameOf, setContent } from './streams'

/** Operators that paint, except text, which the browser always tags. */
const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ'])

/** Corrects the browser's tags: frames tagged as figures, links without words, untagged backgrounds. */
export function tidyTags(document: PDFDocument, deck: Deck): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && nameOf(object, 'S') === 'Figure' && !object.has(PDFName.of('Alt')))
      object.set(PDFName.of('S'), PDFName.of('NonStruct'))
  }
  const tagged = tagsOf(document)
  for (const { node } of document.getPages()) {
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict)
      if (nameOf(link, 'Subtype') === 'Link' && !link.has(PDFName.of('Contents')))
        link.set(PDFName.of('Contents'), PDFHexString.fromText(wordsOf(link, deck)))
    }
    const marks = tagged.get((node.lookup(PDFName.of('StructParents')) as PDFNumber | undefined)?.asNumber() ?? -1)
    setContent(node, withArtifacts(roundedPaths(contentOf(node)), mark => marks?.get(mark) instanceof PDFRef))
  }
}

/** The tags of the content of each page, from the file's own index. */
function tagsOf(document: PDFDocument): ReadonlyMap<number, PDFArray> {
  const tags = new Map<number, PDFArray>()
  const collect = (node: PDFDict | undefined) => {
    const entries = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let i = 0; entries && i < entries.size(); i += 2) {
      const tagsOfPage = entries.lookup(i + 1)
      if (tagsOfPage instanceof PDFArray)
        tags.set(entries.lookup(i, PDFNumber).asNumber(), tagsOfPage)
    }
    const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (let i = 0; kids && i < kids.size(); i++)
      collect(kids.lookup(i, PDFDict))
  }
  collect(document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict))
  return tags
}

/** The target of a link, in words. */
function wordsOf(link: PDFDict, deck: Deck): string {
  const target = link.lookup(PDFName.of('Dest'))
  if (target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString) {
    const id = target.decodeText()
    const index = deck.slides.findIndex(slide => slide.id === id)
    return index >= 0 ? `${deck.labels[index]} ${deck.titles[index]}` : id
  }
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
}

/** Marks untagged content, such as the background of the page or what is hidden from screen readers, as artifacts. */
function withArtifacts(content: string, isTagged: (mark: number) => boolean): string {
  let depth = 0
  let done = 0
  let result = ''
  let path: number | undefined
  for (const { operator, operands, from, to } of operations(content)) {
    const mark = operator === 'BDC' ? /\/MCID (\d+)/.exec(operands.join(' '))?.[1] : undefined
    if (mark !== undefined && !isTagged(Number(mark))) {
      result += `${content.slice(done, from)}/Artifact BMC`
      done = to
    }
    if (operator === 'BDC' || operator === 'BMC')
      depth++
    else if (operator === 'EMC')
      depth--
    if (depth === 0 && PAINTING.has(operator)) {
      // A marker must not be inside a path, so it goes before the first operator of the path.
      const start = path ?? from
      result += `${content.slice(done, start)}/Artifact BMC\n${content.slice(start, to)}\nEMC`
      done = to
    }
    path = PATH.has(operator) ? path ?? from : undefined
  }
  return result + content.slice(done)
}

/** Deletes objects that nothing in the file refers to any more. */
export function dropUnused(document: PDFDocument): void {
  const { context } = document
  const used = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  while (waiting.length > 0) {
    const object = waiting.pop()
    if (object instanceof PDFRef) {
      if (!used.has(object)) {
        used.add(object)
        waiting.push(context.lookup(object))
      }
    }
    else if (object instanceof PDFArray) {
      waiting.push(...object.asArray())
    }
    else if (object instanceof PDFDict) {
      waiting.push(...object.values())
    }
    else if (object instanceof PDFStream) {
      waiting.push(...object.dict.values())
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!used.has(ref))
      context.delete(ref)
  }
}
