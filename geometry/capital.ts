import type { CapitalData } from '../data/figures/capital'
import type { PlacedText } from './canvas'
import { CONTENT, MARGIN_X, Y0 } from './canvas'
import type { BridgeLayout } from './capital-bridge'
import { layoutBridge } from './capital-bridge'
import type { TickCount } from './capital-ticks'
import { layoutTicks } from './capital-ticks'
import { fitColumn, fitText, MIN_NAME } from './fit'
import { numeralWidth, OVERSHOOT, SIDE_BEARING } from './numeral'
import { serifWidth } from './serif'

/** The fund in the water and the bridge over it, in px of the canvas. */
export interface CapitalLayout {
  readonly digits: PlacedText
  readonly unit: PlacedText
  readonly measure: PlacedText
  readonly count: TickCount
  readonly name: readonly PlacedText[]
  readonly detail: readonly PlacedText[]
  readonly bridge: BridgeLayout
}

const NUMBER = 230
const UNIT = 44
const WORDS = 24
/** Width kept for the digits beside long words. */
const DIGITS_WIDTH = 150
/** Where the fund ends and the bridge begins. */
const FUND_RIGHT = 446
/** Ink of the numeral stands this far above the middle of the line. */
const STAND = 9
/** Lowest baseline: the slide's note stands below it. */
const LOWEST = 616

/** The fund as a count in the water, the planned platform as a hollow bridge on the piers of its founders. */
export function layoutCapital({ fund, platform }: CapitalData): CapitalLayout {
  const room = FUND_RIGHT - MARGIN_X
  const bridge = layoutBridge(platform, { left: FUND_RIGHT + 14, right: CONTENT.right })

  const wordsRoom = room - DIGITS_WIDTH - 20
  const unit = fitText(fund.unit, { size: UNIT, smallest: 24, width: wordsRoom, measure: serifWidth })
  const measure = fitText(fund.measure, { size: WORDS, width: wordsRoom })
  const wordsWidth = Math.max(serifWidth(unit.lines[0]!, unit.size), serifWidth(measure.lines[0]!, measure.size))
  const size = Math.min(NUMBER, (room - 20 - wordsWidth) / numeralWidth(fund.digits, 1))
  const baseline = Y0 - STAND - OVERSHOOT * size
  const left = MARGIN_X - SIDE_BEARING * size
  const wordsLeft = left + numeralWidth(fund.digits, size) + 20

  // Name and remark hang below the ticks: broken over lines, then set smaller, as a last resort cut, and clear of the first bank.
  const width = Math.min(room + 24, bridge.left - 16 - MARGIN_X)
  const oneLine = serifWidth(fund.name, 28) <= width
  const first = Y0 + (oneLine ? 82 : 74)
  const [nameSize, leading] = oneLine ? [28, 36] : [24, 29]
  const name = fitText(fund.name, { size: nameSize, smallest: MIN_NAME, width, most: 2, measure: serifWidth })
  const nameLeading = leading * name.size / nameSize
  const after = first + (name.lines.length - 1) * nameLeading
  const detailSize = oneLine ? 24 : 22
  const detailY = after + detailSize + 12
  const detail = fitColumn([{ text: fund.detail, size: detailSize }], width, LOWEST - detailY, leading)

  return {
    digits: { text: fund.digits, size, x: left, y: baseline, anchor: 'start' },
    unit: { text: unit.lines[0]!, size: unit.size, x: wordsLeft, y: baseline - 42, anchor: 'start' },
    measure: { text: measure.lines[0]!, size: measure.size, x: wordsLeft, y: baseline - 2, anchor: 'start' },
    count: layoutTicks(fund.value, { x: MARGIN_X, y: Y0 + 12, width: room, height: 26 }, fund.scale),
    name: name.lines.map((text, i) => ({ text, size: name.size, x: MARGIN_X, y: first + i * nameLeading, anchor: 'start' })),
    detail: detail.lines.map(({ text, size, below }) => ({ text, size, x: MARGIN_X, y: detailY - detail.rise + below, anchor: 'start' })),
    bridge,
  }
}
