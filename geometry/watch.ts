import type { WatchData, WatchScope } from '../data/figures/watch'
import type { Box, PlacedText, Point } from './canvas'
import type { WatchMap } from './watch-map'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import { DIGIT_HEIGHT, numeralWidth } from './numeral'
import { serifWidth } from './serif'
import { textBox, textWidth } from './text'
import { layoutWatchMap } from './watch-map'

const SIZE = { scopes: [44, 42, 40, 38, 36, 34, 32], led: 36, slope: 57, label: 20, mark: 40, name: 40, line: 24 } as const
/** Radii of the larger circle to choose from: it gives way when the map would become too small. */
const RADII = [156, 146, 138, 130, 120, 108, 96] as const
/** Least width of the map. */
const LEAST_MAP = 335
const RING = 8
const GAP = 44
/** From the numeral of a topic to its name. */
const MARK = 36
const CAPTION = 27
/** Heights between which the climb runs, and the distance of two of its points. */
const CLIMB = { top: 216, bottom: 464, pitch: 43 } as const
const MAP = { top: 196, bottom: 466 } as const

/** A circle standing on the line, with its number inside or led to. */
export interface PlacedScope {
  readonly fact: string
  readonly d: string
  readonly number: PlacedText
  readonly unit: PlacedText
  readonly caption: readonly PlacedText[]
  readonly leader?: string
}

export interface WatchLayout {
  readonly scopes: readonly PlacedScope[]
  readonly points: readonly (Point & { readonly fact: string, readonly kind: WatchData['climb']['points'][number]['kind'], readonly label: readonly PlacedText[] })[]
  readonly slopes: readonly {
    readonly fact: string
    readonly path: string
    readonly level: string
    readonly blocks: readonly Box[]
    readonly number: PlacedText
    readonly caption: readonly PlacedText[]
  }[]
  readonly map: WatchMap
  readonly topics: readonly { readonly mark: PlacedText, readonly name: PlacedText, readonly lines: readonly PlacedText[] }[]
}

const put = (text: string, size: number, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText => ({ text, size, x, y, anchor })

/** What the ink of a display numeral covers. */
export function watchNumeralBox({ text, size, x, y }: PlacedText): Box {
  return { x, y: y - size * DIGIT_HEIGHT, width: numeralWidth(text, size), height: size * DIGIT_HEIGHT }
}

/** Pieces on one line where they fit, else one under the other without the commas between them. */
function captionLines(pieces: readonly string[], width: number): string[] {
  const whole = pieces.join('')
  return textWidth(whole, SIZE.label) <= width ? [whole] : pieces.map(piece => piece.replace(/[，,]\s*$/, '').trim())
}

/** Number, unit and caption around a vertical axis, the top of the digits at `top`. */
function stack({ number, unit, caption }: WatchScope, size: number, x: number, top: number, width: number, anchor: 'start' | 'middle'): Omit<PlacedScope, 'fact' | 'd'> {
  const digits = numeralWidth(number, size)
  const whole = digits + 5 + textWidth(unit, SIZE.label)
  const left = anchor === 'middle' ? x - whole / 2 : x
  const y = top + size * DIGIT_HEIGHT
  return {
    number: put(number, size, left, y),
    unit: put(unit, SIZE.label, left + digits + 5, y - 1),
    caption: captionLines(caption, width).map((text, i) => put(text, SIZE.label, x, y + 29 + i * CAPTION, anchor)),
  }
}

function boxesOf({ number, unit, caption }: Omit<PlacedScope, 'fact' | 'd'>): Box[] {
  return [watchNumeralBox(number), textBox(unit), ...caption.map(textBox)]
}

function within({ x, y, width, height }: Box, centre: Point, radius: number): boolean {
  return [x, x + width].every(px => [y, y + height].every(py => Math.hypot(px - centre.x, py - centre.y) <= radius))
}

/** Two circles on one foot, areas by value; a number that finds no room in its circle is led out to the right. */
function layoutScopes({ total, core }: WatchData['scopes'], largest: number): PlacedScope[] {
  const radiusOf = scaleSqrt([0, Math.max(total.value, core.value)], [0, largest])
  const x = CONTENT.left + largest + RING / 2
  const foot = Y0 - 1.75 - RING / 2
  const outside = x + largest + RING / 2 + 34
  const circles = [total, core].map((scope, i) => {
    const radius = radiusOf(scope.value)
    const centre = { x, y: foot - radius }
    const roof = centre.y - radius
    // The total has the crescent above the core, the core all of its circle.
    const floor = i === 0 ? foot - 2 * radiusOf(core.value) - RING : foot
    const free = radius - RING / 2 - 4
    const inside = (size: number) => {
      for (const width of [2 * free, 0]) {
        const rest = floor - roof - size * DIGIT_HEIGHT - 34 - (captionLines(scope.caption, width).length - 1) * CAPTION
        // Low in a crescent, whose chords widen downwards.
        for (const share of i === 0 ? [0.6, 0.7, 0.8, 0.9] : [0.5]) {
          const placed = stack(scope, size, x, roof + rest * share, width, 'middle')
          if (rest > 0 && boxesOf(placed).every(box => within(box, centre, free) && box.y + box.height <= floor))
            return placed
        }
      }
      return undefined
    }
    const d = `M${x - radius} ${centre.y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`
    return { scope, radius, centre, roof, inside, d }
  })
  // Both numbers in one size: only the areas tell them apart.
  const shared = SIZE.scopes.find(size => circles.every(({ inside }) => inside(size))) ?? SIZE.led
  // Bottom of what is led out so far.
  let led = -Infinity
  return circles.map(({ scope, radius, centre, roof, inside, d }, i) => {
    const placed = inside(shared)
    if (placed)
      return { fact: scope.fact, d, ...placed }
    const top = Math.max(i === 0 ? roof + 24 : Math.max(centre.y, foot - 60) - 40, led + 18)
    const eye = top + 15
    const reach = Math.sqrt(Math.max(0, radius ** 2 - (eye - centre.y) ** 2))
    const outer = stack(scope, shared, outside, top, 0, 'start')
    led = Math.max(...boxesOf(outer).map(box => box.y + box.height))
    return { fact: scope.fact, d, ...outer, leader: `M${x + reach + RING / 2 + 2} ${eye}H${outside - 8}` }
  })
}

/** Right end of what is drawn and written. */
function rightOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(box => box.x + box.width))
}

function layoutClimb({ points, slopes }: WatchData['climb'], left: number): Pick<WatchLayout, 'points' | 'slopes'> {
  const start = left + Math.max(...points[0]!.label.map(text => textWidth(text, SIZE.label))) + 16
  const x = scaleLinear([points[0]!.year, points[0]!.year + 1], [start, start + CLIMB.pitch])
  const values = points.map(({ value }) => value)
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [CLIMB.bottom, CLIMB.top])
  const at = (id: string) => points.find(({ fact }) => fact === id)
  const largest = Math.max(...slopes.map(({ value }) => value))
  return {
    points: points.map(({ fact, year, value, kind, label }) => ({
      fact,
      kind,
      x: x(year),
      y: y(value),
      label: label.map((text, i) => put(text, SIZE.label, x(year) - 16, y(value) - 38 + i * 24, 'end')),
    })),
    slopes: slopes.flatMap((slope) => {
      const [from, to] = [at(slope.from), at(slope.to)]
      if (!from || !to)
        return []
      const [a, b] = [{ x: x(from.year), y: y(from.value) }, { x: x(to.year), y: y(to.value) }]
      const years = to.year - from.year
      const height = (a.y - b.y) / years
      // The size of the number carries its value, as far as it stays legible.
      const size = Math.max(24, SIZE.slope * slope.value / largest)
      const caption = captionLines(slope.caption, 140)
      const block = size * DIGIT_HEIGHT + 4 + caption.length * CAPTION
      const top = (a.y + b.y) / 2 - block / 2
      const edge = b.x + 17
      return [{
        fact: slope.fact,
        path: `M${a.x} ${a.y}L${b.x} ${b.y}`,
        level: `M${a.x + 15} ${a.y}H${b.x - 8}`,
        // One block per year.
        blocks: Array.from({ length: years }, (_, i) => ({ x: b.x - 5, y: a.y - (i + 1) * height + 1.25, width: 10, height: Math.max(1, height - 2.5) })),
        number: put(slope.number, size, edge, top + size * DIGIT_HEIGHT),
        caption: caption.map((text, i) => put(text, SIZE.label, edge, top + size * DIGIT_HEIGHT + 27 + i * CAPTION)),
      }]
    }),
  }
}

interface Instruments extends Pick<WatchLayout, 'scopes' | 'points' | 'slopes'> {
  readonly columns: readonly [number, number, number]
}

/** The first two instruments, each as wide as it needs to be, and where the columns start. */
function layoutInstruments({ scopes: targets, climb: path, topics }: WatchData, radius: number): Instruments {
  const topicWidth = ({ name, lines }: WatchData['topics'][number]) =>
    Math.max(MARK + serifWidth(name, SIZE.name), ...lines.map(text => textWidth(text, SIZE.line)))
  const scopes = layoutScopes(targets, radius)
  const second = GAP + Math.max(CONTENT.left + 2 * radius + RING, rightOf(scopes.flatMap(boxesOf)), CONTENT.left + topicWidth(topics[0]!))
  const climb = layoutClimb(path, second)
  const written = climb.slopes.flatMap(({ number, caption }) => [watchNumeralBox(number), ...caption.map(textBox)])
  const third = GAP + Math.max(rightOf(written), second + topicWidth(topics[1]!))
  return { scopes, ...climb, columns: [CONTENT.left, second, third] }
}

/** Three instruments side by side on the line; the map takes what the others leave. */
export function layoutWatch(data: WatchData): WatchLayout {
  const attempts = RADII.map(radius => layoutInstruments(data, radius))
  const widest = attempts.reduce((best, attempt) => attempt.columns[2] < best.columns[2] ? attempt : best)
  const { columns, ...instruments } = attempts.find(attempt => CONTENT.right - attempt.columns[2] >= LEAST_MAP) ?? widest
  return {
    ...instruments,
    map: layoutWatchMap(data, { x: columns[2], y: MAP.top, width: CONTENT.right - columns[2], height: MAP.bottom - MAP.top }),
    topics: data.topics.map(({ name, lines }, i) => ({
      mark: put(String(i + 1), SIZE.mark, columns[i]!, 548),
      name: put(name, SIZE.name, columns[i]! + MARK, 548),
      lines: lines.map((text, n) => put(text, SIZE.line, columns[i]!, 597 + n * 35)),
    })),
  }
}
