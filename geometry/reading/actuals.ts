import type { ActualsData, ActualsPoint, ActualsRow } from '../../data/figures/actuals'
import type { PlacedText, Point } from '../canvas'
import { clampTo } from '../boxes'
import { baselineAt, round } from '../metrics'
import { DIGIT_HEIGHT, numeralWidth, targetWidth } from '../numeral'
import { textWidth } from '../text'
import { isChinese } from '../upright'
import { captionLines } from '../watch-scopes'
import { LABEL } from './column'
import { oneLine, setWords } from './words'

const SIZE = { head: 20, target: 31, actual: 26, least: 20, proxy: 22, aside: 22 } as const
/** From the left edge to the line, and from the line or a mark to its words. */
const LINE = 59
const GAP = { words: 20, ring: 18, columns: 10, year: 18 } as const
/** The targets stand no further from the results than this. */
const TARGETS = 350
const LEADING = 22
/** Between the words of one year and those of the next, and the least distance of two years. */
const APART = 9
const LEAST_PITCH = 72
/** What stays of the line between two open years. */
const BRIDGE = 7
const BEND = 9

/** A number with the words under it. */
export interface ReadingPoint extends Point {
  readonly point: ActualsPoint
  readonly value: PlacedText
  readonly caption: readonly PlacedText[]
}

/** Results and targets along the upright line, in px of the column. */
export interface ReadingActualsLayout {
  readonly height: number
  readonly heads: readonly PlacedText[]
  /** The line as far as there are results. */
  readonly line: string
  /** From the first open year on: time goes on, but nothing stands on the line. At its foot it turns and separates what is measured otherwise. */
  readonly axis: string
  readonly bays: readonly { readonly from: number, readonly to: number, readonly words: readonly PlacedText[] }[]
  readonly years: readonly { readonly year: number, readonly y: number, readonly label: PlacedText, readonly bare: boolean }[]
  readonly x: number
  readonly actuals: readonly ReadingPoint[]
  readonly targets: readonly ReadingPoint[]
  /** From the line to a target where nothing stands in between. */
  readonly levels: readonly string[]
  readonly aside: { readonly head: readonly PlacedText[], readonly notes: readonly PlacedText[] }
  readonly proxies: readonly { readonly name: readonly PlacedText[], readonly points: readonly (ReadingPoint & { readonly year: PlacedText })[] }[]
}

interface Columns {
  readonly actual: { readonly x: number, readonly width: number }
  readonly ring: number
  readonly target: { readonly x: number, readonly width: number }
}

/** Width of an unoutlined number. */
function digitsWidth(value: string, size: number): number {
  return Math.max(numeralWidth(value, size), textWidth(value, size))
}

function captionOf({ label, unit }: ActualsPoint, width: number): string[] {
  return captionLines(unit ? [`${label}${isChinese(label) ? '，' : ', '}`, unit] : [label], width, LABEL)
}

/** Results beside the line, targets in a column of their own: as wide as their numbers, the rest is for the results. */
function columnsFor({ targets }: ActualsData, width: number): Columns {
  const digits = Math.max(...targets.points.map(({ value }) => targetWidth(value, SIZE.target))) + 4
  const target = Math.min(clampTo(width * 0.56, width - digits, width * 0.62), TARGETS)
  const ring = target - GAP.ring
  const actual = LINE + GAP.words
  return { actual: { x: actual, width: ring - GAP.columns - actual }, ring, target: { x: target, width: width - target } }
}

/** A number whose digits stand at the height of its point, with its caption below. */
function place(point: ActualsPoint, mark: number, y: number, size: number, { x, width }: Columns['actual']): ReadingPoint & { bottom: number } {
  const base = y + size * DIGIT_HEIGHT / 2
  const caption = captionOf(point, width).map((text, i) => oneLine(text, LABEL, x, base + LEADING + i * LEADING))
  return { point, x: mark, y, value: oneLine(point.value, size, x, base), caption, bottom: base + caption.length * LEADING + 4 }
}

/** Years run down the line: results on it, two of them open, targets on the right; other measures stand below, where the line has turned away. */
export function layoutReadingActuals(data: ActualsData, width: number): ReadingActualsLayout {
  const columns = columnsFor(data, width)
  const heads = [oneLine(data.actuals.name, SIZE.head, columns.actual.x, 18), oneLine(data.targets.name, SIZE.head, columns.target.x, 18)]
  const widest = Math.max(...data.actuals.points.map(({ value }) => digitsWidth(value, 1)))
  const size = clampTo(SIZE.least, Math.floor(columns.actual.width / widest), SIZE.actual)
  const missing = (y: number) => {
    const lines = captionLines([data.missing.text], columns.actual.width, LABEL)
    return lines.map((text, i) => oneLine(text, LABEL, columns.actual.x, baselineAt(y, LABEL) + (i - (lines.length - 1) / 2) * LEADING))
  }
  // Every year takes as much as the one with most words, in either column.
  const half = missing(0).length * LEADING / 2
  const rooms = [
    { above: Math.max(size / 2, half), below: Math.max(half, ...data.actuals.points.map(point => place(point, LINE, 0, size, columns.actual).bottom)) },
    { above: SIZE.target / 2, below: Math.max(...data.targets.points.map(point => place(point, columns.ring, 0, SIZE.target, columns.target).bottom)) },
  ]
  const pitch = Math.max(LEAST_PITCH, ...rooms.map(({ above, below }) => above + below + APART))
  const top = 56
  const y = (year: number) => top + (year - data.years[0]!) * pitch
  const bays = data.missing.years.map(year => ({ from: round(y(year) - pitch / 2 + BRIDGE), to: round(y(year) + pitch / 2 - BRIDGE), words: missing(y(year)) }))
  const targets = data.targets.points.map(point => place(point, columns.ring, y(point.year), SIZE.target, columns.target))
  const actuals = data.actuals.points.map(point => place(point, LINE, y(point.year), size, columns.actual))
  const held = new Set([...data.missing.years, ...data.actuals.points.map(({ year }) => year)])
  const foot = Math.max(y(data.years.at(-1)!) + 24, ...targets.map(({ bottom }) => bottom), ...actuals.map(({ bottom }) => bottom)) + 18
  const aside = placeAside(data, foot, width)
  return {
    height: aside.bottom + 2,
    heads,
    ...openLine(bays, foot, width),
    bays,
    years: data.years.map(year => ({ year, y: y(year), label: yearLabel(year, y(year)), bare: !held.has(year) })),
    x: LINE,
    actuals,
    targets,
    levels: targets.filter(({ point }) => !held.has(point.year)).map(({ y: at }) => `M${LINE + 8} ${round(at)}H${round(columns.ring - 15)}`),
    aside: { head: aside.head, notes: aside.notes },
    proxies: aside.rows,
  }
}

function yearLabel(year: number, y: number): PlacedText {
  return oneLine(String(year), LABEL, LINE - GAP.year, baselineAt(y, LABEL), 'end')
}

function openLine(bays: readonly { from: number, to: number }[], foot: number, width: number): Pick<ReadingActualsLayout, 'line' | 'axis'> {
  const end = `V${round(foot - BEND)}Q${LINE} ${round(foot)} ${LINE + BEND} ${round(foot)}H${width}`
  const pieces = [0, ...bays.map(({ to }) => to)].map((from, i) => `M${LINE} ${from}${bays[i] ? `V${bays[i].from}` : end}`)
  return { line: pieces[0]!, axis: pieces.slice(1).join('') }
}

/** What is measured otherwise: why it is no substitute, then each with its years in the same columns. */
function placeAside({ proxies }: ActualsData, foot: number, width: number) {
  const x = LINE + GAP.words
  const head = setWords(proxies.head, { x: 0, top: foot + 24, width, size: SIZE.aside, leading: 1.25 })
  let bottom = head.bottom + 2
  const notes = proxies.notes.flatMap(({ text }) => {
    const set = setWords(text, { x: 0, top: bottom + 4, width })
    bottom = set.bottom
    return set.lines
  })
  const rows = proxies.rows.map(({ name, points }: ActualsRow) => {
    const title = setWords(name, { x, top: bottom + 18, width: width - x })
    bottom = title.bottom + 6
    const placed = points.map((point) => {
      const wide = digitsWidth(point.value, SIZE.proxy)
      const base = bottom + SIZE.proxy * DIGIT_HEIGHT + 4
      const y = base - SIZE.proxy * DIGIT_HEIGHT / 2
      const own = x + wide + 8
      // Words stand beside the number, under it where there is too little room.
      const whole = [point.unit, point.label].filter(Boolean).join(isChinese(point.label) ? '，' : ', ')
      const beside = textWidth(whole, LABEL) <= width - own
      const caption = beside
        ? [oneLine(whole, LABEL, own, base - 1)]
        : setWords(whole, { x, top: base + 6, width: width - x }).lines
      bottom = beside ? base + 10 : caption.at(-1)!.y + 10
      return { point, x: LINE, y, value: oneLine(point.value, SIZE.proxy, x, base), caption, year: yearLabel(point.year, y) }
    })
    return { name: title.lines, points: placed }
  })
  return { head: head.lines, notes, rows, bottom }
}
