import { editions } from '../../data/editions'
import { dataTexts } from '../../data/data-texts'
import type { Lang } from '../../data/types'
import { noteParts } from '../../scripts/lib/notes'
import type { SlideSource } from '../../scripts/lib/slides'
import { readSlides } from '../../scripts/lib/slides'

/** A text and where it stands, e.g. `note 2`. */
export type PlacedText = readonly [place: string, text: string]

/** A text of the deck in both editions; empty where one of them does not have it. */
export interface Pair {
  readonly place: string
  readonly zh: string
  readonly en: string
}

/** Puts the texts of the two editions side by side, by place. */
export function pairs(zh: readonly PlacedText[], en: readonly PlacedText[]): Pair[] {
  const [chinese, english] = [new Map(zh), new Map(en)]
  return [...new Set([...chinese.keys(), ...english.keys()])]
    .map(place => ({ place, zh: chinese.get(place) ?? '', en: english.get(place) ?? '' }))
}

/** The texts of a slide that can be compared with those of the other edition one by one. */
export function textsOfSlide({ title, content, note }: SlideSource): PlacedText[] {
  const numbered = (name: string, texts: readonly string[]) => texts.map((text, i) => [`${name} ${i + 1}`, text] as const)
  return [['title', title], ...numbered('content', content.split(/\n\s*\n/)), ...numbered('note', noteParts(note).map(({ text }) => text))]
}

/** The slides of an edition by their id. */
export function slidesOf(lang: Lang): Map<string, SlideSource> {
  return new Map(readSlides(editions.find(edition => edition.lang === lang)!.slides).map(slide => [slide.id, slide]))
}

/** What the data tells in sentences and terms in one language, by file (where one is named), entry and field. */
export function dataTextsIn(lang: Lang, lists?: Parameters<typeof dataTexts>[0]): PlacedText[] {
  return dataTexts(lists).filter(text => text.lang === lang)
    .map(({ file, id, field, text }) => [`${file && `${file}: `}${id}.${field.replace(/\.?(?:zh|en)$/, '')}`, text] as const)
}

/** Ids of the entries of a list where each has its own, so that a new entry leaves the places of the others as they are. */
function idsOf(part: object): readonly string[] | undefined {
  const ids = Array.isArray(part) ? part.map((entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '') : []
  return ids.length > 0 && ids.every((id, i) => id && ids.indexOf(id) === i) ? ids : undefined
}

/** Every text of a part of a figure's data, by its place; the lines of a label are one text. */
export function textsIn(part: unknown, place: string): PlacedText[] {
  if (typeof part === 'string')
    return place.endsWith('url') ? [] : [[place, part]]
  // The heads of a table stand each by itself.
  if (Array.isArray(part) && part.every(line => typeof line === 'string') && !place.endsWith('.columns'))
    return [[place, part.join(' ')]]
  if (typeof part !== 'object' || part === null)
    return []
  const ids = idsOf(part)
  return Object.entries(part).flatMap(([key, inner], i) => textsIn(inner, `${place}.${ids?.[i] ?? key}`))
}
