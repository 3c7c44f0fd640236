import type { BorderlessData } from '../../data/figures/borderless'
import type { PlacedText } from '../canvas'
import type { Piece } from '../borderless'
import { boundary, kern } from '../borderless'
import { grown, hull } from '../boxes'
import { round } from '../metrics'
import { LEAST } from './column'
import { paragraph } from './paragraph'
import { serifWidth } from '../serif'
import { serifBox } from './serif-box'

/** A term with its gloss. */
export interface ColumnCaption {
  readonly term: readonly (PlacedText & { readonly pieces: readonly Piece[] })[]
  readonly gloss: readonly PlacedText[]
}

/** The line round the closed blocks and back in strands through the boundaries, in px of the column. */
export interface ReadingBorderlessLayout {
  readonly height: number
  /** The line from the left edge over the blocks, back through the net and out to the right edge. */
  readonly line: readonly string[]
  readonly eddies: readonly { readonly d: string, readonly depth: number }[]
  readonly strands: readonly string[]
  readonly boundaries: readonly string[]
  readonly names: readonly PlacedText[]
  readonly chains: readonly PlacedText[]
  readonly stays: readonly PlacedText[]
  readonly crosses: readonly PlacedText[]
  readonly before: ColumnCaption
  readonly after: ColumnCaption
}

const LABEL = 17
const TERM = 24
/** Radius in which the line turns, and how far it then stays from the edges. */
const TURN = 16
const EDGE = 3
const RINGS = 4
/** From the words of a chain to its strand, and from a strand to the next words: the boundary behind the words shows on both sides of them. */
const LIFT = 31
const BELOW = 31
/** Pieces of a boundary below this length are left out. */
const STUMP = 5

/** The line goes round closed blocks, turns, comes back in strands through the boundaries of the districts and runs out. */
export function layoutReadingBorderless(data: BorderlessData, width: number): ReadingBorderlessLayout {
  // From the edges to the outer boundaries.
  const net = width < 320 ? 12 : 18
  const blocks = layoutBlocks(data.blocks, width)
  const room = width - EDGE - 24
  const before = caption(data.before, blocks.y + 14, room)

  const stays = paragraph(data.stays, { x: net, top: before.bottom + 28, size: LABEL + 1, width: width - 2 * net })
  const crosses = paragraph(data.crosses, { x: net, top: stays.bottom, size: LABEL + 1, width: width - 2 * net })
  const top = crosses.bottom + 6

  const size = width < 500 ? 22 : 28
  let y = top + 22
  const heights: number[] = []
  const words: PlacedText[][] = []
  for (const chain of data.chains) {
    const set = paragraph(chain, { x: width / 2, top: y, size, width: width - 2 * net - 24, anchor: 'middle', leading: 1.2, measure: serifWidth })
    words.push([...set.lines])
    heights.push(round(set.lines.at(-1)!.y + LIFT + 3))
    y = heights.at(-1)! + BELOW
  }

  const cell = (width - 2 * net) / data.districts.length
  const named = data.districts.map((text, i) => paragraph(text, { x: net + (i + 0.5) * cell, top: y, size: cell < 80 ? LEAST : LABEL + 1, width: cell - 1, anchor: 'middle', leading: 1.2 }))
  const foot = round(Math.max(...named.map(({ bottom }) => bottom)) + 8)
  // A boundary stops short of the words that lie across it; no stump stands above them.
  const spans = words.map(lines => grown(hull(lines.map(serifBox)), STUMP))
  const after = caption(data.after, foot + 16, width)
  const [left, right] = [EDGE, round(width - EDGE)]
  const [first, last] = [heights[0]!, heights.at(-1)!]
  return {
    height: after.bottom,
    line: [
      `${blocks.path}H${round(right - TURN)}A${TURN} ${TURN} 0 0 1 ${right} ${blocks.y + TURN}V${last - TURN}`,
      `M${left} ${first + TURN}V${foot - TURN}A${TURN} ${TURN} 0 0 0 ${left + TURN} ${foot}H${width}`,
    ],
    eddies: blocks.eddies,
    // Each leaves the line on the right and meets it again on the left.
    strands: heights.map(at => `M${right} ${at - TURN}A${TURN} ${TURN} 0 0 1 ${round(right - TURN)} ${at}H${left + TURN}A${TURN} ${TURN} 0 0 0 ${left} ${at + TURN}`),
    boundaries: Array.from({ length: data.districts.length + 1 }, (_, i) => boundary(round(net + i * cell), top, foot, heights, spans).standing),
    names: named.flatMap(({ lines }) => lines),
    chains: words.flat(),
    stays: stays.lines,
    crosses: crosses.lines,
    before,
    after,
  }
}

function caption({ term, gloss }: BorderlessData['before'], top: number, width: number): ColumnCaption & { readonly bottom: number } {
  const title = paragraph(term, { x: 0, top, size: TERM, width, leading: 1.25, measure: serifWidth })
  const said = paragraph(gloss, { x: 0, top: title.bottom, size: LABEL, width })
  return { term: title.lines.map(line => ({ ...line, pieces: kern(line.text) })), gloss: said.lines, bottom: said.bottom }
}

/** The line climbs over each block and comes down in the narrow ditch to the next; water turns round inside. */
function layoutBlocks(count: number, width: number): { readonly path: string, readonly y: number, readonly eddies: ReadingBorderlessLayout['eddies'] } {
  const [from, ditch] = [16, 12]
  const size = round(Math.min(96, (width - from - TURN - EDGE - 24 + ditch) / count - ditch))
  const y = round(size + 4)
  const lefts = Array.from({ length: count }, (_, i) => round(from + i * (size + ditch)))
  const pitch = (size / 2 - 8) / RINGS * 0.95
  return {
    y,
    path: `M0 ${y}${lefts.map(x => `H${x}V4H${round(x + size)}V${y}`).join('')}`,
    eddies: lefts.flatMap(x => Array.from({ length: RINGS }, (_, ring) => {
      const by = 8 + pitch * ring
      const side = round(size - 2 * by)
      return { d: `M${round(x + by)} ${round(4 + by)}h${side}v${side}h${-side}Z`, depth: ring / RINGS }
    })),
  }
}
