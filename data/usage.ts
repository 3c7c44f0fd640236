import type { FactEntry, Lang } from './types'
import { figureTags } from './figure-tags'
import { figuresFor } from './figures'
import { factEntries, fact } from './registry'
import { resolveTokens, tokenUse } from './tokens'

/** Which facts a slide rests on: the single definition for the source panel, the fact table and the evidence files. */

/** Ids of facts, each once, in order of appearance. */
export interface SlideUse {
  /** In the words on the slide and in its figure. */
  readonly shown: readonly string[]
  /** Only in the speaker notes. */
  readonly noted: readonly string[]
}

/** What is needed of a slide to find its facts: its source before the tokens are replaced. */
export interface UsingSlide {
  readonly id: string
  readonly content: string
  readonly note: string
}

/** Fields by which the data of a figure names the facts of its parts. */
const FIELD = /^(?:facts?|\w+Facts?)$/

/** Ids that a text names by its tokens. */
function factsInText(text: string): readonly string[] {
  return tokenUse(text).bindings.filter(({ kind }) => kind === 'fact').map(({ id }) => id)
}

/** Ids that the data of a figure names at any depth. One text may hold several ids, separated by spaces. */
export function factsInFigure(data: unknown, named = false): readonly string[] {
  if (typeof data === 'string')
    return named ? data.split(' ').filter(Boolean) : []
  if (Array.isArray(data))
    return data.flatMap(part => factsInFigure(part, named))
  if (typeof data !== 'object' || data === null)
    return []
  return Object.entries(data).flatMap(([key, part]) => factsInFigure(part, named || FIELD.test(key)))
}

const figures = new Map<Lang, Readonly<Record<string, unknown>>>()

function figureData(name: string, lang: Lang): unknown {
  const known: Readonly<Record<string, unknown>> = figures.get(lang) ?? { ...figuresFor(lang) }
  figures.set(lang, known)
  return known[name]
}

/** Facts on the screen of a slide, by the source of its body. */
export function shownFacts(content: string, lang: Lang): readonly string[] {
  const drawn = figureTags(content).flatMap(({ key }) => factsInFigure(figureData(key, lang)))
  return [...new Set([...factsInText(content), ...drawn])]
}

/** Fields of a figure's data that are read out and not seen. */
const UNSEEN = new Set(['description', 'table', 'cards', 'spoken', 'link'])

/** Every word that a slide can show, including its figure; ids among them do no harm. */
export function wordsOnSlide(content: string, lang: Lang): string {
  const drawn = figureTags(content).map(({ key }) => JSON.stringify(figureData(key, lang), (key, part: unknown) => UNSEEN.has(key) ? undefined : part))
  return [resolveTokens(content, lang, fact), ...drawn].join('\n')
}

/** Facts that a note names and the screen does not. */
export function notedFacts(note: string, shown: readonly string[]): readonly string[] {
  return [...new Set(factsInText(note))].filter(id => !shown.includes(id))
}

/** Facts of one slide. */
export function slideUse({ content, note }: Pick<UsingSlide, 'content' | 'note'>, lang: Lang): SlideUse {
  const shown = shownFacts(content, lang)
  return { shown, noted: notedFacts(note, shown) }
}

/**
 * The slides that use each fact, by `routeAlias`. What goes into a formula is used where its result is.
 * @returns an entry for every fact, empty where nothing uses it
 */
export function slidesOfFacts(slides: readonly UsingSlide[], lang: Lang, entries: readonly FactEntry[] = factEntries): ReadonlyMap<string, readonly string[]> {
  const slidesOf = new Map<string, Set<string>>(entries.map(({ id }) => [id, new Set<string>()]))
  const use = (id: string, slide: string): void => {
    const places = slidesOf.get(id)
    if (!places || places.has(slide))
      return
    places.add(slide)
    const entry = fact(id)
    if (entry.kind === 'derived')
      entry.inputs.forEach(input => use(input, slide))
  }
  for (const slide of slides) {
    const { shown, noted } = slideUse(slide, lang)
    for (const id of [...shown, ...noted])
      use(id, slide.id)
  }
  return new Map([...slidesOf].map(([id, places]) => [id, [...places]]))
}
