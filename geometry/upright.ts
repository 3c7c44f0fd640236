import type { Point } from './canvas'
import { wrapLines } from './lines'
import { ASCENT, round } from './metrics'

/** Whether a text has Chinese characters, which can stand one below the other. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** Room for a name that stands upright, and the sizes it may take, in pixels. */
export interface UprightRoom {
  readonly height: number
  readonly width: number
  readonly largest: number
  readonly smallest: number
}

/** An upright name broken into columns, with the size in px at which they fit. */
export interface UprightFit {
  readonly size: number
  /** Columns from right to left, each read downwards. */
  readonly columns: readonly string[]
}

/** From one character to the next below it, and from one column to the next, in em. */
export const UPRIGHT = { advance: 1.03, column: 1.12 } as const

/**
 * Sets a Chinese name upright: as large as the room allows, in more columns when it is long, and as a last resort cut with “…”.
 * @param text name without spaces
 */
export function fitUpright(text: string, { height, width, largest, smallest }: UprightRoom): UprightFit {
  const most = (size: number) => Math.floor((width / size - 1) / UPRIGHT.column) + 1
  const rows = (size: number) => Math.max(2, Math.floor(height / size / UPRIGHT.advance + 1e-9))
  for (let size = largest; size >= smallest; size -= 1) {
    const columns = wrapLines(text, 1, rows(size))
    if (columns.length <= most(size) && columns.every(column => [...column].length <= rows(size)))
      return { size, columns }
  }
  const columns = wrapLines(text, 1, rows(smallest)).flatMap(column => [...column].length <= rows(smallest) ? [column] : chunks(column, rows(smallest)))
  const kept = columns.slice(0, Math.max(1, most(smallest)))
  if (kept.length < columns.length)
    kept.push(`${[...kept.pop()!].slice(0, rows(smallest) - 1).join('')}…`)
  return { size: smallest, columns: kept }
}

function chunks(text: string, length: number): string[] {
  const characters = [...text]
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, i) => characters.slice(i * length, (i + 1) * length).join(''))
}

/** Centres of columns around the middle of their room, the first on the right. */
export function columnCentres(count: number, middle: number, size: number): number[] {
  return Array.from({ length: count }, (_, i) => middle + ((count - 1) / 2 - i) * size * UPRIGHT.column)
}

/**
 * Where each character of an upright column stands on its baseline, as SVG takes lists of places. Browsers disagree on how
 * far vertical type of a drawing advances; told where each character stands, they agree.
 * @param text characters from top to bottom
 * @param at middle and top of the column
 * @param size font size in pixels
 * @param pitch from one character to the next, in pixels
 */
export function uprightPlaces(text: string, { x, y }: Point, size: number, pitch: number): { readonly x: string, readonly y: string } {
  // A list counts the halves of a character outside the basic plane.
  const rows = [...text].flatMap((char, row) => Array.from({ length: char.length }, () => row))
  return {
    x: rows.map(() => x).join(' '),
    y: rows.map(row => round(y + row * pitch + (pitch - size) / 2 + ASCENT * size)).join(' '),
  }
}
