import type { TargetStage } from '../data/figures/targets'
import type { PlacedText } from './canvas'
import { CONTENT, MARGIN_X, MIN_LABEL } from './canvas'
import { wrapLines } from './lines'
import { serifWidth } from './serif'
import { textWidth } from './text'

const BRACKET_Y = 556
const COLUMN_GAP = 22

/** A stage as a bracket over its years with its words, in px of the canvas. */
export interface PlacedStage {
  /** Extent of the bracket in pixels. */
  readonly from: number
  readonly to: number
  readonly y: number
  /** The start is not given and fades in. */
  readonly faded: boolean
  readonly open: boolean
  readonly step: number
  readonly name: readonly PlacedText[]
  readonly term: readonly PlacedText[]
  /** From the bracket to its words, where these had to move away. */
  readonly leader?: string
}

/** How the words are set, the roomiest way first. */
const SETTINGS = [
  { nameSize: 22, nameLines: 1, termLines: 1, first: 28, lead: 26 },
  { nameSize: 22, nameLines: 1, termLines: 2, first: 24, lead: 22 },
  { nameSize: MIN_LABEL, nameLines: 2, termLines: 2, first: 21, lead: 20 },
] as const

/** Breaks a text into a number of lines at most. */
function balance(text: string, size: number, count: number): string[] {
  const whole = textWidth(text, size)
  for (let width = whole / count; width < whole; width += size / 2) {
    const lines = wrapLines(text, size, width)
    if (lines.length <= count)
      return lines
  }
  return [text]
}

/**
 * Stages under the time axis: a bracket over their years, name and aim below it.
 * @param stages in the order of time
 * @param time scale from years to pixels
 * @param start year at which the first bracket is drawn from
 */
export function layoutStages(stages: readonly TargetStage[], time: (year: number) => number, start: number): PlacedStage[] {
  for (const setting of SETTINGS) {
    const words = stages.map(stage => ({
      name: balance(stage.name, setting.nameSize, setting.nameLines),
      term: balance(stage.term, MIN_LABEL, setting.termLines),
    }))
    const widths = words.map(({ name, term }) => Math.max(
      ...name.map(text => serifWidth(text, setting.nameSize)),
      ...term.map(text => textWidth(text, MIN_LABEL)),
    ))
    const fits = widths.reduce((sum, width) => sum + width + COLUMN_GAP, -COLUMN_GAP) <= CONTENT.right - MARGIN_X
    if (!fits && setting !== SETTINGS.at(-1))
      continue
    const lefts = columns(stages, widths, time, start)
    return stages.map((stage, i) => {
      const from = time(stage.from ?? start) + 4
      const to = time(stage.to) - 4
      const isLast = i === stages.length - 1 && i > 0
      const x = isLast ? lefts[i]! + widths[i]! : lefts[i]!
      const set = (text: string, size: number, row: number): PlacedText => ({
        text,
        size,
        x,
        y: BRACKET_Y + setting.first + row * setting.lead,
        anchor: isLast ? 'end' : 'start',
      })
      const { name, term } = words[i]!
      const moved = lefts[i]! > to || lefts[i]! + widths[i]! < from
      return {
        from,
        to,
        y: BRACKET_Y,
        faded: stage.from === undefined,
        open: stage.open,
        step: stage.step,
        name: name.map((text, row) => set(text, setting.nameSize, row)),
        term: term.map((text, row) => set(text, MIN_LABEL, name.length + row)),
        leader: moved ? `M${(from + to) / 2} ${BRACKET_Y}L${lefts[i]! + 4} ${BRACKET_Y + 8}` : undefined,
      }
    })
  }
  return []
}

/** Left edges of the columns: under the start of each stage, moved only as far as neighbours and margins ask. */
function columns(stages: readonly TargetStage[], widths: readonly number[], time: (year: number) => number, start: number): number[] {
  const lefts = stages.map((stage, i) => i > 0 && i === stages.length - 1
    ? time(stage.to) - 4 - widths[i]!
    : time(stage.from ?? start) + 4)
  for (let i = 1; i < lefts.length; i++)
    lefts[i] = Math.max(lefts[i]!, lefts[i - 1]! + widths[i - 1]! + COLUMN_GAP)
  for (let i = lefts.length - 1; i >= 0; i--)
    lefts[i] = Math.min(lefts[i]!, (i === lefts.length - 1 ? CONTENT.right : lefts[i + 1]! - COLUMN_GAP) - widths[i]!)
  return lefts
}
