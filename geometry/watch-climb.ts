import type { WatchData } from '../data/figures/watch'
import type { Box, PlacedText, Point } from './canvas'
import { scaleLinear } from 'd3-scale'
import { lineBoxes, markBox } from './boxes'
import { MIN_LABEL, Y0 } from './canvas'
import { wrapLines } from './lines'
import { DIGIT_HEIGHT } from './numeral'
import { overlaps, textBox, textWidth } from './text'
import { captionLines, watchNumeralBox } from './watch-scopes'

const LABEL = 20
const CAPTION = 27
/** Heights between which the climb runs, the distance of two years, and what words may reach. */
const CLIMB = { top: 216, bottom: 464, pitch: 43, roof: 156, floor: Y0 - 8 } as const
/** Size of the largest increase, and the least. */
const SLOPE = { largest: 57, least: 24 } as const
/** Widest lines of captions and of labels of points. */
const WIDEST = { caption: 140, label: 96 } as const
const MARK = 12

/** The climb of the last years, leg by leg, in px of the canvas. */
export interface PlacedClimb {
  readonly points: readonly (Point & { readonly fact: string, readonly kind: WatchData['climb']['points'][number]['kind'], readonly label: readonly PlacedText[] })[]
  readonly slopes: readonly {
    readonly fact: string
    readonly path: string
    readonly level: string
    readonly blocks: readonly Box[]
    readonly number: PlacedText
    readonly caption: readonly PlacedText[]
  }[]
}

/** The first place that meets nothing; when there is none, the first. */
function free<T>(places: readonly T[], boxes: (place: T) => readonly Box[], taken: readonly Box[]): T {
  const reach = (box: Box) => box.y >= CLIMB.roof && box.y + box.height <= CLIMB.floor
  return places.find(place => boxes(place).every(box => reach(box) && !taken.some(other => overlaps(other, box)))) ?? places[0]!
}

/** Label of a point: upper left as a climb leaves it free, else at another corner. */
function placeLabel(lines: readonly string[], size: number, { x, y }: Point, taken: readonly Box[]): PlacedText[] {
  const lead = size * 1.2
  const corners = [
    { dx: -16, anchor: 'end', first: y - 14 - (lines.length - 1) * lead },
    { dx: -16, anchor: 'end', first: y + 26 },
    { dx: 16, anchor: 'start', first: y - 14 - (lines.length - 1) * lead },
    { dx: 16, anchor: 'start', first: y + 26 },
    { dx: -16, anchor: 'end', first: y - 34 - (lines.length - 1) * lead },
  ] as const
  return free(
    corners.map(({ dx, anchor, first }) => lines.map((text, i): PlacedText => ({ text, size, x: x + dx, y: first + i * lead, anchor }))),
    label => label.map(textBox),
    taken,
  )
}

/** An increase between two points of the climb: its years, and the level from which it rises, drawn from one mark to the blocks at the other. */
function legOf(slope: WatchData['climb']['slopes'][number], a: Point, b: Point, years: number) {
  const level: readonly [Point, Point] = [{ x: a.x + 15, y: a.y }, { x: b.x - 8, y: a.y }]
  return { slope, a, b, years, level }
}

/**
 * The climb: points by year and value, between them the average yearly increase as one block per year.
 * @param left left edge of the instrument in canvas units
 */
export function layoutClimb({ points, slopes }: WatchData['climb'], left: number): PlacedClimb {
  const broken = points.map(({ label }) => label.flatMap(text => wrapLines(text, LABEL, WIDEST.label)))
  const labelSize = broken.some(({ length }) => length > 3) ? MIN_LABEL : LABEL
  const start = left + Math.max(...broken[0]!.map(text => textWidth(text, LABEL))) + 16
  const x = scaleLinear([points[0]!.year, points[0]!.year + 1], [start, start + CLIMB.pitch])
  const values = points.map(({ value }) => value)
  // The highest point leaves room for its label.
  const tallest = 14 + (Math.max(...broken.map(({ length }) => length)) - 0.12 / 1.2) * labelSize * 1.2
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [CLIMB.bottom, Math.max(CLIMB.top, CLIMB.roof + tallest)])
  const placed = points.map(({ year, value }) => ({ x: x(year), y: y(value) }))
  const legs = slopes.flatMap((slope) => {
    const [from, to] = [slope.from, slope.to].map(id => points.findIndex(({ fact }) => fact === id))
    return from! < 0 || to! < 0 ? [] : [legOf(slope, placed[from!]!, placed[to!]!, points[to!]!.year - points[from!]!.year)]
  })
  // One block per year, hanging where the value falls.
  const blocks = legs.map(({ a, b, years }) => {
    const height = Math.abs(a.y - b.y) / years
    return Array.from({ length: years }, (_, i) => ({ x: b.x - 5, y: Math.min(a.y, b.y) + (years - 1 - i) * height + 1.25, width: 10, height: Math.max(1, height - 2.5) }))
  })
  const taken = [
    ...placed.map(point => markBox(point, MARK)),
    ...legs.flatMap(({ a, b, level: [from, to] }) => [...lineBoxes(a, b, 6), ...lineBoxes(from, to, 8)]),
    ...blocks.flat(),
  ]
  const labels = placed.map((point, i) => {
    const label = placeLabel(broken[i]!, labelSize, point, taken)
    taken.push(...label.map(textBox))
    return label
  })
  const largest = Math.max(...slopes.map(({ value }) => Math.abs(value)))
  // Right of the whole climb, and right of its labels too.
  const edges = [Math.max(...placed.map(point => point.x)) + 17, Math.max(...taken.map(box => box.x + box.width)) + 12]
  return {
    points: points.map(({ fact, kind }, i) => ({ fact, kind, ...placed[i]!, label: labels[i]! })),
    slopes: legs.map(({ slope, a, b, level: [from, to] }, i) => {
      // The size of the number carries its value, as far as it stays legible.
      const size = Math.max(SLOPE.least, SLOPE.largest * Math.abs(slope.value) / largest)
      const lines = captionLines(slope.caption, WIDEST.caption)
      const height = size * DIGIT_HEIGHT + 4 + lines.length * CAPTION
      const natural = (a.y + b.y) / 2 - height / 2
      const set = (edge: number, top: number) => ({
        number: { text: slope.number, size, x: edge, y: top + size * DIGIT_HEIGHT, anchor: 'start' as const },
        caption: lines.map((text, n): PlacedText => ({ text, size: LABEL, x: edge, y: top + size * DIGIT_HEIGHT + 27 + n * CAPTION, anchor: 'start' })),
      })
      // Beside its blocks, as near as possible; as a last resort beyond the whole climb.
      const moves = Array.from({ length: 90 }, (_, n) => natural + (n % 2 ? 1 : -1) * Math.ceil(n / 2) * 6)
      const words = free(
        [b.x + 17, ...edges].flatMap(edge => moves.map(top => set(edge, top))),
        ({ number, caption }) => [watchNumeralBox(number), ...caption.map(textBox)],
        taken,
      )
      taken.push(watchNumeralBox(words.number), ...words.caption.map(textBox))
      return {
        fact: slope.fact,
        path: `M${a.x} ${a.y}L${b.x} ${b.y}`,
        level: `M${from.x} ${from.y}H${to.x}`,
        blocks: blocks[i]!,
        ...words,
      }
    }),
  }
}
