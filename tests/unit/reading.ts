import { expect } from 'playwright/test'
import type { FigureTable } from '../../data/figures/table'
import type { Box } from '../../geometry/canvas'
import { overlaps } from '../../geometry/text'

/** Widths at which the reading edition is checked: small and large phones, a tablet's column. */
export const WIDTHS = [288, 328, 400, 680] as const

/** A box with what stands in it, for a failure that names it. */
export interface Named {
  readonly name: string
  readonly box: Box
}

const describe = ({ name, box: { x, y, width, height } }: Named) => `“${name}” ${x.toFixed(0)},${y.toFixed(0)} ${width.toFixed(0)}×${height.toFixed(0)}`

/** Expects texts to keep apart and to stand inside their frame. Text widths are estimates on the wide side, so a few pixels may stand out. */
export function expectLegible(texts: readonly Named[], frame: { readonly width: number, readonly height: number }, which = ''): void {
  const clashes = texts.flatMap((a, i) => texts.slice(i + 1).filter(b => overlaps(a.box, b.box)).map(b => `${describe(a)} × ${describe(b)}`))
  expect(clashes, `${which} at ${frame.width}: texts that touch`).toEqual([])
  const outside = texts.filter(({ box: { x, y, width, height } }) => x < -1 || y < -2 || x + width > frame.width + 4 || y + height > frame.height + 2)
  expect(outside.map(describe), `${which} at ${frame.width}: texts outside the frame`).toEqual([])
}

/** Expects every number that is drawn to stand in the figure's table, with its sign. */
export function expectInTable(numbers: readonly string[], { rows }: FigureTable): void {
  const cells = rows.flatMap(row => row.cells).join('\n')
  for (const number of numbers)
    expect(cells, number).toContain(number.replace(/^≈/, ''))
}
