import type { DistrictRole, RolesData } from '../data/figures/roles'
import { CONTENT, Y0 } from './canvas'
import { fitText, shareWidth } from './fit'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** Sizes of names and functions, and of roles, tried from the largest down until all stand side by side. */
const SIZES = [
  { label: 24, role: 40 },
  { label: 22, role: 34 },
  { label: 20, role: 30 },
  { label: 18, role: 26 },
  { label: 18, role: 22 },
] as const
/** Sizes of the labels of streams and of roles, in px. */
export type Sizes = (typeof SIZES)[number]

/** Distance between neighbouring streams, the second where room is short. */
const PITCHES = [13, 8] as const
/** From a label to the first stream. */
const APART = 14
/** From a role to the first stream: the larger type needs more air. */
const ROLE_APART = 30
/** Room a stream needs to run into the river beyond its bend. */
export const INFLOW = 20
/** Blank between the columns of districts, in px. */
export const GAP = 24
/** Baseline of the highest label, in px of the canvas. */
export const TOP = 198
/** Distance of the labels of neighbouring streams at most, in px. */
export const ROW = 54
const ROLE_BASE = Y0 - 26
/** Widest words of a district before they are broken. */
const NARROWEST = 250
const ROLE_LINES = 2
/** Baseline to baseline of labels and roles, in em. */
export const LEADING = { label: 1.15, role: 1.15 } as const

/** A district with its streams, broken into lines, in px of the canvas. */
export interface Column {
  readonly district: DistrictRole
  readonly x: number
  readonly name: string
  readonly role: readonly string[]
  /** Baseline of the role’s first line. */
  readonly roleTop: number
  readonly labels: readonly (readonly string[])[]
  /** Baseline of each label’s first line. */
  readonly rows: readonly number[]
  /** Where the streams turn down, in the order of the labels. */
  readonly downs: readonly number[]
}

/** The districts from left to right, in the largest sizes that fit, in px of the canvas. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly sizes: Sizes
  /** Where the cores end and the other districts begin. */
  readonly coreEnd: number
  readonly restStart: number
}

type Words = Pick<Column, 'name' | 'role' | 'labels'>

/** Lowest baseline of a label above a name and a role of so many lines. */
function lowestLabel(sizes: Sizes, roleLines: number): number {
  return ROLE_BASE - (roleLines - 1) * sizes.role * LEADING.role - sizes.role - sizes.label * 2.2
}

const leastPitch = ({ label }: Sizes) => label * 1.1 + 12

/** Distance of labels of one line each above a role, less than the least where they do not fit. */
function pitchOf({ labels, role }: Words, sizes: Sizes): number {
  const more = labels.reduce((sum, { length }) => sum + (length - 1) * sizes.label * LEADING.label, 0)
  return Math.min(ROW, (lowestLabel(sizes, role.length) - TOP - more) / Math.max(1, labels.length - 1))
}

/** The words of a district in one setting, broken where they are wide; cut where there is a last width. */
function wordsOf(district: DistrictRole, sizes: Sizes, width: number, cut: boolean): Words {
  const role = fitText(district.role, { size: sizes.role, smallest: sizes.role, width, most: cut ? ROLE_LINES : Infinity, measure: serifWidth }).lines
  const n = district.functions.length
  const spare = lowestLabel(sizes, role.length) - TOP - (n - 1) * leastPitch(sizes)
  const most = cut ? 1 + Math.max(0, Math.floor(spare / n / (sizes.label * LEADING.label))) : Infinity
  return {
    name: fitText(district.name, { size: sizes.label, smallest: sizes.label, width }).lines[0]!,
    role,
    labels: district.functions.map(text => fitText(text, { size: sizes.label, smallest: sizes.label, width, most }).lines),
  }
}

/** Width of the words and of the air that a role needs, where the streams begin to turn down. */
function widthOf({ name, role, labels }: Words, sizes: Sizes): number {
  const air = labels.length ? ROLE_APART - APART : 0
  return Math.max(
    textWidth(name, sizes.label),
    ...role.map(line => serifWidth(line, sizes.role) + air),
    ...labels.flat().map(line => textWidth(line, sizes.label)),
  )
}

const streamsWidth = (n: number, pitch: number) => n ? APART + (n - 1) * pitch + INFLOW : 0

/** Chooses sizes and columns: what each district needs, then the spare room shared out. */
export function arrange({ districts }: RolesData): Columns {
  const room = CONTENT.right - CONTENT.left
  const fixed = (pitch: number) => districts.reduce((sum, { functions }) => sum + streamsWidth(functions.length, pitch) + GAP, GAP)
  const isWhole = ({ name, role, labels }: Words) => ![name, ...role, ...labels.flat()].some(line => line.endsWith('…'))
  for (const sizes of SIZES) {
    const words = districts.map(district => wordsOf(district, sizes, NARROWEST, false))
    const widths = words.map(each => widthOf(each, sizes))
    const taken = widths.reduce((sum, width) => sum + width, fixed(PITCHES[0]))
    if (taken <= room && words.every(each => isWhole(each) && pitchOf(each, sizes) >= leastPitch(sizes) - 1e-9 && each.role.length <= ROLE_LINES))
      return placeColumns(districts, words, widths, sizes, PITCHES[0])
  }
  // Not enough room for all: it is shared out, words are broken to fit their share, and cut as a last resort.
  const sizes = SIZES.at(-1)!
  const air = ROLE_APART - APART
  const wishes = districts.map(district => widthOf(wordsOf(district, sizes, Infinity, false), sizes))
  const widths = shareWidth(wishes, room - fixed(PITCHES[1]))
  const words = districts.map((district, i) => wordsOf(district, sizes, widths[i]! - (district.functions.length ? air : 0), true))
  return placeColumns(districts, words, words.map(each => widthOf(each, sizes)), sizes, PITCHES[1])
}

function placeColumns(districts: readonly DistrictRole[], words: readonly Words[], widths: readonly number[], sizes: Sizes, pitch: number): Columns {
  const cores = districts.filter(({ tier }) => tier === 'core').length
  const full = districts.map(({ functions }, i) => widths[i]! + streamsWidth(functions.length, pitch))
  // Spare room goes between the cores' bed and the rest, and among the rest.
  const spare = Math.max(0, CONTENT.right - CONTENT.left - full.reduce((sum, width) => sum + width + GAP, GAP)) / Math.max(1, districts.length - cores)
  let x: number = CONTENT.left
  let [coreEnd, restStart] = [x, x]
  const columns = districts.map((district, i): Column => {
    if (i === cores) {
      coreEnd = x - GAP
      x += GAP + spare
      restStart = x
    }
    const own = words[i]!
    const at = x
    x += full[i]! + GAP + (i >= cores ? spare : 0)
    return { district, x: at, ...own, ...placeRows(own, sizes), downs: own.labels.map((_, n) => at + widths[i]! + APART + (own.labels.length - 1 - n) * pitch) }
  })
  return { columns, sizes, coreEnd, restStart }
}

/** Baselines of role and labels: the last labels of all districts stand in one row as long as there are few. */
function placeRows(words: Words, sizes: Sizes): Pick<Column, 'rows' | 'roleTop'> {
  const pitch = pitchOf(words, sizes)
  const leading = sizes.label * LEADING.label
  const heights = words.labels.map(({ length }) => (length - 1) * leading)
  const whole = heights.reduce((sum, height) => sum + height, 0) + (heights.length - 1) * pitch
  const last = lowestLabel(sizes, words.role.length)
  let y = Math.max(TOP, Math.min(TOP + Math.max(0, 3 - heights.length) * ROW, last - whole))
  const rows = heights.map((height) => {
    const at = y
    y += height + pitch
    return at
  })
  return { rows, roleTop: ROLE_BASE - (words.role.length - 1) * sizes.role * LEADING.role }
}
