import type { CapitalData } from '../../data/figures/capital'
import type { PlacedText } from '../canvas'
import type { TickCount } from '../capital-ticks'
import { layoutTicks } from '../capital-ticks'
import { round } from '../metrics'
import { numeralWidth, OVERSHOOT, SIDE_BEARING } from '../numeral'
import { textWidth } from '../text'
import { isChinese } from '../upright'
import { LEAST } from './column'
import { paragraph } from './paragraph'
import { serifWidth } from '../serif'

/** The fund in the water and the bridge over it, in px of the column. */
export interface ReadingCapitalLayout {
  readonly height: number
  /** Heights of the line: under the fund, and under the bridge. */
  readonly waters: readonly number[]
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly measure: readonly PlacedText[]
  readonly count: TickCount
  readonly name: readonly PlacedText[]
  readonly detail: readonly PlacedText[]
  readonly platform: readonly PlacedText[]
  readonly task: readonly PlacedText[]
  readonly deck: string
  /** Each from the deck into the ground, and the upper edge of its name. */
  readonly piers: readonly { readonly x: number, readonly top: number, readonly bottom: number, readonly name: number }[]
  readonly pierNames: readonly (readonly PlacedText[])[]
  readonly bankNames: readonly (readonly PlacedText[])[]
  /** From the feet of the bridge down to the names of the banks. */
  readonly leaders: readonly string[]
}

const LABEL = 17
/** Ink of the numeral stands this far above the line. */
const STAND = 7
const TICKS = 24
/** From the edge to the middle of the deck's foot. */
const BANK = 7
const GAP = 10

/** The fund counted in the water; below it the line once more, as the water under the planned bridge. */
export function layoutReadingCapital({ fund, platform }: CapitalData, width: number): ReadingCapitalLayout {
  const size = Math.min(width * 0.34, 0.5 * width / numeralWidth(fund.digits, 1))
  const y1 = round(4 + size * 0.75 + STAND)
  const baseline = y1 - STAND - OVERSHOOT * size
  const left = -SIDE_BEARING * size
  const after = left + numeralWidth(fund.digits, size) + 14
  const unitSize = Math.max(LEAST, Math.min(32, (width - after) / serifWidth(fund.unit, 1)))
  const measured = paragraph(fund.measure, { x: after, top: 0, size: LABEL, width: width - after })
  const drop = baseline - measured.lines.at(-1)!.y
  const count = layoutTicks(fund.value, { x: 0, y: y1 + 9, width: width - 2, height: TICKS }, fund.scale)
  const name = paragraph(fund.name, { x: 0, top: y1 + TICKS + 22, size: 22, width, leading: 1.3, measure: serifWidth })
  const detail = paragraph(fund.detail, { x: 0, top: name.bottom, size: LABEL, width })

  const title = paragraph(platform.name, { x: 0, top: detail.bottom + 34, size: 24, width, leading: 1.25, measure: serifWidth })
  const task = paragraph(platform.task, { x: 0, top: title.bottom + 2, size: LABEL, width })
  const top = round(task.bottom + 24)
  const y2 = round(top + Math.min(150, width * 0.27))
  return {
    waters: [y1, y2],
    digits: { text: fund.digits, size, x: left, y: baseline, anchor: 'start' },
    unit: { text: fund.unit, size: unitSize, x: after, y: measured.lines[0]!.y + drop - LABEL - 8, anchor: 'start' },
    measure: measured.lines.map(line => ({ ...line, y: line.y + drop })),
    count,
    name: name.lines,
    detail: detail.lines,
    platform: title.lines,
    task: task.lines,
    ...layoutBridge(platform, { width, top, water: y2 }),
  }
}

type Bridge = Pick<ReadingCapitalLayout, 'height' | 'deck' | 'piers' | 'pierNames' | 'bankNames' | 'leaders'>

/** A hollow deck from edge to edge on solid piers; the founders stand under their piers, the banks under the founders. */
function layoutBridge({ piers, banks }: CapitalData['platform'], { width, top, water }: { readonly width: number, readonly top: number, readonly water: number }): Bridge {
  const [from, to] = [BANK, width - BANK]
  const bend = 0.2 * (to - from)
  const rise = water - top
  const column = (width - 2 * (BANK + GAP) + GAP) / piers.names.length
  const xs = piers.names.map((_, i) => round(BANK + GAP + column * i + (column - GAP) / 2))
  const founders = layoutFounders(piers.names, xs, { width, column: column - GAP, top: water + 22 })
  const foot = founders.bottom + 14
  const half = width / 2 - GAP
  const sides = banks.map((name, i) => paragraph(name.join(isChinese(name.join('')) ? '' : ' '), { x: i === 0 ? 0 : width, top: foot + 4, size: 20, width: half, anchor: i === 0 ? 'start' : 'end', leading: 1.25, measure: serifWidth }))
  return {
    height: Math.max(...sides.map(({ bottom }) => bottom)),
    deck: `M${from} ${water}C${round(from + 0.1 * bend)} ${round(water - 0.6 * rise)} ${round(from + 0.4 * bend)} ${top} ${round(from + bend)} ${top}`
      + `H${round(to - bend)}C${round(to - 0.4 * bend)} ${top} ${round(to - 0.1 * bend)} ${round(water - 0.6 * rise)} ${to} ${water}`,
    piers: xs.map((x, i) => ({ x, top: round(deckAt(Math.min(x - from, to - x) / bend, top, water)), bottom: water + 14, name: founders.tops[i]! })),
    pierNames: founders.names,
    bankNames: sides.map(({ lines }) => lines),
    leaders: [1.5, width - 1.5].map(x => `M${x} ${water + 8}V${round(foot)}`),
  }
}

interface Founders {
  readonly names: readonly (readonly PlacedText[])[]
  readonly tops: readonly number[]
  readonly bottom: number
}

/** Side by side where all names fit whole, else one below the other, each under its pier as far as the column allows. */
function layoutFounders(names: readonly string[], xs: readonly number[], { width, column, top }: { readonly width: number, readonly column: number, readonly top: number }): Founders {
  const label = { size: LABEL, leading: 1.25 } as const
  const under = (size: number) => names.map((name, i) => paragraph(name, { ...label, size, x: xs[i]!, top, width: column, anchor: 'middle' }))
  const beside = under(Math.min(...under(LABEL).map(({ lines }) => lines[0]!.size)))
  if (!beside.some(({ lines }) => lines.some(({ text }) => text.endsWith('…'))))
    return { names: beside.map(({ lines }) => lines), tops: xs.map(() => top), bottom: Math.max(...beside.map(({ bottom }) => bottom)) }
  // The last stands highest: what leads down to the others passes on its left.
  const right = width - BANK - GAP
  const tops: number[] = []
  let bottom = top
  const stacked = names.map((name, i) => {
    const clear = i === 0 ? BANK + GAP : xs[i - 1]! + GAP
    return { name, x: Math.max(clear, Math.min(xs[i]! - 4, right - textWidth(name, LABEL))) }
  }).reverse().map(({ name, x }) => {
    tops.unshift(bottom)
    const set = paragraph(name, { ...label, x, top: bottom, width: right - x })
    bottom = set.bottom + 4
    return set.lines
  })
  return { names: stacked.reverse(), tops, bottom }
}

/** Height of the deck at a distance from its foot, in lengths of its bend. */
function deckAt(distance: number, top: number, water: number): number {
  if (distance >= 1)
    return top
  const at = (b: number, c: number, d: number, t: number) => 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
  let [low, high] = [0, 1]
  for (let i = 0; i < 30; i++) {
    const t = (low + high) / 2
    if (at(0.1, 0.4, 1, t) < distance)
      low = t
    else
      high = t
  }
  return water - (water - top) * at(0.6, 1, 1, low)
}
