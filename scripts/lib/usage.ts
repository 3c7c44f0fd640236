import type { Edition } from '../../data/editions'
import type { Problem } from '../../data/validation/problem'
import { factFiles } from '../../data/deck-data'
import { editions } from '../../data/editions'
import { sourceFiles } from '../../data/sources'
import type { UsedData } from '../../data/validation/usage'
import { dataTexts } from '../../data/data-texts'
import { slidesOfFacts } from '../../data/usage'
import { proseProblems, dataTextProblems } from '../../data/validation/prose'
import { caveatProblems, comparisonProblems, idleProblems, wordingProblems } from '../../data/validation/usage'
import { readSlides } from './slides'

/** The slides of an edition that use each fact, by `routeAlias`. */
export function usesOf({ slides, lang }: Pick<Edition, 'slides' | 'lang'>): ReadonlyMap<string, readonly string[]> {
  return slidesOfFacts(readSlides(slides), lang)
}

/** The data as typed in; its shape has been checked before. */
export const usedData: UsedData = {
  facts: factFiles,
  sources: sourceFiles,
}

/** Problems between valid data and slides with valid tokens: unused facts and sources, unmarked comparisons, sentences that contradict a value. */
export function usageProblems(): readonly Problem[] {
  const [master] = editions
  return [
    ...caveatProblems(usedData),
    ...dataTextProblems(dataTexts()),
    ...idleProblems(readSlides(master!.slides), master!.lang, usedData),
    ...editions.flatMap(({ slides: file, lang }) => {
      const slides = readSlides(file)
      return [...comparisonProblems(file, slides, lang), ...proseProblems(file, slides, lang), ...wordingProblems(file, slides, lang)]
    }),
  ]
}
