import type { AtAGlanceData, PlanBlock } from '../data/figures/at-a-glance'
import type { PostPart, PostSetting } from './at-a-glance-posts'
import type { Box, PlacedText } from './canvas'
import { placePost, postSetting, postWidth } from './at-a-glance-posts'
import { CONTENT, Y0 } from './canvas'
import { fitText, shareWidth } from './fit'
import { placeLines, wrapLines } from './lines'
import { textWidth } from './text'

export type { PostPart }

/** A line of detail, broken where it is long; its lead-in stands beside the first row. */
export interface PlacedLine {
  readonly lead: PlacedText | undefined
  readonly texts: readonly PlacedText[]
}

/** A part of the plan: its post above the line, its ticks and words below, in px of the canvas. */
export interface PlacedBlock {
  readonly to: string
  readonly label: string
  readonly listed: boolean
  readonly post: readonly PostPart[]
  readonly ticks: readonly { readonly x: number, readonly width: number }[]
  readonly tickTop: number
  readonly tickHeight: number
  readonly heading: readonly PlacedText[]
  readonly lines: readonly PlacedLine[]
  /** Area that can be pointed at and tapped. */
  readonly target: Box
}

/** The parts of the plan from left to right, in px of the canvas. */
export interface AtAGlanceLayout {
  readonly blocks: readonly PlacedBlock[]
}

const TICK_GAP = 12
const TICK_TOP = Y0 + 9
const TICK_HEIGHT = 24
const HEADING = 26
/** Size of a heading that needs two rows. */
const SMALL_HEADING = 20
const LEADING = 26
const CLOSE_LEADING = 22
const LEAD_GAP = 10
/** Largest share of a block that the lead-ins of its lines may take; a longer one becomes the start of its line. */
const LEAD_SHARE = 0.42
/** Lowest baseline above the source line. */
const LAST_ROW = 670
/** Least distance between blocks: as they are set first, and when they must be set tighter. */
const CLOSEST = { roomy: 18, tight: 16 } as const

/** How a block is set: size of its lines and pitch of its ticks. */
interface Setting {
  readonly line: number
  readonly pitch: number
}

const ROOMY: Setting = { line: 20, pitch: 10 }
const TIGHT: Setting = { line: 18, pitch: 7 }

function ticksOf(block: PlanBlock, x: number, pitch: number): { readonly x: number, readonly width: number }[] {
  const ticks: { x: number, width: number }[] = []
  let at = x
  for (const { count, listed } of block.ticks) {
    const width = Math.min(listed ? 5 : 1.5, pitch * 0.7)
    for (let i = 0; i < count; i++)
      ticks.push({ x: at + i * pitch, width })
    at += (count - 1) * pitch + width + Math.min(TICK_GAP, 1.7 * pitch)
  }
  return ticks
}

/** From the first tick to the end of the last. */
function ticksWidth(block: PlanBlock, pitch: number): number {
  const last = ticksOf(block, 0, pitch).at(-1)
  return last ? last.x + last.width : 0
}

/** The pitch at which the ticks keep to a width; their groups shrink with it. */
function pitchIn(block: PlanBlock, width: number, pitch: number): number {
  while (pitch > 1.5 && ticksWidth(block, pitch) > width + 0.01)
    pitch -= 0.5
  return pitch
}

/** Width of the lead-ins of a block's lines: the texts behind them start at one tab stop. */
function leadWidth(block: PlanBlock, size: number): number {
  const leads = block.lines.flatMap(({ lead }) => lead === undefined ? [] : [textWidth(lead, size)])
  return leads.length ? Math.max(...leads) + LEAD_GAP : 0
}

/** The width at which no line of a block has to be broken. */
function widthOf(block: PlanBlock, post: PostSetting, { line, pitch }: Setting): number {
  const tab = leadWidth(block, line)
  return Math.max(
    postWidth(block, post),
    ticksWidth(block, pitch),
    textWidth(block.heading, HEADING),
    ...block.lines.map(({ text }) => tab + textWidth(text, line)),
  )
}

function placeHeading({ heading }: PlanBlock, x: number, width: number): PlacedText[] {
  const one = fitText(heading, { size: HEADING, smallest: SMALL_HEADING, width })
  const { lines, size } = one.lines[0] === heading ? one : fitText(heading, { size: SMALL_HEADING, width, most: 2 })
  return placeLines(lines, { size, x, y: TICK_TOP + TICK_HEIGHT + 30, anchor: 'start' }, 24)
}

/** The lines of a block from a baseline down: each has a row, and spare rows go to the long ones. */
function placeLinesOf(whole: PlanBlock, x: number, width: number, size: number, first: number): PlacedLine[] {
  const beside = leadWidth(whole, size) <= LEAD_SHARE * width
  const block: PlanBlock = beside ? whole : { ...whole, lines: whole.lines.map(({ lead, text }) => ({ text: lead === undefined ? text : `${lead} ${text}` })) }
  const tab = leadWidth(block, size)
  const room = width - tab
  const wrapped = block.lines.map(({ text }) => wrapLines(text, size, room))
  const rowsAt = (leading: number) => Math.floor((LAST_ROW - first) / leading) + 1
  const needed = wrapped.reduce((sum, rows) => sum + rows.length, 0)
  const leading = needed <= rowsAt(LEADING) ? LEADING : CLOSE_LEADING
  const shown = block.lines.slice(0, rowsAt(leading))
  let spare = rowsAt(leading) - shown.length
  let y = first
  return shown.map(({ lead, text }, i) => {
    const most = Math.min(wrapped[i]!.length, 1 + spare)
    spare -= most - 1
    const texts = placeLines(fitText(text, { size, smallest: size, width: room, most }).lines, { size, x: x + tab, y, anchor: 'start' }, leading)
    const placed: PlacedLine = {
      lead: lead === undefined ? undefined : { text: lead, x, y, size, anchor: 'start' },
      texts,
    }
    y += texts.length * leading
    return placed
  })
}

/** The parts of the plan as posts on the line; below it their counts as ticks, and what they are. */
export function layoutAtAGlance({ blocks }: AtAGlanceData): AtAGlanceLayout {
  const post = postSetting(blocks)
  const gaps = blocks.length - 1
  const content = CONTENT.right - CONTENT.left
  const wishes = (setting: Setting) => blocks.map(block => widthOf(block, post, setting))
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
  const setting = content - sum(wishes(ROOMY)) >= CLOSEST.roomy * gaps ? ROOMY : TIGHT
  // Where even that is too wide, the widest blocks are broken.
  const widths = shareWidth(wishes(setting), content - CLOSEST.tight * gaps)
  const gap = (content - sum(widths)) / Math.max(1, gaps)
  const reach = Math.max(0, Math.min(10, gap / 2 - 2))

  let x = CONTENT.left
  return {
    blocks: blocks.map((block, i) => {
      const [left, width] = [x, widths[i]!]
      x += width + gap
      const heading = placeHeading(block, left, width)
      const lines = placeLinesOf(block, left, width, setting.line, heading.at(-1)!.y + (heading.length > 1 ? 25 : 31))
      const placed = placePost(block, left, width, post)
      const top = Math.min(...placed.map(part => part.vertical ? part.y : part.y - part.size)) - 6
      const bottom = (lines.at(-1)?.texts.at(-1)?.y ?? heading.at(-1)!.y) + 10
      return {
        to: block.to,
        label: block.label,
        listed: block.listed,
        post: placed,
        ticks: ticksOf(block, left, pitchIn(block, width, setting.pitch)),
        tickTop: TICK_TOP,
        tickHeight: TICK_HEIGHT,
        heading,
        lines,
        target: { x: left - reach, y: top, width: width + 2 * reach, height: bottom - top },
      }
    }),
  }
}
