import type { SlideRoute } from '@slidev/types'
import type { SlideUse } from '../../data/usage'

/** Backup slides stand outside the count of the main line. */
export function isBackup(route: SlideRoute): boolean {
  return route.meta.slide.frontmatter.backup === true
}

/**
 * The number a reader sees: `3` in the main line, `A2` in the backup part.
 * @param route the slide
 * @param routes all slides of the deck in order
 */
export function pageLabel(route: SlideRoute, routes: readonly SlideRoute[]): string {
  const kin = routes.filter(other => isBackup(other) === isBackup(route))
  const ordinal = kin.findIndex(other => other.no === route.no) + 1
  return isBackup(route) ? `A${ordinal}` : `${ordinal}`
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
