import type { Box, PlacedText } from '../canvas'
import { overlaps, textBox } from '../text'

/** A year on the line, in px of the column. */
export interface PlacedYear {
  readonly x: number
  /** It has a point. */
  readonly named: boolean
  /** Absent where its name would touch others. */
  readonly label?: PlacedText
}

/**
 * The years along a tide line, from the first with a point to the last.
 * @param years those with a point
 * @param x where a year stands
 * @param tide height of the line
 * @param size of the names
 */
export function yearAxis(years: readonly number[], x: (year: number) => number, tide: number, size: number): PlacedYear[] {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const taken: Box[] = []
  const labels = new Map<number, PlacedText>()
  const name = (year: number, row: number) => {
    const label: PlacedText = { text: String(year), size, x: x(year), y: tide + 12 + size * (1 + 1.15 * row), anchor: 'middle' }
    const box = textBox(label)
    if (labels.has(year) || taken.some(other => overlaps(other, { ...box, x: box.x - 2, width: box.width + 4 })))
      return
    taken.push(box)
    labels.set(year, label)
  }
  // The ends come first where names would touch, then years with a point.
  for (const year of [first, last, ...years, ...all])
    name(year, 0)
  // A year with a point that found no room stands below its neighbours.
  for (const year of years)
    name(year, 1)
  return all.map(year => ({ x: x(year), named: years.includes(year), label: labels.get(year) }))
}
