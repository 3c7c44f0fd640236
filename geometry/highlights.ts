import type { Credential, Highlight, HighlightsData } from '../data/figures/highlights'
import type { PlacedText, Point } from './canvas'
import { scalePow } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import { fitColumn, fitText, fitTogether, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { ASCENT, px } from './metrics'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** An eye with its sight lines, in px of the canvas. */
export interface Eye {
  /** Outline of the lens. */
  readonly lens: string
  readonly pupil: Point & { readonly r: number }
  /** Sight lines from the pupil to the ground. */
  readonly rays: readonly string[]
}

/** Words of an eye: its name, the list that it is from, and the lines under both. */
export interface HighlightWords {
  readonly name: readonly PlacedText[]
  readonly list: PlacedText
  readonly lines: readonly PlacedText[]
}

/** A title of the city hanging from the line, in px of the canvas. */
export interface PlacedCredential {
  readonly tick: { readonly x: number, readonly y: number, readonly width: number, readonly height: number }
  readonly rank: PlacedText
  readonly lines: readonly PlacedText[]
}

/** The two eyes, their words and the titles below the line, in px of the canvas. */
export interface HighlightsLayout {
  readonly road: Eye
  readonly sky: Eye
  readonly roadWords: HighlightWords
  readonly skyWords: HighlightWords
  readonly credentials: readonly PlacedCredential[]
}

/** Where the two views meet on the ground. */
const SHARED_X = 716
const HEAD_Y = 206
/** Left edge of the words of the view from above. */
const SKY_X = 590
const NAME = 38
const LIST = 20
const LINE = 24
/** From the name to the first line below it, and from line to line. */
const FIRST = 48
const LEADING = 38
const RANK = 20
/** Between neighbouring titles, and from the first to the last baseline of one. */
const CREDENTIAL_GAP = 24
const CREDENTIAL_DEPTH = 58
/** From line to line of a title, in em. */
const CREDENTIAL_LEADING = 1.375

/** A lens with its pupil; the lens lies over the ends of its rays. */
export function eye(centre: Point, half: number, feet: readonly number[], ground = Y0): Eye {
  const { x, y } = centre
  const height = half * 0.52
  const r = half * 0.3
  return {
    lens: `M${px(x - half)} ${px(y)}C${px(x - half * 0.45)} ${px(y - height * 1.25)} ${px(x + half * 0.45)} ${px(y - height * 1.25)} ${px(x + half)} ${px(y)}`
      + `C${px(x + half * 0.45)} ${px(y + height * 1.25)} ${px(x - half * 0.45)} ${px(y + height * 1.25)} ${px(x - half)} ${px(y)}Z`,
    pupil: { x, y, r },
    rays: feet.map(foot => `M${px(x)} ${px(y)}L${px(foot)} ${px(ground)}`),
  }
}

/** Feet of the rays of an eye between two places on the ground; a reach above 1 spreads them towards the far end. */
export function feet(from: number, to: number, n: number, reach: number): readonly number[] {
  const ground = scalePow().exponent(reach).domain([0, n - 1]).range([from, to])
  return Array.from({ length: n }, (_, i) => ground(i))
}

/** What may stand beside an eye: from the heading down, no wider than `right` allows at a height. */
interface Room {
  readonly left: number
  readonly bottom: number
  readonly right: (y: number) => number
}

/** Name, list and lines of a highlight: broken over lines, then set smaller, and as a last resort cut. */
function words({ name, list, lines }: Highlight, { left, bottom, right }: Room): HighlightWords {
  const width = right(HEAD_Y) - left
  const heading = fitText(name, { size: NAME, smallest: 28, width, measure: serifWidth })
  const set = heading.lines[0] === name ? heading : fitText(name, { size: 28, smallest: MIN_NAME, width, most: 2, measure: serifWidth })
  const leading = set.size * 1.2
  // Beside the name where both fit, else above it.
  const after = left + serifWidth(set.lines.at(-1)!, set.size) + 14
  const nameEnd = HEAD_Y + (set.lines.length - 1) * leading
  const beside = set.lines.length === 1 && after + textWidth(list, LIST) <= left + width
  const above = fitText(list, { size: LIST, width })

  // The lower a line stands, the nearer the sight lines come; all keep to the width of the lowest.
  const first = nameEnd + FIRST
  const parts = lines.map(text => ({ text, size: LINE }))
  const tries = Array.from({ length: Math.max(1, Math.floor((bottom - first) / LEADING) + 3) }, (_, i) => {
    const height = Math.min(i * LEADING, bottom - first)
    return { height, column: fitColumn(parts, right(first + height + 8) - left, height, LEADING) }
  })
  const whole = tries.find(({ column }) => column.whole && column.lines.every(({ text }) => !text.endsWith('…')))
  const { column } = whole ?? tries.at(-1)!

  return {
    name: placeLines(set.lines, { x: left, y: HEAD_Y, size: set.size, anchor: 'start' }, leading),
    list: beside
      ? { text: list, x: after, y: HEAD_Y, size: LIST, anchor: 'start' }
      : { text: above.lines[0]!, x: left, y: HEAD_Y - set.size * ASCENT - 10, size: above.size, anchor: 'start' },
    lines: column.lines.map(({ text, size, below }) => ({ text, x: left, y: first - column.rise + below, size, anchor: 'start' })),
  }
}

/** Titles side by side below the line, all in one size: broken over lines, then set smaller, and as a last resort cut. */
function hang(credentials: readonly Credential[]): PlacedCredential[] {
  const pitch = (CONTENT.right - CONTENT.left + CREDENTIAL_GAP) / Math.max(1, credentials.length)
  const width = pitch - CREDENTIAL_GAP
  const column = ({ lines }: Credential, size: number) => fitColumn(lines.map(text => ({ text, size })), width, CREDENTIAL_DEPTH, size * CREDENTIAL_LEADING)
  const size = Math.min(LINE, ...credentials.flatMap(each => column(each, LINE).lines.map(line => line.size)))
  const ranks = fitTogether(credentials.map(({ rank }) => ({ text: rank, width: width - 16 })), { size: RANK })
  return credentials.map((credential, i) => {
    const x = CONTENT.left + i * pitch
    const { lines } = column(credential, size)
    return {
      tick: { x, y: Y0 + 11, width: 5, height: 25 },
      rank: { text: ranks.texts[i]!, x: x + 16, y: Y0 + 31, size: ranks.size, anchor: 'start' },
      lines: lines.map(({ text, size, below }) => ({ text, x, y: Y0 + 71 - 0.9 * (LINE - size) + below, size, anchor: 'start' })),
    }
  })
}

/** Two eyes scan one ground: a low one along the road, a high one from above. */
export function layoutHighlights(data: HighlightsData): HighlightsLayout {
  const road = { x: CONTENT.left + 29, y: 412 }
  const sky = { x: 1044, y: 208 }
  /** Where the outermost sight line from above passes a height. */
  const sight = (y: number) => sky.x - (sky.x - SHARED_X) * Math.max(0, y - sky.y) / (Y0 - sky.y)
  return {
    road: eye(road, 29, feet(road.x + 10, SHARED_X, 36, 1.55)),
    sky: eye(sky, 33, feet(SHARED_X, CONTENT.right, 36, 1)),
    roadWords: words(data.road, { left: CONTENT.left, bottom: road.y - 36, right: () => SKY_X - 24 }),
    skyWords: words(data.sky, { left: SKY_X, bottom: 400, right: y => Math.min(sky.x - 33 - 24, sight(y) - 16) }),
    credentials: hang(data.credentials),
  }
}
