import { scaleLinear, type ScaleLinear } from 'd3-scale'

/** A value axis that may start above zero and then says so. */
export interface ValueScale {
  readonly scale: ScaleLinear<number, number>
  /** Value at the foot of the axis. */
  readonly base: number
  /** Values that carry a label, from the base up. */
  readonly majors: readonly number[]
  /** Step of the gauge between them. */
  readonly minor: number
}

/** Share of the height that must stay free under the lowest value. */
const FOOT = 0.05

/**
 * The value axis of a path: cut off below when the values lie close together, from zero when they span magnitudes.
 * @param values what is drawn
 * @param bottom pixel of the base
 * @param top pixel of the highest value
 */
export function valueScale(values: readonly number[], bottom: number, top: number): ValueScale {
  const high = Math.max(...values)
  const low = Math.min(...values)
  // Below half of the highest value a cut axis would flatter the growth more than it would help the eye.
  const from = low > high / 2 ? low - (high - low) * FOOT : 0
  const [first = 0, second = high] = scaleLinear([from, high], [0, 1]).ticks(4)
  const major = second - first || high
  const base = Math.max(0, Math.floor(from / major) * major)
  const scale = scaleLinear([base, high], [bottom, top])
  const majors: number[] = []
  for (let value = base; value <= high + major * 1e-9; value += major)
    majors.push(value)
  return { scale, base, majors, minor: major / 10 }
}

/** A round value as an axis prints it; English groups digits by three. */
export function axisNumber(amount: number, latin: boolean): string {
  return String(Math.round(amount * 10) / 10).replace(/\B(?=(?:\d{3})+$)/g, latin ? ',' : '')
}
