import { scalePoint } from 'd3-scale'
import type { CapitalData } from '../data/figures/capital'
import type { PlacedText } from './canvas'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import { placeLines, wrapLines } from './lines'
import { numeralWidth, OVERSHOOT, SIDE_BEARING } from './numeral'
import { textWidth } from './text'

export interface CapitalLayout {
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly measure: PlacedText
  /** One tick per 亿元, in groups of ten. */
  readonly ticks: readonly number[]
  readonly tickHeight: number
  readonly tickWidth: number
  readonly name: readonly PlacedText[]
  readonly detail: readonly PlacedText[]
  /** Way of the bridge from bank to bank. */
  readonly deck: string
  readonly piers: readonly { readonly x: number, readonly top: number, readonly bottom: number }[]
  readonly pierNames: readonly (readonly PlacedText[])[]
  readonly bankNames: readonly (readonly PlacedText[])[]
  readonly platform: readonly PlacedText[]
  readonly task: readonly PlacedText[]
}

const NUMBER = 230
/** Where the fund ends and where the bridge stands. */
const FUND_RIGHT = 446
const BANKS = [540, 1160] as const
/** Widest line of a bank's name. */
const BANK_WIDTH = 150
/** Where the outer piers stand, in lengths of the deck's bend: near its ends, so that the gaps between all five names are about equal. */
const OUTER_PIER = 1.07
/** Ink of the numeral stands this far above the middle of the line. */
const STAND = 9
const DECK_Y = 330
const GROUP_GAP = 0.9

/** Sizes for the founders' names, largest first, and the lines that each may take. */
const NAME_SETTINGS = [
  { size: 22, leading: 30, lines: 2 },
  { size: 20, leading: 25, lines: 3 },
  { size: 18, leading: 22, lines: 4 },
] as const

/** Offsets of the ticks: groups of ten with a gap of almost a tick's pitch more. */
function tickOffsets(count: number, width: number): { xs: number[], pitch: number } {
  const slots = count - 1 + GROUP_GAP * (Math.ceil(count / 10) - 1)
  const pitch = Math.min(12, (width - 5) / Math.max(1, slots))
  return { xs: Array.from({ length: count }, (_, i) => MARGIN_X + pitch * (i + GROUP_GAP * Math.floor(i / 10))), pitch }
}

/** Breaks a name into the given number of lines or fewer, as narrow as they come. */
function wrapToLines(name: string, size: number, count: number, width: number): string[] {
  for (let limit = textWidth(name, size) / count; limit < width; limit += size / 4) {
    const lines = wrapLines(name, size, limit)
    if (lines.length <= count)
      return lines
  }
  return wrapLines(name, size, width)
}

/** A bank's name, centred on its bank as far as the margin allows. */
function layoutBank(name: readonly string[], bank: number, y: number): PlacedText[] {
  const lines = name.flatMap(line => wrapLines(line, 24, BANK_WIDTH))
  const half = Math.max(...lines.map(line => textWidth(line, 24))) / 2
  return placeLines(lines, { size: 24, x: Math.min(bank, CONTENT.right - half), y, anchor: 'middle' }, 30)
}

/** The fund as a count in the water, the planned platform as a hollow bridge on the piers of its founders. */
export function layoutCapital({ fund, platform }: CapitalData): CapitalLayout {
  const unitSize = 44
  const wordsWidth = Math.max(textWidth(fund.unit, unitSize), textWidth(fund.measure, 24))
  const size = Math.min(NUMBER, (FUND_RIGHT - MARGIN_X - 20 - wordsWidth) / numeralWidth(fund.digits, 1))
  const baseline = Y0 - STAND - OVERSHOOT * size
  const left = MARGIN_X - SIDE_BEARING * size
  const wordsLeft = left + numeralWidth(fund.digits, size) + 20
  const { xs, pitch } = tickOffsets(Math.round(fund.value), FUND_RIGHT - MARGIN_X)

  const [from, to] = BANKS
  const curve = 0.21 * (to - from)
  const deck = `M${from} ${Y0}C${from + 0.16 * curve} ${Y0 - 88} ${from + 0.42 * curve} ${DECK_Y} ${from + curve} ${DECK_Y}`
    + `H${to - curve}C${to - 0.42 * curve} ${DECK_Y} ${to - 0.16 * curve} ${Y0 - 88} ${to} ${Y0}`

  // Piers stand at equal distances between the banks; names get the room up to half way to the next.
  const names = platform.piers.names
  const places = names.map((_, i) => i)
  const pierAt = scalePoint(places, [from + OUTER_PIER * curve, to - OUTER_PIER * curve])
  const xsOfPiers = places.map(place => names.length === 1 ? (from + to) / 2 : pierAt(place)!)
  const spacing = names.length > 1 ? xsOfPiers[1]! - xsOfPiers[0]! : to - from
  const setting = NAME_SETTINGS.find(({ size, lines }) => names.every(name => wrapLines(name, size, spacing - 14).length <= lines))
    ?? NAME_SETTINGS.at(-1)!
  // All names take as many lines as the longest needs.
  const rows = Math.max(...names.map(name => wrapLines(name, setting.size, spacing - 14).length))
  const foot = Y0 + 52
  const middle = (from + to) / 2

  const taskLines = wrapLines(platform.task, 24, to - from - 40)
  const taskTop = DECK_Y - 34 - (taskLines.length - 1) * 32
  const oneLine = textWidth(fund.name, 28) <= FUND_RIGHT - MARGIN_X + 24
  const [nameSize, nameLeading, detailSize] = oneLine ? [28, 36, 24] : [24, 29, 22]
  const nameLines = wrapLines(fund.name, nameSize, FUND_RIGHT - MARGIN_X + 24)
  const nameY = Y0 + (oneLine ? 82 : 74)
  return {
    digits: { text: fund.digits, size, x: left, y: baseline, anchor: 'start' },
    unit: { text: fund.unit, size: unitSize, x: wordsLeft, y: baseline - 42, anchor: 'start' },
    measure: { text: fund.measure, size: 24, x: wordsLeft, y: baseline - 2, anchor: 'start' },
    ticks: xs,
    tickHeight: 26,
    tickWidth: Math.min(4.5, pitch * 0.5),
    name: placeLines(nameLines, { size: nameSize, x: MARGIN_X, y: nameY, anchor: 'start' }, nameLeading),
    detail: placeLines(
      wrapLines(fund.detail, detailSize, FUND_RIGHT - MARGIN_X + 24),
      { size: detailSize, x: MARGIN_X, y: nameY + (nameLines.length - 1) * nameLeading + detailSize + 12, anchor: 'start' },
      nameLeading,
    ),
    deck,
    piers: xsOfPiers.map(x => ({ x, top: DECK_Y + 6, bottom: Y0 + 18 })),
    pierNames: names.map((name, i) =>
      placeLines(wrapToLines(name, setting.size, rows, spacing - 14), { size: setting.size, x: xsOfPiers[i]!, y: foot, anchor: 'middle' }, setting.leading)),
    bankNames: platform.banks.map((name, i) => layoutBank(name, BANKS[i]!, foot)),
    platform: placeLines([platform.name], { size: 44, x: middle, y: taskTop - 42, anchor: 'middle' }, 0),
    task: placeLines(taskLines, { size: 24, x: middle, y: taskTop, anchor: 'middle' }, 32),
  }
}
