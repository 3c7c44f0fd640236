import type { QaData, QaPage, QaQuestion } from '../data/figures/qa'
import type { Box, PlacedText } from './canvas'
import { scalePoint } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import { fitTogether } from './fit'
import { middleOf } from './metrics'
import { overlaps, textBox, textWidth } from './text'

const SIZE = { question: 26, smallest: 20, page: 24, part: 20 } as const
/** Share of the questions that should hang above the line, as far as their texts allow. */
const ABOVE_SHARE = 0.6

/** Baselines of the rows above and below the line. */
const ABOVE = { first: 192, last: 422, pitch: 46 } as const
const BELOW = { first: 562, last: 664, pitch: 34 } as const
const LEAST_PITCH = 34

/** From a stem to its question: the elbow, and the text after it. */
const ELBOW = 14
const TEXT_GAP = 22

/** A question with its stem from the page that answers it, in px of the canvas. */
export interface PlacedQuestion {
  readonly question: QaQuestion
  readonly label: PlacedText
  /** From the tick to the question. */
  readonly stem: string
  /** Area that can be clicked. */
  readonly hit: Box
}

/** The pages along the line and the questions on both sides, in px of the canvas. */
export interface QaLayout {
  readonly questions: readonly PlacedQuestion[]
  readonly ticks: readonly { readonly page: QaPage, readonly x: number, readonly answers: boolean }[]
  /** Labels of the pages that answer, on the side of the line that their stem leaves free. */
  readonly pageLabels: readonly PlacedText[]
  /** Names of the two parts and the last page. */
  readonly partLabels: readonly PlacedText[]
  /** Where the backup part begins. */
  readonly divider: number
}

function rows(count: number, side: { first: number, last: number, pitch: number }): number[] {
  const pitch = Math.min(side.pitch, (side.last - side.first) / Math.max(1, count - 1))
  return Array.from({ length: count }, (_, i) => side.first + i * pitch)
}

/**
 * How many questions, counted from the front of the deck, stand above the line.
 * Above, texts run to the right of their page, below to the left, so that no stem crosses a text.
 */
function split(questions: readonly QaQuestion[], x: (slide: string) => number): number {
  const reach = ({ text }: QaQuestion) => TEXT_GAP + textWidth(text, SIZE.question)
  const most = (side: { first: number, last: number }) => Math.floor((side.last - side.first) / LEAST_PITCH) + 1
  const overflow = (above: number) =>
    questions.reduce((sum, question, i) => sum + Math.max(0, i < above
      ? x(question.slide) + reach(question) - CONTENT.right
      : CONTENT.left - (x(question.slide) - reach(question))), 0)
    + 1000 * (Math.max(0, above - most(ABOVE)) + Math.max(0, questions.length - above - most(BELOW)))
  const wish = Math.ceil(questions.length * ABOVE_SHARE)
  return Array.from({ length: questions.length + 1 }, (_, above) => above)
    .sort((a, b) => overflow(a) - overflow(b) || Math.abs(a - wish) - Math.abs(b - wish))[0]!
}

/** Places the deck along the line and hangs each question on its page. */
export function layoutQa(data: QaData): QaLayout {
  const scale = scalePoint(data.pages.map(page => page.slide), [CONTENT.left, CONTENT.right]).padding(0.5)
  const x = (slide: string) => scale(slide)!
  const above = split(data.questions, x)
  const ys = [...rows(above, ABOVE), ...rows(data.questions.length - above, BELOW)]

  // All questions in one size; the link keeps the words of one that is cut.
  const { texts, size } = fitTogether(data.questions.map(({ text, slide }, i) => ({
    text,
    width: (i < above ? CONTENT.right - x(slide) : x(slide) - CONTENT.left) - TEXT_GAP,
  })), { size: SIZE.question, smallest: SIZE.smallest })

  const placed = data.questions.map((question, i): PlacedQuestion => {
    const up = i < above
    const way = up ? 1 : -1
    const at = x(question.slide)
    const label: PlacedText = { text: texts[i]!, size, x: at + way * TEXT_GAP, y: ys[i]!, anchor: up ? 'start' : 'end' }
    const middle = middleOf(label.y, size)
    const box = textBox(label)
    const height = up ? ABOVE.pitch - 4 : BELOW.pitch - 2
    return {
      question,
      label,
      stem: `M${at} ${Y0}V${middle}H${at + way * ELBOW}`,
      hit: { x: box.x - 6, y: middle - height / 2, width: box.width + 12, height },
    }
  })

  // A page that answers above the line is numbered below it, and the other way round.
  const numbered = new Map(data.questions.map(({ slide }, i) => [slide, i < above]))
  const labelOf = (slide: string, below: boolean): PlacedText => ({
    text: data.pages.find(page => page.slide === slide)!.label,
    size: SIZE.page,
    x: x(slide),
    y: below ? Y0 + 32 : Y0 - 16,
    anchor: 'middle',
  })
  const pageLabels = [...numbered].map(([slide, below]) => labelOf(slide, below))
  const lastMain = data.pages.findLast(page => !page.backup)!
  const firstBackup = data.pages.find(page => page.backup)!
  const divider = (x(lastMain.slide) + x(firstBackup.slide)) / 2
  const stems: readonly Box[] = data.questions.map(({ slide }, i) => i < above
    ? { x: x(slide) - 3, y: ys[i]!, width: 6, height: Y0 - ys[i]! }
    : { x: x(slide) - 3, y: Y0, width: 6, height: ys[i]! - Y0 })

  /** The first place of a label that is free, if any. */
  const free = (pieces: readonly string[], at: number, anchor: 'start' | 'end'): PlacedText[] => {
    const widths = pieces.map(piece => textWidth(piece, SIZE.part) + 7)
    const from = anchor === 'start' ? at : at - widths.reduce((sum, width) => sum + width, -7)
    const taken = [...pageLabels.map(textBox), ...stems]
    for (const y of [Y0 - 16, Y0 + 30]) {
      const texts = pieces.map((text, i): PlacedText =>
        ({ text, size: SIZE.part, x: from + widths.slice(0, i).reduce((sum, width) => sum + width, 0), y, anchor: 'start' }))
      if (!texts.some(text => taken.some(box => overlaps(textBox(text), box))))
        return texts
    }
    return []
  }
  const last = data.pages.at(-1)!

  return {
    questions: placed,
    ticks: data.pages.map(page => ({ page, x: x(page.slide), answers: numbered.has(page.slide) })),
    pageLabels,
    partLabels: [
      ...free([data.mainPart.name, data.mainPart.range], CONTENT.left, 'start'),
      ...free([data.backupPart], divider + 8, 'start'),
      ...numbered.has(last.slide) ? [] : free([last.label], CONTENT.right, 'end'),
    ],
    divider,
  }
}
