import type { SummaryData } from '../data/figures/summary'
import type { PlacedText, Point } from './canvas'
import type { SummaryNumber } from './summary-number'
import { scaleSqrt } from 'd3-scale'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { DIGIT_HEIGHT, targetWidth } from './numeral'
import { serifWidth } from './serif'
import { GAP, MEASURE, placeNumber, UNIT } from './summary-number'
import { textWidth } from './text'

/** Words under the line: a tick, the kind, and what there is to say. */
export interface Foot {
  readonly tick: string
  readonly kind: PlacedText
  readonly details: readonly PlacedText[]
}

/** Result and target as half circles on the line, the aim beyond them, in px of the canvas. */
export interface SummaryLayout {
  readonly disc: { readonly centre: Point, readonly radius: number, readonly path: string }
  readonly ring: { readonly radius: number, readonly path: string }
  readonly actual: SummaryNumber & {
    /** Whether the words stand on the disc and not on paper. */
    readonly onDisc: boolean
  }
  readonly target: SummaryNumber & { readonly leader: string }
  readonly aim: { readonly term: readonly PlacedText[], readonly year: PlacedText }
  /** Waves beyond the half circles that carry no value; the strength fades with distance. */
  readonly ripples: readonly { readonly path: string, readonly top: number, readonly strength: number }[]
  readonly feet: readonly [Foot, Foot, Foot]
}

/** Outer radius of the larger half circle, whatever its value. */
const RADIUS = 306
const RING = 10
const KIND = 28
const DETAIL = 22
const TERM = 32
/** Height of the target's number, whatever the radius of its ring. */
const TARGET_RISE = 227
/** Room of the words under the line at the right margin. */
const LAST = 348
/** Least radius of the ring at which the words of disc and ring have room side by side, each centred on its tick. */
const SIDE_BY_SIDE = 230

function halfCircle(centre: Point, radius: number): string {
  return `M${centre.x - radius} ${centre.y}A${radius} ${radius} 0 0 1 ${centre.x + radius} ${centre.y}`
}

function layoutFoot(x: number, anchor: PlacedText['anchor'], kind: string, detail: string, width: number): Foot {
  const head = fitText(kind, { size: KIND, smallest: MIN_NAME, width })
  const details = fitText(detail, { size: DETAIL, width, most: 2 })
  return {
    tick: `M${x} ${Y0}V${Y0 + 20}`,
    kind: { text: head.lines[0]!, size: head.size, x, y: Y0 + 52, anchor },
    details: placeLines(details.lines, { size: details.size, x, y: Y0 + 88, anchor }, 30),
  }
}

/** The words under the line: centred on their ticks, or to either side where the ticks stand close. */
function layoutFeet({ actual, target, aim }: SummaryData, centre: number, ring: number): SummaryLayout['feet'] {
  const apart = ring >= SIDE_BY_SIDE
  const last = CONTENT.right - LAST
  return [
    layoutFoot(centre, apart ? 'middle' : 'end', actual.kind, actual.detail, apart ? ring - 24 : centre - MARGIN_X),
    layoutFoot(centre + ring, apart ? 'middle' : 'start', target.kind, target.detail, apart ? ring - 24 : last - 24 - centre - ring),
    layoutFoot(CONTENT.right, 'end', aim.kind, aim.detail, LAST),
  ]
}

/** Name and year of the aim, standing on the line at the right margin. */
function layoutAim({ term, year }: SummaryData['aim'], start: number): SummaryLayout['aim'] {
  const { lines, size } = fitText(term, { size: TERM, smallest: MIN_NAME, width: CONTENT.right - start - 120, most: 2, measure: serifWidth })
  const leading = 1.3125 * size
  const fitted = fitText(year, { size: MEASURE, width: CONTENT.right - start - 120 })
  return {
    term: placeLines(lines, { size, x: CONTENT.right, y: Y0 - 66 - (lines.length - 1) * leading, anchor: 'end' }, leading),
    year: { text: fitted.lines[0]!, size: fitted.size, x: CONTENT.right, y: Y0 - 26, anchor: 'end' },
  }
}

/** The number of the ring at a fixed height, and the line that leads to it from the ring. */
function layoutTarget(target: SummaryData['target'], centre: Point, radius: number, start: number): SummaryLayout['target'] {
  const angle = 40 * Math.PI / 180
  const from = { x: centre.x + (radius + 2) * Math.cos(angle), y: Y0 - (radius + 2) * Math.sin(angle) }
  const level = Y0 - TARGET_RISE
  // The rise ends at one place for every radius, so that it keeps clear of what stands in the disc.
  const bend = start - 45
  const unit = fitText(target.unit, { size: UNIT, width: 180 })
  const text = target.sign + target.digits
  const room = CONTENT.right - start - GAP - textWidth(unit.lines[0]!, unit.size)
  const size = Math.max(31, Math.min(98, room / targetWidth(text, 1)))
  const y = level + DIGIT_HEIGHT * size / 2
  const measure = fitText(target.measure, { size: MEASURE, width: CONTENT.right - start })
  return {
    numeral: { text, size, x: start, y, anchor: 'start' },
    unit: { text: unit.lines[0]!, size: unit.size, x: start + targetWidth(text, size) + GAP, y, anchor: 'start' },
    measure: { text: measure.lines[0]!, size: measure.size, x: start, y: y + 36, anchor: 'start' },
    leader: `M${from.x} ${from.y}H${bend - (from.y - level)}L${bend} ${level}H${start - 14}`,
  }
}

/** Waves from the larger half circle to where the words begin, on which they would only be noise. */
function layoutRipples(centre: Point, radius: number, until: number): SummaryLayout['ripples'] {
  const ripples: { path: string, top: number, strength: number }[] = []
  for (let k = 0, r = radius + 18; centre.x + r < until; k++, r += 15 + 1.5 * k) {
    const reach = (132 - 7 * k) / r
    const end = { x: centre.x + r * Math.cos(reach), y: Y0 - r * Math.sin(reach) }
    ripples.push({
      path: `M${(centre.x + r).toFixed(1)} ${Y0}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 0 ${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
      top: end.y,
      strength: Math.round(84 * 0.76 ** k),
    })
  }
  return ripples
}

/** Two half circles rising from the line, areas by value, and waves that run on into the year of the aim. */
export function layoutSummary(data: SummaryData): SummaryLayout {
  const { actual, target } = data
  const radiusOf = scaleSqrt([0, Math.max(actual.value, target.value)], [0, RADIUS])
  const centre = { x: MARGIN_X + 6 + RADIUS, y: Y0 }
  const [disc, ring] = [radiusOf(actual.value), radiusOf(target.value)]
  const start = centre.x + RADIUS + RING / 2
  const [ringInside, ringOutside] = [ring - RING / 2, ring + RING / 2]

  const number = placeNumber(actual, centre, Math.min(disc, ringInside), disc < ring ? [disc, ringInside] : [ringOutside, disc])
  const aim = layoutAim(data.aim, start)
  const aimLeft = CONTENT.right - Math.max(...aim.term.map(({ text, size }) => serifWidth(text, size)))
  return {
    disc: { centre, radius: disc, path: `${halfCircle(centre, disc)}Z` },
    ring: { radius: ring, path: halfCircle(centre, ring) },
    actual: { ...number, onDisc: number.inner || ring < disc },
    target: layoutTarget(target, centre, ringOutside, start),
    aim,
    ripples: layoutRipples(centre, RADIUS, aimLeft - 16),
    feet: layoutFeet(data, centre.x, ring),
  }
}
