import type { Box } from './canvas'

/** How far a scale line stays away from words. */
const CLEAR = 8

/** A stretch of a scale line that is taken out for a label. */
export interface ScaleGap {
  readonly y: number
  readonly from: number
  readonly to: number
  /** Step at which the label comes; the line is whole until then. */
  readonly step: number
}

/** A label with the step at which it is seen. */
export interface SteppedLabel {
  readonly boxes: readonly Box[]
  readonly step: number
}

/**
 * The gaps of horizontal scale lines, so that none runs through a label or close along one.
 * @param lines heights of the lines
 * @param labels what they stop short of
 */
export function scaleGaps(lines: readonly number[], labels: readonly SteppedLabel[]): ScaleGap[] {
  return labels.flatMap(({ boxes, step }) => lines.flatMap((y) => {
    const inTheWay = boxes.filter(box => box.y - CLEAR / 2 < y && box.y + box.height + CLEAR / 2 > y)
    return inTheWay.length === 0
      ? []
      : [{
          y,
          step,
          from: Math.min(...inTheWay.map(({ x }) => x)) - CLEAR,
          to: Math.max(...inTheWay.map(({ x, width }) => x + width)) + CLEAR,
        }]
  }))
}
