import type { TierNote } from '../data/figures/roles'
import type { PlacedText } from './canvas'
import { CANVAS, Y0 } from './canvas'
import { fitColumn, fitText, MIN_NAME } from './fit'
import { round } from './metrics'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** A line of what is said of a basin. */
export interface NoteLine extends PlacedText {
  /** Whether it names what the basin holds; the other lines introduce it. */
  readonly strong: boolean
}

/** A basin of the river bed and its words. */
export interface PlacedBasin {
  readonly d: string
  readonly term: PlacedText
  readonly lines: readonly NoteLine[]
}

/** The basin of the cores inside the bed of all districts, in px of the canvas. */
export interface BedLayout {
  readonly four: PlacedBasin
  readonly cores: PlacedBasin
  /** The line swollen over the cores. */
  readonly swell: string
}

const BED = { left: 34, right: CANVAS.width - 36, deep: 664, shallow: 597, shallowest: 640 } as const
const CORE_BED = { left: 56, bottom: 650 } as const
const BANK = 58
const HEAD = 34
const NOTE = { size: 24, leading: 36 } as const
/** Baseline of the term, and of the first line below it: with the gloss beside the term, and with the gloss as first line. */
const TERM_Y = 541
const FIRST = { beside: 584, below: 576 } as const
/** Blank between the last line and the ground of its basin. */
const BLANK = 14

/**
 * The bed of the river: the basin of the cores inside the bed of all districts.
 * @param data what is said of both
 * @param data.cores the cores
 * @param data.four all districts
 * @param coreEnd where the words of the cores end
 * @param restStart where those of the other districts begin
 */
export function layoutBed({ cores, four }: { readonly cores: TierNote, readonly four: TierNote }, coreEnd: number, restStart: number): BedLayout {
  const coreRight = coreEnd + (restStart - coreEnd) * 0.55
  const fourNote = placeNote(four, restStart, BED.right - 40, BED.shallowest - BLANK)
  const shallow = Math.max(BED.shallow, (fourNote.lines.at(-1)?.y ?? TERM_Y) + BLANK)
  return {
    cores: { d: basin(CORE_BED.left, coreRight, CORE_BED.bottom), ...placeNote(cores, 112, coreRight - 40, CORE_BED.bottom - BLANK) },
    four: { d: steppedBed(coreRight, shallow), ...fourNote },
    swell: swell(CORE_BED.left, coreRight),
  }
}

/** Term, gloss and lines of a basin: the gloss beside the term where it fits; broken over lines, then set smaller, and as a last resort cut. */
function placeNote({ term, gloss, lines }: TierNote, x: number, right: number, bottom: number): Omit<PlacedBasin, 'd'> {
  const width = right - x
  const head = fitText(term, { size: HEAD, smallest: MIN_NAME, width, measure: serifWidth })
  const after = x + serifWidth(head.lines[0]!, head.size) + 16
  const beside = [24, 22, 20, 18].find(size => after + textWidth(gloss, size) <= right)
  const parts = beside ? lines : [gloss, ...lines]
  const first = beside ? FIRST.beside : FIRST.below
  const column = parts.length ? fitColumn(parts.map(text => ({ text, size: NOTE.size })), width, bottom - first, NOTE.leading) : undefined
  const placed = column?.lines.map(({ text, size, part, below }): NoteLine =>
    ({ text, size, x, y: first - column.rise + below, anchor: 'start', strong: part > (beside ? 0 : 1) })) ?? []
  return {
    term: { text: head.lines[0]!, size: head.size, x, y: TERM_Y, anchor: 'start' },
    lines: beside ? [{ text: gloss, size: beside, x: after, y: TERM_Y, anchor: 'start', strong: false }, ...placed] : placed,
  }
}

/** Lens on the line: full width over the bed, thin again at its shores. */
function swell(left: number, right: number): string {
  const [thin, full, taper] = [1.75, 4, 56]
  return `M${left - 20} ${Y0 - thin}C${left} ${Y0 - thin} ${left + 10} ${Y0 - full} ${left + taper} ${Y0 - full}H${round(right - taper)}C${round(right - 10)} ${Y0 - full} ${round(right)} ${Y0 - thin} ${round(right + 30)} ${Y0 - thin}`
    + `V${Y0 + thin}C${round(right)} ${Y0 + thin} ${round(right - 10)} ${Y0 + full} ${round(right - taper)} ${Y0 + full}H${left + taper}C${left + 10} ${Y0 + full} ${left} ${Y0 + thin} ${left - 20} ${Y0 + thin}Z`
}

function basin(left: number, right: number, bottom: number): string {
  return `M${left} ${Y0}${sink(left, bottom)}H${round(right - BANK)}${rise(right, bottom)}Z`
}

/** The bed of all districts: deep under the cores, shallow under the others. */
function steppedBed(coreRight: number, shallow: number): string {
  const { left, right, deep } = BED
  const step = coreRight + 62
  return `M${left} ${Y0}${sink(left, deep)}H${round(coreRight - 28)}C${round(coreRight + 22)} ${deep} ${round(coreRight + 12)} ${round(shallow)} ${round(step)} ${round(shallow)}H${right - BANK}${rise(right, shallow)}Z`
}

function sink(x: number, bottom: number): string {
  return `C${x + 26} ${Y0} ${x + 14} ${bottom} ${x + BANK} ${bottom}`
}

function rise(x: number, bottom: number): string {
  return `C${round(x - 14)} ${round(bottom)} ${round(x - 26)} ${Y0} ${round(x)} ${Y0}`
}
