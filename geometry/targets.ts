import { scaleLinear } from 'd3-scale'
import type { TargetPoint, TargetsData } from '../data/figures/targets'
import type { Kind } from '../data/types'
import type { Box, PlacedText, Point } from './canvas'
import { CANVAS, CONTENT, MARGIN_X, MIN_LABEL, Y0 } from './canvas'
import type { PlacedPointLabel } from './place-labels'
import { lineBoxes, markBox } from './boxes'
import { labelSize } from './label-lines'
import { isLatin } from './latin'
import type { ScaleGap } from './scale-lines'
import { scaleGaps } from './scale-lines'
import type { PlacedStage } from './stages'
import { layoutStages } from './stages'
import { polyline } from './polyline'
import type { Valued } from './target-labels'
import type { Spot } from './target-spots'
import { layoutSpots } from './target-spots'
import { endsOf, LABELS, LAST_YEAR_X, placeAll, pointLines, SIZES, UNNUMBERED } from './target-labels'
import { overlaps, textBox, textWidth } from './text'
import { axisNumber, valueScale } from './value-scale'

/** Height of the highest value, so that its label still clears the subtitle. */
const TOP = 204
const SUBTITLE: Box = { x: MARGIN_X, y: 104, width: 420, height: 44 }
const YEAR_BASELINE = 519
/** Furthest place of the first point: left of it, its label in either language has room in one line above the number. */
const FIRST_AT_MOST = 300
/** Lengths of the marks of the staff gauge, and the stroke of its post, whose outer edge stands at the margin. */
const GAUGE = { long: 20, short: 12, stroke: 1.5 } as const
const STRATA = [0.04, 0.09, 0.15, 0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.86, 0.93] as const

/** A point of the path with its label, in px of the canvas. */
export interface PlacedPoint extends Point {
  readonly fact: string
  readonly kind: Kind
  readonly step: number
  readonly label?: PlacedPointLabel
}

/** A part of the path between two points, as SVG paths in px of the canvas. */
export interface PlacedSegment {
  readonly d: string
  readonly form: 'dotted' | 'hollow' | 'solid'
  readonly step: number
  /** Water under the path; thin lines, for the axis does not start at zero. */
  readonly strata: readonly { readonly d: string, readonly opacity: number }[]
}

/** An average yearly increase as blocks that add up to it, in px of the canvas. */
export interface PlacedSlope {
  readonly fact: string
  readonly step: number
  /** One block per year, so that each block is one average increase. */
  readonly blocks: readonly Box[]
  /** Level of the start, carried to the foot of the blocks. */
  readonly level: string
  readonly label?: PlacedPointLabel
}

/** The path of the targets over time, with its axes, stages and what can be pointed at, in px of the canvas. */
export interface TargetsLayout {
  readonly base: number
  /** The staff gauge in px of the canvas: the middle of its post, its upper end, the length of the cap there, and its blocks. */
  readonly gauge: { readonly x: number, readonly top: number, readonly cap: number, readonly blocks: readonly Box[] }
  readonly scaleLines: readonly { readonly y: number, readonly label: PlacedText }[]
  readonly scaleGaps: readonly ScaleGap[]
  /** Where scale lines begin to dissolve and where they are gone. */
  readonly dissolve: readonly [number, number]
  readonly years: readonly { readonly x: number, readonly step: number, readonly strong: boolean, readonly label?: PlacedText }[]
  readonly from: PlacedText
  readonly segments: readonly PlacedSegment[]
  readonly points: readonly PlacedPoint[]
  readonly slopes: readonly PlacedSlope[]
  readonly stages: readonly PlacedStage[]
  readonly unnumbered?: { readonly x: number, readonly top: number, readonly step: number, readonly label?: PlacedPointLabel }
  /** What can be pointed at, from back to front. */
  readonly spots: readonly Spot[]
  /** Where the line ends; a card must not hide it. */
  readonly end: Box
  /** Boxes along the line, with the step at which it gets there. */
  readonly path: readonly { readonly boxes: readonly Box[], readonly step: number }[]
  /** Words of the axes, which a card should rather not cover. */
  readonly axes: readonly Box[]
}

const isValued = (point: TargetPoint): point is Valued => point.value !== undefined

/** Places the whole figure: data in, shapes in canvas units out. */
export function layoutTargets(data: TargetsData): TargetsLayout {
  const valued = data.points.filter(isValued).sort((a, b) => a.year - b.year)
  const dates = data.points.map(({ year }) => year)
  const last = valued.at(-1)!
  const value = valueScale(valued.map(point => point.value), Y0, TOP)
  const latin = isLatin(data.axis.unit)
  const printed = (amount: number) => axisNumber(amount / data.axis.perLabel, latin)

  // The foot of the axis is named under the water, where it also says that the axis starts there.
  const scaleLines = value.majors.slice(1).map((amount, i, majors) => ({
    y: value.scale(amount),
    label: {
      text: i === majors.length - 1 ? `${printed(amount)}${latin ? ' ' : ''}${data.axis.unit}` : printed(amount),
      size: MIN_LABEL,
      x: MARGIN_X + 30,
      y: value.scale(amount) - 6,
      anchor: 'start' as const,
    },
  }))
  // The first label stands between gauge and first point.
  const gaugeRight = MARGIN_X + 30 + textWidth(printed(value.base), MIN_LABEL)
  const first = Math.min(FIRST_AT_MOST, Math.max(gaugeRight + 40, LABELS.x + 26 + labelSize(pointLines(valued[0]!, last, SIZES[0])).width))
  const time = scaleLinear([Math.min(...dates), Math.max(...dates)], [first, LAST_YEAR_X])
  const at = (point: Valued): Point => ({ x: time(point.year), y: value.scale(point.value) })

  const segments = valued.slice(1).map((to, i): PlacedSegment => {
    const from = valued[i]!
    return {
      d: polyline([at(from), at(to)]),
      form: from.kind === 'derived' || to.kind === 'derived' ? 'dotted' : to.kind === 'target' ? 'hollow' : 'solid',
      step: Math.max(from.step, to.step),
      strata: STRATA.map((share) => {
        const sink = ({ x, y }: Point) => ({ x, y: Y0 + (y - Y0) * share })
        return { d: polyline([sink(at(from)), sink(at(to))]), opacity: 0.16 + share * 0.6 }
      }),
    }
  })

  const placed = placeAll(data, valued, last, at, [
    SUBTITLE,
    { x: MARGIN_X, y: value.scale(value.majors.at(-1)!), width: 24, height: Y0 },
    ...scaleLines.map(({ label }) => textBox(label)),
  ])

  const points = valued.map((point): PlacedPoint => ({ ...at(point), fact: point.fact, kind: point.kind, step: point.step, label: placed.get(point.fact) }))
  const slopes = placeSlopes(data, valued, at, placed)
  const dissolve = [time(last.year), Math.min(CONTENT.right, time(last.year) + 250)] as const

  const years = yearAxis(data, time, last)
  const stages = layoutStages(data.stages, time, Math.min(...valued.filter(({ kind }) => kind !== 'derived').map(({ year }) => year), last.year))

  const minors = Math.floor((value.scale.domain()[1]! - value.base) / value.minor + 1e-9)
  return {
    base: value.base,
    gauge: {
      x: MARGIN_X + GAUGE.stroke / 2,
      cap: GAUGE.long,
      top: value.scale(value.base + minors * value.minor),
      // Blocks of a staff gauge: every other minor step is filled, each major one is longer.
      blocks: Array.from({ length: minors }, (_, i) => i).filter(i => i % 2 === 0).map((i) => {
        const low = value.scale(value.base + i * value.minor)
        const high = value.scale(value.base + (i + 1) * value.minor)
        return { x: MARGIN_X, y: high, width: i % 10 === 0 ? GAUGE.long : GAUGE.short, height: low - high }
      }),
    },
    scaleLines,
    scaleGaps: scaleGaps(scaleLines.map(({ y }) => y), [...points, ...slopes].map(({ label, step }) => ({ boxes: label?.boxes ?? [], step }))),
    dissolve,
    years,
    from: { text: data.axis.from.replace('{}', printed(value.base)), size: MIN_LABEL, x: MARGIN_X, y: YEAR_BASELINE, anchor: 'start' },
    segments,
    points,
    slopes,
    stages,
    unnumbered: data.unnumbered && {
      x: time(data.unnumbered.year),
      top: 268,
      step: data.unnumbered.step,
      label: placed.get(UNNUMBERED),
    },
    spots: layoutSpots(points, slopes),
    end: markBox(at(last), 12),
    path: valued.slice(1).map((to, i) => ({ boxes: lineBoxes(at(valued[i]!), at(to), 5), step: Math.max(valued[i]!.step, to.step) })),
    axes: [
      ...years.flatMap(({ label }) => label ?? []),
      ...scaleLines.map(({ label }) => label),
      ...stages.flatMap(({ name, term }) => [...name, ...term]),
    ].map(textBox),
  }
}

function placeSlopes(
  data: TargetsData,
  valued: readonly Valued[],
  at: (point: Valued) => Point,
  placed: ReadonlyMap<string, PlacedPointLabel>,
): PlacedSlope[] {
  return data.slopes.flatMap((slope) => {
    const ends = endsOf(slope, valued)
    if (!ends)
      return []
    const [from, to] = [at(ends[0]), at(ends[1])]
    const count = ends[1].year - ends[0].year
    const height = (from.y - to.y) / count
    const gap = Math.abs(height) > 12 ? 2.5 : 0
    return {
      fact: slope.fact,
      step: slope.step,
      blocks: Array.from({ length: count }, (_, i) => ({
        x: to.x - 5,
        y: Math.min(from.y - i * height, from.y - (i + 1) * height) + gap / 2,
        width: 10,
        height: Math.max(1, Math.abs(height) - gap),
      })),
      level: polyline([{ x: from.x + 14, y: from.y }, { x: to.x - 8, y: from.y }]),
      label: placed.get(slope.fact),
    }
  })
}

/** A tick per year while there is room, a name for each year of the path. */
function yearAxis(data: TargetsData, time: (year: number) => number, last: Valued): TargetsLayout['years'] {
  const [from, to] = [Math.min(...data.points.map(({ year }) => year)), Math.max(...data.points.map(({ year }) => year))]
  const stepOf = new Map(data.points.map(({ year, step }) => [year, step]))
  const weight = (year: number) => year === last.year ? 3 : year === from || year === to ? 2 : 1
  const taken: Box[] = []
  const labels = new Map<number, PlacedText>()
  for (const year of [...stepOf.keys()].sort((a, b) => weight(b) - weight(a) || a - b)) {
    const label: PlacedText = { text: String(year), size: 22, x: time(year), y: YEAR_BASELINE, anchor: 'middle' }
    const box = textBox(label)
    // A year without room is still named in the label of its point.
    if (taken.some(other => overlaps(other, { ...box, x: box.x - 4, width: box.width + 8 })))
      continue
    taken.push(box)
    labels.set(year, label)
  }
  const every = Math.max(1, Math.ceil((to - from) / (CANVAS.width / 12)))
  const years = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every)
  return [...new Set([...years, ...stepOf.keys()])].sort((a, b) => a - b).map(year => ({
    x: time(year),
    step: stepOf.get(year) ?? 0,
    strong: year === last.year || year === data.unnumbered?.year,
    label: labels.get(year),
  }))
}
