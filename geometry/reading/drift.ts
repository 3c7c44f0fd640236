import type { DriftData, DriftDocument, DriftScope } from '../../data/figures/drift'
import type { Box, PlacedText, Point } from '../canvas'
import type { PlacedBlock } from './drift-blocks'
import { scaleLinear } from 'd3-scale'
import { curveBumpY, line } from 'd3-shape'
import { openLine } from '../drift'
import { round } from '../metrics'
import { serifWidth } from '../serif'
import { textBox } from '../text'
import { LABEL, WIDE } from './column'
import { placeBlocks } from './drift-blocks'
import { setLines, setWords } from './words'

const SIZE = { head: 18, finding: 22 } as const
/** Distance of two rings that stand for the same year: they all but touch, or one would seem to stand between two years. */
const PAIR = 20
/** From a level to the numbers that belong to it. */
const CLEAR = 18
/** Height in which a number swings over to the next level. */
const SWING = 104
/** Width of a curve's band: the total is drawn wider than the core. */
const BAND = { core: 5.5, total: 8.5 } as const
const TICK = 10
const INSET = { narrow: 40, wide: 76, right: 14 } as const

/** A target as a ring on the level of its document, in px of the column. */
export interface ReadingRing extends Point {
  readonly scope: DriftScope
}

/** The documents as levels, their targets as rings on them, in px of the column. */
export interface ReadingDriftLayout {
  readonly height: number
  readonly levels: readonly { readonly y: number, readonly name: readonly PlacedText[] }[]
  readonly rings: readonly ReadingRing[]
  readonly blocks: readonly PlacedBlock[]
  readonly curves: readonly { readonly scope: DriftScope, readonly d: string, readonly width: number }[]
  readonly drops: readonly string[]
  /** Height of the tide line, the axis of time. */
  readonly axis: number
  readonly years: readonly { readonly x: number, readonly label?: PlacedText }[]
  readonly findings: readonly { readonly heading: readonly PlacedText[], readonly lines: readonly PlacedText[] }[]
}

/** A ring with its targets before anything is placed. */
interface LooseRing {
  readonly x: number
  readonly year: number
  readonly scope: DriftScope
  readonly targets: DriftDocument['targets']
}

/** Targets of one document with the same year and scope share a ring; the wider scope stands on the year itself. */
function ringsOf({ targets }: DriftDocument, x: (year: number) => number): LooseRing[] {
  return [...new Set(targets.map(({ year }) => year))].flatMap(year => (['total', 'core'] as const)
    .map(scope => ({ scope, year, targets: targets.filter(target => target.year === year && target.scope === scope) }))
    .filter(group => group.targets.length > 0)
    .map((group, i) => ({ ...group, x: x(year) - i * PAIR })))
}

/** Documents as levels over one true axis of time: numbers of the first stand over it, of the others under it, and curves swing in between. */
export function layoutReadingDrift({ documents, moves, findings }: DriftData, width: number): ReadingDriftLayout {
  const years = [...new Set(documents.flatMap(({ targets, unnumbered }) => [...targets, ...unnumbered ? [unnumbered] : []].map(({ year }) => year)))].sort((a, b) => a - b)
  const [first, last] = [years[0]!, years.at(-1)!]
  const x = scaleLinear([first, last], [width < WIDE ? INSET.narrow : INSET.wide, width - INSET.right])
  const loose = documents.map(document => ringsOf(document, x))
  const leaves = (ring: LooseRing) => moves.some(({ from }) => ring.targets.some(({ fact }) => fact === from))

  let top = 0
  const rows = documents.map((document, i) => {
    const name = setWords(document.year + (/\d$/.test(document.year) ? ' ' : '') + document.name, {
      x: width,
      top: 0,
      width: width * 0.44,
      size: SIZE.head,
      anchor: 'end',
      leading: 1.3,
      measure: serifWidth,
    })
    const above = i === 0
    const rings = loose[i]!
    // Numbers under a level keep clear of what leaves it downwards.
    const blocks = placeBlocks(
      [
        ...rings.map(ring => ({ x: ring.x, leaves: !above && leaves(ring), targets: ring.targets })),
        ...document.unnumbered ? [{ x: x(document.unnumbered.year), leaves: false, blank: document.unnumbered }] : [],
      ],
      width,
    )
    const tallest = Math.max(...blocks.map(({ height }) => height))
    const level = above ? name.bottom + 8 + tallest + CLEAR : top + Math.max(SWING, 3 * name.bottom)
    const nameTop = above ? 0 : level - 8 - name.bottom
    const placed = blocks.map(block => block.at(above ? level - CLEAR - block.height : level + CLEAR))
    top = above ? level : level + CLEAR + tallest
    return { level, rings, blocks: placed, name: name.lines.map(text => ({ ...text, y: text.y + nameTop })), below: top }
  })
  const axis = round(top + 20)
  const ringOf = (id: string) => rows.flatMap(({ rings, level, below }) => rings.map(ring => ({ ...ring, y: level, below }))).find(ring => ring.targets.some(({ fact }) => fact === id))
  const curves = moves.flatMap(({ from, to, scope }) => {
    const [a, b] = [ringOf(from), ringOf(to)]
    return a && b ? [{ scope, width: BAND[scope], d: swing(a, a.below, b) }] : []
  })
  const taken: Box[] = rows.flatMap(({ blocks, name }) => [...blocks.flatMap(({ boxes }) => boxes), ...name.map(textBox)])
  const told = placeFindings(findings, axis + TICK + LABEL + 34, width)
  return {
    height: told.bottom + 2,
    levels: rows.map(({ level, name }) => ({ y: round(level), name })),
    rings: rows.flatMap(({ rings, level }) => rings.map(({ x: at, scope }) => ({ x: round(at), y: round(level), scope }))),
    blocks: rows.flatMap(({ blocks }) => blocks),
    curves,
    drops: years.map((year) => {
      const from = Math.min(...rows.filter(({ rings }) => rings.some(ring => ring.year === year)).map(({ level }) => level))
      return openLine({ x: round(x(year)), y: round(from) }, axis, taken)
    }),
    axis,
    // Where a year is no wider than a pair, the second ring would seem to stand on the tick of the year beside it.
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => years.includes(year) || x(first + 1) - x(first) > 1.5 * PAIR).map(year => ({
      x: round(x(year)),
      label: years.includes(year)
        ? { text: String(year), size: LABEL, x: Math.min(x(year), width - LABEL * 1.1), y: axis + TICK + LABEL, anchor: 'middle' }
        : undefined,
    })),
    findings: told.placed,
  }
}

/** From a ring straight through its own numbers, then over to the other ring. */
function swing(from: Point, below: number, to: Point): string {
  const curve = line<Point>(p => round(p.x), p => round(p.y)).curve(curveBumpY)
  const start = { x: from.x, y: below }
  return `M${round(from.x)} ${round(from.y)}L${round(from.x)} ${round(below)}${curve([start, to])!.replace(/^M[^C]*/, '')}`
}

/** What follows, under the axis: one below the other, side by side where there is room. */
function placeFindings(findings: DriftData['findings'], top: number, width: number): { placed: ReadingDriftLayout['findings'], bottom: number } {
  const columns = width < WIDE ? 1 : findings.length
  const column = (width - (columns - 1) * 32) / columns
  let bottom = top
  const placed = findings.map(({ heading, lines }, i) => {
    const start = columns > 1 ? top : bottom + (i ? 18 : 0)
    const x = columns > 1 ? i * (column + 32) : 0
    const head = setWords(heading, { x, top: start, width: column, size: SIZE.finding, leading: 1.25, measure: serifWidth })
    const words = setLines(lines, { x, top: head.bottom + 3, width: column })
    bottom = Math.max(bottom, words.bottom)
    return { heading: head.lines, lines: words.lines }
  })
  return { placed, bottom }
}
