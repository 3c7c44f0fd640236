import { scaleSqrt } from 'd3-scale'
import type { SummaryData } from '../data/figures/summary'
import type { PlacedText, Point } from './canvas'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { DIGIT_HEIGHT, numeralWidth, targetWidth } from './numeral'
import { textWidth } from './text'

/** A numeral and its unit on one baseline. */
export interface NumeralLine {
  readonly numeral: PlacedText
  readonly unit: PlacedText
}

/** Words under the line: a tick, the kind, and what there is to say. */
export interface Foot {
  readonly tick: string
  readonly kind: PlacedText
  readonly details: readonly PlacedText[]
}

export interface SummaryLayout {
  readonly disc: { readonly centre: Point, readonly radius: number, readonly path: string }
  readonly ring: { readonly radius: number, readonly path: string }
  /** Scale at which the ring lies on the disc, from where it grows. */
  readonly ringStart: number
  readonly actual: NumeralLine & { readonly measure: PlacedText }
  readonly target: NumeralLine & { readonly measure: PlacedText, readonly leader: string }
  readonly aim: { readonly term: readonly PlacedText[], readonly year: PlacedText }
  /** Waves beyond the ring that carry no value; the strength fades with distance. */
  readonly ripples: readonly { readonly path: string, readonly top: number, readonly strength: number }[]
  readonly feet: readonly [Foot, Foot, Foot]
}

/** Outer radius of the larger half circle, whatever its value. */
const RADIUS = 306
const RING = 10
const KIND = 28
const DETAIL = 22
const UNIT = 28
const MEASURE = 24
const TERM = 32
const GAP = 9

function halfCircle(centre: Point, radius: number): string {
  return `M${centre.x - radius} ${centre.y}A${radius} ${radius} 0 0 1 ${centre.x + radius} ${centre.y}`
}

/** The largest numeral with its unit that keeps clear of the disc's edge. */
function fitInDisc(digits: string, unitWidth: number, radius: number, baseline: number): number {
  for (let size = 144; size > 40; size -= 2) {
    const half = (numeralWidth(digits, size) + GAP + unitWidth) / 2
    if (Math.hypot(half, Y0 - baseline + size * DIGIT_HEIGHT) <= radius - 18)
      return size
  }
  return 40
}

function layoutFoot(x: number, anchor: PlacedText['anchor'], kind: string, detail: string, width: number): Foot {
  return {
    tick: `M${x} ${Y0}V${Y0 + 20}`,
    kind: { text: kind, size: KIND, x, y: Y0 + 52, anchor },
    details: placeLines(wrapLines(detail, DETAIL, width), { size: DETAIL, x, y: Y0 + 88, anchor }, 30),
  }
}

/** Two half circles rising from the line, areas by value, and waves that run on into 2035. */
export function layoutSummary({ actual, target, aim }: SummaryData): SummaryLayout {
  const largest = Math.max(actual.value, target.value)
  const radiusOf = scaleSqrt([0, largest], [0, RADIUS])
  const centre = { x: MARGIN_X + 6 + RADIUS, y: Y0 }
  const disc = radiusOf(actual.value)
  const ring = radiusOf(target.value)
  const ringEdge = centre.x + ring + RING / 2

  const baseline = Y0 - Math.max(74, 0.29 * disc)
  const unitWidth = textWidth(actual.unit, UNIT)
  const size = fitInDisc(actual.digits, unitWidth, disc, baseline)
  const numeral = numeralWidth(actual.digits, size)
  const left = centre.x - (numeral + GAP + unitWidth) / 2

  // The target's numeral starts where the ring ends, its middle at the height where the leader turns level.
  const start = centre.x + Math.max(ring, disc) + RING / 2
  const angle = 40 * Math.PI / 180
  const from = { x: centre.x + (ring + RING / 2 + 2) * Math.cos(angle), y: Y0 - (ring + RING / 2 + 2) * Math.sin(angle) }
  const bend = { x: from.x + 26, y: from.y - 26 }
  const room = CONTENT.right - start - GAP - textWidth(target.unit, UNIT)
  const targetSize = Math.max(31, Math.min(98, room / targetWidth(target.sign + target.digits, 1)))
  const targetBaseline = bend.y + DIGIT_HEIGHT * targetSize / 2
  const numberWidth = targetWidth(target.sign + target.digits, targetSize)

  const termLines = wrapLines(aim.term, TERM, CONTENT.right - start - 120)
  const termTop = Y0 - 66 - (termLines.length - 1) * 42
  const termLeft = CONTENT.right - Math.max(...termLines.map(line => textWidth(line, TERM)))

  const ripples: { path: string, top: number, strength: number }[] = []
  // They stop short of the words, on which they would only be noise.
  for (let k = 0, radius = Math.max(ring, disc) + 18; centre.x + radius < termLeft - 16; k++, radius += 15 + 1.5 * k) {
    const reach = (132 - 7 * k) / radius
    const end = { x: centre.x + radius * Math.cos(reach), y: Y0 - radius * Math.sin(reach) }
    ripples.push({
      path: `M${(centre.x + radius).toFixed(1)} ${Y0}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
      top: end.y,
      strength: Math.round(84 * 0.76 ** k),
    })
  }

  const ringX = centre.x + ring
  const width = ringX - centre.x - 24
  return {
    disc: { centre, radius: disc, path: `${halfCircle(centre, disc)}Z` },
    ring: { radius: ring, path: halfCircle(centre, ring) },
    ringStart: disc / ring,
    actual: {
      numeral: { text: actual.digits, size, x: left, y: baseline, anchor: 'start' },
      unit: { text: actual.unit, size: UNIT, x: left + numeral + GAP, y: baseline, anchor: 'start' },
      measure: { text: actual.measure, size: MEASURE, x: centre.x, y: baseline + 46, anchor: 'middle' },
    },
    target: {
      numeral: { text: target.sign + target.digits, size: targetSize, x: start, y: targetBaseline, anchor: 'start' },
      unit: { text: target.unit, size: UNIT, x: start + numberWidth + GAP, y: targetBaseline, anchor: 'start' },
      measure: { text: target.measure, size: MEASURE, x: start, y: targetBaseline + 36, anchor: 'start' },
      leader: `M${from.x} ${from.y}L${bend.x} ${bend.y}H${Math.max(bend.x + 8, start - 14)}`,
    },
    aim: {
      term: placeLines(termLines, { size: TERM, x: CONTENT.right, y: termTop, anchor: 'end' }, 42),
      year: { text: aim.year, size: MEASURE, x: CONTENT.right, y: Y0 - 26, anchor: 'end' },
    },
    ripples,
    feet: [
      layoutFoot(centre.x, 'middle', actual.kind, actual.detail, width),
      layoutFoot(ringX, 'middle', target.kind, target.detail, width),
      layoutFoot(CONTENT.right, 'end', aim.kind, aim.detail, CONTENT.right - ringEdge - width / 2 - 24),
    ],
  }
}
