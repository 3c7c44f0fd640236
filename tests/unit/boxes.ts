import { expect } from 'playwright/test'
import type { Box } from '../../geometry/canvas'
import { CANVAS, CONTENT, MIN_LABEL } from '../../geometry/canvas'
import { overlaps } from '../../geometry/text'

const describe = ({ x, y, width, height }: Box) => `${x.toFixed(0)},${y.toFixed(0)} ${width.toFixed(0)}×${height.toFixed(0)}`

/** Expects no two boxes to share any area. */
export function expectNoOverlap(boxes: readonly Box[]): void {
  const clashes = boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => overlaps(a, b)).map(b => `${describe(a)} on ${describe(b)}`))
  expect(clashes).toEqual([])
}

/** Expects every box between the margins and above the source line. Text widths are estimates on the wide side, so a few pixels may stand out. */
export function expectInside(boxes: readonly Box[], slack = 4): void {
  const outside = boxes.filter(({ x, y, width, height }) =>
    x < CONTENT.left - slack || x + width > CONTENT.right + slack || y < 0 || y + height > Math.min(CONTENT.bottom, CANVAS.height))
  expect(outside.map(describe)).toEqual([])
}

/** Expects every text to be large enough, for the last row unless told. What is no number at all is not large enough either. */
export function expectMinSize(texts: readonly { readonly text: string, readonly size: number }[], least = MIN_LABEL): void {
  expect(texts.filter(({ size }) => !(size >= least)).map(({ text, size }) => `“${text}” at ${size.toFixed(1)} px`)).toEqual([])
}

/** Expects every number to be larger than the one before. */
export function expectAscending(numbers: readonly number[]): void {
  expect(numbers.filter((number, i) => i > 0 && !(number > numbers[i - 1]!))).toEqual([])
}
