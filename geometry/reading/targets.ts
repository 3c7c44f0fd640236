import type { TargetsData } from '../../data/figures/targets'
import type { Kind } from '../../data/types'
import type { Box, PlacedText, Point } from '../canvas'
import type { PlacedPointLabel } from '../place-labels'
import type { NumeralSizes, Riser, Valued } from './targets-labels'
import type { PlacedStageEntry } from './stage-list'
import { clampTo, markBox } from '../boxes'
import { labelSize } from '../label-lines'
import { isLatin } from '../latin'
import { baselineAt, px } from '../metrics'
import { polyline } from '../polyline'
import { overlaps, textBox, textWidth } from '../text'
import { axisNumber, valueScale } from '../value-scale'
import { bottomOf, columnSizes, keptIn } from './column'
import { linesAlong, placeAtSpots, setLabel } from './spots'
import { layoutStageList } from './stage-list'
import { openWords, pointLabel, slopeLabel, slopeSizes, yearColumn } from './targets-labels'

/** Height of the gauge on which the values are read, and of the first year below it. */
const GAUGE_Y = 30
const FIRST_Y = GAUGE_Y + 58
/** Water behind the path, as shares of its distance from the axis. */
const STRATA = [0.06, 0.13, 0.21, 0.3, 0.39, 0.48, 0.57, 0.66, 0.75, 0.84, 0.92] as const
/** Least distance of two years that both carry a name. */
const LEAST_PITCH = 26
/** How far labels may reach below the last year. */
const BELOW = 320
/** Distance of an increment's words from the bar of the next. */
const BAR_CLEAR = 12
/** Least distance of the words at the open end from the last number's year. */
const OPEN_CLEAR = 40

/** The path of the targets down the upright line, with its axes and stages, in px of the column. */
export interface ReadingTargetsLayout {
  readonly height: number
  /** The tide line upright: where it stands, begins, begins to fade and ends. */
  readonly axis: { readonly x: number, readonly top: number, readonly fade: number, readonly bottom: number }
  readonly gauge: { readonly right: number, readonly y: number, readonly blocks: readonly Box[] }
  readonly scaleLines: readonly { readonly x: number, readonly gaps: readonly (readonly [number, number])[], readonly label?: PlacedText }[]
  /** Where scale lines begin, begin to dissolve and are gone. */
  readonly dissolve: readonly [number, number, number]
  readonly from: PlacedText
  readonly years: readonly { readonly y: number, readonly strong: boolean, readonly label?: PlacedText }[]
  readonly segments: readonly { readonly d: string, readonly form: 'dotted' | 'hollow' | 'solid', readonly strata: readonly { readonly d: string, readonly strength: number }[] }[]
  readonly points: readonly (Point & { readonly fact: string, readonly kind: Kind, readonly label?: PlacedPointLabel })[]
  readonly slopes: readonly { readonly fact: string, readonly blocks: readonly Box[], readonly level: string, readonly label?: PlacedPointLabel }[]
  readonly unnumbered?: { readonly y: number, readonly right: number, readonly label: PlacedPointLabel }
  readonly stages: readonly PlacedStageEntry[]
}

const isValued = (point: TargetsData['points'][number]): point is Valued => point.value !== undefined

const SIZES: Readonly<Record<'wide' | 'narrow', Omit<NumeralSizes, 'label'>>> = {
  wide: { last: 48, target: 34, actual: 36, derived: 28, slope: 72 },
  narrow: { last: 36, target: 31, actual: 31, derived: 24, slope: 54 },
}
/** Where the highest value may stand, as shares of the width. */
const ENDS = { wide: [0.62, 0.78, 0.55], narrow: [0.9, 0.78, 0.7, 0.62] } as const

/** Labels stand where they belong as long as the column does not grow too high for it. */
const PASSES = [
  { reach: 28, loose: false, most: 1.8 },
  { reach: 90, loose: false, most: 2.1 },
  { reach: 120, loose: true, most: 10 },
] as const

/** The timeline upright: years run down, values to the right, so that increases become level bars. */
export function layoutReadingTargets(data: TargetsData, width: number): ReadingTargetsLayout {
  const columns = columnSizes(width)
  const which = columns.wide ? 'wide' : 'narrow'
  const valued = data.points.filter(isValued).sort((a, b) => a.year - b.year)
  const years = data.points.map(({ year }) => year)
  const span = Math.max(1, Math.max(...years) - Math.min(...years))
  const axis = yearColumn(years, columns.label)
  const least = clampTo(LEAST_PITCH, 540 / span, 90)
  let best: ReturnType<typeof drawn> | undefined
  // The column grows until every label has its place.
  for (const { reach, loose, most } of PASSES) {
    for (let pitch = least; pitch <= most * least && !best?.whole; pitch *= 1.1) {
      for (const end of ENDS[which]) {
        const attempt = drawn(data, valued, { width, axis, pitch, end: px(end * width), reach, loose, sizes: { ...SIZES[which], label: columns.label } })
        if (!best || attempt.found > best.found)
          best = attempt
        if (best.whole)
          break
      }
    }
  }
  const { axis: { bottom }, points, slopes, unnumbered } = best!.column
  const boxes = [...points, ...slopes, ...unnumbered ? [unnumbered] : []].flatMap(({ label }) => label?.boxes ?? [])
  const stages = layoutStageList(data.stages, { top: Math.max(bottom, bottomOf(boxes)) + 22, width })
  return { ...best!.column, ...stages }
}

interface Frame {
  readonly width: number
  readonly axis: number
  /** Height of a year. */
  readonly pitch: number
  /** Where the highest value stands. */
  readonly end: number
  /** Labels may stand further off, and those of increments on the other side of the path. */
  readonly loose: boolean
  /** How far below its bar an increment may stand. */
  readonly reach: number
  readonly sizes: NumeralSizes
}

/** The figure at one pitch, and whether all its labels found a place. */
function drawn(data: TargetsData, valued: readonly Valued[], { width, axis, pitch, end, reach, loose, sizes }: Frame) {
  const years = data.points.map(({ year }) => year)
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)]
  const time = (year: number) => FIRST_Y + (year - firstYear) * pitch
  const value = valueScale(valued.map(point => point.value), axis, end)
  const at = (point: Valued): Point => ({ x: value.scale(point.value), y: time(point.year) })
  const last = valued.at(-1)!
  const bottom = time(lastYear) + 16

  const risers = data.slopes.flatMap((slope): Riser[] => {
    const [from, to] = [slope.from, slope.to].map(id => valued.find(({ fact }) => fact === id))
    return from && to ? [{ slope, from: at(from), to: at(to) }] : []
  })
  const numerals = slopeSizes(risers.map(({ slope }) => slope), sizes.slope)
  const open = data.unnumbered && placeOpen(data.unnumbered, { x: axis + 18, y: time(data.unnumbered.year) }, { width, label: sizes.label, from: time(last.year) })
  const obstacles = {
    boxes: [...open?.boxes ?? [], ...valued.map(point => markBox(at(point), 12))],
    lines: [
      ...linesAlong(valued.map(at), 5.5),
      ...risers.flatMap(({ from, to }) => [...linesAlong([{ x: from.x, y: to.y }, to], 7), ...linesAlong([from, { x: from.x, y: to.y }], 2)]),
    ],
  }
  const bounds = { x: axis + 6, y: GAUGE_Y + 12, width: width - axis - 6, height: bottom + BELOW - GAUGE_Y }
  const labels = placeAtSpots([
    ...valued.map(point => pointLabel(point, at(point), point === last, sizes, width, loose)),
    ...risers.map((riser, i) => slopeLabel(riser, { size: numerals[i]!, label: sizes.label }, [axis, width], {
      floor: Math.min(...risers.map(({ to }) => to.y - BAR_CLEAR).filter(y => y > riser.to.y)),
      reach,
      loose,
    })),
  ], obstacles, bounds)

  const depth = time(last.year)
  const boxes = [...labels.values()].flatMap(label => label.boxes)
  const fade = depth + Math.max(pitch, 24)
  const column: Omit<ReadingTargetsLayout, 'height' | 'stages'> = {
    axis: { x: axis, top: GAUGE_Y, fade: depth, bottom },
    gauge: gaugeOf(value, end, data.axis.perLabel),
    scaleLines: scaleLinesOf(data, value, { axis, width, size: sizes.label }).map(scale => ({ ...scale, gaps: gapsOf(scale.x, fade, boxes) })),
    dissolve: [GAUGE_Y, depth, fade],
    from: keptIn({ text: data.axis.from.replace('{}', axisNumber(value.base / data.axis.perLabel, isLatin(data.axis.unit))), size: sizes.label, x: axis, y: GAUGE_Y - 10, anchor: 'middle' }, 0, width),
    years: yearsOf(data, time, last, axis, sizes.label),
    segments: valued.slice(1).map((to, i) => {
      const from = valued[i]!
      const form = from.kind === 'derived' || to.kind === 'derived' ? 'dotted' : to.kind === 'target' ? 'hollow' : 'solid'
      const sink = ({ x, y }: Point, share: number) => ({ x: axis + (x - axis) * share, y })
      return { d: polyline([at(from), at(to)]), form, strata: STRATA.map(share => ({ d: polyline([sink(at(from), share), sink(at(to), share)]), strength: Math.round(14 + share * 48) })) }
    }),
    points: valued.map(point => ({ ...at(point), fact: point.fact, kind: point.kind, label: labels.get(point.fact) })),
    slopes: risers.map(riser => ({ fact: riser.slope.fact, ...barOf(riser, valued), label: labels.get(riser.slope.fact) })),
    unnumbered: open && { y: time(data.unnumbered!.year), right: width, label: open },
  }
  const wanted = valued.length + risers.length
  return { column, found: labels.size, whole: labels.size === wanted }
}

/** The words of the open end, standing above the trace of their year, or below it where the numbers end shortly before. */
function placeOpen(open: NonNullable<TargetsData['unnumbered']>, { x, y }: Point, { width, label, from }: { readonly width: number, readonly label: number, readonly from: number }): PlacedPointLabel {
  const lines = openWords(open, width - x, label + 11, label)
  const { height } = labelSize(lines)
  const above = y - 12 - height
  return setLabel('unnumbered', lines, { x, y: above - from > OPEN_CLEAR ? above : y + 14, anchor: 'start' })
}

/** One block per year, so that each block is one average increase, and the level of the start carried down to it. */
function barOf({ slope, from, to }: Riser, valued: readonly Valued[]): { readonly blocks: readonly Box[], readonly level: string } {
  const yearOf = (id: string) => valued.find(({ fact }) => fact === id)!.year
  const count = Math.max(1, yearOf(slope.to) - yearOf(slope.from))
  const step = (to.x - from.x) / count
  const gap = Math.abs(step) > 10 ? 2.5 : 0
  return {
    blocks: Array.from({ length: count }, (_, i) => ({
      x: Math.min(from.x + i * step, from.x + (i + 1) * step) + gap / 2,
      y: to.y - 5,
      width: Math.max(1, Math.abs(step) - gap),
      height: 10,
    })),
    level: polyline([{ x: from.x, y: from.y + 16 }, { x: from.x, y: to.y - 8 }]),
  }
}

/** Blocks of a staff gauge: every other minor step is filled, each major one is longer. */
function gaugeOf(value: ReturnType<typeof valueScale>, right: number, perLabel: number): ReadingTargetsLayout['gauge'] {
  const minors = Math.floor((value.scale.domain()[1]! - value.base) / value.minor + 1e-9)
  const blocks = perLabel > 0 ? Array.from({ length: Math.ceil(minors / 2) }, (_, i) => i * 2) : []
  return {
    right,
    y: GAUGE_Y,
    blocks: blocks.map((i) => {
      const from = value.scale(value.base + i * value.minor)
      const to = value.scale(value.base + Math.min(minors, i + 1) * value.minor)
      return { x: from, y: GAUGE_Y, width: to - from, height: i % 10 === 0 ? 9 : 5 }
    }),
  }
}

/** Lines of round values with their names over the gauge; the last one bears the unit and goes first. */
function scaleLinesOf({ axis: words }: TargetsData, value: ReturnType<typeof valueScale>, { axis, width, size }: { axis: number, width: number, size: number }) {
  const majors = value.majors.slice(1)
  const latin = isLatin(words.unit)
  const printed = (amount: number) => axisNumber(amount / words.perLabel, latin)
  const apart = latin ? ' ' : ''
  const foot = textWidth(words.from.replace('{}', printed(value.base)), size)
  const taken: Box[] = [textBox(keptIn({ text: words.from.replace('{}', printed(value.base)), size, x: axis, y: GAUGE_Y - 10, anchor: 'middle' }, 0, foot * 2))]
  const labels = new Map<number, PlacedText>()
  for (const amount of [majors.at(-1), ...majors.slice(0, -1)]) {
    if (amount === undefined)
      continue
    const text = printed(amount) + (amount === majors.at(-1) ? apart + words.unit : '')
    const label = keptIn({ text, size, x: value.scale(amount), y: GAUGE_Y - 10, anchor: 'middle' }, 0, width)
    const box = textBox(label)
    if (taken.some(other => overlaps(other, { ...box, x: box.x - 5, width: box.width + 10 })))
      continue
    taken.push(box)
    labels.set(amount, label)
  }
  return majors.map(amount => ({ x: value.scale(amount), label: labels.get(amount) }))
}

/** Stretches of an upright line that are taken out for words. */
function gapsOf(x: number, until: number, boxes: readonly Box[]): (readonly [number, number])[] {
  return boxes
    .filter(box => box.x - 4 < x && box.x + box.width + 4 > x && box.y < until)
    .map(box => [box.y - 5, Math.min(until, box.y + box.height + 5)] as const)
}

/** A tick for each year, a name for each year of the path. */
function yearsOf({ points, unnumbered }: TargetsData, time: (year: number) => number, last: Valued, axis: number, size: number): ReadingTargetsLayout['years'] {
  const named = new Set(points.map(({ year }) => year))
  const [from, to] = [Math.min(...named), Math.max(...named)]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).map(year => ({
    y: time(year),
    strong: year === last.year || year === unnumbered?.year,
    label: named.has(year) ? { text: String(year), size, x: axis - 12, y: baselineAt(time(year), size), anchor: 'end' } : undefined,
  }))
}
