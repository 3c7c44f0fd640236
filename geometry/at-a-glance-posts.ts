import type { PlanBlock } from '../data/figures/at-a-glance'
import type { PlacedText } from './canvas'
import { Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { latinWidth } from './latin'
import { serifWidth } from './serif'

/** A word group of a block's name: written downwards in Chinese, on lines of its own otherwise. */
export interface PostPart extends PlacedText {
  readonly vertical: boolean
}

/** How all posts are set. */
export interface PostSetting {
  readonly size: number
  /** Most columns of a post that is written downwards. */
  readonly columns: number
}

/** Highest ink of a post: clear of the subtitle. */
const TOP = 130
const FOOT = Y0 - 6
const LARGEST = 42
/** A post that would be set smaller than this takes another column instead. */
const COMFORTABLE = 28
const MOST_COLUMNS = 3
const LYING = 22
/** A post set in horizontal lines gets its weight from its number: size, gap behind it, and pitch of such rows. */
const NUMERAL = { size: 54, gap: 7, pitch: 60 } as const
/** Size of a row without a number among such rows. */
const UNCOUNTED = 26
/** Gap between the word groups of a post, in em; its characters are set solid. */
const GAP = 0.26
/** Gap between columns, in em. */
const COLUMN_GAP = 0.2
/** Blank above the single stroke of 一 in its square, in em. */
const FLAT_HEADROOM = 0.4
const CJK = /[\u3400-\u9FFF]/

const isVertical = ({ name }: PlanBlock): boolean => name.every(part => CJK.test(part))

/** Length of a column in em. */
const lengthOf = (parts: readonly string[]) => parts.join('').length + (parts.length - 1) * GAP

/** Length of its ink: the square of 一 is empty above the stroke. */
const inkOf = (parts: readonly string[]) => lengthOf(parts) - (parts[0]?.startsWith('一') ? FLAT_HEADROOM : 0)

/** The word groups in at most so many columns, the longest as short as may be. */
function columnsOf(parts: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 1 || parts.length === 1)
    return [parts]
  let best: readonly (readonly string[])[] = [parts]
  for (let first = 1; first < parts.length; first++) {
    const columns = [parts.slice(0, first), ...columnsOf(parts.slice(first), most - 1)]
    if (Math.max(...columns.map(inkOf)) < Math.max(...best.map(inkOf)))
      best = columns
  }
  return best
}

/** The largest posts that keep clear of the subtitle, in as few columns as keep them large. */
export function postSetting(blocks: readonly PlanBlock[]): PostSetting {
  if (!blocks.every(isVertical))
    return { size: LYING, columns: 1 }
  const sizeIn = (columns: number) => Math.min(LARGEST, Math.floor((FOOT - TOP) / Math.max(...blocks.flatMap(({ name }) => columnsOf(name, columns).map(inkOf)))))
  let columns = 1
  while (columns < MOST_COLUMNS && sizeIn(columns) < COMFORTABLE)
    columns++
  return { size: Math.max(MIN_NAME, sizeIn(columns)), columns }
}

/** Width of a post with all columns or lines of its name, in px. */
export function postWidth(block: PlanBlock, { size, columns }: PostSetting): number {
  if (!isVertical(block))
    return Math.max(...block.name.map(part => lyingWidth(part, size)))
  return size * (1 + (columnsOf(block.name, columns).length - 1) * (1 + COLUMN_GAP))
}

/** Keeps a column to the height there is; only names that are much too long are cut. */
function cut(text: string, size: number): string {
  const most = Math.floor((FOOT - TOP) / size)
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

/** A name that begins with a number, taken apart. */
function counted(name: string): readonly [number: string, noun: string] | undefined {
  const [, number, noun] = /^(\d+) (.+)$/.exec(name) ?? []
  return number && noun ? [number, noun] : undefined
}

function lyingWidth(name: string, size: number): number {
  const parts = counted(name)
  return parts ? latinWidth(parts[0], NUMERAL.size, 'serif') + NUMERAL.gap + serifWidth(parts[1], size) : serifWidth(name, UNCOUNTED)
}

/** A name set in horizontal lines: its number large where there is room, and the word behind it. */
function layRow(name: string, x: number, y: number, width: number, size: number, large: boolean): PostPart[] {
  const parts = large ? counted(name) : undefined
  if (parts) {
    const behind = x + latinWidth(parts[0], NUMERAL.size, 'serif') + NUMERAL.gap
    return [
      { text: parts[0], x, y, size: NUMERAL.size, anchor: 'start', vertical: false },
      { text: parts[1], x: behind, y, size, anchor: 'start', vertical: false },
    ]
  }
  const fitted = fitText(name, { size: large ? UNCOUNTED : size, smallest: MIN_NAME, width, measure: serifWidth })
  return [{ text: fitted.lines[0]!, x, y, size: fitted.size, anchor: 'start', vertical: false }]
}

/** The name of a block, standing on the line. Columns follow each other from right to left, as upright Chinese runs. */
export function placePost(block: PlanBlock, left: number, width: number, setting: PostSetting): PostPart[] {
  const { size, columns } = setting
  if (!isVertical(block)) {
    const large = postWidth(block, setting) <= width + 0.01
    const pitch = large ? Math.min(NUMERAL.pitch, (FOOT - 6 - TOP) / block.name.length) : size * 1.1
    return block.name.flatMap((name, i, { length }) => layRow(name, left, FOOT - 6 - (length - 1 - i) * pitch, width, size, large && pitch === NUMERAL.pitch))
  }
  const right = left + postWidth(block, setting)
  return columnsOf(block.name, columns).flatMap((parts, i) => {
    let y = Math.max(FOOT - lengthOf(parts) * size, TOP - FLAT_HEADROOM * size)
    return parts.map((part) => {
      const text = cut(part, size)
      const placed: PostPart = { text, x: right - size / 2 - i * size * (1 + COLUMN_GAP), y, size, anchor: 'start', vertical: true }
      y += (text.length + GAP) * size
      return placed
    })
  })
}
