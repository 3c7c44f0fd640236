import type { AtAGlanceData, PlanBlock } from '../data/figures/at-a-glance'
import type { Box, PlacedText } from './canvas'
import { CONTENT, Y0 } from './canvas'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** A word group of a block's name: written downwards in Chinese, on lines of its own otherwise. */
export interface PostPart extends PlacedText {
  readonly vertical: boolean
}

export interface PlacedBlock {
  readonly to: string
  readonly label: string
  readonly listed: boolean
  readonly post: readonly PostPart[]
  readonly ticks: readonly { readonly x: number, readonly width: number }[]
  readonly tickTop: number
  readonly tickHeight: number
  readonly heading: PlacedText
  readonly lines: readonly { readonly lead: PlacedText | undefined, readonly text: PlacedText }[]
  /** What can be pointed at and tapped. */
  readonly target: Box
}

export interface AtAGlanceLayout {
  readonly blocks: readonly PlacedBlock[]
}

/** Highest ink of a post: clear of the subtitle. */
const POST_TOP = 130
const POST_FOOT = Y0 - 6
const POST_LARGEST = 42
/** Gap between the word groups of a post, in em; its characters are set solid. */
const POST_GAP = 0.26
/** Blank above the single stroke of 一 in its square, in em. */
const FLAT_HEADROOM = 0.4
const TICK_GAP = 12
const TICK_TOP = Y0 + 9
const TICK_HEIGHT = 24
const HEADING = 26
const LEADING = 26
/** Least distance between blocks before they are set tighter. */
const CLOSEST = 18
const CJK = /[\u3400-\u9FFF]/

const isVertical = ({ name }: PlanBlock) => name.every(part => CJK.test(part))

/** Length of a post in em, when written downwards. */
function postLength({ name }: PlanBlock): number {
  return name.join('').length + (name.length - 1) * POST_GAP
}

/** Length of its ink: the square of 一 is empty above the stroke. */
function inkLength(block: PlanBlock): number {
  return postLength(block) - (block.name[0]?.startsWith('一') ? FLAT_HEADROOM : 0)
}

function ticksOf(block: PlanBlock, x: number, pitch: number): { readonly x: number, readonly width: number }[] {
  const ticks: { x: number, width: number }[] = []
  let at = x
  for (const { count, listed } of block.ticks) {
    const width = listed ? 5 : 1.5
    for (let i = 0; i < count; i++)
      ticks.push({ x: at + i * pitch, width })
    at += (count - 1) * pitch + width + TICK_GAP
  }
  return ticks
}

/** Width of the leads of a block's lines: its texts start at one tab. */
function leadWidth(block: PlanBlock, size: number): number {
  const leads = block.lines.flatMap(({ lead }) => lead === undefined ? [] : [textWidth(lead, size)])
  return leads.length ? Math.max(...leads) + 10 : 0
}

/** What a block is set in: size of its lines and pitch of its ticks. */
interface Setting {
  readonly line: number
  readonly pitch: number
}

const ROOMY: Setting = { line: 20, pitch: 10 }
const TIGHT: Setting = { line: 18, pitch: 7 }

function widthOf(block: PlanBlock, postSize: number, { line, pitch }: Setting): number {
  const last = ticksOf(block, 0, pitch).at(-1)
  const tab = leadWidth(block, line)
  return Math.max(
    isVertical(block) ? postSize : Math.max(...block.name.map(part => serifWidth(part, postSize))),
    last ? last.x + last.width : 0,
    textWidth(block.heading, HEADING),
    ...block.lines.map(({ text }) => tab + textWidth(text, line)),
  )
}

function postOf(block: PlanBlock, x: number, size: number): PostPart[] {
  if (!isVertical(block)) {
    const lead = size * 1.1
    return block.name.map((text, i, { length }) => ({ text, x, y: POST_FOOT - 6 - (length - 1 - i) * lead, size, anchor: 'start', vertical: false }))
  }
  let y = POST_FOOT - postLength(block) * size
  return block.name.map((text) => {
    const part: PostPart = { text, x: x + size / 2, y, size, anchor: 'start', vertical: true }
    y += (text.length + POST_GAP) * size
    return part
  })
}

/** The parts of the plan as posts on the line; below it their counts as ticks, and what they are. */
export function layoutAtAGlance({ blocks }: AtAGlanceData): AtAGlanceLayout {
  const upright = blocks.filter(isVertical)
  const size = upright.length === blocks.length
    ? Math.min(POST_LARGEST, Math.floor((POST_FOOT - POST_TOP) / Math.max(...upright.map(inkLength))))
    : 22
  const freeIn = (setting: Setting) => CONTENT.right - CONTENT.left - blocks.reduce((sum, block) => sum + widthOf(block, size, setting), 0)
  const setting = freeIn(ROOMY) >= CLOSEST * (blocks.length - 1) ? ROOMY : TIGHT
  const { line, pitch } = setting
  const widths = blocks.map(block => widthOf(block, size, setting))
  const free = Math.max(0, freeIn(setting))
  const gap = free / Math.max(1, blocks.length - 1)
  const reach = Math.max(0, Math.min(10, gap / 2 - 2))

  let x = CONTENT.left
  return {
    blocks: blocks.map((block, i) => {
      const left = x
      const width = widths[i]!
      x += width + gap
      const tab = left + leadWidth(block, line)
      const headingY = TICK_TOP + TICK_HEIGHT + 30
      const lines = block.lines.map(({ lead, text }, row) => {
        const y = headingY + 31 + row * LEADING
        return {
          lead: lead === undefined ? undefined : { text: lead, x: left, y, size: line, anchor: 'start' as const },
          text: { text, x: tab, y, size: line, anchor: 'start' as const },
        }
      })
      const post = postOf(block, left, size)
      const top = Math.min(...post.map(part => part.vertical ? part.y : part.y - part.size)) - 6
      const bottom = (lines.at(-1)?.text.y ?? headingY) + 10
      return {
        to: block.to,
        label: block.label,
        listed: block.listed,
        post,
        ticks: ticksOf(block, left, pitch),
        tickTop: TICK_TOP,
        tickHeight: TICK_HEIGHT,
        heading: { text: block.heading, x: left, y: headingY, size: HEADING, anchor: 'start' },
        lines,
        target: { x: left - reach, y: top, width: width + 2 * reach, height: bottom - top },
      }
    }),
  }
}
