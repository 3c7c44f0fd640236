import type { Edition } from '../../data/editions'
import { slidesOfFacts } from '../../data/usage'
import { readSlides } from './slides'

/** The slides of an edition that use each fact, by `routeAlias`. */
export function usesOf({ slides, lang }: Pick<Edition, 'slides' | 'lang'>): ReadonlyMap<string, readonly string[]> {
  return slidesOfFacts(readSlides(slides), lang)
}
