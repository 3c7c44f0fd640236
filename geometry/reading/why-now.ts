import type { PostWords, WhyNowData } from '../../data/figures/why-now'
import type { PlacedText } from '../canvas'
import { fitText } from '../fit'
import { placeLines } from '../lines'
import { middleOf } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth, SIDE_BEARING } from '../numeral'
import { serifWidth } from '../serif'
import { columnSizes, LEAST } from './column'

/** Where the line stands, and the words right of it. */
const LINE_X = 5
const WORDS_X = 44
const TICK_FROM = LINE_X + 8
/** Distance of two ticks; every tenth is longer. */
const TICK = { pitch: 5, length: 12, long: 21, every: 10 } as const
/** Ticks before the first full one: there were some more days, how many is not said. */
const FADING = [16, 34, 54, 76] as const
const LEADING = 1.4
const PART = 44

/** Words of one post with their roles. */
export interface PlacedWords {
  readonly facts: readonly string[]
  readonly head: readonly PlacedText[]
  readonly details: readonly PlacedText[]
}

/** Posts and days along the upright line, with their words, in px of the column. */
export interface ReadingWhyNowLayout {
  readonly height: number
  /** The tide line upright. */
  readonly line: number
  /** Level strokes from the line to a post. */
  readonly posts: readonly { readonly fact: string, readonly y: number, readonly outlined: boolean, readonly lines: readonly PlacedText[] }[]
  readonly ticks: readonly { readonly y: number, readonly from: number, readonly length: number, readonly width: number, readonly strength: number }[]
  readonly digits: PlacedText
  readonly after: PlacedText
  readonly daysWords: readonly PlacedText[]
  /** Stretch of the line on which the papers stand close together. */
  readonly papersBar: string
  readonly words: readonly PlacedWords[]
  readonly aimKind: readonly PlacedText[]
  readonly context: readonly PlacedText[]
}

/** The line upright, time running down: the agreement, the days counted in ticks, the papers, then the aim in outlines. */
export function layoutReadingWhyNow(data: WhyNowData, width: number): ReadingWhyNowLayout {
  const { wide, label } = columnSizes(width)
  const room = width - WORDS_X
  const postSize = wide ? 38 : 30
  const running = (text: string, top: number, size = label): PlacedText[] => {
    const fitted = fitText(text, { size, smallest: LEAST, width: room, most: 8 })
    return placeLines(fitted.lines, { size: fitted.size, x: WORDS_X, y: top + fitted.size, anchor: 'start' }, fitted.size * LEADING)
  }
  const post = (text: string, top: number, size = postSize) => {
    const fitted = fitText(text, { size, smallest: 20, width: room, most: 4, measure: serifWidth })
    return placeLines(fitted.lines, { size: fitted.size, x: WORDS_X, y: top + fitted.size, anchor: 'start' }, fitted.size * 1.22)
  }
  const below = (lines: readonly PlacedText[], by: number) => lines.at(-1)!.y + by
  const wordsOf = ({ facts, head, details, runsOn }: PostWords, top: number): PlacedWords => {
    const placed = running(runsOn ? head + details.join('') : head, top)
    const rest: PlacedText[] = []
    for (const detail of runsOn ? [] : details)
      rest.push(...running(detail, below(rest.length > 0 ? rest : placed, 6)))
    return { facts, head: placed, details: rest }
  }
  const bottom = ({ head, details }: PlacedWords) => (details.at(-1) ?? head.at(-1)!).y

  const agreement = post(data.agreement.text, 0)
  const agreementWords = wordsOf(data.agreement.words, below(agreement, 10))
  const days = layoutDays(data.days, bottom(agreementWords) + PART, room, label)

  const papersTop = days.bottom + PART
  const [papers, papersEnd] = data.papers.posts.reduce<[(PlacedText[])[], number]>(([all, top], { text }) => {
    const lines = post(text, top)
    return [[...all, lines], below(lines, 10)]
  }, [[], papersTop])
  const papersWords = wordsOf(data.papers.words, papersEnd)

  const aimKind = running(data.aim.kind, bottom(papersWords) + PART)
  const aim = post(data.aim.text, below(aimKind, 8), postSize + 6)
  const aimWords = wordsOf(data.aim.words, below(aim, 12))
  const context = running(data.context.text, bottom(aimWords) + PART * 0.8)
  const height = Math.ceil(context.at(-1)!.y + 10)
  const placedPost = (fact: string, lines: readonly PlacedText[], outlined = false) => ({ fact, y: middleOf(lines[0]!.y, lines[0]!.size), outlined, lines })
  return {
    height,
    line: LINE_X,
    posts: [
      placedPost(data.agreement.fact, agreement),
      ...papers.map((lines, i) => placedPost(data.papers.posts[i]!.fact, lines)),
      placedPost(data.aim.fact, aim, true),
    ],
    ...days.placed,
    papersBar: `M${TICK_FROM + 2} ${papersTop + 4}V${papersEnd - 8}`,
    words: [agreementWords, papersWords, aimWords],
    aimKind,
    context,
  }
}

/** The number of days beside its ticks, as large as the column allows. */
function layoutDays({ value, perTick, perTickLabel, digits, after, until }: WhyNowData['days'], top: number, room: number, label: number): { readonly placed: Pick<ReadingWhyNowLayout, 'ticks' | 'digits' | 'after' | 'daysWords'>, readonly bottom: number } {
  const count = Math.max(1, Math.round(value / perTick))
  const start = top + FADING.length * TICK.pitch
  const end = start + count * TICK.pitch
  const size = Math.min(190, room * 0.78 / (numeralWidth(digits, 1) - SIDE_BEARING))
  const afterSize = Math.max(22, Math.min(38, size * 0.26))
  const right = WORDS_X + numeralWidth(digits, size) - SIDE_BEARING * size + 10
  const beside = right + serifWidth(after, afterSize) <= WORDS_X + room
  const words = fitText(perTickLabel + (/\p{Script=Han}/u.test(perTickLabel) ? '，' : ' ') + until.join(/\p{Script=Han}/u.test(perTickLabel) ? '' : ' '), { size: label, smallest: LEAST, width: room, most: 4 })
  // Number and words end where the count ends.
  const block = size * DIGIT_HEIGHT + (beside ? 0 : afterSize * 1.3) + 16 + words.lines.length * words.size * LEADING
  const foot = Math.max(end, top + block)
  const lastLine = foot - 2
  const firstLine = lastLine - (words.lines.length - 1) * words.size * LEADING
  const afterY = firstLine - words.size - 14
  const baseline = beside ? afterY : afterY - afterSize * 1.3
  return {
    bottom: foot,
    placed: {
      ticks: [
        ...FADING.map((strength, i) => ({ y: start - (FADING.length - i) * TICK.pitch, from: TICK_FROM, length: TICK.length, width: 1.75, strength })),
        ...Array.from({ length: count + 1 }, (_, i) => ({
          y: start + i * TICK.pitch,
          from: TICK_FROM,
          length: i % TICK.every === 0 ? TICK.long : TICK.length,
          width: i % TICK.every === 0 ? 3 : 1.75,
          strength: 100,
        })),
      ],
      digits: { text: digits, size, x: WORDS_X - SIDE_BEARING * size, y: baseline, anchor: 'start' },
      after: { text: after, size: afterSize, x: beside ? right : WORDS_X, y: afterY, anchor: 'start' },
      daysWords: placeLines(words.lines, { size: words.size, x: WORDS_X, y: firstLine, anchor: 'start' }, words.size * LEADING),
    },
  }
}
