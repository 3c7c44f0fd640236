import type { Edition } from '../../data/editions'
import type { SlideSource } from '../lib/slides'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { chapters } from '../../data/outline'
import { pageLabels } from '../../data/page-labels'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { ROOT } from '../lib/paths'
import { readSlides } from '../lib/slides'

/** Slides under one title in the outline of a file. */
export interface Part {
  /** Missing where the deck has no chapters. */
  readonly title?: string
  /** Indices of its slides, from 0. */
  readonly slides: readonly number[]
}

/** What the export needs of an edition. */
export interface Deck {
  readonly edition: Edition
  readonly slides: readonly SlideSource[]
  /** Title of each slide, as plain text. */
  readonly titles: readonly string[]
  /** Page number of each slide, as printed on it. */
  readonly labels: readonly string[]
  readonly parts: readonly Part[]
  readonly title: string
  readonly author: string
  readonly keywords: readonly string[]
}

/** Name of every file of an edition, without suffix and extension. */
export function fileStem({ lang }: Edition): string {
  return lang === 'zh' ? 'china-vision-valley' : `china-vision-valley-${lang}`
}

/** Reads an edition from its slide file. */
export function readDeck(edition: Edition): Deck {
  const head = parseSync(readFileSync(join(ROOT, edition.slides), 'utf8'), edition.slides).slides[0]?.frontmatter ?? {}
  const slides = readSlides(edition.slides)
  return {
    edition,
    slides,
    titles: slides.map(({ title }) => resolveTokens(title.replace(/<[^>]+>/g, ''), edition.lang, fact)),
    labels: pageLabels(slides.map(({ backup }) => backup)),
    parts: partsOf(slides, edition),
    title: String(head.title ?? edition.slides),
    author: String(head.author ?? ''),
    keywords: String(head.keywords ?? '').split(/[,，]/).map(word => word.trim()).filter(Boolean),
  }
}

/** The chapters of the deck; slides that are in no chapter form parts of their own. */
function partsOf(slides: readonly SlideSource[], edition: Edition): readonly Part[] {
  const known = chapters
    .map(chapter => ({
      title: chapter.title[edition.lang],
      slides: slides.flatMap(({ id }, i) => chapter.slides.includes(id) ? [i] : []),
    }))
    .filter(part => part.slides.length > 0)
  const told = new Set(known.flatMap(part => part.slides))
  const rest = slides.flatMap((_, i) => told.has(i) ? [] : [i])
  return rest.length > 0 ? [...known, { slides: rest }] : known
}
