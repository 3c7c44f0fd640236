import type { PDFRef } from 'pdf-lib'
import type { Deck } from './deck'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, ParseSpeeds } from 'pdf-lib'
import { searchedUntil } from '../../data/search-dates'
import { UserError } from '../lib/fail'
import { SUBJECT } from '../../data/document'
import { outlinesToShapes } from './outlines'
import { dropUnused, tidyTags } from './structure'
import { metadataPacket } from './xmp'

/** A page of the finished file. */
export interface PageName {
  /** Index of its slide in the deck; undefined for pages after the slides. */
  readonly slide?: number
  /** Page label in a viewer, e.g. `A2`. */
  readonly label: string
}

/** An entry of the PDF outline. */
export interface OutlineItem {
  readonly title: string
  /** Index of the page it leads to. */
  readonly page: number
  readonly children?: readonly OutlineItem[]
}

/** What a finished file is called and how its pages are named. */
export interface Finish {
  readonly deck: Deck
  /** Words after the title that say which of the files it is. */
  readonly name?: string
  readonly pages: readonly PageName[]
  readonly items: readonly OutlineItem[]
}

/**
 * The date in a file's metadata: not the time of export, so that the same deck gives the same file.
 * @throws UserError when `$SOURCE_DATE_EPOCH` is not a number of seconds
 */
export function editionDate(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (!epoch)
    return new Date(`${searchedUntil}-01T00:00:00Z`)
  if (!/^\d{1,11}$/.test(epoch))
    throw new UserError(`SOURCE_DATE_EPOCH is ${epoch}, not a count of seconds since 1970; correct it or unset it.`)
  return new Date(Number(epoch) * 1000)
}

/**
 * Turns the browser's print into a file to send: with title, language, page labels and outline, and each text only once.
 * @throws UserError when the number of pages does not match the number of names
 */
export async function finishPdf(printed: Uint8Array, { deck, name, pages, items }: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  if (document.getPageCount() !== pages.length)
    throw new UserError(`the browser printed ${document.getPageCount()} pages, not ${pages.length}: something is larger than its page; mend it and export again.`)
  const { context, catalog } = document
  const { lang, tag } = deck.edition
  const title = name ? `${deck.title} · ${name}` : deck.title
  const date = editionDate()

  outlinesToShapes(document)
  tidyTags(document, deck)

  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(deck.author)
  document.setSubject(SUBJECT[lang])
  document.setKeywords([deck.keywords.join(', ')])
  document.setCreator('China Vision Valley deck')
  document.setProducer('Chromium, pdf-lib')
  document.setCreationDate(date)
  document.setModificationDate(date)
  catalog.set(PDFName.of('Lang'), PDFString.of(tag))
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: pageLabels(pages).flatMap(([at, label]) => [at, context.obj(label)]) }))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  catalog.set(PDFName.of('Outlines'), outline(document, items))
  const packet = metadataPacket({ title, author: deck.author, subject: SUBJECT[lang], keywords: deck.keywords, tag, date })
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })))

  dropUnused(document)
  // The browser writes the current time into its print; everything else is the same for the same deck.
  const undated = Buffer.from(printed).toString('latin1').replace(/\/(?:CreationDate|ModDate) \([^)]*\)/g, '')
  const id = PDFHexString.of(createHash('sha256').update(undated).digest('hex').slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
  return document.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY })
}

/** Page labels as ranges: from each index on, a prefix with increasing numbers, or a single label. */
function pageLabels(pages: readonly PageName[]): [number, Record<string, PDFName | PDFString | number>][] {
  const ranges: [number, Record<string, PDFName | PDFString | number>][] = []
  let before: { prefix: string, number: number } | undefined
  for (const [i, { label }] of pages.entries()) {
    const [, prefix, digits] = /^(.*?)(\d*)$/.exec(label)!
    const number = Number(digits)
    if (before?.prefix !== prefix || before?.number !== number - 1 || digits === '')
      ranges.push([i, { ...digits ? { S: PDFName.of('D'), St: number } : {}, ...prefix ? { P: PDFString.of(prefix) } : {} }])
    before = { prefix: prefix!, number }
  }
  return ranges
}

/** The outline as linked entries; each opens its children. */
function outline(document: PDFDocument, items: readonly OutlineItem[]): PDFRef {
  const { context } = document
  const root = context.nextRef()
  const lay = (list: readonly OutlineItem[], parent: PDFRef): { first?: PDFRef, last?: PDFRef, count: number } => {
    const refs = list.map(() => context.nextRef())
    let count = list.length
    for (const [i, { title, page, children = [] }] of list.entries()) {
      const below = lay(children, refs[i]!)
      count += below.count
      const entry = PDFDict.withContext(context)
      entry.set(PDFName.of('Title'), PDFHexString.fromText(title))
      entry.set(PDFName.of('Parent'), parent)
      entry.set(PDFName.of('Dest'), context.obj([document.getPage(page).ref, 'Fit']))
      if (refs[i - 1])
        entry.set(PDFName.of('Prev'), refs[i - 1]!)
      if (refs[i + 1])
        entry.set(PDFName.of('Next'), refs[i + 1]!)
      if (below.first && below.last) {
        entry.set(PDFName.of('First'), below.first)
        entry.set(PDFName.of('Last'), below.last)
        entry.set(PDFName.of('Count'), context.obj(below.count))
      }
      context.assign(refs[i]!, entry)
    }
    return { first: refs[0], last: refs.at(-1), count }
  }
  const { first, last, count } = lay(items, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...first && last ? { First: first, Last: last } : {}, Count: count }))
  return root
}
