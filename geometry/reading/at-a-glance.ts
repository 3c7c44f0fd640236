import type { TickGroup } from '../../data/figures/at-a-glance'

/** Counted things as marks of an upright gauge: heights from its top. */
export interface Gauge {
  readonly groups: readonly (TickGroup & { readonly marks: readonly number[] })[]
  readonly height: number
}

/** From mark to mark, and from group to group. */
const PITCH = 7
const GROUP = 15
/** Room for half a broad mark at either end. */
const EDGE = 2.5

/** One mark for each counted thing of a block. */
export function layoutGauge(ticks: readonly TickGroup[]): Gauge {
  let y = EDGE
  const groups = ticks.map((group) => {
    const marks = Array.from({ length: group.count }, (_, i) => y + i * PITCH)
    y += (group.count - 1) * PITCH + GROUP
    return { ...group, marks }
  })
  return { groups, height: y - GROUP + EDGE }
}
