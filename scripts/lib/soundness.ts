import { editions } from '../../data/editions'
import { outlineProblems, questionProblems } from '../../data/validation/outline'
import { formatProblem } from '../../data/validation/problem'
import { loadProblems } from './data-check'
import { UserError } from './fail'

/** Files that look up what others ask for. */
const LOOKUPS = /^data\/(?:registry|outline|tokens|text\/.*|figures\/(?:terms|index))\.ts$/

/** File and line of the data that asked for what is not there. */
function askingPlace({ stack = '' }: Error): string {
  const places = [...stack.matchAll(/\b(data\/[\w/.-]+\.ts):(\d+)/g)]
  const asking = places.find(([, file]) => !LOOKUPS.test(file!))
  return asking ? `${asking[1]}: line ${asking[2]}` : 'data/figures'
}

/**
 * What is wrong with the data and the slides, one sentence each: of the first kind that anything is wrong with, as the
 * others rest on it. First the data, then marks in pairs, then the outline, then heads and names on the slides, then what they say.
 * @param files slide files of a deck of their own; without them, those of all editions, which must agree with the outline
 */
export async function deckProblems(files?: readonly string[]): Promise<readonly string[]> {
  const data = await loadProblems()
  if (data.length > 0)
    return data.map(formatProblem)
  try {
    // The registry trusts its data, so what reads it is loaded only once the data is known to be sound.
    const { pairProblems, readSlides, slideProblems } = await import('./slides')
    const slideFiles = files ?? editions.map(({ slides }) => slides)
    const pairs = slideFiles.flatMap(file => pairProblems(file))
    if (pairs.length > 0)
      return pairs
    const outline = files ? [] : [...questionProblems(), ...editions.flatMap(({ slides }) => outlineProblems(slides, readSlides(slides)))]
    if (outline.length > 0)
      return outline.map(formatProblem)
    const heads = slideFiles.flatMap(file => slideProblems(file))
    if (heads.length > 0 || files)
      return heads
    const { usageProblems } = await import('./usage')
    return usageProblems().map(formatProblem)
  }
  catch (error) {
    // Something asks for a fact, a field or a slide that is gone; the message names it.
    return [`${askingPlace(error as Error)}: ${(error as Error).message}`]
  }
}

/**
 * Stops a command before it does anything with unsound data.
 * @param files as for `deckProblems`
 * @param undone what has not happened, e.g. `nothing was built`
 * @throws UserError with every problem
 */
export async function requireSound(undone: string, files?: readonly string[]): Promise<void> {
  const problems = await deckProblems(files)
  if (problems.length > 0)
    throw new UserError(`the data is not sound, ${undone}.\n${problems.join('\n')}`)
}
