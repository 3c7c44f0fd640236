import type { WatchData, WatchScope } from '../data/figures/watch'
import type { Box, PlacedText, Point } from './canvas'
import { scaleSqrt } from 'd3-scale'
import { CONTENT, MIN_LABEL, Y0 } from './canvas'
import { wrapLines } from './lines'
import { isLatin } from './latin'
import { DIGIT_HEIGHT, numeralWidth, targetWidth } from './numeral'
import { spread } from './spread'
import { textBox, textWidth } from './text'

/** Sizes of both numbers inside their circles, the one that is led out, and the least. */
const SIZES = [44, 42, 40, 38, 36, 34, 32] as const
const LED = 36
const LABEL = 20
const CAPTION = 27
/** Heights between which numbers are led out, widest line of their captions, and the way from the circle. */
const LEDS = { top: 168, bottom: Y0 - 10, width: 190, way: 34, apart: 16 } as const
/** Width of the hollow line of a circle, in px. */
export const RING = 8

/** A circle standing on the line, with its number inside or led to. */
export interface PlacedScope {
  readonly fact: string
  readonly d: string
  readonly centre: Point
  readonly radius: number
  readonly number: PlacedText
  readonly unit: PlacedText
  readonly caption: readonly PlacedText[]
  readonly leader?: string
}

type Words = Pick<PlacedScope, 'number' | 'unit' | 'caption'>

const put = (text: string, size: number, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText => ({ text, size, x, y, anchor })

/** What the ink of a display numeral covers. */
export function watchNumeralBox({ text, size, x, y }: PlacedText): Box {
  return { x, y: y - size * DIGIT_HEIGHT, width: numeralWidth(text, size), height: size * DIGIT_HEIGHT }
}

/** Pieces on one line where they fit, else one under the other without the commas between them; as a last resort broken. */
export function captionLines(pieces: readonly string[], width: number, size: number = LABEL, widest = width): string[] {
  const whole = pieces.join('')
  return textWidth(whole, size) <= width
    ? [whole]
    : pieces.flatMap(piece => wrapLines(piece.replace(/[，,]\s*$/, '').trim(), size, widest))
}

/** What number, unit and caption of a circle cover, in px of the canvas. */
export function wordBoxes({ number, unit, caption }: Words): Box[] {
  return [watchNumeralBox(number), textBox(unit), ...caption.map(textBox)]
}

/** Number, unit and caption around a vertical axis, the top of the digits at `top`. */
function stack({ number, unit }: WatchScope, lines: readonly string[], size: number, label: number, x: number, top: number, anchor: 'start' | 'middle'): Words {
  // Chinese units keep their own distance from digits, Latin ones need the tracking of the numeral.
  const digits = isLatin(unit) ? targetWidth(number, size) : numeralWidth(number, size)
  const whole = digits + 5 + textWidth(unit, label)
  const left = anchor === 'middle' ? x - whole / 2 : x
  const y = top + size * DIGIT_HEIGHT
  return {
    number: put(number, size, left, y),
    unit: put(unit, label, left + digits + 5, y - 1),
    caption: lines.map((text, i) => put(text, label, x, y + label * 1.45 + i * label * CAPTION / LABEL, anchor)),
  }
}

function within({ x, y, width, height }: Box, centre: Point, radius: number): boolean {
  return [x, x + width].every(px => [y, y + height].every(py => Math.hypot(px - centre.x, py - centre.y) <= radius))
}

interface Circle {
  readonly scope: WatchScope
  readonly centre: Point
  readonly radius: number
  /** Where the words may stand: the crescent above a circle inside, or all of the circle. */
  readonly floor: number
  readonly shares: readonly number[]
}

/** The words inside the circle, in the given size; nothing when they find no room. */
function inside({ scope, centre, radius, floor, shares }: Circle, size: number): Words | undefined {
  const free = radius - RING / 2 - 4
  const roof = centre.y - radius
  for (const width of [2 * free, 0]) {
    const lines = captionLines(scope.caption, width, LABEL, Infinity)
    const rest = floor - roof - size * DIGIT_HEIGHT - 34 - (lines.length - 1) * CAPTION
    for (const share of shares) {
      const words = stack(scope, lines, size, LABEL, centre.x, roof + rest * share, 'middle')
      if (rest > 0 && wordBoxes(words).every(box => within(box, centre, free) && box.y + box.height <= floor))
        return words
    }
  }
  return undefined
}

/** Words led out to the right of the circles, one under the other. */
function ledOut(circles: readonly Circle[], size: number, x: number): (Words & { leader: string })[] {
  const set = (label: number) => circles.map(({ scope }) => captionLines(scope.caption, 0, label, LEDS.width))
  const height = (lines: readonly string[], label: number) => size * DIGIT_HEIGHT + 6 + lines.length * label * CAPTION / LABEL + LEDS.apart
  const label = set(LABEL).reduce((sum, lines) => sum + height(lines, LABEL), 0) <= LEDS.bottom - LEDS.top ? LABEL : MIN_LABEL
  const lines = set(label)
  const heights = lines.map(one => height(one, label))
  // Each number should stand near the top of its circle, where a leader meets that circle alone.
  const wishes = circles.map(({ centre, radius }, i) => Math.max(centre.y - radius * 0.72, LEDS.top) + heights[i]! / 2 - 12)
  const centres = spread(wishes, heights, LEDS.top, LEDS.bottom)
  return circles.map(({ scope, centre, radius }, i) => {
    const top = centres[i]! - heights[i]! / 2 + LEDS.apart / 2
    const eye = top + size * DIGIT_HEIGHT / 2
    // A leader is level where it meets its circle, else it bends towards it.
    const foot = Math.min(Math.max(eye, centre.y - radius * 0.9), centre.y + radius * 0.9)
    const reach = centre.x + Math.sqrt(radius ** 2 - (foot - centre.y) ** 2) + RING / 2 + 2
    const leader = foot === eye ? `M${reach} ${eye}H${x - 8}` : `M${reach} ${foot}L${x - 18} ${eye}H${x - 8}`
    return { ...stack(scope, lines[i]!, size, label, x, top, 'start'), leader }
  })
}

/**
 * Two circles on one foot, areas by value, the smaller inside the larger; a number that finds no room in its circle is led out.
 * @param scopes the two targets, in either order of size
 * @param largest radius of the larger circle in pixels
 */
export function layoutScopes({ total, core }: WatchData['scopes'], largest: number): PlacedScope[] {
  const radiusOf = scaleSqrt([0, Math.max(total.value, core.value)], [0, largest])
  const x = CONTENT.left + largest + RING / 2
  const foot = Y0 - 1.75 - RING / 2
  const [outer, inner] = core.value > total.value ? [core, total] : [total, core]
  const circleOf = (scope: WatchScope, floor: number, shares: readonly number[]): Circle => {
    const radius = Math.max(RING, radiusOf(scope.value))
    return { scope, radius, centre: { x, y: foot - radius }, floor, shares }
  }
  // Low in a crescent, whose chords widen downwards.
  const circles = [circleOf(outer, foot - 2 * Math.max(RING, radiusOf(inner.value)) - RING, [0.6, 0.7, 0.8, 0.9]), circleOf(inner, foot, [0.5])]
  // Both numbers in one size: only the areas tell them apart.
  const shared = SIZES.find(size => circles.every(circle => inside(circle, size))) ?? LED
  const words = circles.map(circle => inside(circle, shared))
  const led = circles.filter((_, i) => !words[i])
  const out = ledOut(led, shared, x + largest + RING / 2 + LEDS.way)
  return circles.map((circle, i) => {
    const { scope, centre, radius } = circle
    const d = `M${x - radius} ${centre.y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`
    return { fact: scope.fact, d, centre, radius, ...words[i] ?? out[led.indexOf(circle)]! }
  })
}
