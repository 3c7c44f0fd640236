import type { Text } from './types'
import { pageLabels } from './page-labels'

/** A chapter of the deck: its name and the slides in it, by `routeAlias`, in the order of `slides.md`. */
export interface Chapter {
  readonly id: string
  readonly title: Text
  readonly slides: readonly string[]
}

/** The main line, presented from front to back. */
const mainChapters: readonly Chapter[] = [
  { id: 'overview', title: { zh: '总览', en: 'Overview' }, slides: ['cover', 'summary', 'why-now', 'at-a-glance'] },
  { id: 'targets', title: { zh: '目标', en: 'Targets' }, slides: ['baseline', 'targets', 'pace', 'three-valleys'] },
  { id: 'industry', title: { zh: '产业', en: 'Industry' }, slides: ['industry', 'frontiers', 'highlights', 'capital'] },
  { id: 'space', title: { zh: '空间', en: 'Space' }, slides: ['districts', 'roles', 'borderless'] },
  { id: 'delivery', title: { zh: '推进', en: 'Delivery' }, slides: ['ministry', 'unlisted', 'watch'] },
]

/** What a careful audience asks next; outside the count of the main line. */
export const backupChapter: Chapter = {
  id: 'backup',
  title: { zh: '备查', en: 'Backup' },
  slides: ['qa', 'drift', 'actuals', 'optics-valley', 'anchors', 'risks', 'glossary', 'sources'],
}

/** The chapters in order, backup last. */
export const chapters: readonly Chapter[] = [...mainChapters, backupChapter]

/** `routeAlias` of every slide of the main line, in order. */
export const mainSlides: readonly string[] = mainChapters.flatMap(chapter => chapter.slides)

/** `routeAlias` of every backup slide, in order. */
export const backupSlides: readonly string[] = backupChapter.slides

/**
 * The page number of a slide of the deck.
 * @throws when no slide has the alias: every reference must have a target.
 */
export function pageLabelOf(routeAlias: string): string {
  const slides = [...mainSlides, ...backupSlides]
  const label = pageLabels(slides.map(slide => backupSlides.includes(slide)))[slides.indexOf(routeAlias)]
  if (label === undefined)
    throw new Error(`${routeAlias}: no such slide in data/outline.ts; use a routeAlias of slides.md.`)
  return label
}
