import type { FactCard } from '../data/figures/fact-card'
import type { Box, PlacedText, Point } from './canvas'
import { clampTo, crosses, grown } from './boxes'
import { CONTENT, MIN_LABEL } from './canvas'
import { shortened, wrapLines } from './lines'
import { INK_ASCENT } from './metrics'
import { DIGIT_HEIGHT, numeralWidth, targetWidth } from './numeral'
import { overlaps, textWidth } from './text'

/** Where a card may stand: below the subtitle, above the editor's note. */
const CARD_ROOM: Box = { x: CONTENT.left, y: 150, width: CONTENT.right - CONTENT.left, height: 626 - 150 }

const PAD = 16
const HEADING = 20
const NUMBER = 36
const UNIT = 20
const BODY = MIN_LABEL
const LEADING = 25
/** Widths of the inside, tried until a card is not too tall. */
const WIDTHS = [340, 420, 480] as const
const TALL = 250
/** Tallest card; words that do not fit are cut, as the source panel has them in full. */
const TALLEST = 360
const GAP = 10
/** Distance between places that are tried. */
const STEP = 8
/** What covering something costs, in pixels of distance per 100 square pixels, and a line that runs through it. */
const COVER = { line: 6, spare: 3, yielding: 0.6 } as const
const CROSS = 60
/** Beyond this distance a card no longer seems to belong to its point, and every further pixel counts so many times. */
const FAR = { from: 100, times: 2 } as const
/** Nearer than this a card needs no line to its point. */
const LEADER_FROM = 8

/** A row under the rule of a card: what is told and its words. */
export interface PlacedCardRow {
  readonly name: PlacedText
  readonly words: readonly PlacedText[]
}

/** A card with its words and the line to its part of the drawing, in px of the canvas. */
export interface FactCardLayout {
  readonly box: Box
  readonly heading: readonly PlacedText[]
  readonly number?: PlacedText
  readonly unit?: PlacedText
  /** Parts the number from where it comes from. */
  readonly rule: string
  readonly rows: readonly PlacedCardRow[]
  /** From the card to what it tells about. */
  readonly leader?: readonly [Point, Point]
}

/** A card's contents without a place: everything relative to its own corner. */
type LooseCard = Omit<FactCardLayout, 'leader'>

function setAt(width: number, card: FactCard): LooseCard {
  const text = (words: string, size: number, x: number, y: number): PlacedText => ({ text: words, size, x, y, anchor: 'start' })
  let y = PAD + HEADING * INK_ASCENT
  const heading = wrapLines(card.heading, HEADING, width).map((line, i) => text(line, HEADING, PAD, y + i * LEADING))
  y += (heading.length - 1) * LEADING
  let number: PlacedText | undefined
  let unit: PlacedText | undefined
  if (card.number) {
    y += NUMBER * DIGIT_HEIGHT + 14
    number = text(card.number, NUMBER, PAD, y)
    const advance = card.kind === 'target' ? targetWidth(card.number, NUMBER) : numeralWidth(card.number, NUMBER)
    unit = text(shortened(card.unit, UNIT, width - advance - 8), UNIT, PAD + advance + 8, y)
  }
  y += 14
  const rule = y
  const column = Math.max(...card.rows.map(({ name }) => textWidth(name, BODY))) + 14
  let left = Math.floor((TALLEST - y - PAD) / LEADING)
  const rows = card.rows.map(({ name, words }, i): PlacedCardRow => {
    const lines = wrapLines(words, BODY, width - column)
    const room = Math.max(1, left - (card.rows.length - 1 - i))
    const kept = lines.length > room ? [...lines.slice(0, room - 1), shortened(`${lines[room - 1]}…`, BODY, width - column)] : lines
    left -= kept.length
    const first = y + LEADING
    y += kept.length * LEADING
    return {
      name: text(name, BODY, PAD, first),
      words: kept.map((line, n) => text(line, BODY, PAD + column, first + n * LEADING)),
    }
  })
  return {
    box: { x: 0, y: 0, width: width + 2 * PAD, height: y + PAD - 2 },
    heading,
    number,
    unit,
    rule: `M${PAD} ${rule}h${width}`,
    rows,
  }
}

function loose(card: FactCard): LooseCard {
  const cards = WIDTHS.map(width => setAt(width, card))
  return cards.find(({ box }) => box.height <= TALL) ?? cards.at(-1)!
}

const sharedArea = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x))
  * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** The nearest points of two boxes. */
function bridge(card: Box, mark: Box): readonly [Point, Point] {
  const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
  const onCard = { x: clampTo(card.x, middle.x, card.x + card.width), y: clampTo(card.y, middle.y, card.y + card.height) }
  return [onCard, { x: clampTo(mark.x, onCard.x, mark.x + mark.width), y: clampTo(mark.y, onCard.y, mark.y + mark.height) }]
}

const span = ([from, to]: readonly [Point, Point]) => Math.hypot(to.x - from.x, to.y - from.y)

/** What stands where a card might be placed. */
export interface CardSurroundings {
  /** What the card tells about; never covered. */
  readonly mark: Box
  /** What else is never covered, such as the end of the line. */
  readonly keep: readonly Box[]
  /** The line, in boxes along it. */
  readonly line: readonly Box[]
  /** What should rather stay visible: other marks and labels. */
  readonly spare: readonly Box[]
  /** What may be covered before any of those, such as the words of an axis. */
  readonly yielding: readonly Box[]
}

/** A card beside what it tells about, where it covers least. */
export function layoutFactCard(card: FactCard, { mark, keep, line, spare, yielding }: CardSurroundings): FactCardLayout {
  const content = loose(card)
  const { width, height } = content.box
  const free = [mark, ...keep].map(box => grown(box, GAP))
  let best: { box: Box, cost: number } | undefined
  for (let y = CARD_ROOM.y; y + height <= CARD_ROOM.y + CARD_ROOM.height; y += STEP) {
    for (let x = CARD_ROOM.x; x + width <= CARD_ROOM.x + CARD_ROOM.width; x += STEP) {
      const box = { x, y, width, height }
      // Where no place is free, the card takes the one that covers least of what should stay visible.
      const hidden = free.reduce((sum, other) => sum + (overlaps(box, other) ? 1e6 + sharedArea(box, other) : 0), 0)
      const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + sharedArea(box, other), 0) / 100
      const leader = bridge(box, mark)
      const far = span(leader)
      const crossed = far < LEADER_FROM ? 0 : spare.filter(other => crosses(leader, other)).length
      const cost = hidden + far + Math.max(0, far - FAR.from) * (FAR.times - 1) + crossed * CROSS
        + covered(line) * COVER.line + covered(spare) * COVER.spare + covered(yielding) * COVER.yielding
      if (!best || cost < best.cost)
        best = { box, cost }
    }
  }
  const box = best?.box ?? { ...content.box, x: CARD_ROOM.x, y: CARD_ROOM.y }
  const leader = bridge(box, mark)
  const moved = (text: PlacedText): PlacedText => ({ ...text, x: text.x + box.x, y: text.y + box.y })
  return {
    box,
    heading: content.heading.map(moved),
    number: content.number && moved(content.number),
    unit: content.unit && moved(content.unit),
    rule: content.rule.replace(/^M(\S+) (\S+)h/, (_, x, y) => `M${Number(x) + box.x} ${Number(y) + box.y}h`),
    rows: content.rows.map(({ name, words }) => ({ name: moved(name), words: words.map(moved) })),
    leader: span(leader) >= LEADER_FROM ? leader : undefined,
  }
}
