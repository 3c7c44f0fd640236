import type { ActualsData, ActualsPoint, ActualsRow } from '../data/figures/actuals'
import type { Box, PlacedText } from './canvas'
import { scaleLinear } from 'd3-scale'
import { CANVAS, CONTENT, Y0 } from './canvas'
import { textBox, textWidth } from './text'

const SIZE = { head: 28, target: 32, actual: 28, proxy: 24, unit: 20, words: 20, year: 22, missing: 20, name: 24, aside: 20 } as const

/** Heights of the rows: targets above the line, actuals on it, everything in other measures below. */
const ROW = { target: 302, year: Y0 + 36, proxies: 575, proxyPitch: 60, aside: 584 } as const

const GAP = 8
/** Least stretch of line between two bays. */
const BRIDGE = 14

/** A number with its unit, and the words under or over it. */
export interface PlacedPoint {
  readonly point: ActualsPoint
  readonly x: number
  readonly y: number
  readonly value: PlacedText
  readonly unit: PlacedText
  /** The two words, kind and measure, each on its own so that no space is typed. */
  readonly words: readonly PlacedText[]
}

export interface Bay {
  readonly from: number
  readonly to: number
  readonly label: PlacedText
}

export interface ActualsLayout {
  readonly line: string
  readonly years: readonly { readonly year: number, readonly x: number, readonly label: PlacedText }[]
  readonly heads: readonly PlacedText[]
  readonly names: readonly PlacedText[]
  readonly targets: readonly PlacedPoint[]
  readonly actuals: readonly PlacedPoint[]
  readonly proxies: readonly PlacedPoint[]
  /** What the lower rows are not, at the end of the line: head first. */
  readonly aside: readonly PlacedText[]
  readonly bays: readonly Bay[]
  /** Years on the line that carry neither a result nor a bay. */
  readonly ticks: readonly number[]
  /** From each target down to its year on the line. */
  readonly drops: readonly { readonly x: number, readonly y1: number, readonly y2: number }[]
}

/** Sets several pieces of text in a row that starts, centres or ends at `x`. */
function run(pieces: readonly (readonly [string, number])[], x: number, y: number, anchor: 'start' | 'middle', gap: number): PlacedText[] {
  const shown = pieces.filter(([text]) => text)
  const widths = shown.map(([text, size]) => textWidth(text, size))
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (shown.length - 1)
  let at = anchor === 'middle' ? x - total / 2 : x
  return shown.map(([text, size], i) => {
    const placed: PlacedText = { text, size, x: at, y, anchor: 'start' }
    at += widths[i]! + gap
    return placed
  })
}

function place(point: ActualsPoint, x: number, y: number, size: number, at: { dx: number, value: number, words: number }): PlacedPoint {
  const anchor = at.dx ? 'start' : 'middle'
  const [value, unit] = run([[point.value, size], [point.unit, SIZE.unit]], x + at.dx, y + at.value, anchor, 5)
  return {
    point,
    x,
    y,
    value: value!,
    unit: unit ?? { ...value!, text: '', x: value!.x + textWidth(value!.text, size) },
    words: run([[point.words[0], SIZE.words], [point.words[1], SIZE.words]], x + at.dx, y + at.words, anchor, GAP),
  }
}

/** Width of the widest line that belongs to a point, for reserving room at the ends of the axis. */
function pointWidth(point: ActualsPoint, size: number): number {
  return Math.max(
    textWidth(point.value, size) + 5 + textWidth(point.unit, SIZE.unit),
    textWidth(point.words[0], SIZE.words) + GAP + textWidth(point.words[1], SIZE.words),
  )
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
      label: { text, size: SIZE.missing, x: middle, y: Y0 + SIZE.missing * 0.36, anchor: 'middle' },
    }
  })
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
  const targets = data.targets.points.map(point =>
    place(point, x(point.year), ROW.target, SIZE.target, { dx: 0, value: -26, words: -66 }))
  const proxyRow = ({ points }: ActualsRow, i: number) => points.map(point =>
    place(point, x(point.year), ROW.proxies + i * ROW.proxyPitch - 8, SIZE.proxy, { dx: 16, value: 8, words: 33 }))

  return {
    line: `M0 ${Y0}${openings.map(({ from, to }) => `H${from.toFixed(1)}M${to.toFixed(1)} ${Y0}`).join('')}H${CANVAS.width}`,
    years: data.years.map(year => ({
      year,
      x: x(year),
      label: { text: `${year}`, size: SIZE.year, x: x(year), y: ROW.year, anchor: 'middle' },
    })),
    heads: heads.map(([text, y]) => ({ text, size: SIZE.head, x: CONTENT.left, y, anchor: 'start' })),
    names: data.proxies.rows.map(({ name }, i) =>
      ({ text: name, size: SIZE.name, x: CONTENT.left, y: ROW.proxies + i * ROW.proxyPitch, anchor: 'start' })),
    targets,
    actuals: data.actuals.points.map(point =>
      place(point, x(point.year), Y0, SIZE.actual, { dx: 0, value: -26, words: -62 })),
    proxies: data.proxies.rows.flatMap(proxyRow),
    aside: [data.proxies.head, ...data.proxies.notes].map((text, i) => ({
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

/** Boxes of every label, for checking that none touch. */
export function actualsBoxes(layout: ActualsLayout): readonly Box[] {
  const points = [...layout.targets, ...layout.actuals, ...layout.proxies]
  return [
    ...layout.heads,
    ...layout.names,
    ...layout.aside,
    ...layout.years.map(({ label }) => label),
    ...layout.bays.map(({ label }) => label),
    ...points.flatMap(({ value, unit, words }) => [value, unit, ...words]),
  ].filter(({ text }) => text).map(textBox)
}
