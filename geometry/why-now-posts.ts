import type { PlacedText } from './canvas'
import { Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { serifWidth } from './serif'

/** A post on the line: upright columns, read from the right, or lying lines that stand on it. */
export interface PlacedPost {
  readonly upright: boolean
  /** For an upright column `x` is its middle and `y` its top. */
  readonly lines: readonly PlacedText[]
  /** From one character to the next, for upright columns; from line to line otherwise. */
  readonly pitch: number
  readonly left: number
  readonly right: number
  readonly top: number
}

/** What a post is set in. */
export interface PostStyle {
  readonly upright: boolean
  /** Size in pixels, and the pitch of upright characters as a share of it. */
  readonly size: number
  readonly ratio: number
  /** Widest lying line. */
  readonly width: number
  /** Added between the letters of lying lines, in em. */
  readonly tracking?: number
}

/** Foot of the posts, just above the line, and the highest they may reach: clear of the title. */
export const FOOT = Y0 - 11
/** Baseline of lying posts: what hangs below it keeps clear of the line. */
export const LYING_FOOT = FOOT - 6
const TOP = 124
/** Below this size an upright post takes a second column. */
const ONE_COLUMN = 28
const LEADING = 1.2
/** Lying lines that fit between title and line at their largest. */
const MOST_LINES = 7

const columnCount = (letters: number, ratio: number) => ((FOOT - TOP) / letters / ratio >= ONE_COLUMN ? 1 : 2)

const tracked = (tracking = 0) => (text: string, size: number) => serifWidth(text, size) + tracking * size * text.length

/** Largest size up to the wished one in which a post has room between title and line. */
export function postSize(text: string, { upright, size, ratio, width, tracking }: PostStyle): number {
  if (!upright)
    return fitText(text, { size, smallest: MIN_NAME, width, most: MOST_LINES, measure: tracked(tracking) }).size
  const letters = [...text].length
  const perColumn = Math.ceil(letters / columnCount(letters, ratio))
  return Math.max(MIN_NAME, Math.min(size, (FOOT - TOP) / perColumn / ratio))
}

/** A post whose left edge is given, standing on the line. */
export function layoutPost(text: string, style: PostStyle, left: number): PlacedPost {
  return style.upright ? standUp(text, style, left) : lieDown(text, style, left)
}

function standUp(text: string, { size, ratio }: PostStyle, left: number): PlacedPost {
  const pitch = size * ratio
  const letters = [...text]
  const count = columnCount(letters.length, ratio)
  const most = Math.floor((FOOT - TOP) / pitch + 0.01)
  const kept = letters.length > most * count ? [...letters.slice(0, most * count - 1), '…'] : letters
  const perColumn = Math.ceil(kept.length / count)
  const top = FOOT - perColumn * pitch
  return {
    upright: true,
    pitch,
    left,
    right: left + size + (count - 1) * pitch,
    top,
    lines: Array.from({ length: count }, (_, i) => ({
      text: kept.slice(i * perColumn, (i + 1) * perColumn).join(''),
      size,
      x: left + size / 2 + (count - 1 - i) * pitch,
      y: top,
      anchor: 'start',
    })),
  }
}

function lieDown(text: string, { size: wished, width, tracking }: PostStyle, left: number): PlacedPost {
  const measure = tracked(tracking)
  const { lines, size } = fitText(text, { size: wished, smallest: MIN_NAME, width, most: MOST_LINES, measure })
  const pitch = size * LEADING
  const y = LYING_FOOT - (lines.length - 1) * pitch
  return {
    upright: false,
    pitch,
    left,
    right: left + Math.max(...lines.map(line => measure(line, size))),
    top: y - size,
    lines: placeLines(lines, { size, x: left, y, anchor: 'start' }, pitch),
  }
}

/** Moves a post so that its right edge stands at `right`. */
export function flushRight(post: PlacedPost, right: number): PlacedPost {
  const by = right - post.right
  return { ...post, left: post.left + by, right, lines: post.lines.map(line => ({ ...line, x: line.x + by })) }
}
