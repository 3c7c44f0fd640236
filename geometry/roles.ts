import type { RolesData } from '../data/figures/roles'
import type { PlacedText } from './canvas'
import { CONTENT, Y0 } from './canvas'
import { fitColumn } from './fit'
import { placeLines } from './lines'
import { round } from './metrics'
import type { BedLayout } from './roles-bed'
import { layoutBed } from './roles-bed'
import type { Column, Sizes } from './roles-columns'
import { arrange, GAP, INFLOW, LEADING, ROW, TOP } from './roles-columns'

/** A function of a district: a stream that runs into the river. */
export interface PlacedStream {
  readonly label: readonly PlacedText[]
  readonly d: string
}

/** A district on the line with its role and the streams that run into it, in px of the canvas. */
export interface PlacedRole {
  readonly name: PlacedText
  readonly role: readonly PlacedText[]
  readonly streams: readonly PlacedStream[]
}

/** The districts above the line and the bed below it, in px of the canvas. */
export interface RolesLayout extends BedLayout {
  readonly districts: readonly PlacedRole[]
  /** What is said where districts have no streams. */
  readonly bare: readonly PlacedText[]
}

/** Lays out the districts along the line, their functions as streams, and the two beds inside each other. */
export function layoutRoles(data: RolesData): RolesLayout {
  const { columns, sizes, coreEnd, restStart } = arrange(data)
  const districts = columns.map(column => placeRole(column, sizes))
  return {
    districts,
    ...layoutBed(data, coreEnd, restStart),
    bare: data.bare ? placeBare(data.bare, columns, districts, sizes) : [],
  }
}

/** The remark stands where the streams of the others run, over the widest run of districts without any, clear of their names. */
function placeBare(text: string, columns: readonly Column[], placed: readonly PlacedRole[], { label }: Sizes): PlacedText[] {
  const runs = columns.flatMap((column, i) => {
    if (column.labels.length || (i > 0 && !columns[i - 1]!.labels.length))
      return []
    const next = columns.findIndex((other, n) => n > i && other.labels.length > 0)
    const end = next < 0 ? columns.length : next
    const right = next < 0 ? CONTENT.right : columns[next]!.x - GAP
    return [{ x: column.x, width: right - column.x, lowest: Math.min(...placed.slice(i, end).map(({ name }) => name.y)) - label * 1.6 }]
  })
  const run = runs.sort((a, b) => b.width - a.width)[0]
  if (!run)
    return []
  const { lines, rise } = fitColumn([{ text, size: label }], run.width, run.lowest - TOP, label * 1.4)
  const y = Math.min(TOP + 2 * ROW, run.lowest - lines.at(-1)!.below + rise)
  return lines.map(({ text, size, below }) => ({ text, size, x: run.x, y: y - rise + below, anchor: 'start' }))
}

function placeRole({ x, name, role, roleTop, labels, rows, downs }: Column, { label, role: size }: Sizes): PlacedRole {
  return {
    name: { text: name, size: label, x, y: roleTop - size * 1.04 - 4, anchor: 'start' },
    role: placeLines(role, { x, y: roleTop, size, anchor: 'start' }, size * LEADING.role),
    // The lowest stream turns down first, so that none crosses another.
    streams: labels.map((lines, i) => ({
      label: placeLines(lines, { x, y: rows[i]!, size: label, anchor: 'start' }, label * LEADING.label),
      d: stream(x, rows[i]! + (lines.length - 1) * label * LEADING.label + 10, downs[i]!),
    })),
  }
}

/** Runs level under its label, turns down and flows into the line. */
function stream(x: number, y: number, down: number): string {
  const [bend, mouth] = [12, 18]
  return `M${x} ${round(y)}H${round(down - bend)}A${bend} ${bend} 0 0 1 ${round(down)} ${round(y + bend)}V${Y0 - mouth}Q${round(down)} ${Y0 - 3} ${round(down + INFLOW - 2)} ${Y0 - 2}`
}
