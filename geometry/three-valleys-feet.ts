import type { Bar } from '../data/figures/three-valleys'
import type { PlacedText } from './canvas'
import { MIN_LABEL, Y0 } from './canvas'
import { fitText, fitTogether, MIN_NAME } from './fit'
import { placeLines, shortened } from './lines'
import { middleOf, round } from './metrics'
import { serifSizeFor, serifWidth } from './serif'
import { textWidth } from './text'

/** What stands below the line under a bar. */
export interface PlacedFoot {
  readonly word: PlacedText
  readonly when: readonly PlacedText[]
  readonly scope: readonly PlacedText[]
  readonly slip?: { readonly before: PlacedText, readonly struck: PlacedText, readonly stroke: string }
}

const WORD = 56
/** Measure words where the rows below them need the room. */
const SMALL_WORD = 40
/** Room that the mark between two bars takes from the measure words. */
const MARK = 60
const WHEN = 24
const SCOPE = 20
const CLOSE_LEADING = 22
/** Lowest baseline above the row of the note. */
const LAST_ROW = 626
const SLIP = { apart: 18, within: 10 } as const

type Slip = NonNullable<Bar['slip']>

function slipWidth({ before, struck }: Slip, size: number): number {
  return SLIP.apart + textWidth(before, size) + SLIP.within + textWidth(struck, size)
}

/** The article's word, its measure struck out. */
function placeSlip({ before, struck }: Slip, size: number, x: number, y: number): PlacedFoot['slip'] {
  const at = x + textWidth(before, size) + SLIP.within
  return {
    before: { text: before, size, x: round(x), y, anchor: 'start' },
    struck: { text: struck, size, x: round(at), y, anchor: 'start' },
    stroke: `M${round(at - 4)} ${round(middleOf(y, size))}h${round(textWidth(struck, size) + 8)}`,
  }
}

/** Measure words, all of one size. */
function placeWords(bars: readonly Bar[], lefts: readonly number[], rooms: readonly number[], largest: number): PlacedText[] {
  const size = Math.min(...bars.map(({ word }, i) => serifSizeFor(word, rooms[i]! - MARK, largest, MIN_NAME)))
  return bars.map(({ word }, i) => {
    const { lines } = fitText(word, { size, smallest: size, width: rooms[i]! - MARK, measure: serifWidth })
    return { text: lines[0]!, size, x: lefts[i]!, y: Math.round(Y0 + 11 + size * 0.875), anchor: 'start' }
  })
}

/** Year and scope on one row each, the slip beside the year; nothing where a row is too long for that. */
function inTwoRows(bars: readonly Bar[], lefts: readonly number[], rooms: readonly number[]): PlacedFoot[] | undefined {
  const slipSize = bars.every(({ slip, when }, i) => !slip || textWidth(when, WHEN) + slipWidth(slip, SCOPE) <= rooms[i]!) ? SCOPE : MIN_LABEL
  const when = fitTogether(bars.map((bar, i) => ({ text: bar.when, width: rooms[i]! - (bar.slip ? slipWidth(bar.slip, slipSize) : 0) })), { size: WHEN })
  const scope = fitTogether(bars.map((bar, i) => ({ text: bar.scope, width: rooms[i]! })), { size: SCOPE })
  if (bars.some((bar, i) => when.texts[i] !== bar.when || scope.texts[i] !== bar.scope))
    return undefined
  const words = placeWords(bars, lefts, rooms, WORD)
  return bars.map((bar, i) => {
    const [x, y] = [lefts[i]!, words[i]!.y + 35]
    return {
      word: words[i]!,
      when: [{ text: bar.when, size: when.size, x, y, anchor: 'start' }],
      scope: [{ text: bar.scope, size: scope.size, x, y: y + 30, anchor: 'start' }],
      slip: bar.slip && placeSlip(bar.slip, slipSize, x + textWidth(bar.when, when.size) + SLIP.apart, y),
    }
  })
}

/** Rows of the smallest size below smaller measure words; the slip has a row of its own. */
function inRows(bars: readonly Bar[], lefts: readonly number[], rooms: readonly number[]): PlacedFoot[] {
  const words = placeWords(bars, lefts, rooms, SMALL_WORD)
  const first = words[0]!.y + 26
  const rows = Math.floor((LAST_ROW - first) / CLOSE_LEADING) + 1
  return bars.map(({ when, scope, slip }, i) => {
    const [x, width] = [lefts[i]!, rooms[i]!]
    const place = (text: string, row: number, most: number) => placeLines(
      fitText(text, { size: MIN_LABEL, width, most }).lines,
      { size: MIN_LABEL, x, y: first + row * CLOSE_LEADING, anchor: 'start' },
      CLOSE_LEADING,
    )
    const whens = place(when, 0, slip ? 1 : 2)
    const half = (width - SLIP.within - 8) / 2
    const used = whens.length + (slip ? 1 : 0)
    return {
      word: words[i]!,
      when: whens,
      scope: place(scope, used, rows - used),
      slip: slip && placeSlip(
        { before: shortened(slip.before, MIN_LABEL, half), struck: shortened(slip.struck, MIN_LABEL, half) },
        MIN_LABEL,
        x,
        first + whens.length * CLOSE_LEADING,
      ),
    }
  })
}

/**
 * The words under all bars, their rows level across the slide.
 * @param lefts left edge of each bar
 * @param rooms width that the words of each may take up
 */
export function placeFeet(bars: readonly Bar[], lefts: readonly number[], rooms: readonly number[]): PlacedFoot[] {
  return inTwoRows(bars, lefts, rooms) ?? inRows(bars, lefts, rooms)
}
