import { scaleLinear } from 'd3-scale'
import type { Bar, ThreeValleysData, Valley } from '../../data/figures/three-valleys'
import type { Measure } from '../../data/types'
import type { Box, PlacedText } from '../canvas'
import type { Texture } from '../textures'
import { fitText } from '../fit'
import { placeLines } from '../lines'
import { numeralWidth } from '../numeral'
import { serifWidth } from '../serif'
import { textWidth } from '../text'
import { diagonals, grid, slices, solid, uprights } from '../textures'
import { columnSizes, LEAST } from './column'

const THICKNESS = 40
/** How far dashed edges run on where a number is only a lower bound. */
const BEYOND = 20
/** Pitch of the textures' lines, measured across them. */
const PITCH = 9
const STRIPE = 2.6
/** Half the opening of the line into “=”, how it bends, and the stroke through it. */
const EQUAL = { half: 46, bend: 20, open: 8, stroke: 27 } as const
const SEPARATOR = 38
const LEADING = 1.4
const GAP = 12
/** From the foot of a bar to the words under it. */
const UNDER = 12
/** Capitals of the bold serif run wider than its other letters. */
const CAPITALS = 1.2

/** Every family of measures has a texture of its own; those without one share the grid. */
const TEXTURES: Partial<Record<Measure, Texture>> = {
  'revenue': solid,
  'core-revenue': solid,
  'gdp': slices,
  'scale': diagonals,
  'total-scale': diagonals,
  'core-scale': diagonals,
  'output': uprights,
}

/** A measure of a valley as a bar with its words, in px of the column. */
export interface ColumnBar {
  readonly fact: string
  readonly measure: Measure
  readonly box: Box
  readonly texture: string
  /** Dashed edges beyond an open end. */
  readonly beyond?: string
  readonly word: PlacedText
  readonly number: PlacedText
  readonly unit: PlacedText
  readonly when: readonly PlacedText[]
  readonly scope: readonly PlacedText[]
  readonly slip?: { readonly before: PlacedText, readonly struck: PlacedText, readonly stroke: string }
}

/** A valley with its name and bars, in px of the column. */
export interface ColumnValley {
  /** Over its first bar, and again over each one that the line sets off. */
  readonly name: readonly PlacedText[]
  readonly age: { readonly fact: string, readonly lines: readonly PlacedText[] }
  readonly finding: readonly PlacedText[]
  readonly bars: readonly ColumnBar[]
  readonly supposed?: { readonly fact: string, readonly lines: readonly PlacedText[] }
}

/** The line across the column, opened into “=” and struck through. */
export interface ColumnUnequal {
  readonly halves: readonly string[]
  readonly ends: string
  readonly stroke: string
}

/** The valleys one below the other and the signs between them, in px of the column. */
export interface ReadingThreeValleysLayout {
  readonly height: number
  readonly valleys: readonly ColumnValley[]
  readonly unequal: readonly ColumnUnequal[]
}

interface Page {
  readonly width: number
  readonly label: number
  readonly name: number
  /** Numbers are all of one size: a larger one would rank them. */
  readonly number: number
  readonly wordSize: number
  readonly lengthOf: (value: number) => number
}

/** Level bars on one scale, one below the other, each in the texture of its measure; the line between unlike neighbours opens into “≠”. */
export function layoutReadingThreeValleys({ valleys }: ThreeValleysData, width: number): ReadingThreeValleysLayout {
  const { wide, label, name } = columnSizes(width)
  const bars = valleys.flatMap(valley => valley.bars)
  const longest = Math.max(...bars.map(({ value }) => value))
  const number = Math.max(26, Math.min(wide ? 48 : 40, ...bars.map(({ text, unit }) => (width - textWidth(unit, LEAST) - 10) / numeralWidth(text, 1))))
  const page: Page = {
    width,
    label,
    name,
    number,
    wordSize: wide ? 36 : 30,
    lengthOf: scaleLinear([0, longest], [0, width - BEYOND - 2]),
  }
  const unequal: ColumnUnequal[] = []
  let y = 0
  let before: Bar | undefined
  const placed = valleys.map((valley): ColumnValley => {
    // A valley is set off from the one before by the line, its own numbers from each other as well.
    const separate = (bar: Bar) => {
      if (before && before.measure !== bar.measure) {
        unequal.push(unequalAt(y + SEPARATOR, width))
        y += SEPARATOR * 2
      }
      else if (before) {
        y += SEPARATOR
      }
      before = bar
    }
    separate(valley.bars[0]!)
    const head = placeHead(valley, y, page)
    y = head.bottom + 6
    const names = [...head.valley.name]
    const stand = (bar: Bar) => {
      const result = placeBar(bar, y, page)
      y = result.bottom
      return result.bar
    }
    const own = valley.bars.map((bar, i) => {
      if (i === 0)
        return stand(bar)
      // Beyond the line the name is said again: its heading is out of sight there.
      separate(bar)
      const again = placeName(valley.name, y, page)
      y = again.at(-1)!.y + 12
      names.push(...again)
      return stand(bar)
    })
    const supposed = valley.supposed && textLines(valley.supposed.lines.join(/\p{Script=Han}/u.test(valley.supposed.lines.join('')) ? '' : ' '), y + 8, page)
    if (supposed)
      y = supposed.at(-1)!.y
    return { ...head.valley, name: names, bars: own, supposed: supposed && { fact: valley.supposed!.fact, lines: supposed } }
  })
  return { height: Math.ceil(y + 10), valleys: placed, unequal }
}

/** Running words from a height on, in as many lines as they need. */
function textLines(text: string, top: number, { width, label }: Page): PlacedText[] {
  const { lines, size } = fitText(text, { size: label, smallest: LEAST, width, most: 6 })
  return placeLines(lines, { size, x: 0, y: top + size, anchor: 'start' }, size * LEADING)
}

function placeName(name: string, y: number, page: Page): PlacedText[] {
  const { lines, size } = fitText(name, { size: page.name + 2, smallest: page.name, width: page.width, most: 3, measure: serifWidth })
  return placeLines(lines, { size, x: 0, y: y + size, anchor: 'start' }, size * 1.3)
}

/** Name and age of a valley, and what its numbers show together. */
function placeHead({ name, age, finding }: Valley, y: number, page: Page): { readonly valley: Pick<ColumnValley, 'name' | 'age' | 'finding'>, readonly bottom: number } {
  const names = placeName(name, y, page)
  const last = names.at(-1)!
  const nameEnd = serifWidth(last.text, last.size) + GAP
  const beside = nameEnd + textWidth(age.text, page.label) <= page.width
  const ages: PlacedText[] = beside
    ? [{ text: age.text, size: page.label, x: nameEnd, y: last.y, anchor: 'start' }]
    : textLines(age.text, last.y + 6, page)
  const findings = finding ? textLines(finding, ages.at(-1)!.y + 8, page) : []
  return { valley: { name: names, age: { fact: age.fact, lines: ages }, finding: findings }, bottom: (findings.at(-1) ?? ages.at(-1)!).y + 6 }
}

function placeBar(bar: Bar, y: number, page: Page): { readonly bar: ColumnBar, readonly bottom: number } {
  const { width, label, number: size } = page
  const word = fitText(bar.word, { size: page.wordSize, smallest: LEAST + 2, width, measure: serifWidth })
  const numberWidth = numeralWidth(bar.text, size)
  const unit = fitText(bar.unit, { size: label + 1, smallest: LEAST, width: Math.max(2 * LEAST, width - numberWidth - 6) })
  const whole = numberWidth + 6 + textWidth(unit.lines[0]!, unit.size)
  // The measure stands behind its number, or above it where both are long.
  const beside = whole + 18 + serifWidth(word.lines[0]!, word.size) * (/[A-Z]{2}/.test(bar.word) ? CAPITALS : 1) <= width
  const wordY = y + (beside ? size * 0.9 : word.size)
  const baseline = beside ? wordY : wordY + size * 0.95
  const box = { x: 0, y: baseline + 12, width: page.lengthOf(bar.value), height: THICKNESS }
  const foot = box.y + THICKNESS + UNDER
  const when = textLines(bar.when, foot, page)
  const slip = bar.slip && placeSlip(bar.slip, when, page)
  const scope = textLines(bar.scope, (slip?.before ?? when.at(-1)!).y + 6, page)
  const texture = TEXTURES[bar.measure] ?? grid
  const end = box.x + box.width
  return {
    bottom: scope.at(-1)!.y,
    bar: {
      fact: bar.fact,
      measure: bar.measure,
      box,
      texture: texture(box, PITCH, STRIPE),
      beyond: bar.open ? `M${end + 3} ${box.y + 1}h${BEYOND - 4}M${end + 3} ${box.y + THICKNESS - 1}h${BEYOND - 4}` : undefined,
      word: { text: word.lines[0]!, size: word.size, x: beside ? whole + 18 : 0, y: wordY, anchor: 'start' },
      number: { text: bar.text, size, x: 0, y: baseline, anchor: 'start' },
      unit: { text: unit.lines[0]!, size: unit.size, x: numberWidth + 6, y: baseline, anchor: 'start' },
      when,
      scope,
      slip,
    },
  }
}

/** What the article calls the number, behind the year or on a line of its own; the word it errs in is struck out. */
function placeSlip({ before, struck }: NonNullable<Bar['slip']>, when: readonly PlacedText[], { width, label }: Page): NonNullable<ColumnBar['slip']> {
  const last = when.at(-1)!
  const wish = textWidth(last.text, last.size) + 20
  const need = textWidth(before, label) + 8 + textWidth(struck, label) + 4
  const beside = wish + need <= width
  const y = beside ? last.y : last.y + label * LEADING
  const x = beside ? wish : 0
  const said = fitText(before, { size: label, smallest: LEAST, width: width * 0.6 })
  const wrong = fitText(struck, { size: label, smallest: LEAST, width: width * 0.36 })
  const start = x + textWidth(said.lines[0]!, said.size) + 8
  const end = start + textWidth(wrong.lines[0]!, wrong.size)
  return {
    before: { text: said.lines[0]!, size: said.size, x, y, anchor: 'start' },
    struck: { text: wrong.lines[0]!, size: wrong.size, x: start, y, anchor: 'start' },
    stroke: `M${start - 3} ${y - label * 0.34}H${end + 3}`,
  }
}

function unequalAt(y: number, width: number): ColumnUnequal {
  const middle = width / 2
  const { half, bend, open, stroke } = EQUAL
  const side = (sign: 1 | -1) =>
    `M${middle - half} ${y}C${middle - half + bend * 0.5} ${y} ${middle - half + bend * 0.5} ${y + sign * open} ${middle - half + bend} ${y + sign * open}`
    + `L${middle + half - bend} ${y + sign * open}C${middle + half - bend * 0.5} ${y + sign * open} ${middle + half - bend * 0.5} ${y} ${middle + half} ${y}`
  return {
    halves: [side(-1), side(1)],
    ends: `M0 ${y}H${middle - half}M${middle + half} ${y}H${width}`,
    stroke: `M${middle - stroke * 0.5} ${y + stroke}L${middle + stroke * 0.5} ${y - stroke}`,
  }
}
