import type { DayCount, Post, WhyNowData } from '../data/figures/why-now'
import type { PlacedText } from './canvas'
import type { PlacedPost, PostStyle } from './why-now-posts'
import type { PlacedWords } from './why-now-words'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { fitText, shareWidth } from './fit'
import { placeLines } from './lines'
import { DIGIT_HEIGHT, numeralWidth, OVERSHOOT, PLUS_INK, TARGET_TRACKING } from './numeral'
import { serifWidth } from './serif'
import { flushRight, FOOT, layoutPost, LYING_FOOT, postSize } from './why-now-posts'
import { layoutColumns, wishOf } from './why-now-words'

/** A tick of the count of days below the line, in px of the canvas. */
export interface DayTick {
  readonly x: number
  readonly length: number
  readonly width: number
  /** Share of tide colour in percent; ticks beyond the count fade to the left. */
  readonly strength: number
}

/** Posts on the line, the days under it and their words, in px of the canvas. */
export interface WhyNowLayout {
  readonly agreement: PlacedPost
  readonly papers: readonly PlacedPost[]
  readonly papersBar: string
  readonly aim: PlacedPost
  readonly aimKind: PlacedText
  readonly digits: PlacedText
  /** A plus sign behind the digits, raised to their top so that what follows may stand below it. */
  readonly sign?: PlacedText
  readonly after: PlacedText
  readonly ticks: readonly DayTick[]
  /** Words below the line; those of the days say what a tick stands for, then where the count ends. */
  readonly words: Readonly<Record<'agreement' | 'days' | 'papers' | 'aim', PlacedWords>>
  readonly context: readonly PlacedText[]
}

const POST = { size: 60, ratio: 62 / 60 } as const
const AIM = { size: 52, ratio: 1.04, tracking: TARGET_TRACKING } as const
/** Size of posts in Latin letters. */
const LYING = 38
const KIND = 24
const DETAIL = { upright: 22, lying: 20 } as const
/** Between posts that were issued together, and the width of their row. */
const CLOSE = 28
const ROW_WIDTH = 420
/** Air between the last tick and the papers: the count does not end with them. */
const AIR = 56
/** Air between columns of words. */
const APART = { days: 24, aim: 28 } as const
const LARGEST_DIGITS = 262
/** Share of the count that the words after the digits may take, and their distance from the digits. */
const AFTER = 0.3
const AFTER_GAP = 16
/** Ticks beyond the full count: the days are “more than”. */
const FADING = { count: 4, pitch: 12 } as const

/** The digits as large as the room before `last` allows; what follows stands below their plus sign, or beside them. */
function layoutCount({ digits: text, after: word }: WhyNowData['days'], upright: boolean, counted: number, last: number): Pick<WhyNowLayout, 'digits' | 'sign' | 'after'> {
  const room = last - counted
  const [, digits = '', sign = ''] = /^(.*?)(\+?)$/.exec(text)!
  const fitted = fitText(word, { size: upright ? 58 : LYING, width: AFTER * room, measure: serifWidth })
  const after = { text: fitted.lines[0]!, size: fitted.size, anchor: 'start' } as const
  const afterWidth = serifWidth(after.text, after.size)
  const sizeIn = (width: number) => Math.min(LARGEST_DIGITS, width / numeralWidth(text, 1))
  const place = (size: number): Pick<WhyNowLayout, 'digits' | 'sign'> => {
    const y = FOOT + 2 - OVERSHOOT * size
    const raised = y - (DIGIT_HEIGHT - PLUS_INK.top) * size
    return {
      digits: { text: digits, size, x: counted, y, anchor: 'start' },
      sign: sign ? { text: sign, size, x: counted + numeralWidth(digits, size), y: raised, anchor: 'start' } : undefined,
    }
  }

  const alone = sizeIn(room)
  const belowSign = (DIGIT_HEIGHT - PLUS_INK.top + PLUS_INK.foot) * alone
  if (sign && after.size + AFTER_GAP < belowSign && afterWidth < numeralWidth(sign, alone))
    return { ...place(alone), after: { ...after, x: counted + numeralWidth(text, alone) - afterWidth, y: LYING_FOOT } }
  const size = sizeIn(room - afterWidth - 40)
  return { ...place(size), after: { ...after, x: counted + numeralWidth(text, size) + AFTER_GAP, y: LYING_FOOT } }
}

/** Posts in a row with a small gap between them. */
function layoutRow(posts: readonly Post[], style: PostStyle, left: number): PlacedPost[] {
  const row: PlacedPost[] = []
  for (const { text } of posts)
    row.push(layoutPost(text, style, row.length ? row.at(-1)!.right + CLOSE : left))
  return row
}

function layoutTicks({ value, perTick }: DayCount, from: number, to: number): DayTick[] {
  const count = Math.max(1, Math.floor(value / perTick))
  const pitch = (to - from) / count
  return Array.from({ length: count + 1 + FADING.count }, (_, i): DayTick => {
    const k = i - FADING.count
    const long = k >= 0 && k % 10 === 0
    return {
      x: from + k * (k < 0 ? Math.min(pitch, FADING.pitch) : pitch),
      length: long ? 30 : 19,
      width: long ? 3.5 : 1.75,
      strength: k < 0 ? Math.round(100 * (i + 1) / (FADING.count + 2)) - 12 : 100,
    }
  })
}

/** The background at the foot: on one line as long as it stays readable from afar, otherwise on two. */
function layoutContext(text: string): PlacedText[] {
  const width = CONTENT.right - MARGIN_X
  const one = fitText(text, { size: 24, smallest: 20, width })
  if (one.lines[0] === text)
    return placeLines(one.lines, { size: one.size, x: MARGIN_X, y: 660, anchor: 'start' }, 0)
  const { lines, size } = fitText(text, { size: 20, width, most: 2 })
  return placeLines(lines, { size, x: MARGIN_X, y: 642, anchor: 'start' }, 24)
}

/** The posts of the three kinds, one size for those that are documents. */
function layoutPosts({ upright, agreement, papers: { posts }, aim }: WhyNowData): Pick<WhyNowLayout, 'agreement' | 'papers' | 'aim'> {
  const share = (ROW_WIDTH + CLOSE) / posts.length - CLOSE
  const wide: PostStyle = { ...POST, upright, size: upright ? POST.size : LYING, width: upright ? 170 : 190 }
  const narrow: PostStyle = { ...wide, size: Math.min(wide.size, upright ? share : LYING), width: Math.min(130, share) }
  const size = Math.min(postSize(agreement.text, wide), ...posts.map(({ text }) => postSize(text, narrow)))
  const aimed: PostStyle = { ...AIM, upright, size: upright ? AIM.size : LYING, width: 214 }
  const end = flushRight(layoutPost(aim.text, { ...aimed, size: postSize(aim.text, aimed) }, 0), CONTENT.right)
  // Papers take their room from the right; the aim keeps the right margin.
  const rowWidth = layoutRow(posts, { ...narrow, size }, 0).at(-1)!.right
  const left = Math.min(upright ? 796 : 770, end.left - (upright ? 170 : 48) - rowWidth)
  return {
    agreement: layoutPost(agreement.text, { ...wide, size }, MARGIN_X),
    papers: layoutRow(posts, { ...narrow, size }, left),
    aim: end,
  }
}

/** The line as a waterline: the papers stand on it, the days since the agreement are counted below it. */
export function layoutWhyNow(data: WhyNowData): WhyNowLayout {
  const { upright, days } = data
  const { agreement, papers, aim } = layoutPosts(data)
  const [papersLeft, papersRight] = [papers[0]!.left, papers.at(-1)!.right]

  const counted = agreement.right + 34
  const last = papersLeft - AIR
  const kind = fitText(data.aim.kind, { size: KIND, width: upright ? aim.left - papersRight - 36 : CONTENT.right - aim.left })
  const context = layoutContext(data.context.text)
  const detail = upright ? DETAIL.upright : DETAIL.lying
  const scale = { facts: [days.fact], head: days.perTickLabel, details: days.until }
  const before = last + 2 - MARGIN_X - APART.days
  const daysWidth = shareWidth([wishOf(data.agreement.words, detail), wishOf(scale, detail, true)], before)[1]!
  const [papersWidth, aimWidth] = shareWidth([wishOf(data.papers.words, detail), wishOf(data.aim.words, detail)], CONTENT.right - papersLeft - APART.aim)
  return {
    agreement,
    papers,
    papersBar: `M${papersLeft} ${Y0 + 12}H${papersRight}`,
    aim,
    aimKind: upright
      ? { text: kind.lines[0]!, size: kind.size, x: aim.left - 12, y: aim.top + KIND * 0.9, anchor: 'end' }
      : { text: kind.lines[0]!, size: kind.size, x: aim.left, y: aim.top - 4, anchor: 'start' },
    ...layoutCount(days, upright, counted, last),
    ticks: layoutTicks(days, counted, last),
    words: layoutColumns({
      agreement: { words: data.agreement.words, x: MARGIN_X, width: before - daysWidth, anchor: 'start' },
      days: { words: scale, x: last + 2, width: daysWidth, anchor: 'end', even: true },
      papers: { words: data.papers.words, x: papersLeft, width: papersWidth!, anchor: 'start' },
      // Under lines that begin on one edge the words begin there too, if they keep to the column.
      aim: upright || aim.left + aimWidth! > CONTENT.right + 1
        ? { words: data.aim.words, x: CONTENT.right, width: aimWidth!, anchor: 'end' }
        : { words: data.aim.words, x: aim.left, width: aimWidth!, anchor: 'start' },
    }, detail, context[0]!.y - context[0]!.size - 4),
    context,
  }
}
