import type { Valley } from '../data/figures/three-valleys'
import type { PlacedText } from './canvas'
import { MIN_LABEL } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { round } from './metrics'
import { serifSizeFor, serifWidth } from './serif'
import { textWidth } from './text'

/** What stands above the bars of a valley. */
export interface PlacedHead {
  readonly name: PlacedText
  readonly age: { readonly fact: string, readonly lines: readonly PlacedText[] }
  readonly finding?: { readonly labels: readonly PlacedText[], readonly bracket: string }
  readonly supposed?: { readonly fact: string, readonly lines: readonly PlacedText[] }
  /** Lowest ink: bars and their numbers stay below. */
  readonly bottom: number
}

/** Where a head stands: from the first bar to the end of the last, and as far as words may reach beyond. */
export interface HeadPlace {
  readonly left: number
  readonly right: number
  readonly end: number
}

/** Names hang on one line, whatever the height of their bars. */
const HANG = 186
const NAME = 28
const AGE = 20
const BODY = 24
const APART = 10
const LEADING = 34
/** Leading of words at the smallest size. */
const CLOSE_LEADING = 23
/** Most rows of a supposed number that does not keep to its own lines. */
const MOST_ROWS = 5

/** How the names of all valleys are set: with their ages beside them, or below where that is too wide for one. */
interface Names {
  readonly beside: boolean
  readonly size: number
  readonly age: number
}

function namesOf(valleys: readonly Valley[], places: readonly HeadPlace[]): Names {
  const besideWith = (age: number) => Math.min(...valleys.map((valley, i) =>
    Math.floor((places[i]!.end - places[i]!.left - APART - textWidth(valley.age.text, age)) / serifWidth(valley.name, 1))))
  for (const age of [AGE, MIN_LABEL]) {
    const size = besideWith(age)
    if (size >= (age === AGE ? NAME : MIN_NAME))
      return { beside: true, size: Math.min(NAME, size), age }
  }
  return { beside: false, size: Math.min(...valleys.map(({ name }, i) => serifSizeFor(name, places[i]!.end - places[i]!.left, NAME, MIN_NAME))), age: AGE }
}

function supposedLines(lines: readonly string[], left: number, width: number, first: number): PlacedText[] {
  const size = Math.min(BODY, ...lines.map(line => Math.floor(width / textWidth(line, 1))))
  if (size >= MIN_LABEL)
    return placeLines(lines, { size, x: left, y: first, anchor: 'start' }, LEADING)
  const joined = lines.join(/\p{Script=Han}/u.test(lines[0]!) ? '' : ' ')
  const fitted = fitText(joined, { size: MIN_LABEL, width, most: MOST_ROWS })
  return placeLines(fitted.lines, { size: fitted.size, x: left, y: first - 6, anchor: 'start' }, CLOSE_LEADING)
}

function placeHead({ name, age, finding, supposed }: Valley, { left, right, end }: HeadPlace, names: Names): PlacedHead {
  const width = end - left
  const title = fitText(name, { size: names.size, smallest: Math.min(names.size, MIN_NAME), width, measure: serifWidth })
  const below = fitText(age.text, { size: names.age, width, most: 2 })
  const ages: readonly PlacedText[] = names.beside
    ? [{ text: age.text, size: names.age, x: round(left + serifWidth(name, names.size) + APART), y: HANG - 1, anchor: 'start' }]
    : placeLines(below.lines, { size: below.size, x: left, y: HANG + 26, anchor: 'start' }, CLOSE_LEADING)
  const next = (names.beside ? HANG : ages.at(-1)!.y) + 36
  const said = finding === undefined ? undefined : fitText(finding, { size: BODY, width, most: names.beside ? 1 : 2 })
  const labels = said && placeLines(said.lines, { size: said.size, x: left, y: next, anchor: 'start' }, 26)
  const bracket = (labels?.at(-1)!.y ?? next) + 16
  const lines = supposed && supposedLines(supposed.lines, left, width, labels ? bracket + 40 : next)
  return {
    name: { text: title.lines[0]!, size: title.size, x: left, y: HANG, anchor: 'start' },
    age: { fact: age.fact, lines: ages },
    finding: labels && { labels, bracket: `M${left} ${bracket + 12}V${bracket}H${right}V${bracket + 12}` },
    supposed: lines && { fact: supposed.fact, lines },
    bottom: Math.max(ages.at(-1)!.y + 6, labels ? bracket + 12 : 0, lines ? lines.at(-1)!.y + 6 : 0),
  }
}

/** Names, ages and what is said of whole valleys, above their bars. */
export function placeHeads(valleys: readonly Valley[], places: readonly HeadPlace[]): PlacedHead[] {
  const names = namesOf(valleys, places)
  return valleys.map((valley, i) => placeHead(valley, places[i]!, names))
}
