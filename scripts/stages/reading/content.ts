import type { Prose, ReadingContent, ReadingSlide, Span } from '../../../components/reading/content'
import type { Edition } from '../../../data/editions'
import type { Figures } from '../../../data/figures'
import type { Lang } from '../../../data/types'
import type { SlideSource } from '../../lib/slides'
import { figureTags } from '../../../data/figure-tags'
import { figuresFor } from '../../../data/figures'
import { evidenceOf, placesBehind } from '../../../data/evidence'
import { chapters, mainSlides, pageLabelOf } from '../../../data/outline'
import { fact } from '../../../data/registry'
import type { Binding } from '../../../data/tokens'
import { resolveTokens } from '../../../data/tokens'
import { slideUse } from '../../../data/usage'
import { UserError } from '../../lib/fail'
import { noteParts } from '../../lib/notes'
import { readSlides } from '../../lib/slides'

const QUESTION_END: Readonly<Record<Lang, string>> = { zh: '？', en: '?' }

/** Sets values apart from the words around them; neither sign occurs in a text. */
const OPEN = '\u0001'
const CLOSE = '\u0002'
const PIECE = new RegExp(`${OPEN}(\\w+) (\\S+) ([^${CLOSE}]*)${CLOSE}|<span lang="([^"]+)">|(</span>)|<[^>]*>|([^<${OPEN}]+)`, 'g')

/** Running text as the slide file has it: tokens set, words of another language marked, all other markup left out. */
function prose(text: string, lang: Lang): Prose {
  const marked = resolveTokens(text.trim(), lang, fact, (value, { kind, id }) => `${OPEN}${kind} ${id} ${value}${CLOSE}`)
  const spans: Span[] = []
  let tag: string | undefined
  for (const [, kind, id, value, opens, closes, words] of marked.matchAll(PIECE)) {
    if (opens !== undefined || closes !== undefined)
      tag = opens
    else if (value !== undefined)
      spans.push({ text: value, binding: { kind: kind as Binding['kind'], id: id! }, tag })
    else if (words !== undefined)
      spans.push({ text: words.replace(/\s*\n\s*/g, lang === 'zh' ? '' : ' '), tag })
  }
  return spans
}

/** A slot of a slide, as `::name::` opens it. */
export function slot(content: string, name: string): string {
  return new RegExp(`^::${name}::\\s*$([\\s\\S]*?)(?=^::\\w+::\\s*$|(?![\\s\\S]))`, 'm').exec(content)?.[1]?.trim() ?? ''
}

/** The paragraph right after the title, unless the figure follows at once. */
export function subtitleOf(content: string): string {
  return /^# .+\n\s*\n(?![-*] |\d+\. )([^<:\n][^\n]*)/m.exec(content)?.[1] ?? ''
}

/** Part of the data that the figure of a slide draws; a slide of words alone has none. */
function figureOf({ id, line, content }: SlideSource, figures: Figures, file: string): keyof Figures | undefined {
  const key = figureTags(content)[0]?.key
  if (key === undefined ? /^<[A-Z]/m.test(content) : !(key in figures))
    throw new UserError(`${file}:${line}: slide ${id}: the reading edition finds no figure; hand it its data as :data="figures.…".`)
  return key as keyof Figures | undefined
}

/** What a slide says between its title and its slots beside the subtitle: a paragraph, or an item of a list, each. */
function bodyOf(content: string): string[] {
  const body = content.replace(/^::\w+::\s*$[\s\S]*/m, '').replace(/^# .+$/m, '').replace(subtitleOf(content), '')
  return body.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map(text => text.trim().replace(/^(?:[-*]|\d+\.) /, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*`]/g, ''))
    .filter(Boolean)
}

/** The question that is expected, and its answer. */
function askedOf(words: string, lang: Lang): ReadingSlide['asked'] {
  const end = words.indexOf(QUESTION_END[lang]) + 1
  return { question: prose(words.slice(0, end), lang), answer: prose(words.slice(end), lang) }
}

function readingSlide(slide: SlideSource, figures: Figures, { slides: file, lang }: Edition): ReadingSlide {
  const figure = figureOf(slide, figures, file)
  const said = noteParts(slide.note)
  const asked = said.find(part => part.asked)
  const { shown, noted } = slideUse(slide, lang)
  const optional = (text: string) => text ? prose(text, lang) : undefined
  return {
    id: slide.id,
    label: pageLabelOf(slide.id),
    backup: slide.backup,
    title: slide.title.split(/<br\s*\/?>/).map(line => resolveTokens(line, lang, fact)),
    subtitle: optional(subtitleOf(slide.content)),
    figure,
    body: figure ? [] : bodyOf(slide.content).map(text => prose(text, lang)),
    narration: said.filter(part => part !== asked).map(({ text }) => prose(text, lang)),
    asked: asked && askedOf(asked.text, lang),
    note: optional(slot(slide.content, 'note')),
    seal: slide.seal,
    source: optional(slot(slide.content, 'source')),
    facts: [...shown, ...noted].map(fact).map(entry => ({ evidence: evidenceOf(entry, lang), places: placesBehind(entry, lang) })),
  }
}

/** States each fact in full once, on the first slide in the order of reading that rests on it. */
function factStater(first: ReadingSlide): (slide: ReadingSlide) => ReadingSlide {
  const stated = new Map(first.facts.map(({ evidence }) => [evidence.fact, first]))
  return slide => ({
    ...slide,
    facts: slide.facts.map((entry) => {
      const statedOn = stated.get(entry.evidence.fact)
      if (!statedOn)
        stated.set(entry.evidence.fact, slide)
      return { ...entry, statedOn: statedOn && { label: statedOn.label, backup: statedOn.backup } }
    }),
  })
}

/**
 * Everything the reading edition of one language says, from its slides and the data.
 * @param base public path of the deck, with a slash at both ends
 */
export function readingContent(edition: Edition, editions: readonly Edition[], base: string): ReadingContent {
  const { lang } = edition
  const figures = figuresFor(lang)
  const slides = new Map(readSlides(edition.slides).map(slide => [slide.id, readingSlide(slide, figures, edition)]))
  // The outline lists the slides of every edition; a deck that differs is not built.
  const find = (id: string): ReadingSlide => slides.get(id)!
  const cover = find(mainSlides[0]!)
  const tell = factStater(cover)
  return {
    lang,
    slidesHref: `${base}${edition.path}`,
    others: editions.filter(other => other !== edition).map(other => ({
      tag: other.tag,
      name: other.name,
      href: `${base}${other.path}read/`,
    })),
    cover,
    chapters: chapters.map(chapter => ({
      id: chapter.id,
      title: chapter.title[lang],
      slides: chapter.slides.map(find).filter(slide => slide !== cover).map(tell),
    })),
    total: mainSlides.length,
  }
}
