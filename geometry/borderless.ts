import type { BorderlessData, Caption } from '../data/figures/borderless'
import type { Box, PlacedText } from './canvas'
import { CANVAS, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import { fitText, MIN_NAME, shareWidth } from './fit'
import { lineBox } from './labels'
import { isLatin } from './latin'
import { placeLines, shortened, wrapLines } from './lines'
import { round } from './metrics'
import { serifWidth } from './serif'
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

/** Blocks on the left, strands through the boundaries on the right, in px of the canvas. */
export interface BorderlessLayout {
  /** The line's left part, forced round the blocks; ends where the line splits. */
  readonly blocked: string
  /** Closed circulation inside the blocks, outermost first. */
  readonly eddies: readonly { readonly d: string, readonly depth: number }[]
  /** The line while it is calm, in place of the strands. */
  readonly calm: string
  readonly strands: readonly string[]
  /** From where the strands meet again up to the slide's edge. */
  readonly leave: string
  readonly ground: string
  /** The parts of the boundaries that stay when strands and words pass, and the pieces that close them until then. */
  readonly boundaries: readonly string[]
  readonly closures: readonly string[]
  readonly names: readonly { readonly x: number, readonly lines: readonly PlacedText[] }[]
  readonly chains: readonly PlacedText[]
  readonly stays: readonly PlacedText[]
  readonly crosses: readonly PlacedText[]
  readonly before: PlacedCaption
  readonly after: PlacedCaption
}

const BLOCK = { size: 96, gap: 16, rings: 5, inset: 9 } as const
const NET = { left: 540, right: 1136, foot: 528 } as const
const SPLIT = { from: 426, to: 522 } as const
const MERGE = { from: NET.right + 18, to: 1236 } as const
const HIGHEST = 288
const LOWEST = 442
/** Strands that would lie closer together than this spread upwards. */
const AMPLE = 44
const LABEL = 24
const HEAD = 30
/** Sizes of a term and its gloss. */
const CAPTIONS = [[HEAD, LABEL], [LABEL, 20], [MIN_NAME, MIN_LABEL]] as const
/** Gap in a boundary where a strand passes, and around words that lie across it. */
const PASS = 7
const CLEAR = 9
/** From a strand up to the words on it. */
const LIFT = 12
/** The pieces that close a boundary overlap the parts that stay, so that no seam shows. */
const SEAM = 0.5

/** Lays out the blocks on the left and the net of strands and boundaries on the right. */
export function layoutBorderless(data: BorderlessData): BorderlessLayout {
  const heads = placeHeads(data)
  const top = Math.max(...[...heads.stays, ...heads.crosses].map(({ y }) => y)) + 22
  const count = data.chains.length
  // Many strands begin higher.
  const highest = Math.min(HIGHEST, Math.max(top + 46, LOWEST - (count - 1) * AMPLE))
  const heights = data.chains.map((_, i) => count > 1 ? highest + (LOWEST - highest) * i / (count - 1) : LOWEST)
  const cell = (NET.right - NET.left) / data.districts.length
  const borders = Array.from({ length: data.districts.length + 1 }, (_, i) => round(NET.left + i * cell))
  const chains = placeChains(data.chains, heights, borders)
  const names = data.districts.map(name => fitText(name, { size: LABEL, width: cell - 10, most: 2 }))
  const nameSize = Math.min(...names.map(({ size }) => size))
  const placedNames = data.districts.map((name, i) => ({
    x: NET.left + (i + 0.5) * cell,
    lines: placeLines(
      fitText(name, { size: nameSize, width: cell - 10, most: 2 }).lines,
      { size: nameSize, x: NET.left + (i + 0.5) * cell, y: nameSize === LABEL ? 521 : 515, anchor: 'middle' },
      nameSize * 1.15,
    ),
  }))
  const foot = Math.max(NET.foot, ...placedNames.flatMap(({ lines }) => lines.map(({ y }) => y + 7)))
  const parted = borders.map(x => boundary(x, top, foot, heights, chains.map(lineBox)))

  return {
    ...layoutBlocks(data.blocks),
    calm: `M${SPLIT.from} ${Y0}H${MERGE.to}`,
    strands: heights.map(y => strand(y)),
    leave: `M${MERGE.to} ${Y0}H${CANVAS.width}`,
    ground: `M${NET.left} ${Y0}H${NET.right}`,
    boundaries: parted.map(({ standing }) => standing),
    closures: parted.map(({ closure }) => closure),
    names: placedNames,
    chains,
    ...heads,
    before: placeCaption(data.before, MARGIN_X, NET.left - MARGIN_X - 40),
    after: placeCaption(data.after, NET.left, CANVAS.width - MARGIN_X - NET.left),
  }
}

/** What stays and what crosses, over the two ends of the net; where both are long, each keeps to its share. */
function placeHeads({ stays, crosses }: BorderlessData): Pick<BorderlessLayout, 'stays' | 'crosses'> {
  const texts = [stays, crosses]
  const widths = shareWidth(texts.map(text => textWidth(text, LABEL)), NET.right - NET.left - 32)
  const fitted = texts.map((text, i) => fitText(text, { size: LABEL, width: widths[i]!, most: 2 }))
  const size = Math.min(...fitted.map(one => one.size))
  const [left, right] = texts.map((text, i) => fitText(text, { size, width: widths[i]!, most: 2 }).lines)
  const y = left!.length + right!.length > 2 ? 180 : 196
  return {
    stays: placeLines(left!, { size, x: NET.left, y, anchor: 'start' }, size * 1.2),
    crosses: placeLines(right!, { size, x: NET.right, y, anchor: 'end' }, size * 1.2),
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

/** A strand leaves the line horizontally, runs horizontally through the net and comes back the same way. */
function strand(y: number): string {
  const half = (a: number, b: number) => (a + b) / 2
  const [up, down] = [half(SPLIT.from, SPLIT.to), half(MERGE.from, MERGE.to)]
  return `M${SPLIT.from} ${Y0}C${up} ${Y0} ${up - 10} ${y} ${SPLIT.to} ${y}H${MERGE.from}C${down + 10} ${y} ${down} ${Y0} ${MERGE.to} ${Y0}`
}

/** A boundary stands, but leaves a gap for each strand, and for the words that lie across it. */
export function boundary(x: number, top: number, foot: number, heights: readonly number[], words: readonly Box[]): { standing: string, closure: string } {
  const gaps = [
    ...heights.map(y => [y - PASS, y + PASS] as const),
    ...words.filter(box => box.x - 6 < x && x < box.x + box.width + 6).map(box => [box.y - CLEAR, box.y + box.height + CLEAR] as const),
  ].sort(([a], [b]) => a - b)
  let from = top
  const [standing, closure]: [string[], string[]] = [[], []]
  const piece = (start: number, end: number) => `M${x} ${round(start)}V${round(end)}`
  for (const [start, end] of [...gaps, [foot, foot] as const]) {
    if (start > from)
      standing.push(piece(from, start))
    if (end > Math.max(from, start))
      closure.push(piece(Math.max(from, start) - SEAM, end + SEAM))
    from = Math.max(from, end)
  }
  return { standing: standing.join(''), closure: closure.join('') }
}

/** Each phrase stands whole on its strand, across the middle boundary; one that is too long for that stands in the middle of the whole net. */
function placeChains(chains: readonly string[], heights: readonly number[], borders: readonly number[]): PlacedText[] {
  const widest = (size: number) => Math.max(...chains.map(chain => textWidth(chain, size)))
  const boundary = borders[Math.floor(borders.length / 2)]!
  const room = 2 * Math.min(boundary - NET.left, NET.right - boundary)
  // A phrase keeps clear of the strand above it.
  const tallest = heights.length > 1 ? (heights[1]! - heights[0]! - LIFT - 5) / 0.86 : 32
  const size = [32, 28, 26].find(size => size <= tallest && widest(size) <= room * 0.7)
  const whole = NET.right - NET.left - 24
  const common = size ?? Math.max(MIN_NAME, Math.min(LABEL, Math.floor(tallest), ...chains.map(text => fitText(text, { size: LABEL, smallest: MIN_NAME, width: whole }).size)))
  const x = widest(common) <= room ? boundary : (NET.left + NET.right) / 2
  return chains.map((text, i) => ({ text: shortened(text, common, whole), size: common, x, y: heights[i]! - LIFT, anchor: 'middle' }))
}

/** A term and its gloss in the largest setting that stays above the source line. */
function placeCaption({ term, gloss }: Caption, x: number, width: number): PlacedCaption {
  const [head, body] = CAPTIONS.find(([head, body]) => {
    const [terms, glosses] = [wrapLines(term, head, width), wrapLines(gloss, body, width)]
    return terms.length <= (head === HEAD ? 1 : 2) && glosses.length <= 2 && terms.every(line => serifWidth(line, head) <= width) && glosses.every(line => textWidth(line, body) <= width)
  }) ?? CAPTIONS.at(-1)!
  const lines = fitText(term, { size: head, smallest: head, width, most: head === HEAD ? 1 : 2, measure: serifWidth }).lines
  const below = 579 + (lines.length - 1) * head * 1.25
  return {
    term: placeLines(lines, { x, y: 579, size: head, anchor: 'start' }, head * 1.25).map(line => ({ ...line, pieces: kern(line.text) })),
    gloss: placeLines(fitText(gloss, { size: body, smallest: body, width, most: 2 }).lines, { x, y: below + 37, size: body, anchor: 'start' }, 30),
  }
}

/** Full-width quotes and commas leave gaps in a bold heading, so what follows them moves closer. */
export function kern(text: string): Piece[] {
  if (isLatin(text))
    return [{ text, dx: '0' }]
  return text.split(/(?=“)|(?<=，)/).map((piece, i, all) => ({
    text: piece,
    dx: i > 0 && piece.startsWith('“') ? '-0.36em' : all[i - 1]?.endsWith('，') ? '-0.3em' : '0',
  }))
}
