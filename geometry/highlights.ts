import type { Highlight, HighlightsData } from '../data/figures/highlights'
import type { PlacedText, Point } from './canvas'
import { scalePow } from 'd3-scale'
import { px } from './bump'
import { CONTENT, Y0 } from './canvas'
import { serifSizeFor, serifWidth } from './serif'
import { textWidth } from './text'

export interface Eye {
  /** Outline of the lens. */
  readonly lens: string
  readonly pupil: Point & { readonly r: number }
  /** Sight lines from the pupil to the ground. */
  readonly rays: readonly string[]
}

export interface HighlightWords {
  readonly name: PlacedText
  readonly list: PlacedText
  readonly lines: readonly PlacedText[]
}

export interface PlacedCredential {
  readonly tick: { readonly x: number, readonly y: number, readonly width: number, readonly height: number }
  readonly rank: PlacedText
  readonly lines: readonly PlacedText[]
}

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
const LIST = 20

/** A lens with its pupil; the lens lies over the ends of its rays. */
function eye(centre: Point, half: number, feet: readonly number[]): Eye {
  const { x, y } = centre
  const height = half * 0.52
  const r = half * 0.3
  return {
    lens: `M${px(x - half)} ${px(y)}C${px(x - half * 0.45)} ${px(y - height * 1.25)} ${px(x + half * 0.45)} ${px(y - height * 1.25)} ${px(x + half)} ${px(y)}`
      + `C${px(x + half * 0.45)} ${px(y + height * 1.25)} ${px(x - half * 0.45)} ${px(y + height * 1.25)} ${px(x - half)} ${px(y)}Z`,
    pupil: { x, y, r },
    rays: feet.map(foot => `M${px(x)} ${px(y)}L${px(foot)} ${Y0}`),
  }
}

/** Feet of the rays of an eye between two places on the ground; a reach above 1 spreads them towards the far end. */
function feet(from: number, to: number, n: number, reach: number): readonly number[] {
  const ground = scalePow().exponent(reach).domain([0, n - 1]).range([from, to])
  return Array.from({ length: n }, (_, i) => ground(i))
}

function words({ name, list, lines }: Highlight, x: number, right: number): HighlightWords {
  const size = serifSizeFor(name, right - x, 38, 28)
  const after = x + serifWidth(name, size) + 14
  // Beside the name where both fit, else above it.
  const beside = after + textWidth(list, LIST) <= right
  return {
    name: { text: name, x, y: HEAD_Y, size, anchor: 'start' },
    list: { text: list, x: beside ? after : x, y: beside ? HEAD_Y : HEAD_Y - size * 0.88 - 10, size: LIST, anchor: 'start' },
    lines: lines.map((text, i) => ({ text, x, y: HEAD_Y + 48 + i * 38, size: 24, anchor: 'start' })),
  }
}

/** Two eyes scan one ground: a low one along the road, a high one from above. */
export function layoutHighlights(data: HighlightsData): HighlightsLayout {
  const road = { x: CONTENT.left + 29, y: 412 }
  const sky = { x: 1044, y: 208 }
  const pitch = (CONTENT.right - CONTENT.left + 24) / Math.max(1, data.credentials.length)
  return {
    road: eye(road, 29, feet(road.x + 10, SHARED_X, 36, 1.55)),
    sky: eye(sky, 33, feet(SHARED_X, CONTENT.right, 36, 1)),
    roadWords: words(data.road, CONTENT.left, SKY_X - 24),
    skyWords: words(data.sky, SKY_X, sky.x - 33 - 24),
    credentials: data.credentials.map(({ rank, lines }, i) => {
      const x = CONTENT.left + i * pitch
      return {
        tick: { x, y: Y0 + 11, width: 5, height: 25 },
        rank: { text: rank, x: x + 16, y: Y0 + 31, size: 20, anchor: 'start' },
        lines: lines.map((text, row) => ({ text, x, y: Y0 + 71 + row * 33, size: 24, anchor: 'start' })),
      }
    }),
  }
}
