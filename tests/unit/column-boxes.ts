import { expect } from 'playwright/test'
import type { Box, PlacedText } from '../../geometry/canvas'
import { serifWidth } from '../../geometry/serif'
import { expectReadable } from './boxes'
import { inkBox } from './placed'

/** Widths at which the reading edition is read: narrow and common phones, a large one, a tablet. */
export const COLUMNS = [288, 328, 400, 680] as const

/** The ink of a line of the bold serif, which runs wider in Latin. */
export function serifBox(text: PlacedText): Box {
  const width = serifWidth(text.text, text.size)
  const left = text.anchor === 'start' ? text.x : text.anchor === 'middle' ? text.x - width / 2 : text.x - width
  return { ...inkBox(text), x: left, width }
}

/** Expects every box inside the frame of a drawing; widths are estimates on the wide side. */
export function expectInColumn(boxes: readonly Box[], { width, height }: { readonly width: number, readonly height: number }, slack = 1): void {
  expect(boxes.filter(box => box.x < -slack || box.x + box.width > width + slack || box.y < -slack || box.y + box.height > height + slack)).toEqual([])
}

/** Expects every line of text to be large enough to be read on a phone. */
export function expectLegible(lines: readonly PlacedText[], least = 16): void {
  expectReadable(lines, least)
}
