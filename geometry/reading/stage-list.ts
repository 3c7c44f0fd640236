import type { TargetStage } from '../../data/figures/targets'
import type { PlacedText } from '../canvas'
import { fitText } from '../fit'
import { placeLines } from '../lines'
import { baselineAt } from '../metrics'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { columnSizes, LEAST } from './column'

const GAP = 24
const LEADING = 1.4

/** A stage under the time axis: a bracket that ends in its year, its name and its aim. */
export interface PlacedStageEntry {
  readonly from: number
  readonly to: number
  readonly y: number
  /** The start is not given and fades in. */
  readonly faded: boolean
  /** No number stands at its end. */
  readonly open: boolean
  readonly year: PlacedText
  readonly words: readonly (PlacedText & { readonly role: 'name' | 'term' })[]
}

/**
 * The stages one below the other, or side by side where the column is wide.
 * @returns the stages and the height at which they end
 */
export function layoutStageList(stages: readonly TargetStage[], { top, width }: { readonly top: number, readonly width: number }): { readonly stages: readonly PlacedStageEntry[], readonly height: number } {
  const { wide, label, name } = columnSizes(width)
  const across = wide ? Math.max(1, Math.min(3, stages.length)) : 1
  const room = (width - GAP * (across - 1)) / across
  let height = top
  let row = top
  const entries = stages.map((stage, i): PlacedStageEntry => {
    const column = i % across
    if (column === 0)
      row = i === 0 ? top : height + 26
    const from = column * (room + GAP)
    const year: PlacedText = { text: String(stage.to), size: label, x: from + room, y: baselineAt(row, label), anchor: 'end' }
    const heading = fitText(stage.name, { size: name, smallest: LEAST + 1, width: room, most: 3, measure: serifWidth })
    const aim = fitText(stage.term, { size: label, smallest: LEAST, width: room, most: 6 })
    const first = row + 20 + heading.size
    const names = placeLines(heading.lines, { size: heading.size, x: from, y: first, anchor: 'start' }, heading.size * LEADING)
    const terms = placeLines(aim.lines, { size: aim.size, x: from, y: names.at(-1)!.y + aim.size * 1.6, anchor: 'start' }, aim.size * LEADING)
    height = Math.max(height, terms.at(-1)!.y + 8)
    return {
      from,
      to: from + room - textWidth(year.text, label) - 10,
      y: row,
      faded: stage.from === undefined,
      open: stage.open,
      year,
      words: [...names.map(text => ({ ...text, role: 'name' as const })), ...terms.map(text => ({ ...text, role: 'term' as const }))],
    }
  })
  return { stages: entries, height: Math.ceil(height) }
}
