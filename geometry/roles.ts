import type { DistrictRole, RolesData, TierNote } from '../data/figures/roles'
import type { PlacedText } from './canvas'
import { CANVAS, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { round } from './polygon'
import { textWidth } from './text'

/** A function of a district: a stream that runs into the river. */
export interface PlacedStream {
  readonly label: readonly PlacedText[]
  readonly d: string
}

export interface PlacedRole {
  readonly name: PlacedText
  readonly role: readonly PlacedText[]
  readonly streams: readonly PlacedStream[]
}

/** A basin of the river bed and its words. */
export interface PlacedBasin {
  readonly d: string
  readonly term: PlacedText
  readonly gloss: PlacedText
  readonly lines: readonly PlacedText[]
}

export interface RolesLayout {
  readonly districts: readonly PlacedRole[]
  readonly four: PlacedBasin
  readonly cores: PlacedBasin
  readonly bare?: { readonly lines: readonly PlacedText[] }
  /** The line swollen over the cores. */
  readonly swell: string
}

/** Sizes tried from the largest down until the four stand side by side. */
const SIZES = [
  { label: 24, role: 40 },
  { label: 22, role: 34 },
  { label: 20, role: 30 },
  { label: 18, role: 26 },
  { label: 18, role: 22 },
] as const
type Sizes = (typeof SIZES)[number]

/** Distance between neighbouring streams, and from a label to the first of them. */
const PITCH = 13
const APART = 14
/** From a role to the first stream: the larger type needs more air. */
const ROLE_APART = 30
/** Room a stream needs to run into the river beyond its bend. */
const INFLOW = 20
const GAP = 24
const TOP = 198
/** Distance between the labels of neighbouring streams, at most. */
const ROW = 54
const ROLE_BASE = Y0 - 26

const BED = { left: 34, right: CANVAS.width - 36, deep: 664, shallow: 597 } as const
const CORE_BED = { left: 56, bottom: 650 } as const
const NARROWEST = 250

interface Column {
  readonly district: DistrictRole
  readonly x: number
  /** Width of the words and the air a role needs, where the streams begin to turn down. */
  readonly words: number
  readonly role: readonly string[]
  readonly labels: readonly (readonly string[])[]
}

/** Lays out the four districts along the line, their functions as streams, and the two beds inside each other. */
export function layoutRoles(data: RolesData): RolesLayout {
  const { columns, sizes, coreEnd, restStart } = arrange(data)
  const coreRight = coreEnd + (restStart - coreEnd) * 0.55
  const firstBare = columns.find(({ district }) => !district.functions.length)
  const placed = columns.map(column => placeRole(column, sizes))

  return {
    districts: placed,
    cores: {
      d: basin(CORE_BED.left, coreRight, CORE_BED.bottom),
      ...placeNote(data.cores, 112, coreRight - 40, sizes),
    },
    four: {
      d: steppedBed(coreRight),
      ...placeNote(data.four, restStart, BED.right - 40, sizes),
    },
    bare: data.bare && firstBare ? { lines: placeBare(data.bare, firstBare.x, placed.filter((_, i) => !columns[i]!.district.functions.length), sizes) } : undefined,
    swell: swell(CORE_BED.left, coreRight),
  }
}

/** The remark stands where the streams of the others run, clear of the names below it. */
function placeBare(text: string, x: number, below: readonly PlacedRole[], { label }: Sizes): PlacedText[] {
  const leading = label * 1.4
  const lines = wrapLines(text, label, CANVAS.width - MARGIN_X - x)
  const lowest = Math.min(...below.map(({ name }) => name.y)) - label * 1.6
  return placeLines(lines, { x, y: Math.min(TOP + 2 * ROW, lowest - (lines.length - 1) * leading), size: label, anchor: 'start' }, leading)
}

/** Chooses the sizes and the columns: what each needs, then the spare room shared out. */
function arrange({ districts }: RolesData): { columns: Column[], sizes: Sizes, coreEnd: number, restStart: number } {
  const room = CANVAS.width - 2 * MARGIN_X
  for (const sizes of SIZES) {
    const needs = districts.map((district) => {
      const role = textWidth(district.role, sizes.role) > NARROWEST ? wrapLines(district.role, sizes.role, NARROWEST) : [district.role]
      const labels = district.functions.map(text => wrapLines(text, sizes.label, NARROWEST))
      const air = labels.length ? ROLE_APART - APART : 0
      const words = Math.max(
        ...role.map(line => textWidth(line, sizes.role) + air),
        ...labels.flat().map(line => textWidth(line, sizes.label)),
      )
      const streams = labels.length ? APART + (labels.length - 1) * PITCH + INFLOW : 0
      return { district, role, labels, words, width: words + streams }
    })
    const cores = needs.filter(({ district }) => district.tier === 'core').length
    const total = needs.reduce((sum, { width }) => sum + width + GAP, 0) + GAP
    if (total > room && sizes !== SIZES.at(-1))
      continue
    // Spare room goes between the cores' bed and the rest, and among the rest.
    const spare = Math.max(0, room - total) / Math.max(1, districts.length - cores)
    let x = MARGIN_X
    let [coreEnd, restStart] = [x, x]
    const columns = needs.map(({ width, ...column }, i): Column => {
      if (i === cores) {
        coreEnd = x - GAP
        x += GAP + spare
        restStart = x
      }
      const placed = { ...column, x }
      x += width + GAP + (i >= cores ? spare : 0)
      return placed
    })
    return { columns, sizes, coreEnd, restStart }
  }
  throw new Error('No sizes to lay the roles out in.')
}

function placeRole({ district, x, words, role, labels }: Column, sizes: Sizes): PlacedRole {
  const leading = sizes.role * 1.15
  const first = ROLE_BASE - (role.length - 1) * leading
  const lowest = first - sizes.role - sizes.label * 2.2
  const rows = Math.max(1, labels.length - 1)
  const pitch = Math.min(ROW, (lowest - TOP) / rows)
  // The lowest stream turns down first, so that none crosses another.
  const start = TOP + Math.max(0, 3 - labels.length) * ROW
  return {
    name: { text: district.name, size: sizes.label, x, y: first - sizes.role * 1.04 - 4, anchor: 'start' },
    role: placeLines(role, { x, y: first, size: sizes.role, anchor: 'start' }, leading),
    streams: labels.map((lines, i) => {
      const base = start + i * pitch
      const down = x + words + APART + (labels.length - 1 - i) * PITCH
      return {
        label: placeLines(lines, { x, y: base - (lines.length - 1) * sizes.label * 1.15, size: sizes.label, anchor: 'start' }, sizes.label * 1.15),
        d: stream(x, base + 10, down),
      }
    }),
  }
}

/** Runs level under its label, turns down and flows into the line. */
function stream(x: number, y: number, down: number): string {
  const [bend, mouth] = [12, 18]
  return `M${x} ${round(y)}H${round(down - bend)}A${bend} ${bend} 0 0 1 ${round(down)} ${round(y + bend)}V${Y0 - mouth}Q${round(down)} ${Y0 - 3} ${round(down + INFLOW - 2)} ${Y0 - 2}`
}

/** Lens on the line: full width over the bed, thin again at its shores. */
function swell(left: number, right: number): string {
  const [thin, full, taper] = [1.75, 4, 56]
  return `M${left - 20} ${Y0 - thin}C${left} ${Y0 - thin} ${left + 10} ${Y0 - full} ${left + taper} ${Y0 - full}H${round(right - taper)}C${round(right - 10)} ${Y0 - full} ${round(right)} ${Y0 - thin} ${round(right + 30)} ${Y0 - thin}`
    + `V${Y0 + thin}C${round(right)} ${Y0 + thin} ${round(right - 10)} ${Y0 + full} ${round(right - taper)} ${Y0 + full}H${left + taper}C${left + 10} ${Y0 + full} ${left} ${Y0 + thin} ${left - 20} ${Y0 + thin}Z`
}

const BANK = 58

function basin(left: number, right: number, bottom: number): string {
  return `M${left} ${Y0}${sink(left, bottom)}H${round(right - BANK)}${rise(right, bottom)}Z`
}

/** The bed of the four: deep under the cores, shallow under the others. */
function steppedBed(coreRight: number): string {
  const { left, right, deep, shallow } = BED
  const step = coreRight + 62
  return `M${left} ${Y0}${sink(left, deep)}H${round(coreRight - 28)}C${round(coreRight + 22)} ${deep} ${round(coreRight + 12)} ${shallow} ${round(step)} ${shallow}H${right - BANK}${rise(right, shallow)}Z`
}

function sink(x: number, bottom: number): string {
  return `C${x + 26} ${Y0} ${x + 14} ${bottom} ${x + BANK} ${bottom}`
}

function rise(x: number, bottom: number): string {
  return `C${round(x - 14)} ${bottom} ${round(x - 26)} ${Y0} ${round(x)} ${Y0}`
}

function placeNote({ term, gloss, lines }: TierNote, x: number, right: number, { label }: Sizes): Omit<PlacedBasin, 'd'> {
  const head = Math.min(34, Math.max(24, label * 1.42))
  const y = 541
  const after = x + textWidth(term, head) + 16
  const beside = after + textWidth(gloss, label) <= right
  const first = beside ? 584 : 600
  const placed = lines.flatMap(line => wrapLines(line, label, right - x))
  return {
    term: { text: term, size: head, x, y, anchor: 'start' },
    gloss: { text: gloss, size: label, x: beside ? after : x, y: beside ? y : y + label * 1.35, anchor: 'start' },
    lines: placeLines(placed, { x, y: first, size: label, anchor: 'start' }, Math.min(36, (CORE_BED.bottom - 14 - first) / Math.max(1, placed.length - 1))),
  }
}
