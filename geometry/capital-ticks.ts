import type { CapitalData } from '../data/figures/capital'
import type { Box, PlacedText } from './canvas'
import { MIN_LABEL } from './canvas'
import { fitText } from './fit'
import { baselineAt } from './metrics'
import { textWidth } from './text'

/** An amount as a count of ticks in groups of ten. */
export interface TickCount {
  readonly ticks: readonly Box[]
  /** What one tick stands for. */
  readonly each: number
  /** Says what a tick stands for, where it needs saying; a remainder is drawn as a shorter tick. */
  readonly scale?: PlacedText
}

/** Gap between groups, as a multiple of the pitch of the ticks. */
const GROUP_GAP = 0.9
/** Ticks closer than this cannot be told apart. */
const LEAST_PITCH = 5.5
const PITCH = 12
const TICK = 4.5
const ROUND = [1, 2, 5]

/** Pitch of so many ticks in a width, the last of them included. */
function pitchOf(count: number, width: number): number {
  const slots = count - 1 + GROUP_GAP * (Math.ceil(count / 10) - 1)
  return Math.min(PITCH, (width - 5) / Math.max(1, slots))
}

/**
 * Counts an amount in ticks: one for each unit, and for each round number of units where those would be too many.
 * @param value the amount, above 0
 * @param room where the ticks stand
 * @param scale words for how much a tick stands for, said where that is not one of the unit the amount is written in
 */
export function layoutTicks(value: number, room: Box, scale: CapitalData['fund']['scale']): TickCount {
  for (let power = 1; ; power *= 10) {
    for (const round of ROUND) {
      const each = round * power
      const label = each === scale.per ? undefined : fitText(scale.words.replace('{}', String(each / scale.per)), { size: MIN_LABEL, width: room.width / 2 })
      const width = label ? room.width - textWidth(label.lines[0]!, label.size) - 14 : room.width
      const count = Math.max(1, Math.ceil(value / each - 1e-9))
      const pitch = pitchOf(count, width)
      if (pitch < LEAST_PITCH)
        continue
      const rest = value / each - (count - 1)
      return {
        each,
        ticks: Array.from({ length: count }, (_, i) => ({
          x: room.x + pitch * (i + GROUP_GAP * Math.floor(i / 10)),
          y: room.y,
          width: Math.min(TICK, pitch * 0.5),
          height: room.height * (i === count - 1 ? Math.min(1, rest) : 1),
        })),
        scale: label && { text: label.lines[0]!, size: label.size, x: room.x + room.width, y: baselineAt(room.y + room.height / 2, label.size), anchor: 'end' },
      }
    }
  }
}
