import type { SourcesData } from '../data/figures/sources'
import type { Kind } from '../data/types'
import type { Box, PlacedText, Point } from './canvas'
import { scaleLinear } from 'd3-scale'
import { CONTENT, Y0 } from './canvas'
import type { FittedText } from './fit'
import { fitText, MIN_NAME } from './fit'
import { placeLines } from './lines'
import { spread } from './spread'
import { textWidth } from './text'

const SIZE = { head: 28, text: 24, year: 22, grade: 30, count: 24, meaning: 22 } as const

const FORM_Y = { head: 204, text: 242 } as const
/** The post of the article: its top, and the baselines of what stands beside it. */
const SEED = { top: 326, head: 348, first: 386, leading: 34, width: 5, gap: 15 } as const
const DEPTHS = { first: Y0 + 29, pitch: 57, bar: 38 } as const
/** The better the source, the heavier its bar. */
const BAR_WIDTH = { A: 5, B: 2.8, C: 1.5 } as const
const BAR_GAP = 2.4
/** Least distance between the words of a year and the post. */
const YEAR_GAP = 5
/** Widest line of what a grade stands for, so that the axis of time keeps most of the width. */
const WIDEST_MEANING = 210

/** A form of a number as a mark with what it stands for, in px of the canvas. */
export interface PlacedForm extends Point {
  readonly kind: Kind
  readonly name: PlacedText
  readonly meaning: readonly PlacedText[]
}

/** The sources of one grade at their depth below the line, in px of the canvas. */
export interface PlacedDepth {
  readonly grade: PlacedText
  readonly count: PlacedText
  readonly meaning: readonly PlacedText[]
  readonly bars: readonly { readonly id: string, readonly box: Box }[]
  /** Rule above the depth; above the first it is the tide line itself. */
  readonly rule?: number
}

/** The article on the line and the sources below it along the time of publication, in px of the canvas. */
export interface SourcesLayout {
  readonly forms: readonly PlacedForm[]
  readonly seed: { readonly post: Box, readonly name: PlacedText, readonly lines: readonly PlacedText[] }
  readonly depths: readonly PlacedDepth[]
  readonly years: readonly { readonly year: number, readonly from: number, readonly label: PlacedText }[]
  readonly end: number
}

function fitLine(text: string, size: number, width: number): { text: string, size: number } {
  const fitted = fitText(text, { size, smallest: MIN_NAME, width })
  return { text: fitted.lines[0]!, size: fitted.size }
}

function placed({ lines, size }: FittedText, x: number, y: number): PlacedText[] {
  return placeLines(lines, { size, x, y, anchor: 'start' }, size * 1.2)
}

/** Places the forms, the article on the line, and all else below it in three depths along publication time. */
export function layoutSources(data: SourcesData): SourcesLayout {
  const gradeX = CONTENT.left
  const countX = gradeX + Math.max(...data.grades.map(({ confidence }) => textWidth(confidence, SIZE.grade))) + 16
  const meaningX = countX + Math.max(...data.grades.map(({ count }) => textWidth(count, SIZE.count))) + 16
  const meanings = data.grades.map(({ meaning }) => fitText(meaning, { size: SIZE.meaning, width: WIDEST_MEANING, most: 2 }))
  const axisX = meaningX + Math.max(...meanings.flatMap(({ lines, size }) => lines.map(line => textWidth(line, size)))) + 28
  const x = scaleLinear([data.years[0]!, data.years.at(-1)! + 1], [axisX, CONTENT.right])
  const middle = ([from, to]: readonly [number, number]) => x((from + to) / 2)
  const formStep = (CONTENT.right - CONTENT.left) / data.forms.length

  const post = middle(data.seed.source.span)
  /** Middle of the words of a year: that of the year itself, or beside the post where this would cross them. */
  const yearMiddle = (year: number) => {
    const centre = x(year + 0.5)
    const room = (textWidth(`${year}`, SIZE.year) + SEED.width) / 2 + YEAR_GAP
    return Math.abs(centre - post) < room ? post + (post < centre ? room : -room) : centre
  }

  return {
    forms: data.forms.map(({ kind, name, meaning }, i) => {
      const left = CONTENT.left + i * formStep
      return {
        kind,
        x: left + 12,
        y: FORM_Y.head - 10,
        name: { ...fitLine(name, SIZE.head, formStep - 66), x: left + 42, y: FORM_Y.head, anchor: 'start' },
        meaning: placed(fitText(meaning, { size: SIZE.text, width: formStep - 66, most: 2 }), left + 42, FORM_Y.text),
      }
    }),
    seed: {
      post: { x: post - SEED.width / 2, y: SEED.top, width: SEED.width, height: Y0 - SEED.top },
      name: { text: data.seed.name, size: SIZE.head, x: post - SEED.gap, y: SEED.head, anchor: 'end' },
      lines: data.seed.lines.map((text, i) => {
        const { lines, size } = fitText(text, { size: SIZE.text, width: post - SEED.gap - CONTENT.left })
        return { text: lines[0]!, size, x: post - SEED.gap, y: SEED.first + i * SEED.leading, anchor: 'end' }
      }),
    },
    depths: data.grades.map(({ confidence, count, sources }, i) => {
      const centre = DEPTHS.first + i * DEPTHS.pitch
      const width = BAR_WIDTH[confidence]
      // Bars of the same day stand side by side.
      const centres = spread(sources.map(({ span }) => middle(span)), sources.map(() => width + BAR_GAP), axisX, CONTENT.right)
      return {
        grade: { text: confidence, size: SIZE.grade, x: gradeX, y: centre + 10, anchor: 'start' },
        count: { text: count, size: SIZE.count, x: countX, y: centre + 9, anchor: 'start' },
        meaning: placed(meanings[i]!, meaningX, centre + 8 - (meanings[i]!.lines.length - 1) * meanings[i]!.size * 0.6),
        bars: sources.map(({ id }, j) => ({
          id,
          box: { x: centres[j]! - width / 2, y: centre - DEPTHS.bar / 2, width, height: DEPTHS.bar },
        })),
        ...i > 0 ? { rule: centre - DEPTHS.pitch / 2 } : {},
      }
    }),
    years: data.years.map(value => ({
      year: value,
      from: x(value),
      label: {
        text: `${value}`,
        size: SIZE.year,
        x: yearMiddle(value),
        y: Y0 - 14,
        anchor: 'middle',
      },
    })),
    end: CONTENT.right,
  }
}
