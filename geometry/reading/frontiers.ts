import type { FrontiersData } from '../../data/figures/frontiers'
import type { PlacedText, Point } from '../canvas'
import { fitText } from '../fit'
import { arrow } from '../frontiers'
import { placeLines } from '../lines'
import { baselineAt } from '../metrics'
import { textWidth } from '../text'
import type { Arc } from './almond'
import { arcAt, arcPart, arcPath, riseAt } from './almond'
import { LEAST } from './column'
import { paragraph, paragraphs } from './paragraph'
import { serifWidth } from '../serif'

/** The eye between its lids and the words below it, in px of the column. */
export interface ReadingFrontiersLayout {
  readonly height: number
  readonly trunk: string
  readonly lids: readonly { readonly d: string, readonly arrow: string }[]
  readonly strands: readonly string[]
  readonly tracks: readonly (readonly PlacedText[])[]
  /** The two directions: over the eye, and under it. */
  readonly directions: readonly (readonly PlacedText[])[]
  readonly logicHead: readonly PlacedText[]
  readonly logic: readonly PlacedText[]
  readonly formsHead: readonly PlacedText[]
  readonly forms: readonly PlacedText[]
}

/** Where the line opens, from either edge. */
const CORNER = 10
/** Between a name and the ends of its strand, and from a name to the lid. */
const CLEAR = 9
const LEADING = 1.15
const LABEL = 17

/** An eye as wide as the column: a strand with a name for each track, the two directions as its lids. */
export function layoutReadingFrontiers(data: FrontiersData, width: number): ReadingFrontiersLayout {
  const middle = width / 2
  const size = width < 500 ? 22 : 30
  const names = data.tracks.map(name => fitText(name, { size, smallest: LEAST, width: width * 0.46, most: 3, measure: serifWidth }))
  const own = Math.min(...names.map(name => name.size))
  const lines = data.tracks.map(name => fitText(name, { size: own, smallest: own, width: width * 0.46, most: 3, measure: serifWidth }).lines)
  const half = Math.max(0, ...lines.flat().map(line => serifWidth(line, own))) / 2 + CLEAR
  const heights = lines.map(({ length }) => ((length - 1) * LEADING + 1.9) * own)
  const whole = heights.reduce((sum, height) => sum + height, 0)

  // The lids open as far as the names at their corners ask for.
  const share = (middle - half - CORNER) / (width - 2 * CORNER)
  const rise = riseAt(share)
  const open = (whole / 2 + CLEAR) / rise
  const [upper = '', lower = ''] = data.directions
  const heading = { x: middle, size: width < 500 ? 22 : 28, width, anchor: 'middle', leading: 1.3, measure: serifWidth } as const
  const above = paragraph(upper, { ...heading, top: 0 })
  const y0 = above.bottom + 8 + open
  const [left, right]: [Point, Point] = [{ x: CORNER, y: y0 }, { x: width - CORNER, y: y0 }]

  let top = y0 - whole / 2
  const strands: string[] = []
  const tracks = lines.map((each, i) => {
    const level = top + heights[i]! / 2
    top += heights[i]!
    const arc = { left, right, height: (level - y0) / rise }
    strands.push(arcPart(arc, 0, share) + arcPart(arc, 1 - share, 1))
    return placeLines(each, { x: middle, y: baselineAt(level, own) - (each.length - 1) * own * LEADING / 2, size: own, anchor: 'middle' }, own * LEADING)
  })

  const below = paragraph(lower, { ...heading, top: y0 + open + 12 })
  const foot = layoutFoot(data, width, below.bottom + 18)
  return {
    height: foot.bottom,
    trunk: `M0 ${y0}H${CORNER}M${right.x} ${y0}H${width}`,
    lids: [lid({ left, right, height: -open }, 0.8, 1), lid({ left, right, height: open }, 0.2, -1)],
    strands,
    tracks,
    directions: [above.lines, below.lines],
    logicHead: foot.logicHead,
    logic: foot.logic,
    formsHead: foot.formsHead,
    forms: foot.forms,
  }
}

/** A lid with the head that tells which way it runs at a share of its width. */
function lid(arc: Arc, share: number, way: 1 | -1): ReadingFrontiersLayout['lids'][number] {
  const { x, y, slope } = arcAt(arc, share)
  return { d: arcPath(arc), arrow: arrow({ x, y }, { x: way, y: way * slope }, 0.62) }
}

type Foot = Pick<ReadingFrontiersLayout, 'logicHead' | 'logic' | 'formsHead' | 'forms'> & { readonly bottom: number }

/** Logic and forms of the ecosystem side by side where both fit, else one below the other. */
function layoutFoot({ logicHead, logic, formsHead, forms }: FrontiersData, width: number, top: number): Foot {
  const formSize = 22
  const need = (texts: readonly string[], size: number, measure = textWidth) => Math.max(0, ...texts.map(text => measure(text, size)))
  const first = Math.max(need(logic, LABEL + 1), need([logicHead], LABEL))
  const second = Math.max(need(forms, formSize, serifWidth), need([formsHead], LABEL))
  const beside = first + 24 + second <= width
  const x = beside ? width - second : 0
  const head = paragraph(logicHead, { x: 0, top, size: LABEL, width: beside ? first + 1 : width })
  const said = paragraphs(logic, { x: 0, top: head.bottom, size: LABEL + 1, width: beside ? first + 1 : width })
  const formsTop = beside ? top : said.bottom + 14
  const other = paragraph(formsHead, { x, top: formsTop, size: LABEL, width: width - x + 1 })
  const named = paragraphs(forms, { x, top: other.bottom, size: formSize, width: width - x + 1, measure: serifWidth })
  return { logicHead: head.lines, logic: said.lines, formsHead: other.lines, forms: named.lines, bottom: Math.max(said.bottom, named.bottom) }
}
