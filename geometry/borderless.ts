import type { BorderlessData, Caption } from '../data/figures/borderless'
import type { Box, PlacedText } from './canvas'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { lineBox } from './labels'
import { placeLines, wrapLines } from './lines'
import { round } from './polygon'
import { textWidth } from './text'

/** A piece of a heading, moved towards the piece before by so many em. */
export interface Piece {
  readonly text: string
  readonly dx: string
}

/** A term with its gloss below the line. */
export interface PlacedCaption {
  readonly term: readonly (PlacedText & { readonly pieces: readonly Piece[] })[]
  readonly gloss: readonly PlacedText[]
}

export interface BorderlessLayout {
  /** The line's left part, forced round the blocks; ends where the line splits. */
  readonly blocked: string
  /** Closed circulation inside the blocks, outermost first. */
  readonly eddies: readonly { readonly d: string, readonly depth: number }[]
  /** The line's right part, calm and split into strands. */
  readonly calmRight: string
  readonly strands: readonly string[]
  /** Where the strands leave and meet again, up to the slide's edge. */
  readonly leave: string
  readonly ground: string
  /** What stands of the boundaries where strands and words pass, and what closes them before. */
  readonly boundaries: readonly string[]
  readonly closures: readonly string[]
  readonly names: readonly PlacedText[]
  readonly chains: readonly PlacedText[]
  readonly stays: PlacedText
  readonly crosses: PlacedText
  readonly before: PlacedCaption
  readonly after: PlacedCaption
}

const BLOCK = { size: 96, gap: 16, rings: 5, inset: 9 } as const
const NET = { left: 540, right: 1136, top: 218, foot: 528 } as const
const SPLIT = { from: 426, to: 522 } as const
const MERGE = { from: NET.right + 18, to: 1236 } as const
const HIGHEST = 288
const LOWEST = 442
const LABEL = 24
const HEAD = 30
/** Gap in a boundary where a strand passes, and around words that lie across it. */
const PASS = 7
const CLEAR = 9
/** From a strand up to the words on it. */
const LIFT = 12
/** Closing pieces reach into what stands, so that no seam shows. */
const SEAM = 0.5

/** Lays out the blocks on the left and the net of strands and boundaries on the right. */
export function layoutBorderless(data: BorderlessData): BorderlessLayout {
  const count = data.chains.length
  const heights = data.chains.map((_, i) => count > 1 ? HIGHEST + (LOWEST - HIGHEST) * i / (count - 1) : LOWEST)
  const cell = (NET.right - NET.left) / data.districts.length
  const borders = Array.from({ length: data.districts.length + 1 }, (_, i) => round(NET.left + i * cell))
  const chains = placeChains(data.chains, heights, borders)
  const parted = borders.map(x => boundary(x, heights, chains.map(lineBox)))

  return {
    ...layoutBlocks(data.blocks),
    calmRight: `M${SPLIT.from} ${Y0}H${CANVAS.width}`,
    strands: heights.map(y => strand(y)),
    leave: `M${MERGE.to} ${Y0}H${CANVAS.width}`,
    ground: `M${NET.left} ${Y0}H${NET.right}`,
    boundaries: parted.map(({ standing }) => standing),
    closures: parted.map(({ closure }) => closure),
    names: data.districts.map((text, i) => ({ text, size: LABEL, x: NET.left + (i + 0.5) * cell, y: 521, anchor: 'middle' })),
    chains,
    stays: { text: data.stays, size: LABEL, x: NET.left, y: NET.top - 22, anchor: 'start' },
    crosses: { text: data.crosses, size: LABEL, x: NET.right, y: NET.top - 22, anchor: 'end' },
    before: placeCaption(data.before, MARGIN_X, NET.left - MARGIN_X - 40),
    after: placeCaption(data.after, NET.left, CANVAS.width - MARGIN_X - NET.left),
  }
}

/** The line climbs over each block and comes down in the narrow ditch to the next. */
function layoutBlocks(count: number): Pick<BorderlessLayout, 'blocked' | 'eddies'> {
  const size = Math.min(BLOCK.size, (SPLIT.from - 34 - MARGIN_X + BLOCK.gap) / count - BLOCK.gap)
  const lefts = Array.from({ length: count }, (_, i) => round(MARGIN_X + i * (size + BLOCK.gap)))
  const top = Y0 - size
  const pitch = (size / 2 - BLOCK.inset) / BLOCK.rings * 0.95
  return {
    blocked: `M0 ${Y0}${lefts.map(x => `H${x}V${top}H${round(x + size)}V${Y0}`).join('')}H${SPLIT.from}`,
    eddies: lefts.flatMap(x => Array.from({ length: BLOCK.rings }, (_, ring) => {
      const by = BLOCK.inset + pitch * ring
      const side = round(size - 2 * by)
      return { d: `M${round(x + by)} ${round(top + by)}h${side}v${side}h${-side}Z`, depth: ring / BLOCK.rings }
    })),
  }
}

/** Leaves the line level, runs level through the net and comes back level. */
function strand(y: number): string {
  const half = (a: number, b: number) => (a + b) / 2
  const [up, down] = [half(SPLIT.from, SPLIT.to), half(MERGE.from, MERGE.to)]
  return `M${SPLIT.from} ${Y0}C${up} ${Y0} ${up - 10} ${y} ${SPLIT.to} ${y}H${MERGE.from}C${down + 10} ${y} ${down} ${Y0} ${MERGE.to} ${Y0}`
}

/** A boundary stands, but leaves a gap for each strand, and for the words that lie across it. */
function boundary(x: number, heights: readonly number[], words: readonly Box[]): { standing: string, closure: string } {
  const gaps = [
    ...heights.map(y => [y - PASS, y + PASS] as const),
    ...words.filter(box => box.x - 6 < x && x < box.x + box.width + 6).map(box => [box.y - CLEAR, box.y + box.height + CLEAR] as const),
  ].sort(([a], [b]) => a - b)
  let from: number = NET.top
  const [standing, closure]: [string[], string[]] = [[], []]
  const piece = (start: number, end: number) => `M${x} ${round(start)}V${round(end)}`
  for (const [start, end] of [...gaps, [NET.foot, NET.foot] as const]) {
    if (start > from)
      standing.push(piece(from, start))
    if (end > Math.max(from, start))
      closure.push(piece(Math.max(from, start) - SEAM, end + SEAM))
    from = Math.max(from, end)
  }
  return { standing: standing.join(''), closure: closure.join('') }
}

/** Each phrase stands whole on its strand, across the middle boundary; one too long for that, in the middle of all. */
function placeChains(chains: readonly string[], heights: readonly number[], borders: readonly number[]): PlacedText[] {
  const widest = (size: number) => Math.max(...chains.map(chain => textWidth(chain, size)))
  const boundary = borders[Math.floor(borders.length / 2)]!
  const room = 2 * Math.min(boundary - NET.left, NET.right - boundary)
  const size = [32, 28, 26].find(size => widest(size) <= room * 0.7)
  const x = size || widest(LABEL) <= room ? boundary : (NET.left + NET.right) / 2
  return chains.map((text, i) => ({ text, size: size ?? LABEL, x, y: heights[i]! - LIFT, anchor: 'middle' }))
}

function placeCaption({ term, gloss }: Caption, x: number, width: number): PlacedCaption {
  const terms = wrapLines(term, HEAD, width)
  const size = terms.length > 1 ? LABEL : HEAD
  const lines = size === HEAD ? terms : wrapLines(term, size, width)
  const first = 579
  const below = first + (lines.length - 1) * size * 1.25
  return {
    term: placeLines(lines, { x, y: first, size, anchor: 'start' }, size * 1.25).map(line => ({ ...line, pieces: kern(line.text) })),
    gloss: placeLines(wrapLines(gloss, size === HEAD ? LABEL : 20, width), { x, y: below + 37, size: size === HEAD ? LABEL : 20, anchor: 'start' }, 30),
  }
}

/** Full-width quotes and commas tear holes into a bold heading: what follows moves up. */
function kern(text: string): Piece[] {
  return text.split(/(?=“)|(?<=，)/).map((piece, i, all) => ({
    text: piece,
    dx: i > 0 && piece.startsWith('“') ? '-0.36em' : all[i - 1]?.endsWith('，') ? '-0.3em' : '0',
  }))
}
