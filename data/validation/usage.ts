import type { Problem } from './problem'
import type { DataFile, DerivedFact, Fact, FactEntry, Lang, Measure, Source } from '../types'
import type { UsingSlide } from '../usage'
import { slidesOfFacts, shownFacts, wordsOnSlide } from '../usage'
import type { FactLookup } from '../registry'
import { fact } from '../registry'
import { resolveTokens } from '../tokens'
import { chineseErrors } from './typography'

/** Checks of how the slides use the data. The data itself must be valid. */

/** The data to check against the slides, each entry with its file. */
export interface UsedData {
  readonly facts: readonly DataFile<FactEntry>[]
  readonly sources: readonly DataFile<Source>[]
}

/** Words that tell the audience that two numbers have different measures. */
const CAVEAT = /口径|不是占比|只看量级|写法不一|各量各的|不同的尺|≠|measure|not a share|yardstick|wording/i

/** Measures of money that are easily confused. */
const UNLIKE = new Set<Measure>(['revenue', 'output', 'scale', 'total-scale', 'core-revenue', 'core-scale', 'gdp', 'value-added'])

/** Facts that no slide uses, and sources that no used fact cites. */
export function idleProblems(slides: readonly UsingSlide[], lang: Lang, { facts, sources }: UsedData): readonly Problem[] {
  const entries = facts.flatMap(list => list.entries)
  const uses = slidesOfFacts(slides, lang, entries)
  const idle = facts.flatMap(({ file, entries: list }) => list
    .filter(({ id }) => uses.get(id)!.length === 0)
    .map(({ id }): Problem => ({ file, id, field: 'id', message: 'names a fact that no slide uses; name it on a slide, in a note or in a figure, or remove it.' })))
  const cited = new Set(entries.flatMap(entry => entry.kind === 'derived' ? [] : entry.cites.map(cite => cite.source)))
  const uncited = sources.flatMap(({ file, entries: list }) => list
    .filter(({ id }) => !cited.has(id))
    .map(({ id }): Problem => ({ file, id, field: 'id', message: 'names a source that no fact cites; cite it or remove it.' })))
  return [...idle, ...uncited]
}

/** Caveats of facts that name unknown ids. */
export function caveatProblems({ facts }: UsedData): readonly Problem[] {
  return facts.flatMap(({ file, entries }) => entries.flatMap(({ id, note }) => Object.entries(note ?? {}).flatMap(([lang, text]): Problem[] => {
    try {
      resolveTokens(text, lang as Lang, fact)
      return []
    }
    catch (error) {
      return [{ file, id, field: `note.${lang}`, message: `names ${(error as Error).message}` }]
    }
  })))
}

/** Slides that break the rules of Chinese typesetting. */
export function wordingProblems(file: string, slides: readonly UsingSlide[], lang: Lang): readonly Problem[] {
  if (lang !== 'zh')
    return []
  return slides.flatMap(({ id, content, note }) => [['content', content.replace(/<!--.*?-->/gs, '').replace(/<[^>]+>/g, '')], ['note', note]]
    .flatMap(([field, text]) => [...new Set(text!.split('\n').flatMap(line => chineseErrors(line.trim())))].map(message => ({ file, id, field: field!, message }))))
}

function mixesMeasures(entry: Fact): entry is DerivedFact {
  return entry.kind === 'derived' && entry.comparable === false
}

/** Slides that put different measures side by side without saying so. */
export function comparisonProblems(file: string, slides: readonly UsingSlide[], lang: Lang, find: FactLookup = fact): readonly Problem[] {
  return slides.flatMap(({ id, content }) => {
    const shown = shownFacts(content, lang).map(find)
    if (CAVEAT.test(wordsOnSlide(content, lang)))
      return []
    const mixed = shown.filter(mixesMeasures)
    const measures = [...new Set(shown.flatMap(({ measure, value }) => value !== undefined && measure && UNLIKE.has(measure) ? [measure] : []))]
    return [
      ...mixed.map((entry): Problem => ({ file, id, field: entry.id, message: 'compares unlike measures (comparable: false), but the slide does not say so; add the words, e.g. 口径不同 or 不是占比.' })),
      ...measures.length > 1 ? [{ file, id, field: '', message: `shows ${measures.join(' and ')} beside each other without a word that the measures differ; add it, e.g. 口径未必相同.` }] : [],
    ]
  })
}
