import type { SlideRoute } from '@slidev/types'
import type { SlideUse } from '../../data/usage'
import { pageLabels } from '../../data/page-labels'

/** Backup slides stand outside the count of the main line. */
export function isBackup(route: SlideRoute): boolean {
  return route.meta.slide.frontmatter.backup === true
}

/** The slides as lists show them: those of the main line, and those kept as backup. */
export function partsOf(routes: readonly SlideRoute[]) {
  return [
    { id: 'mainLine', routes: routes.filter(route => !isBackup(route)) },
    { id: 'backup', routes: routes.filter(isBackup) },
  ] as const
}

/**
 * The page number a reader sees.
 * @param route the slide
 * @param routes all slides of the deck in order
 */
export function pageLabel(route: SlideRoute, routes: readonly SlideRoute[]): string {
  return pageLabels(routes.map(isBackup))[routes.findIndex(({ no }) => no === route.no)]!
}

/** `routeAlias` of a slide. */
export function aliasOf(route: SlideRoute): string {
  return String(route.meta.slide.frontmatter.routeAlias ?? route.no)
}

/** Facts of a slide, as collected by `setup/preparser.ts`. */
export function factsOfSlide(route: SlideRoute): SlideUse {
  return (route.meta.slide.frontmatter as { evidence?: SlideUse }).evidence ?? { shown: [], noted: [] }
}

/** How many slides the main line has. */
export function mainTotal(routes: readonly SlideRoute[]): number {
  return routes.filter(route => !isBackup(route)).length
}
