import type { DriftDocument, DriftTarget } from '../../data/figures/drift'
import type { Box, PlacedText } from '../canvas'
import { DIGIT_HEIGHT, targetWidth } from '../numeral'
import { spread } from '../spread'
import { textBox, textWidth } from '../text'
import { LABEL } from './column'
import { oneLine, setWords } from './words'

const NUMBER = 31
const DIGITS = NUMBER * DIGIT_HEIGHT
/** From a number to its words: below it, or beside it where a ring has several. */
const GAP = { below: 5, beside: 7, rows: 12 } as const
/** Between two blocks, and from a block to what leaves a ring downwards. */
const APART = 14
const CLEAR = 9

/** What belongs to one ring: its targets, or that there is no number. */
export interface BlockRequest {
  readonly x: number
  /** A curve leaves the ring downwards, beside the block. */
  readonly leaves: boolean
  readonly targets?: DriftDocument['targets']
  readonly blank?: NonNullable<DriftDocument['unnumbered']>
}

/** The labels of one ring, in px of the column. */
export interface PlacedBlock {
  readonly labels: readonly { readonly fact: string, readonly number?: PlacedText, readonly words: readonly PlacedText[] }[]
  /** What numbers and words cover. */
  readonly boxes: readonly Box[]
}

/** A block with its place across; `at` gives it an upper edge. */
export interface LooseBlock {
  readonly height: number
  readonly at: (top: number) => PlacedBlock
}

interface Measured {
  readonly request: BlockRequest
  readonly width: number
}

/** Blocks of one level, each as near to its ring as its neighbours and the curves between them allow. */
export function placeBlocks(requests: readonly BlockRequest[], width: number): LooseBlock[] {
  const walls = requests.filter(({ leaves }) => leaves).map(({ x }) => x).sort((a, b) => a - b)
  const rooms = [0, ...walls.map(wall => wall + CLEAR)].map((from, i) => ({ from, to: i < walls.length ? walls[i]! - CLEAR : width }))
  // Where a curve leaves a ring, the ring's block stands right of the curve.
  const roomOf = ({ x, leaves }: BlockRequest) => rooms.filter(({ from }) => from <= x + (leaves ? CLEAR : 0)).length - 1
  const placed = new Map<BlockRequest, LooseBlock>()
  rooms.forEach(({ from, to }, i) => {
    const members = requests.filter(request => roomOf(request) === i).sort((a, b) => a.x - b.x)
    const share = (to - from - (members.length - 1) * APART) / Math.max(1, members.length)
    const measured = members.map((request): Measured => ({ request, width: naturalWidth(request, Math.max(share, NUMBER * 2)) }))
    const centres = spread(measured.map(({ request }) => request.x), measured.map(({ width: own }) => own + APART), from - APART / 2, to + APART / 2)
    measured.forEach(({ request, width: own }, n) => placed.set(request, looseBlock(request, centres[n]! - own / 2, own)))
  })
  return requests.map(request => placed.get(request)!)
}

function rowWidth({ number, words }: DriftTarget): number {
  return targetWidth(number, NUMBER) + 4 + GAP.beside + textWidth(words, LABEL)
}

/** Whether the words stand beside their numbers. */
function inRows({ targets = [] }: BlockRequest, width: number): boolean {
  return targets.length > 1 && targets.every(target => rowWidth(target) <= width + 0.01)
}

/** Width a block would take: its rows, or its numbers with the words broken under them. */
function naturalWidth(request: BlockRequest, room: number): number {
  const { targets = [], blank } = request
  if (blank)
    return Math.min(textWidth(blank.text, LABEL), room)
  const rows = Math.max(...targets.map(rowWidth))
  if (targets.length > 1 && rows <= room)
    return rows
  return Math.max(...targets.map(({ number, words }) => Math.max(targetWidth(number, NUMBER) + 4, Math.min(textWidth(words, LABEL), room))))
}

function looseBlock(request: BlockRequest, x: number, width: number): LooseBlock {
  const set = (top: number): PlacedBlock & { bottom: number } => {
    const { targets = [], blank } = request
    const labels: PlacedBlock['labels'][number][] = []
    let bottom = top
    if (blank) {
      const words = setWords(blank.text, { x, top, width: width + 0.5 })
      labels.push({ fact: blank.fact, words: words.lines })
      bottom = words.bottom
    }
    const rows = inRows(request, width)
    targets.forEach(({ fact, number, words }, i) => {
      const base = bottom + (i ? GAP.rows : 0) + DIGITS
      const digits = oneLine(number, NUMBER, x, base)
      if (rows) {
        labels.push({ fact, number: digits, words: [oneLine(words, LABEL, x + targetWidth(number, NUMBER) + 4 + GAP.beside, base - 2)] })
        bottom = base + 3
      }
      else {
        const under = setWords(words, { x, top: base + GAP.below, width: width + 0.5, leading: 1.25 })
        labels.push({ fact, number: digits, words: under.lines })
        bottom = under.bottom
      }
    })
    const boxes = labels.flatMap(({ number, words }) => [
      ...number ? [{ x, y: number.y - DIGITS - 2, width: targetWidth(number.text, NUMBER) + 4, height: DIGITS + 4 }] : [],
      ...words.map(textBox),
    ])
    return { labels, boxes, bottom }
  }
  return { height: set(0).bottom, at: set }
}
