import type { AnchorFirm, AnchorGrowth, AnchorsData } from '../data/figures/anchors'
import type { PlacedText, Point } from './canvas'
import { scaleLinear } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { polyline } from './polyline'
import { serifWidth } from './serif'
import { spread } from './spread'
import { numeralWidth } from './numeral'
import { textWidth } from './text'

const SIZE = { head: 28, number: 24, rate: 28, name: 24, words: 20, year: 22, statement: 24 } as const

const HEAD_Y = 184
/** Highest point of a line, so that its label clears the head. */
const TOP = 252
/** Where the right half begins, how far its slopes run at most, and the way from their ends to the labels. */
const RIGHT = { from: 668, slope: 180, leader: 32 } as const
const NAME_GAP = 20
const WORD_GAP = 8
/** From a rate to the name beside it. */
const NAME_SPACE = 8
/** Room that the two lines of a rate take. */
const BLOCK = 72

/** One year of a firm, with its value, in px of the canvas. */
export interface PlacedAnchorPoint extends Point {
  readonly fact: string
  readonly value: PlacedText
}

/** The revenue of a firm over the years, in px of the canvas. */
export interface PlacedFirm {
  readonly firm: AnchorFirm
  readonly path: string
  readonly points: readonly PlacedAnchorPoint[]
  readonly growths: readonly { readonly fact: string, readonly label: PlacedText }[]
  readonly name: PlacedText
  readonly label: PlacedText
}

/** A rate as a slope from the line, in px of the canvas. */
export interface PlacedGrowth {
  readonly growth: AnchorGrowth
  readonly path: string
  readonly end: Point
  /** From the end of the slope to its label. */
  readonly leader: string
  readonly rate: PlacedText
  readonly name: PlacedText
  readonly words: readonly PlacedText[]
}

/** Revenue on the left and rates on the right, in px of the canvas. */
export interface AnchorsLayout {
  readonly heads: readonly { readonly title: PlacedText, readonly aside: PlacedText }[]
  readonly years: readonly { readonly x: number, readonly label: PlacedText }[]
  readonly firms: readonly PlacedFirm[]
  readonly growths: readonly PlacedGrowth[]
  readonly base: PlacedText & { readonly tick: number }
  readonly statement: readonly PlacedText[]
}

function row(pieces: readonly string[], size: number, x: number, y: number): PlacedText[] {
  let at = x
  return pieces.map((text) => {
    const placed: PlacedText = { text, size, x: at, y, anchor: 'start' }
    at += textWidth(text, size) + WORD_GAP
    return placed
  })
}

function placeFirms(data: AnchorsData): Pick<AnchorsLayout, 'firms' | 'years'> {
  const nameWidth = Math.max(...data.firms.map(({ name }) => textWidth(name, SIZE.name)), textWidth(data.label, SIZE.words))
  const points = data.firms.flatMap(firm => firm.points)
  const half = Math.max(...points.map(({ text }) => textWidth(text, SIZE.number))) / 2
  const x = scaleLinear([data.years[0]!, data.years.at(-1)!], [CONTENT.left + half, RIGHT.from - 56 - nameWidth - NAME_GAP])
  // The line is zero: amounts stand at their full height.
  const y = scaleLinear([0, Math.max(...points.map(({ amount }) => amount))], [Y0, TOP])
  return {
    years: data.years.map(year => ({ x: x(year), label: { text: `${year}`, size: SIZE.year, x: x(year), y: Y0 + 36, anchor: 'middle' } })),
    firms: data.firms.map((firm) => {
      const placed = firm.points.map(point => ({ fact: point.fact, x: x(point.year), y: y(point.amount) }))
      const end = placed.at(-1)!
      return {
        firm,
        path: polyline(placed),
        points: placed.map((point, i) => ({
          ...point,
          value: { text: firm.points[i]!.text, size: SIZE.number, x: point.x, y: point.y - 18, anchor: 'middle' as const },
        })),
        growths: firm.points.flatMap(({ growth }, i) => growth && i > 0
          ? [{
              fact: growth.fact,
              label: {
                text: growth.text,
                size: SIZE.words,
                x: (placed[i - 1]!.x + placed[i]!.x) / 2,
                y: Math.max(placed[i - 1]!.y, placed[i]!.y) + 30,
                anchor: 'middle' as const,
              },
            }]
          : []),
        name: { text: firm.name, size: SIZE.name, x: end.x + NAME_GAP, y: end.y + 12, anchor: 'start' },
        label: { text: data.label, size: SIZE.words, x: end.x + NAME_GAP, y: end.y + 39, anchor: 'start' },
      }
    }),
  }
}

function placeGrowths(growths: readonly AnchorGrowth[]): PlacedGrowth[] {
  // The line is no growth: rates rise from it or sink below it.
  const y = scaleLinear([0, Math.max(...growths.map(({ rate }) => rate))], [Y0, TOP])
  const origin = { x: RIGHT.from, y: Y0 }
  const rowWidth = (pieces: readonly string[]) => pieces.reduce((sum, text) => sum + textWidth(text, SIZE.words) + WORD_GAP, -WORD_GAP)
  const widest = Math.max(...growths.map(({ text, name, label, amount }) =>
    Math.max(numeralWidth(text, SIZE.rate) + NAME_SPACE + textWidth(name, SIZE.words), rowWidth([label, amount]))))
  const endX = Math.min(RIGHT.from + RIGHT.slope, CONTENT.right - widest - RIGHT.leader)
  const placeSide = (side: readonly AnchorGrowth[], from: number, to: number) => {
    const centres = spread(side.map(({ rate }) => y(rate)), side.map(() => BLOCK), from, to)
    return side.map((growth, i): PlacedGrowth => {
      const end = { x: endX, y: y(growth.rate) }
      const left = endX + RIGHT.leader
      const centre = centres[i]!
      const rate: PlacedText = { text: growth.text, size: SIZE.rate, x: left, y: centre - 2, anchor: 'start' }
      return {
        growth,
        path: polyline([origin, end]),
        end,
        leader: polyline([{ x: end.x + 10, y: end.y }, { x: left - 8, y: centre - 11 }]),
        rate,
        name: { text: growth.name, size: SIZE.words, x: left + numeralWidth(growth.text, SIZE.rate) + NAME_SPACE, y: centre - 2, anchor: 'start' },
        words: row([growth.label, growth.amount], SIZE.words, left, centre + 26),
      }
    })
  }
  return [
    ...placeSide(growths.filter(({ part }) => part === 'innovation'), HEAD_Y + 20, Y0 - 12),
    ...placeSide(growths.filter(({ part }) => part === 'whole'), Y0 + 8, CONTENT.bottom - 16),
  ]
}

/** Places revenue over the years on the left, where the line is zero, and rates on the right, where the line is no growth. */
export function layoutAnchors(data: AnchorsData): AnchorsLayout {
  const statement = data.statement.flatMap(text => wrapLines(text, SIZE.statement, RIGHT.from - 56 - CONTENT.left))
  const heads = [data.heads.revenue, data.heads.growth].map(({ title, aside }, i) => {
    const x = i ? RIGHT.from : CONTENT.left
    return {
      title: { text: title, size: SIZE.head, x, y: HEAD_Y, anchor: 'start' as const },
      aside: { text: aside, size: SIZE.words, x: x + serifWidth(title, SIZE.head) + 14, y: HEAD_Y - 1, anchor: 'start' as const },
    }
  })
  return {
    heads,
    ...placeFirms(data),
    growths: placeGrowths(data.growths),
    base: { text: data.base, size: SIZE.words, x: RIGHT.from, y: Y0 + 36, anchor: 'middle', tick: RIGHT.from },
    statement: placeLines(statement, { size: SIZE.statement, x: CONTENT.left, y: 592, anchor: 'start' }, 36),
  }
}
