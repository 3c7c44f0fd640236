import type { AnchorFirm, AnchorGrowth, AnchorsData } from '../../data/figures/anchors'
import type { PlacedText, Point } from '../canvas'
import { scaleLinear } from 'd3-scale'
import { ASCENT, DESCENT, middleOf, round } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth } from '../numeral'
import { polyline } from '../polyline'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { isChinese } from '../upright'
import { LABEL, WIDE } from './column'
import { oneLine, setLines, setWords } from './words'

const SIZE = { head: 22, number: 20, rate: 24 } as const
/** Height of the highest amount over the line, which is zero. */
const TALL = { narrow: 210, wide: 260 } as const
const DOT = 6
/** Where the line turns down, and its bend. */
const AXIS = 8
const BEND = 9
const TICK = 7
/** From the axis to words beside it. */
const INDENT = 14

/** The revenue of a firm over the years, in px of the column. */
export interface ReadingFirm {
  readonly name: readonly PlacedText[]
  readonly path: string
  readonly points: readonly (Point & { readonly fact: string, readonly value: PlacedText })[]
  readonly growths: readonly { readonly fact: string, readonly label: PlacedText }[]
}

/** A rate that reaches out from the line, in px of the column. */
export interface ReadingRate {
  readonly fact: string
  readonly name: readonly PlacedText[]
  /** From the axis to the rate; left of it where it fell. */
  readonly path: string
  readonly end: Point
  readonly rate: PlacedText
  readonly words: readonly PlacedText[]
}

/** Revenue over rates, in px of the column. */
export interface ReadingAnchorsLayout {
  readonly height: number
  readonly heads: readonly { readonly title: readonly PlacedText[], readonly aside: readonly PlacedText[] }[]
  /** The line: zero under the amounts, then no growth beside the rates. */
  readonly tide: string
  readonly zero: number
  readonly years: readonly { readonly x: number, readonly label: PlacedText }[]
  readonly firms: readonly ReadingFirm[]
  readonly base: { readonly y: number, readonly label: PlacedText }
  readonly rates: readonly ReadingRate[]
  readonly statement: readonly PlacedText[]
}

/** Revenue stands over the line, which is zero; the line turns down and is then no growth, from which the rates reach out. */
export function layoutReadingAnchors(data: AnchorsData, width: number): ReadingAnchorsLayout {
  const revenue = placeHead(data.heads.revenue, 0, 0, width)
  const chart = placeFirms(data, revenue.bottom, width)
  const growth = placeHead(data.heads.growth, AXIS + INDENT, chart.bottom + 26, width)
  const baseline = growth.bottom + 14 + LABEL * ASCENT
  let bottom = baseline + LABEL * DESCENT
  const rates = data.growths.map((entry) => {
    const placed = placeRate(entry, data.growths, bottom + 16, width)
    bottom = placed.bottom
    return placed.rate
  })
  const end = bottom + 14
  const statement = setLines(data.statement, { x: 0, top: end + 16, width })
  return {
    height: statement.bottom + 2,
    heads: [revenue, growth],
    tide: `M${width} ${chart.zero}H${AXIS + BEND}Q${AXIS} ${chart.zero} ${AXIS} ${chart.zero + BEND}V${round(end)}`,
    zero: chart.zero,
    years: chart.years,
    firms: chart.firms,
    base: { y: round(middleOf(baseline, LABEL)), label: oneLine(data.base, LABEL, AXIS + INDENT, baseline) },
    rates,
    statement: statement.lines,
  }
}

/** A head with its aside behind it, or below where there is too little room. */
function placeHead({ title, aside }: AnchorsData['heads']['revenue'], x: number, top: number, width: number) {
  const head = setWords(title, { x, top, width: width - x, size: SIZE.head, leading: 1.25, measure: serifWidth })
  const behind = x + serifWidth(title, SIZE.head) + 12
  return head.lines.length === 1 && behind + textWidth(aside, LABEL) <= width
    ? { title: head.lines, aside: [oneLine(aside, LABEL, behind, head.lines[0]!.y - 1)], bottom: head.bottom }
    : below(head, setWords(aside, { x, top: head.bottom + 2, width: width - x }))
}

function below(head: { readonly lines: readonly PlacedText[] }, aside: { readonly lines: readonly PlacedText[], readonly bottom: number }) {
  return { title: head.lines, aside: aside.lines, bottom: aside.bottom }
}

/** The amounts of each firm at their full height over zero, its name over the first of them. */
function placeFirms(data: AnchorsData, top: number, width: number) {
  const all = data.firms.flatMap(({ points }) => points)
  const half = Math.max(...all.map(({ text }) => textWidth(text, SIZE.number))) / 2
  const x = scaleLinear([data.years[0]!, data.years.at(-1)!], [half, width - half])
  // Over the highest point stand its number and the name of its firm.
  const over = 14 + SIZE.number + 12 + LABEL * 1.1
  const ceiling = top + 12 + over
  const zero = round(ceiling + (width < WIDE ? TALL.narrow : TALL.wide))
  const y = scaleLinear([0, Math.max(...all.map(({ amount }) => amount))], [zero, ceiling])
  return {
    zero,
    bottom: zero + TICK + 6 + LABEL,
    years: data.years.map(year => ({ x: round(x(year)), label: oneLine(String(year), LABEL, x(year), zero + TICK + 4 + LABEL * ASCENT, 'middle') })),
    firms: data.firms.map(firm => placeFirm(firm, data.label, year => x(year), y, half, width)),
  }
}

function placeFirm({ name, points }: AnchorFirm, label: string, x: (year: number) => number, y: (amount: number) => number, half: number, width: number): ReadingFirm {
  const placed = points.map(({ fact, year, amount, text }) => ({
    fact,
    x: round(x(year)),
    y: round(y(amount)),
    value: oneLine(text, SIZE.number, x(year), y(amount) - 14, 'middle'),
  }))
  const left = Math.max(0, placed[0]!.x - half)
  const base = Math.min(...placed.map(point => point.y)) - 14 - SIZE.number - 8
  const behind = left + textWidth(name, LABEL) + 9
  return {
    name: [oneLine(name, LABEL, left, base), ...behind + textWidth(label, LABEL) <= width ? [oneLine(label, LABEL, behind, base)] : []],
    path: polyline(placed),
    points: placed,
    growths: points.flatMap(({ growth }, i) => growth && i > 0
      ? [{
          fact: growth.fact,
          label: oneLine(growth.text, LABEL, (placed[i - 1]!.x + placed[i]!.x) / 2, Math.max(placed[i - 1]!.y, placed[i]!.y) + 28, 'middle'),
        }]
      : []),
  }
}

/** A rate: the part's name, how far it reaches from the axis, and what it is a rate of. */
function placeRate({ fact, rate, text, name, label, amount }: AnchorGrowth, all: readonly AnchorGrowth[], top: number, width: number): { rate: ReadingRate, bottom: number } {
  const x = AXIS + INDENT
  const widest = Math.max(...all.map(other => numeralWidth(other.text, SIZE.rate)))
  // A rate may fall a little; the axis then has that much room on its left.
  const reach = scaleLinear([0, Math.max(...all.map(other => other.rate))], [AXIS, width - widest - DOT - 10])
  const title = setWords(name, { x, top, width: width - x })
  const middle = round(title.bottom + 6 + SIZE.rate * DIGIT_HEIGHT / 2)
  const end = { x: round(Math.max(DOT, reach(rate))), y: middle }
  const words = setLines([`${label}${isChinese(label) ? '，' : ', '}`, amount], { x, top: middle + SIZE.rate * DIGIT_HEIGHT / 2 + 5, width: width - x })
  return {
    rate: {
      fact,
      name: title.lines,
      path: `M${AXIS} ${middle}H${end.x}`,
      end,
      rate: oneLine(text, SIZE.rate, Math.max(x, end.x + DOT + 8), middle + SIZE.rate * DIGIT_HEIGHT / 2),
      words: words.lines,
    },
    bottom: words.bottom,
  }
}
