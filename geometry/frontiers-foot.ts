import type { FrontiersData } from '../data/figures/frontiers'
import type { PlacedText } from './canvas'
import { CANVAS, CONTENT } from './canvas'
import { fitColumn, fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { serifWidth } from './serif'
import { textBox } from './text'

/** What stands under the eye: the words of the lower lid between two corners. */
export interface FootLayout {
  readonly lowerWords: readonly PlacedText[]
  readonly logicHead: PlacedText
  readonly formsHead: PlacedText
  readonly logic: readonly PlacedText[]
  readonly forms: readonly PlacedText[]
}

/** The lower lid: its height at an `x`, its lowest place, and where its arrow head reaches below it. */
export interface LowerLid {
  readonly at: (x: number) => number
  readonly foot: number
  readonly arrow: { readonly from: number, readonly to: number }
}

type Corners = Omit<FootLayout, 'lowerWords'>

const MIDDLE = CANVAS.width / 2
/** Baseline that the lower words share with the last lines of both corners, below the lid. */
const BELOW_LID = 50
/** Lowest baseline, where there is more to set. */
const LOWEST = CONTENT.bottom - 8
const HEAD = 20
const LOGIC = 24
const FORM = 36
const WORDS = 40
/** Widest corner: what is left is for the words between them. */
const CORNER_WIDTH = 340
/** From line to line in both corners, at their largest sizes. */
const LEADING = { logic: 35, forms: 50 } as const
/** The closing quotation mark leaves half of its square empty; it hangs out, so that the mark ends at the margin. */
const HANGING = 0.44
const CLEAR = { line: 6, arrow: 22 } as const

/**
 * Words under the lower lid and in both corners.
 * @param data words of the figure
 * @param lower what the lower lid says
 * @param lid the lid that they keep clear of
 */
export function layoutFoot(data: FrontiersData, lower: string, lid: LowerLid): FootLayout {
  const { left, right } = CONTENT
  // The corners fill up from their shared baseline; what gets too tall moves lower, then is set smaller.
  const tries = [{ foot: lid.foot + BELOW_LID, room: Infinity }, ...[120, 110, 100, 90, 80, 70].map(room => ({ foot: LOWEST, room }))]
  const corners = tries.map(({ foot, room }) => layoutCorners(data, foot, room))
  const fitting = corners.find(each => clears(each, lid)) ?? corners.at(-1)!

  const edgeOf = (lines: readonly PlacedText[]) => Math.max(0, ...lines.map(line => textBox(line).width))
  const half = Math.min(MIDDLE - left - edgeOf(fitting.logic), right - MIDDLE - edgeOf(fitting.forms))
  // One line shares its baseline with the corners, two hang from the lid.
  const fit = { smallest: 24, width: 2 * half - 48, measure: serifWidth }
  const one = fitText(lower, { ...fit, size: WORDS })
  const words = one.lines[0] === lower ? one : fitText(lower, { ...fit, size: 30, most: 2 })
  const first = words.lines.length > 1 ? lid.foot + 14 + words.size * 0.9 : lid.foot + BELOW_LID
  return { ...fitting, lowerWords: placeLines(words.lines, { x: MIDDLE, y: first, size: words.size, anchor: 'middle' }, words.size * 1.15) }
}

/** Both corners with their last lines on one baseline, and their heads on another above the taller one. */
function layoutCorners(data: FrontiersData, foot: number, room: number): Corners {
  const { left, right } = CONTENT
  const logic = fitColumn(data.logic.map(text => ({ text, size: LOGIC })), CORNER_WIDTH, room, LEADING.logic)
  const deepest = logic.lines.at(-1)?.below ?? 0
  const logicY = (below: number) => foot - deepest + below

  const widest = Math.max(1, ...data.forms.map(text => serifWidth(text, FORM)))
  const tallest = Math.max(1, (data.forms.length - 1) * LEADING.forms)
  const formSize = Math.max(MIN_NAME, Math.floor(FORM * Math.min(1, CORNER_WIDTH / widest, room / tallest)))
  const formY = (i: number) => foot - (data.forms.length - 1 - i) * LEADING.forms * formSize / FORM

  const headY = Math.min(logicY(0) - (logic.lines[0]?.size ?? 0), formY(0) - formSize) - 14
  const head = (text: string) => fitText(text, { size: HEAD, width: CORNER_WIDTH })
  const [logicHead, formsHead] = [head(data.logicHead), head(data.formsHead)]
  return {
    logicHead: { text: logicHead.lines[0]!, x: left, y: headY, size: logicHead.size, anchor: 'start' },
    formsHead: { text: formsHead.lines[0]!, x: right, y: headY, size: formsHead.size, anchor: 'end' },
    logic: logic.lines.map(({ text, size, below }) => ({ text, x: left, y: logicY(below), size, anchor: 'start' })),
    forms: data.forms.map((form, i) => {
      const text = fitText(form, { size: formSize, smallest: formSize, width: CORNER_WIDTH, measure: serifWidth }).lines[0]!
      return { text, x: right + (text.endsWith('”') ? HANGING * formSize : 0), y: formY(i), size: formSize, anchor: 'end' }
    }),
  }
}

/** Whether the lid and its arrow head pass above all words. */
function clears({ logicHead, formsHead, logic, forms }: Corners, lid: LowerLid): boolean {
  return [logicHead, formsHead, ...logic, ...forms].every((line) => {
    const { x, y, width } = textBox(line)
    const inner = line.anchor === 'start' ? x + width : x
    const byArrow = inner > lid.arrow.from && inner < lid.arrow.to
    return y >= lid.at(inner) + (byArrow ? CLEAR.arrow : CLEAR.line)
  })
}
