import type { Post, PostWords, WhyNowData } from '../data/figures/why-now'
import type { PlacedText } from './canvas'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { numeralWidth, OVERSHOOT } from './numeral'
import { overlaps, textBox, textWidth } from './text'

/** A post on the line: one upright column, or lying lines that stand on it. */
export interface PlacedPost {
  readonly upright: boolean
  /** For an upright column `x` is its middle and `y` its foot. */
  readonly lines: readonly PlacedText[]
  /** From foot to foot of a character, for upright columns. */
  readonly pitch: number
  readonly left: number
  readonly right: number
  readonly top: number
}

export interface PlacedWords {
  readonly head: readonly PlacedText[]
  readonly details: readonly PlacedText[]
}

export interface DayTick {
  readonly x: number
  readonly length: number
  readonly width: number
  /** Share of tide colour in percent; ticks beyond the count fade to the left. */
  readonly strength: number
}

export interface WhyNowLayout {
  readonly agreement: PlacedPost
  readonly papers: readonly PlacedPost[]
  readonly papersBar: string
  readonly aim: PlacedPost
  readonly aimKind: PlacedText
  readonly digits: PlacedText
  readonly after: PlacedText
  readonly ticks: readonly DayTick[]
  readonly perTick: readonly PlacedText[]
  readonly words: { readonly agreement: PlacedWords, readonly papers: PlacedWords, readonly aim: PlacedWords }
  readonly context: PlacedText
}

const POST = 60
const POST_PITCH = 62
/** Size of posts in Latin letters. */
const LYING = 34
const AIM = 52
const TOP = 124
const HEAD = 24
/** Latin words run longer and are set a little smaller. */
const DETAIL = { upright: 22, lying: 20 } as const
/** Between the foot of a post and the line. */
const STAND = 11
/** First row of words below the line; all words there share its rows. */
const ROW = Y0 + 73
const LEADING = 30
/** Air between the last tick and the papers: the count does not end with them. */
const AIR = 56
/** Air beside the words of the aim, so that no row reads on into them. */
const APART = 40
/** Ticks beyond the full count: the days are “more than”. */
const FADING = 4

/** A post whose left edge is given, standing on the line. */
function layoutPost(text: string, upright: boolean, left: number, size: number, pitch: number, width: number): PlacedPost {
  const foot = Y0 - STAND
  if (upright) {
    const top = foot - [...text].length * pitch
    return { upright, pitch, left, right: left + size, top, lines: [{ text, size, x: left + size / 2, y: top, anchor: 'start' }] }
  }
  const lying = LYING
  const lines = wrapLines(text, lying, width)
  const y = foot - (lines.length - 1) * lying * 1.2
  return {
    upright,
    pitch: lying * 1.2,
    left,
    right: left + Math.max(...lines.map(line => textWidth(line, lying))),
    top: y - lying,
    lines: placeLines(lines, { size: lying, x: left, y, anchor: 'start' }, lying * 1.2),
  }
}

/** Moves a post so that its right edge stands at `right`. */
function flushRight(post: PlacedPost, right: number): PlacedPost {
  const shift = right - post.right
  return { ...post, left: post.left + shift, right, lines: post.lines.map(line => ({ ...line, x: line.x + shift })) }
}

function layoutWords({ head, details }: PostWords, size: number, x: number, width: number, anchor: 'start' | 'end'): PlacedWords {
  const heads = wrapLines(head, HEAD, width)
  const below = ROW + heads.length * LEADING
  return {
    head: placeLines(heads, { size: HEAD, x, y: ROW, anchor }, LEADING),
    details: placeLines(details.flatMap(detail => wrapLines(detail, size, width)), { size, x, y: below, anchor }, LEADING),
  }
}

/** Puts the head on the row of the first detail and moves the rows below up. */
function runOn({ head, details }: PlacedWords): PlacedWords {
  const [first, last] = [details[0]!, head.at(-1)!]
  const rise = first.y - last.y
  return {
    head: [...head.slice(0, -1), { ...last, x: last.x - textWidth(first.text, first.size) }],
    details: details.map(line => ({ ...line, y: line.y - rise })),
  }
}

/** The words of the aim at the right margin, as wide as they may be without coming near the words of the papers. */
function layoutAimWords(words: PostWords, size: number, papers: PlacedWords): PlacedWords {
  const taken = [...papers.head, ...papers.details].map(textBox).map(box => ({ ...box, width: box.width + APART }))
  const layout = (width: number) => {
    const placed = layoutWords(words, size, CONTENT.right, width, 'end')
    return words.runsOn ? runOn(placed) : placed
  }
  for (let width = 300; width > 120; width -= size / 4) {
    const placed = layout(width)
    if (![...placed.head, ...placed.details].map(textBox).some(box => taken.some(other => overlaps(box, other))))
      return placed
  }
  return layout(120)
}

/** Posts in a row, gap between them. */
function layoutRow(posts: readonly Post[], upright: boolean, left: number): PlacedPost[] {
  const row: PlacedPost[] = []
  for (const { text } of posts)
    row.push(layoutPost(text, upright, row.length ? row.at(-1)!.right + 28 : left, POST, POST_PITCH, 130))
  return row
}

function layoutTicks(count: number, from: number, to: number): DayTick[] {
  const pitch = (to - from) / count
  return Array.from({ length: count + 1 + FADING }, (_, i): DayTick => {
    const k = i - FADING
    const long = k >= 0 && k % 10 === 0
    return {
      x: from + k * pitch,
      length: long ? 30 : 19,
      width: long ? 3.5 : 1.75,
      strength: k < 0 ? Math.round(100 * (i + 1) / (FADING + 2)) - 12 : 100,
    }
  })
}

/** The line as a waterline: the papers stand on it, the days since the agreement are counted below it. */
export function layoutWhyNow(data: WhyNowData): WhyNowLayout {
  const { upright } = data
  const agreement = layoutPost(data.agreement.text, upright, MARGIN_X, POST, POST_PITCH, 160)
  // Papers take their room from the right; the aim keeps the right margin.
  const aimLetters = [...data.aim.text].length
  const aimPitch = Math.min(AIM * 1.04, (Y0 - STAND - TOP) / aimLetters)
  const aim = flushRight(layoutPost(data.aim.text, upright, 0, aimPitch / 1.04, aimPitch, 200), CONTENT.right)
  const atZero = layoutRow(data.papers.posts, upright, 0)
  const papersLeft = Math.min(upright ? 796 : 660, aim.left - (upright ? 170 : 90) - atZero.at(-1)!.right)
  const papers = layoutRow(data.papers.posts, upright, papersLeft)
  const papersRight = papers.at(-1)!.right

  const counted = agreement.right + 34
  const last = papersLeft - AIR
  const afterSize = upright ? 58 : LYING
  const afterWidth = textWidth(data.days.after, afterSize)
  const room = last - counted - afterWidth - 40
  const size = Math.min(262, room / numeralWidth(data.days.digits, 1))
  const baseline = Y0 - STAND + 2 - OVERSHOOT * size
  const digitsRight = counted + numeralWidth(data.days.digits, size)

  const detail = upright ? DETAIL.upright : DETAIL.lying
  const paperWords = layoutWords(data.papers.words, detail, papersLeft, 300, 'start')
  const perTickWidth = Math.max(...data.days.perTickLabel.map(line => textWidth(line, detail)))
  return {
    agreement,
    papers,
    papersBar: `M${papersLeft} ${Y0 + 12}H${papersRight}`,
    aim,
    aimKind: { text: data.aim.kind, size: HEAD, x: aim.left - 12, y: aim.top + (upright ? HEAD : LYING) * 0.9, anchor: 'end' },
    digits: { text: data.days.digits, size, x: counted, y: baseline, anchor: 'start' },
    after: { text: data.days.after, size: afterSize, x: digitsRight + 16, y: Y0 - STAND - (upright ? 6 : 1), anchor: 'start' },
    ticks: layoutTicks(Math.round(data.days.value / data.days.perTick), counted, last),
    perTick: placeLines(data.days.perTickLabel, { size: detail, x: last + 2, y: ROW, anchor: 'end' }, LEADING),
    words: {
      agreement: layoutWords(data.agreement.words, detail, MARGIN_X, last - perTickWidth - 24 - MARGIN_X, 'start'),
      papers: paperWords,
      aim: layoutAimWords(data.aim.words, detail, paperWords),
    },
    context: { text: data.context.text, size: 24, x: MARGIN_X, y: 660, anchor: 'start' },
  }
}
