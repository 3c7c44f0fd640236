import { scalePoint } from 'd3-scale'
import type { CapitalData } from '../data/figures/capital'
import type { PlacedText, Point } from './canvas'
import { Y0 } from './canvas'
import { fitText } from './fit'
import { placeLines } from './lines'
import { narrowest } from './narrow'
import { serifWidth } from './serif'

/** The planned platform as a bridge: its deck and piers with their words, in px of the canvas. */
export interface BridgeLayout {
  /** Path of the deck from bank to bank. */
  readonly deck: string
  readonly piers: readonly { readonly x: number, readonly top: number, readonly bottom: number }[]
  readonly pierNames: readonly (readonly PlacedText[])[]
  readonly bankNames: readonly (readonly PlacedText[])[]
  readonly platform: readonly PlacedText[]
  readonly task: readonly PlacedText[]
  /** Left edge of the words below the line. */
  readonly left: number
}

const BANKS = [540, 1160] as const
const DECK_Y = 330
const BEND = 0.21 * (BANKS[1] - BANKS[0])
/** Where the outer piers stand, in lengths of the deck's bend: near its ends, so that the gaps between all five names are about equal. */
const OUTER_PIER = 1.07
/** First and lowest baseline of the names below the line; the slide's note stands below them. */
const FOOT = Y0 + 52
const LOWEST = 616
/** Least gap between neighbouring names. */
const GAP = 14
const TASK = { size: 24, leading: 32 } as const

/** Sizes for the names below the line, largest first, the lines that they may take, and the widest bank. */
const NAME_SETTINGS = [
  { size: 22, leading: 30, lines: 2, bank: 24, bankWidth: 150 },
  { size: 20, leading: 25, lines: 3, bank: 22, bankWidth: 132 },
  { size: 18, leading: 22, lines: 4, bank: 20, bankWidth: 110 },
  { size: 18, leading: 21, lines: 4, bank: 20, bankWidth: 84 },
] as const
type Setting = (typeof NAME_SETTINGS)[number]

const OUTER = [BANKS[0] + OUTER_PIER * BEND, BANKS[1] - OUTER_PIER * BEND] as const

/** Height of the deck where a pier meets it: the bends at its ends stand clear of the flat part. */
function deckAt(x: number): number {
  const from = Math.min(x - BANKS[0], BANKS[1] - x)
  if (from >= BEND)
    return DECK_Y
  const [a, b, c, d]: readonly Point[] = [{ x: 0, y: Y0 }, { x: 0.16 * BEND, y: Y0 - 88 }, { x: 0.42 * BEND, y: DECK_Y }, { x: BEND, y: DECK_Y }] as const
  const at = (key: 'x' | 'y', t: number) => (1 - t) ** 3 * a![key] + 3 * t * (1 - t) ** 2 * b![key] + 3 * t ** 2 * (1 - t) * c![key] + t ** 3 * d![key]
  let [low, high] = [0, 1]
  for (let i = 0; i < 30; i++) {
    const t = (low + high) / 2
    if (at('x', t) < from)
      low = t
    else
      high = t
  }
  return at('y', low)
}

const bankLeading = (setting: Setting) => Math.min(30, setting.bank * 1.25)
const isWhole = (names: readonly (readonly string[])[]) => !names.flat().some(line => line.endsWith('…'))

interface Names {
  readonly setting: Setting
  readonly xs: readonly number[]
  readonly piers: readonly (readonly string[])[]
  readonly banks: readonly { readonly lines: readonly string[], readonly x: number, readonly half: number }[]
  /** Whether nothing had to be cut. */
  readonly whole: boolean
}

/** Names of banks and piers side by side in one setting; piers move towards the banks where they need the room. */
function tryNames({ piers, banks }: CapitalData['platform'], setting: Setting, edge: { readonly left: number, readonly right: number }): Names {
  const { size, lines: most } = setting
  const placedBanks = banks.map((name, i) => {
    const fit = { size: setting.bank, smallest: setting.bank, width: setting.bankWidth, measure: serifWidth }
    const rows = 1 + Math.floor((LOWEST - FOOT) / bankLeading(setting))
    // The name keeps the line breaks it was given as long as there are enough lines for them.
    const broken = name.flatMap(line => fitText(line, { ...fit, most: Infinity }).lines)
    const lines = broken.length <= rows && isWhole([broken]) ? broken : fitText(name.join(''), { ...fit, most: rows }).lines
    const half = Math.max(...lines.map(line => serifWidth(line, setting.bank))) / 2
    const x = Math.min(Math.max(BANKS[i]!, edge.left + half), edge.right - half)
    return { lines, x, half }
  })
  const [start, end] = [placedBanks[0]!.x + placedBanks[0]!.half + GAP, placedBanks[1]!.x - placedBanks[1]!.half - GAP]
  const n = piers.names.length
  const places = piers.names.map((_, i) => i)
  const set = (xs: readonly number[]) => {
    const spacing = n > 1 ? xs[1]! - xs[0]! - GAP : Infinity
    const width = Math.min(spacing, 2 * (xs[0]! - start), 2 * (end - xs.at(-1)!))
    return piers.names.map(name => fitText(name, { size, smallest: size, width, most }).lines)
  }
  const even = (end - start + GAP) / n
  const options = n === 1
    ? [[(BANKS[0] + BANKS[1]) / 2]]
    : [places.map(scalePoint(places, OUTER)) as number[], places.map(i => start - GAP / 2 + (i + 0.5) * even)]
  const tried = options.map(xs => ({ xs, lines: set(xs) }))
  const chosen = tried.find(({ lines }) => isWhole(lines)) ?? tried.at(-1)!
  return {
    setting,
    xs: chosen.xs,
    piers: chosen.lines,
    banks: placedBanks,
    whole: isWhole(chosen.lines) && isWhole(placedBanks.map(({ lines }) => lines)),
  }
}

/**
 * The planned platform: a hollow deck between two banks on solid piers.
 * @param platform its words
 * @param edge margins that its words keep to
 */
export function layoutBridge(platform: CapitalData['platform'], edge: { readonly left: number, readonly right: number }): BridgeLayout {
  const [from, to] = BANKS
  const middle = (from + to) / 2
  const deck = `M${from} ${Y0}C${from + 0.16 * BEND} ${Y0 - 88} ${from + 0.42 * BEND} ${DECK_Y} ${from + BEND} ${DECK_Y}`
    + `H${to - BEND}C${to - 0.42 * BEND} ${DECK_Y} ${to - 0.16 * BEND} ${Y0 - 88} ${to} ${Y0}`

  const tried = NAME_SETTINGS.map(setting => tryNames(platform, setting, edge))
  const { setting, xs, piers, banks } = tried.find(({ whole }) => whole) ?? tried.at(-1)!
  // All names take as many lines as the longest needs, and are as narrow as so many lines allow.
  const rows = Math.max(...piers.map(lines => lines.length))
  const pierLines = piers.map((lines, i) => {
    const name = platform.piers.names[i]!
    const { size } = setting
    return isWhole([lines]) ? fitText(name, { size, smallest: size, width: narrowest(name, size, rows) + 0.1, most: rows }).lines : lines
  })

  const widest = 2 * Math.min(middle - edge.left, edge.right - middle)
  const name = fitText(platform.name, { size: 44, smallest: 28, width: widest, measure: serifWidth })
  const taskFit = { smallest: 18, width: to - from - 40, most: 3 }
  const task = fitText(platform.task, { ...taskFit, size: TASK.size })
  const taskLeading = TASK.leading * task.size / TASK.size
  const taskTop = DECK_Y - 34 - (task.lines.length - 1) * taskLeading

  return {
    deck,
    piers: xs.map(x => ({ x, top: deckAt(x) + 6, bottom: Y0 + 18 })),
    pierNames: pierLines.map((lines, i) => placeLines(lines, { size: setting.size, x: xs[i]!, y: FOOT, anchor: 'middle' }, setting.leading)),
    bankNames: banks.map(({ lines, x }) => placeLines(lines, { size: setting.bank, x, y: FOOT, anchor: 'middle' }, bankLeading(setting))),
    platform: placeLines(name.lines, { size: name.size, x: middle, y: taskTop - 42, anchor: 'middle' }, 0),
    task: placeLines(task.lines, { size: task.size, x: middle, y: taskTop, anchor: 'middle' }, taskLeading),
    left: banks[0]!.x - banks[0]!.half,
  }
}
