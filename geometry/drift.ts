import type { DriftData, DriftDocument, DriftMove, DriftScope, DriftTarget } from '../data/figures/drift'
import type { Box, PlacedText, Point } from './canvas'
import { scaleLinear } from 'd3-scale'
import { curveBumpY, line } from 'd3-shape'
import { lineBoxes, markBox } from './boxes'
import { CONTENT, Y0 } from './canvas'
import { isLatin } from './latin'
import { DIGIT_HEIGHT, targetWidth } from './numeral'
import { serifWidth } from './serif'
import { overlaps, textBox, textWidth } from './text'

const SIZE = { head: 24, number: 32, words: 22, year: 22, finding: 28, body: 24 } as const

/** Levels of the first and the last document. */
const LEVELS = { top: 208, bottom: 426 } as const
const RING = 11.5
/** Distance of two rings that stand for the same year. */
const PAIR = 27
const GAP = 7
/** Words stand this much higher than the number beside them, so that both look centred on one line. */
const LIFT = 1.5
/** Room between two numbers of one mark. */
const NEXT = 14
/** Width of a curve's band: the total is drawn wider than the core. */
const BAND = { core: 5.5, total: 8.5 } as const

/** A ring with the numbers that belong to it. */
export interface PlacedRing extends Point {
  readonly scope: DriftScope
  readonly labels: readonly { readonly fact: string, readonly number: PlacedText, readonly words: PlacedText }[]
}

/** The documents as levels, their targets as rings on them, in px of the canvas. */
export interface DriftLayout {
  readonly levels: readonly { readonly d: string, readonly year: PlacedText, readonly name: PlacedText }[]
  readonly rings: readonly PlacedRing[]
  readonly blanks: readonly { readonly fact: string, readonly text: PlacedText }[]
  readonly curves: readonly { readonly scope: DriftScope, readonly d: string, readonly width: number }[]
  /** From the first mark of a target year down to the axis. */
  readonly drops: readonly string[]
  readonly years: readonly { readonly x: number, readonly label?: PlacedText }[]
  readonly findings: readonly { readonly heading: PlacedText, readonly lines: readonly PlacedText[] }[]
}

interface Ring extends Point {
  readonly scope: DriftScope
  readonly year: number
  readonly targets: readonly DriftTarget[]
}

type Label = PlacedRing['labels'][number]

/** Targets of one document with the same year and scope share a ring; the wider scope stands on the year itself. */
function ringsOf({ targets }: DriftDocument, y: number, x: (year: number) => number): Ring[] {
  const years = [...new Set(targets.map(({ year }) => year))]
  return years.flatMap(year => (['total', 'core'] as const)
    .map(scope => ({ scope, targets: targets.filter(target => target.year === year && target.scope === scope) }))
    .filter(group => group.targets.length > 0)
    .map((group, i) => ({ ...group, year, x: x(year) - i * PAIR, y })))
}

function pairWidth({ number, words }: DriftTarget): number {
  return targetWidth(number, SIZE.number) + GAP + textWidth(words, SIZE.words)
}

interface Corner {
  readonly side: 'left' | 'right'
  readonly above: boolean
  /** Words under the number instead of beside it. */
  readonly stacked: boolean
}

/** Places for a label, the most natural first: in one line over the level, last in two lines. */
const CORNERS: readonly Corner[] = [false, true].flatMap(stacked => [true, false].flatMap(above =>
  (['right', 'left'] as const).map(side => ({ side, above, stacked }))))

/** Numbers and words of a ring at one of its corners; the number stands next to the ring where there is one number. */
function labelAt({ x, y, targets }: Ring, { side, above, stacked }: Corner): Label[] {
  const edge = side === 'right' ? x + RING + 4 : x - RING - 4
  const baseline = above ? y - 13 : y + 15 + DIGIT_HEIGHT * SIZE.number
  const text = (value: string, size: number, at: number, line: number, anchor: PlacedText['anchor'] = 'start'): PlacedText => ({ text: value, size, x: at, y: line, anchor })
  if (stacked) {
    const anchor = side === 'right' ? 'start' : 'end'
    const block = 2 * SIZE.number - 4
    const top = above ? baseline - (targets.length * block - SIZE.number) : baseline
    return targets.map(({ fact, number, words }, i) => ({
      fact,
      number: text(number, SIZE.number, edge, top + i * block, anchor),
      words: text(words, SIZE.words, edge, top + i * block + SIZE.words + GAP, anchor),
    }))
  }
  const whole = targets.reduce((sum, target) => sum + pairWidth(target) + NEXT, -NEXT)
  let at = side === 'right' ? edge : edge - whole
  return targets.map((target) => {
    const { fact, number, words } = target
    const wide = targetWidth(number, SIZE.number)
    const placed = side === 'right'
      ? { fact, number: text(number, SIZE.number, at, baseline), words: text(words, SIZE.words, at + wide + GAP, baseline - LIFT) }
      : { fact, number: text(number, SIZE.number, at + pairWidth(target) - wide, baseline), words: text(words, SIZE.words, at, baseline - LIFT) }
    at += pairWidth(target) + NEXT
    return placed
  })
}

/** What the ink of a label covers. */
function labelBoxes({ number, words }: Label): Box[] {
  const width = targetWidth(number.text, number.size)
  const height = number.size * DIGIT_HEIGHT
  return [
    { x: number.anchor === 'end' ? number.x - width : number.x, y: number.y - height - 2, width, height: height + 4 },
    textBox(words),
  ]
}

/** Chooses a corner for every ring so that no label meets another, a mark, a curve or a year's line; the most natural choice wins. */
function placeLabels(rings: readonly Ring[], fixed: readonly Box[]): Label[][] | undefined {
  const places = rings.map(ring => CORNERS
    .map((corner, cost) => ({ labels: labelAt(ring, corner), cost }))
    .map(place => ({ ...place, boxes: place.labels.flatMap(labelBoxes) }))
    .filter(({ boxes }) => boxes.every(box => box.x + box.width <= CONTENT.right + 2 && !fixed.some(other => overlaps(other, box)))))
  let best: { cost: number, chosen: readonly Label[][] } | undefined
  const explore = (chosen: readonly Label[][], taken: readonly Box[], cost: number) => {
    if (best && cost >= best.cost)
      return
    const next = places[chosen.length]
    if (!next) {
      best = { cost, chosen }
      return
    }
    for (const place of next) {
      if (!place.boxes.some(box => taken.some(other => overlaps(other, box))))
        explore([...chosen, place.labels], [...taken, ...place.boxes], cost + place.cost)
    }
  }
  explore([], [], 0)
  return best && [...best.chosen]
}

/** Points along a vertical bump, for keeping labels off it. */
function bumpBoxes(from: Point, to: Point, halfWidth: number): Box[] {
  const at = (t: number): Point => ({
    x: from.x + (to.x - from.x) * (3 * t ** 2 - 2 * t ** 3),
    y: from.y + (to.y - from.y) * (1.5 * t * (1 - t) + t ** 3),
  })
  return Array.from({ length: 24 }, (_, i) => lineBoxes(at(i / 24), at((i + 1) / 24), halfWidth)).flat()
}

/** A line down to the axis, with gaps where labels stand on it. */
export function openLine({ x, y }: Point, foot: number, boxes: readonly Box[]): string {
  const gaps = boxes.filter(box => box.x - 4 < x && x < box.x + box.width + 4 && box.y > y).sort((a, b) => a.y - b.y)
  return `M${x} ${y}${gaps.map(gap => `V${gap.y - 2}M${x} ${gap.y + gap.height + 2}`).join('')}V${foot}`
}

/** Documents as levels over one true axis of time, and where each number went. */
export function layoutDrift({ documents, moves, findings }: DriftData): DriftLayout {
  const targets = documents.flatMap(document => document.targets)
  const targetYears = [...new Set([...targets.map(({ year }) => year), ...documents.flatMap(({ unnumbered }) => unnumbered ? [unnumbered.year] : [])])].sort((a, b) => a - b)
  const [first, last] = [targetYears[0]!, targetYears.at(-1)!]
  const level = scaleLinear([0, Math.max(1, documents.length - 1)], [LEVELS.top, LEVELS.bottom])

  const yearWidth = Math.max(...documents.map(({ year }) => textWidth(year, SIZE.head)))
  const names = CONTENT.left + yearWidth + (documents.some(({ name }) => isLatin(name)) ? 10 : 4)
  const start = names + Math.max(...documents.map(({ name }) => serifWidth(name, SIZE.head))) + 28
  // Left of the first target year there is room for its widest label.
  const x = scaleLinear([first, last], [
    start + Math.max(...targets.filter(({ year }) => year === first).map(pairWidth)) + RING + 16,
    CONTENT.right - RING - 20,
  ])

  const rings = documents.flatMap((document, i) => ringsOf(document, level(i), x))
  const ringOf = (id: string) => rings.find(ring => ring.targets.some(({ fact }) => fact === id))
  const ends = moves.flatMap((move): (DriftMove & { a: Ring, b: Ring })[] => {
    const [a, b] = [ringOf(move.from), ringOf(move.to)]
    return a && b ? [{ ...move, a, b }] : []
  }).map(({ scope, a, b }) => ({ scope, a: { x: a.x, y: a.y }, b: { x: b.x, y: b.y } }))
  const tops = targetYears.map(year => ({ x: x(year), y: Math.min(...rings.filter(ring => ring.year === year).map(({ y }) => y), LEVELS.bottom) }))

  const blanks = documents.flatMap(({ unnumbered }, i) => unnumbered
    ? [{ fact: unnumbered.fact, text: { text: unnumbered.text, size: SIZE.words, x: x(unnumbered.year) - 12, y: level(i) - 13, anchor: 'end' } satisfies PlacedText }]
    : [])
  const obstacles = [
    ...rings.map(ring => markBox(ring, RING + 3)),
    ...ends.flatMap(({ a, b, scope }) => bumpBoxes(a, b, BAND[scope] / 2 + 4)),
    ...documents.map((_, i) => ({ x: start, y: level(i) - 2, width: CONTENT.right - start, height: 4 })),
    { x: 0, y: 0, width: start, height: Y0 },
    ...blanks.map(({ text }) => textBox(text)),
  ]
  // Where words are long, a year's line is interrupted for them.
  const labels = placeLabels(rings, [...obstacles, ...tops.flatMap(top => lineBoxes(top, { x: top.x, y: Y0 }, 3))]) ?? placeLabels(rings, obstacles)
  if (!labels)
    throw new Error('No free place for every number of the documents: shorten their words or move the levels apart.')
  const taken = labels.flat().flatMap(labelBoxes)

  const curve = line<Point>(p => p.x, p => p.y).curve(curveBumpY)
  const from = Math.ceil(x.invert(start))
  const columns = scaleLinear([0, Math.max(1, findings.length)], [CONTENT.left, CONTENT.right])
  return {
    levels: documents.map(({ year, name }, i) => ({
      d: `M${start} ${level(i)}H${CONTENT.right}`,
      year: { text: year, size: SIZE.head, x: CONTENT.left, y: level(i) + 8.5, anchor: 'start' },
      name: { text: name, size: SIZE.head, x: names, y: level(i) + 8.5, anchor: 'start' },
    })),
    rings: rings.map(({ x: cx, y, scope }, i) => ({ x: cx, y, scope, labels: labels[i]! })),
    blanks,
    curves: ends.map(({ scope, a, b }) => ({ scope, d: curve([a, b])!, width: BAND[scope] })),
    drops: tops.map(top => openLine(top, Y0, taken)),
    years: Array.from({ length: last - from + 1 }, (_, i) => from + i).map(year => ({
      x: x(year),
      label: targetYears.includes(year) ? { text: String(year), size: SIZE.year, x: x(year), y: Y0 + 35, anchor: 'middle' } : undefined,
    })),
    findings: findings.map(({ heading, lines }, i) => ({
      heading: { text: heading, size: SIZE.finding, x: columns(i), y: 580, anchor: 'start' },
      lines: lines.map((text, n) => ({ text, size: SIZE.body, x: columns(i), y: 617 + n * 33, anchor: 'start' })),
    })),
  }
}
