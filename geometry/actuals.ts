import type { ActualsData, ActualsPoint, ActualsRow } from '../data/figures/actuals'
import type { PlacedText } from './canvas'
import { scaleLinear } from 'd3-scale'
import { CANVAS, CONTENT, Y0 } from './canvas'
import { baselineAt } from './metrics'
import { numeralWidth, targetWidth } from './numeral'
import { spread } from './spread'
import { textWidth } from './text'

const SIZE = { head: 28, target: 32, actual: 28, proxy: 24, unit: 20, label: 20, year: 22, missing: 20, name: 24, aside: 20 } as const

/** Heights of the rows: targets above the line, actuals on it, everything in other measures below. */
const ROW = { target: 302, year: Y0 + 36, proxies: 575, proxyPitch: 60, aside: 584 } as const

/** From a number to its unit. */
const UNIT_GAP = 5
/** Least distance of two texts in a row. */
const APART = 12

/** Least stretch of line between two bays. */
const BRIDGE = 14

/** A number with its unit, and the label under or over it. */
export interface PlacedPoint {
  readonly point: ActualsPoint
  readonly x: number
  readonly y: number
  readonly value: PlacedText
  readonly unit: PlacedText
  readonly label: PlacedText
}

/** A year on the line in which a result is due and none stands, from edge to edge in px of the canvas. */
export interface Bay {
  readonly from: number
  readonly to: number
  readonly label: PlacedText
}

/** Targets above the line, results on it and other measures below, in px of the canvas. */
export interface ActualsLayout {
  /** The line as far as there are results, and in the margin. */
  readonly line: string
  /** From the first open year on: time goes on, but nothing stands on the line. */
  readonly axis: string
  /** Every year of the axis; a bare one carries no number and only completes the axis. */
  readonly years: readonly { readonly year: number, readonly x: number, readonly label: PlacedText, readonly bare: boolean }[]
  readonly heads: readonly PlacedText[]
  readonly names: readonly PlacedText[]
  readonly targets: readonly PlacedPoint[]
  readonly actuals: readonly PlacedPoint[]
  readonly proxies: readonly PlacedPoint[]
  /** Says at the end of the line what the lower rows are not: the heading comes first. */
  readonly aside: readonly PlacedText[]
  readonly bays: readonly Bay[]
  /** Years on the line that carry neither a result nor a bay. */
  readonly ticks: readonly number[]
  /** From each target down to its year on the line. */
  readonly drops: readonly { readonly x: number, readonly y1: number, readonly y2: number }[]
}

/** Width of a number; outlined digits stand further apart than their advances say. */
function valueWidth({ kind, value }: ActualsPoint, size: number): number {
  if (kind === 'actual')
    return Math.max(numeralWidth(value, size), textWidth(value, size))
  return kind === 'target' ? targetWidth(value, size) : textWidth(value, size)
}

/** Width of a number with its unit. */
function numberWidth(point: ActualsPoint, size: number): number {
  return valueWidth(point, size) + (point.unit ? UNIT_GAP + textWidth(point.unit, SIZE.unit) : 0)
}

/** Sets a point with its text, which starts or centres at `at.x`. */
function place(
  point: ActualsPoint,
  x: number,
  y: number,
  size: number,
  at: { x: number, anchor: 'start' | 'middle', value: number, label: number },
): PlacedPoint {
  const left = at.anchor === 'middle' ? at.x - numberWidth(point, size) / 2 : at.x
  const number = { y: y + at.value, anchor: 'start' } as const
  return {
    point,
    x,
    y,
    value: { ...number, text: point.value, size, x: left },
    unit: { ...number, text: point.unit, size: SIZE.unit, x: left + valueWidth(point, size) + UNIT_GAP },
    label: { text: point.label, size: SIZE.label, x: at.x, y: y + at.label, anchor: at.anchor },
  }
}

/** Width of the widest line that belongs to a point, for reserving room at the ends of the axis. */
function pointWidth(point: ActualsPoint, size: number): number {
  return Math.max(numberWidth(point, size), textWidth(point.label, SIZE.label))
}

/** Bays over the missing years; neighbours whose words would touch become one. */
function bays(years: readonly number[], text: string, x: (year: number) => number): Bay[] {
  const half = textWidth(text, SIZE.missing) / 2 + 12
  const groups: number[][] = []
  for (const year of years) {
    const last = groups.at(-1)
    if (last && x(year) - x(last.at(-1)!) < 2 * half + BRIDGE)
      last.push(year)
    else
      groups.push([year])
  }
  return groups.map((group) => {
    const middle = (x(group[0]!) + x(group.at(-1)!)) / 2
    const reach = Math.max(half, middle - x(group[0]!) + 24)
    return {
      from: middle - reach,
      to: middle + reach,
      label: { text, size: SIZE.missing, x: middle, y: baselineAt(Y0, SIZE.missing), anchor: 'middle' },
    }
  })
}

/** The line as far as there are results, and as a mere axis from there on, open at each bay. In the margin it runs on to the next slide. */
function tideLine(openings: readonly Bay[]): Pick<ActualsLayout, 'line' | 'axis'> {
  const pieces = [0, ...openings.map(({ to }) => to)].map((from, i) => `M${from.toFixed(1)} ${Y0}H${(openings[i]?.from ?? CONTENT.right).toFixed(1)}`)
  return { line: `${pieces[0]!}M${CONTENT.right} ${Y0}H${CANVAS.width}`, axis: pieces.slice(1).join('') }
}

/** Places the three layers on one true axis of time. */
export function layoutActuals(data: ActualsData): ActualsLayout {
  const first = data.years[0]!
  const last = data.years.at(-1)!
  const widest = (points: readonly ActualsPoint[], year: number, size: number) =>
    Math.max(0, ...points.filter(point => point.year === year).map(point => pointWidth(point, size)))
  const onLine = [...data.targets.points, ...data.actuals.points]
  const heads: readonly (readonly [string, number])[] = [
    [data.targets.name, ROW.target + 10],
    [data.actuals.name, Y0 - 16],
  ]
  const headWidth = Math.max(
    ...heads.map(([text]) => textWidth(text, SIZE.head)),
    ...data.proxies.rows.map(({ name }) => textWidth(name, SIZE.name)),
  )
  const x = scaleLinear([first, last], [
    CONTENT.left + headWidth + 28 + Math.max(widest(onLine, first, SIZE.target) / 2, 26),
    CONTENT.right - Math.max(widest(onLine, last, SIZE.target) / 2, widest(data.proxies.rows.flatMap(row => row.points), last, SIZE.proxy) + 16, 26),
  ])

  const openings = bays(data.missing.years, data.missing.text, x)
  /** Text stands over its point, unless neighbours need to move apart. */
  const placeRow = ({ name, points }: ActualsRow, y: number, size: number, label: number) => {
    const centres = spread(
      points.map(({ year }) => x(year)),
      points.map(point => pointWidth(point, size) + APART),
      CONTENT.left + textWidth(name, SIZE.head) + APART / 2,
      CONTENT.right + APART / 2,
    )
    return points.map((point, i) =>
      place(point, x(point.year), y, size, { x: centres[i]!, anchor: 'middle', value: -26, label }))
  }
  const targets = placeRow(data.targets, ROW.target, SIZE.target, -66)
  const proxyRow = ({ points }: ActualsRow, i: number) => points.map(point =>
    place(point, x(point.year), ROW.proxies + i * ROW.proxyPitch - 8, SIZE.proxy, { x: x(point.year) + 16, anchor: 'start', value: 8, label: 33 }))

  const told = new Set([...data.missing.years, ...[...onLine, ...data.proxies.rows.flatMap(({ points }) => points)].map(({ year }) => year)])
  return {
    ...tideLine(openings),
    years: data.years.map(year => ({
      year,
      x: x(year),
      label: { text: `${year}`, size: SIZE.year, x: x(year), y: ROW.year, anchor: 'middle' },
      bare: !told.has(year),
    })),
    heads: heads.map(([text, y]) => ({ text, size: SIZE.head, x: CONTENT.left, y, anchor: 'start' })),
    names: data.proxies.rows.map(({ name }, i) =>
      ({ text: name, size: SIZE.name, x: CONTENT.left, y: ROW.proxies + i * ROW.proxyPitch, anchor: 'start' })),
    targets,
    actuals: placeRow(data.actuals, Y0, SIZE.actual, -62),
    proxies: data.proxies.rows.flatMap(proxyRow),
    aside: [data.proxies.head, ...data.proxies.notes.map(({ text }) => text)].map((text, i) => ({
      text,
      size: i ? SIZE.aside : SIZE.head,
      x: CONTENT.right,
      y: ROW.aside + (i ? 8 + i * 28 : 0),
      anchor: 'end',
    })),
    bays: openings,
    ticks: data.years.filter(year => !data.missing.years.includes(year) && !data.actuals.points.some(point => point.year === year)).map(year => x(year)),
    drops: targets.map(({ x: at, y, point }) => ({
      x: at,
      y1: y + 18,
      y2: data.missing.years.includes(point.year) ? Y0 - 20 : Y0 - 8,
    })),
  }
}
