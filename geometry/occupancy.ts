import type { Box } from './canvas'
import { CANVAS } from './canvas'

/** Side of a cell in pixels; answers err towards “taken” by less than this. */
const CELL = 2

/**
 * Answers in constant time whether a box is free of obstacles, by prefix sums over small cells.
 * @param obstacles what takes up room, fixed from now on
 */
export function freeOf(obstacles: readonly Box[]): (box: Box) => boolean {
  const columns = Math.ceil(CANVAS.width / CELL) + 1
  const rows = Math.ceil(CANVAS.height / CELL) + 1
  const sums = new Int32Array(columns * rows)
  const cell = (pixel: number, round: (value: number) => number, last: number) => Math.min(Math.max(round(pixel / CELL), 0), last)
  const extent = ({ x, y, width, height }: Box) => ({
    left: cell(x, Math.floor, columns - 1),
    right: cell(x + width, Math.ceil, columns - 1),
    top: cell(y, Math.floor, rows - 1),
    bottom: cell(y + height, Math.ceil, rows - 1),
  })
  for (const obstacle of obstacles) {
    const { left, right, top, bottom } = extent(obstacle)
    for (let row = top; row < bottom; row++)
      sums.fill(1, (row + 1) * columns + left + 1, (row + 1) * columns + right + 1)
  }
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      const i = row * columns + column
      sums[i] = sums[i]! + sums[i - 1]! + sums[i - columns]! - sums[i - columns - 1]!
    }
  }
  return (box) => {
    const { left, right, top, bottom } = extent(box)
    const taken = sums[bottom * columns + right]! - sums[bottom * columns + left]! - sums[top * columns + right]! + sums[top * columns + left]!
    return taken === 0
  }
}
