import type { Box } from './canvas'
import { isLatin } from './latin'
import { INK_ASCENT, INK_DESCENT } from './metrics'
import { targetWidth } from './numeral'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** A line of a label: words, or a number with its unit behind it. */
export interface LabelLine {
  readonly text: string
  readonly size: number
  readonly role: 'number' | 'label'
  /** Words in the bold serif, which runs wider. */
  readonly serif?: boolean
  readonly unit?: { readonly text: string, readonly size: number }
}

const LEADING = 6

/** What the outline of a target numeral adds to its width. */
const OUTLINE = 4

const UNIT_GAP = 2
/** Width of a space, in em. */
const SPACE = 0.22

/**
 * The unit behind a number and its distance from it. Between digits and Chinese the line itself leaves an eighth of an em
 * of the digits; a Latin word or a year brings its own space, which also keeps the two apart where they are read.
 */
export function unitBehind({ size, unit }: LabelLine): { readonly text: string, readonly gap: number } {
  if (!unit || !(isLatin(unit.text) || /^\d/.test(unit.text)))
    return { text: unit?.text ?? '', gap: UNIT_GAP }
  return { text: ` ${unit.text}`, gap: Math.max(0, UNIT_GAP + size / 8 - SPACE * unit.size) }
}

/** Width of a line; the outline of a target numeral adds to it. */
function lineWidth({ text, size, role, serif, unit }: LabelLine): number {
  const width = role === 'number'
    ? targetWidth(text, size) + OUTLINE
    : serif ? serifWidth(text, size) : textWidth(text, size)
  return width + (unit ? size / 8 + UNIT_GAP + textWidth(unit.text, unit.size) : 0)
}

/** Height of a line of digits or words without its leading. */
export function lineHeight({ size, role }: LabelLine): number {
  return size * (role === 'number' ? 0.76 : INK_ASCENT + INK_DESCENT)
}

/** Room under a line: under a number and under large words it is more. */
function leading({ role, size }: LabelLine): number {
  return LEADING + (role === 'number' ? size * 0.09 : Math.max(0, size - 20) * 0.3)
}

/** Width and height that the lines of a label need. */
export function labelSize(lines: readonly LabelLine[]): { width: number, height: number } {
  return {
    width: Math.max(...lines.map(lineWidth)),
    height: lines.reduce((sum, line) => sum + lineHeight(line) + leading(line), -leading(lines.at(-1)!)),
  }
}

/** A line within its label, measured once for all the places that are tried. */
export interface LineShape {
  readonly width: number
  readonly height: number
  /** From the top of the label, in pixels. */
  readonly top: number
}

/** The lines of a label, one below the other. */
export function lineShapes(lines: readonly LabelLine[]): LineShape[] {
  let top = 0
  return lines.map((line) => {
    const shape = { width: lineWidth(line), height: lineHeight(line), top }
    top += shape.height + leading(line)
    return shape
  })
}

/** What a line covers when its label stands at a place: its upper corner on the side where the lines begin or end. */
export function lineBoxAt({ width, height, top }: LineShape, x: number, y: number, anchor: 'start' | 'end'): Box {
  return { x: anchor === 'end' ? x - width : x, y: y + top, width, height }
}
