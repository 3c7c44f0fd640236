import { scaleSqrt } from 'd3-scale'
import type { SummaryData, SummaryQuantity } from '../../data/figures/summary'
import type { PlacedText, Point } from '../canvas'
import { fitText } from '../fit'
import { placeLines } from '../lines'
import { DIGIT_HEIGHT, numeralWidth, targetWidth } from '../numeral'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { columnSizes, LEAST } from './column'

/** Width of the ring's hollow line. */
const RING = 10
const LARGEST_RADIUS = 200
const LEADING = 1.36
/** Between a numeral and its unit. */
const GAP = 7
/** Distance of words from the edge they stand in. */
const CLEAR = 9

/** A mark of a form, with its kind and what there is to say. */
export interface SummaryKey extends Point {
  readonly form: 'disc' | 'ring'
  readonly kind: PlacedText
  readonly details: readonly PlacedText[]
}

/** A number with its unit and what it measures, in px of the column. */
export interface SummaryNumber {
  readonly numeral: PlacedText
  readonly unit: PlacedText
  readonly measure: PlacedText
}

/** Result and target as half circles on the line, the aim beyond them, in px of the column. */
export interface ReadingSummaryLayout {
  readonly height: number
  /** Height of the tide line. */
  readonly line: number
  readonly disc: string
  readonly ring: string
  readonly radii: { readonly disc: number, readonly ring: number }
  readonly actual: SummaryNumber & { /** Whether the words stand on the disc and not on paper. */ readonly onDisc: boolean }
  readonly target: SummaryNumber & { /** From the words to the ring. */ readonly leader: string }
  readonly keys: readonly SummaryKey[]
  /** Waves that carry no value; they run on towards the aim and fade with distance. */
  readonly ripples: readonly { readonly d: string, readonly from: number, readonly to: number, readonly strength: number }[]
  readonly aim: { readonly term: readonly PlacedText[], readonly year: PlacedText, readonly kind: PlacedText, readonly details: readonly PlacedText[] }
}

/** The line as a horizon: two half circles above it, areas by value; below it the forms are named, and waves run down to the aim. */
export function layoutReadingSummary(data: SummaryData, width: number): ReadingSummaryLayout {
  const { label, name } = columnSizes(width)
  const { actual, target } = data
  const largest = Math.min(width / 2 - RING / 2 - 1, LARGEST_RADIUS)
  const radiusOf = scaleSqrt([0, Math.max(actual.value, target.value)], [0, largest])
  const [disc, ring] = [radiusOf(actual.value), radiusOf(target.value)]

  const head = layoutTarget(target, width, label)
  const leaderTop = head.measure.y + 10
  const line = Math.round(leaderTop + 26 + largest + RING / 2)
  const centre = { x: width / 2, y: line }
  const [inside, outside] = [ring - RING / 2, ring + RING / 2]
  const inner = placeIn(actual, centre, { from: 0, to: Math.min(disc, inside) }, label)
  const band = placeIn(actual, centre, disc < ring ? { from: disc, to: inside } : { from: outside, to: disc }, label)
  const isInner = inner.numeral.size >= band.numeral.size

  const keys = layoutKeys(data, { width, top: line + 40, label, name })
  const keysEnd = Math.max(...keys.flatMap(({ details }) => details.map(({ y }) => y)))
  const ripples = layoutRipples(centre, { from: largest + 16, below: keysEnd - line + 14 }, width)
  const aim = layoutAim(data.aim, { width, top: line + ripples.at(-1)!.radius + 20, label, name })
  return {
    height: Math.ceil(aim.details.at(-1)!.y + 10),
    line,
    disc: `${halfCircle(centre, disc)}Z`,
    ring: halfCircle(centre, ring),
    radii: { disc, ring },
    actual: { ...(isInner ? inner : band), onDisc: isInner || ring < disc },
    target: { ...head, leader: `M${centre.x} ${leaderTop}V${line - outside - 2}` },
    keys,
    ripples,
    aim,
  }
}

function halfCircle({ x, y }: Point, radius: number): string {
  return `M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}`
}

/** Number, unit and measure of the target, centred above its ring. */
function layoutTarget({ sign, digits, unit, measure }: SummaryQuantity, width: number, label: number): SummaryNumber {
  const text = sign + digits
  const units = fitText(unit, { size: label + 2, smallest: LEAST, width: width / 3 })
  const room = width - GAP - textWidth(units.lines[0]!, units.size) - 8
  const size = Math.max(31, Math.min(60, room / targetWidth(text, 1)))
  const whole = targetWidth(text, size) + GAP + textWidth(units.lines[0]!, units.size)
  const left = Math.max(4, (width - whole) / 2)
  const y = Math.ceil(size * DIGIT_HEIGHT) + 6
  const words = fitText(measure, { size: label, smallest: LEAST, width })
  return {
    numeral: { text, size, x: left, y, anchor: 'start' },
    unit: { text: units.lines[0]!, size: units.size, x: left + targetWidth(text, size) + GAP, y, anchor: 'start' },
    measure: { text: words.lines[0]!, size: words.size, x: width / 2, y: y + 12 + words.size, anchor: 'middle' },
  }
}

/** Number and words of the result in the largest size that a half ring holds. */
function placeIn({ sign, digits, unit, measure }: SummaryQuantity, { x, y }: Point, { from, to }: { readonly from: number, readonly to: number }, label: number): SummaryNumber {
  const text = sign + digits
  // Words stand on the line, or on top of what fills the middle.
  const foot = from === 0 ? 16 : from + CLEAR
  const set = (size: number, words: number, room: number): SummaryNumber & { readonly corner: number } => {
    const units = fitText(unit, { size: Math.max(words, Math.min(24, size * 0.34)), smallest: LEAST, width: room })
    const under = fitText(measure, { size: words, smallest: LEAST, width: room })
    const baseline = foot + under.size * 1.15 + size * 0.2
    const whole = numeralWidth(text, size) + GAP + textWidth(units.lines[0]!, units.size)
    const left = x - whole / 2
    return {
      numeral: { text, size, x: left, y: y - baseline, anchor: 'start' },
      unit: { text: units.lines[0]!, size: units.size, x: left + numeralWidth(text, size) + GAP, y: y - baseline, anchor: 'start' },
      measure: { text: under.lines[0]!, size: under.size, x, y: y - foot, anchor: 'middle' },
      corner: Math.hypot(whole / 2, baseline + size * DIGIT_HEIGHT),
    }
  }
  const room = 2 * Math.sqrt(Math.max(0, (to - CLEAR) ** 2 - (foot + label) ** 2))
  for (let size = 104; size > 24; size -= 1) {
    const placed = set(size, Math.max(label, Math.min(22, size * 0.24)), Math.max(40, room))
    if (placed.corner <= to - CLEAR)
      return placed
  }
  return set(24, LEAST, Math.max(40, room))
}

/** What the two forms stand for, side by side under the line. */
function layoutKeys({ actual, target }: SummaryData, { width, top, label, name }: { readonly width: number, readonly top: number, readonly label: number, readonly name: number }): SummaryKey[] {
  const room = (width - 20) / 2
  return ([['disc', actual], ['ring', target]] as const).map(([form, { kind, detail }], i) => {
    const x = i * (room + 20)
    const heading = fitText(kind, { size: name, smallest: LEAST, width: room - 26, measure: serifWidth })
    const details = fitText(detail, { size: label, smallest: LEAST, width: room, most: 3 })
    return {
      form,
      x: x + 8,
      y: top - name * 0.34,
      kind: { text: heading.lines[0]!, size: heading.size, x: x + 26, y: top, anchor: 'start' },
      details: placeLines(details.lines, { size: details.size, x, y: top + 10 + details.size * 1.2, anchor: 'start' }, details.size * LEADING),
    }
  })
}

/** Waves below what is named, each fainter, shorter and further from the one before. */
function layoutRipples(centre: Point, { from, below }: { readonly from: number, readonly below: number }, width: number): (ReadingSummaryLayout['ripples'][number] & { readonly radius: number })[] {
  return Array.from({ length: 6 }, (_, k) => {
    const radius = Math.max(from, below + 24) + 11 * k + 1.2 * k * k
    // The ends rise, so they stop before they reach the words.
    const half = Math.min(width / 2 - 2, radius * 0.82, Math.sqrt(radius ** 2 - below ** 2)) * (1 - 0.09 * k)
    const y = centre.y + Math.sqrt(radius ** 2 - half ** 2)
    const [left, right] = [centre.x - half, centre.x + half]
    return {
      radius,
      d: `M${left.toFixed(1)} ${y.toFixed(1)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${right.toFixed(1)} ${y.toFixed(1)}`,
      from: left,
      to: right,
      strength: Math.round(84 * 0.78 ** k),
    }
  })
}

/** The aim without a number, centred where the waves have run out. */
function layoutAim({ term, year, kind, detail }: SummaryData['aim'], { width, top, label, name }: { readonly width: number, readonly top: number, readonly label: number, readonly name: number }): ReadingSummaryLayout['aim'] {
  const x = width / 2
  const anchor = 'middle' as const
  const heading = fitText(term, { size: name + 6, smallest: name, width, most: 3, measure: serifWidth })
  const terms = placeLines(heading.lines, { size: heading.size, x, y: top + heading.size, anchor }, heading.size * 1.3)
  const when = fitText(year, { size: label, smallest: LEAST, width })
  const yearY = terms.at(-1)!.y + 12 + when.size
  const named = fitText(kind, { size: name, smallest: LEAST, width, measure: serifWidth })
  const kindY = yearY + 18 + named.size
  const details = fitText(detail, { size: label, smallest: LEAST, width, most: 3 })
  return {
    term: terms,
    year: { text: when.lines[0]!, size: when.size, x, y: yearY, anchor },
    kind: { text: named.lines[0]!, size: named.size, x, y: kindY, anchor },
    details: placeLines(details.lines, { size: details.size, x, y: kindY + 10 + details.size * 1.1, anchor }, details.size * LEADING),
  }
}
