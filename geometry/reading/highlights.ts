import type { Highlight, HighlightsData } from '../../data/figures/highlights'
import type { PlacedText } from '../canvas'
import type { Eye } from '../highlights'
import { eye, feet } from '../highlights'
import { isChinese } from '../upright'
import { paragraph, paragraphs } from './paragraph'
import { serifWidth } from '../serif'

/** Words of an eye: its name, the list that it is from, and the lines under both. */
export interface ColumnWords {
  readonly name: readonly PlacedText[]
  readonly list: readonly PlacedText[]
  readonly lines: readonly PlacedText[]
}

/** A title below the line, on a stem of its own. */
export interface HangingTitle {
  readonly stem: string
  readonly rank: readonly PlacedText[]
  readonly title: readonly PlacedText[]
}

/** The two eyes over the ground and the titles below it, in px of the column. */
export interface ReadingHighlightsLayout {
  readonly height: number
  readonly ground: number
  readonly road: Eye
  readonly sky: Eye
  readonly roadWords: ColumnWords
  readonly skyWords: ColumnWords
  readonly titles: readonly HangingTitle[]
}

const LENS = 27
const LABEL = 17
/** Between the words from above and those of the road. */
const APART = 26
/** Between neighbouring stems. */
const STEM = 9

/** The eye in the sky above, the eye on the road at the left, one ground under both; the titles hang below it. */
export function layoutReadingHighlights(data: HighlightsData, width: number): ReadingHighlightsLayout {
  const sky = { x: width - LENS - 4, y: LENS * 0.7 + 2 }
  /** Where the two views meet on the ground: left of it the words of the road are clear of the sight lines from above. */
  const shared = width * 0.58
  const skyWords = place(data.sky, sky.x - LENS - 12, 0)
  const roadWords = place(data.road, shared - 12, skyWords.bottom + APART)
  const road = { x: LENS, y: roadWords.bottom + 10 + LENS * 0.7 }
  const ground = road.y + 46
  // Words from above that hang down low would meet the sight lines: then they keep to the width of the road's.
  const reach = sky.x - (sky.x - shared) * Math.max(0, skyWords.bottom - sky.y) / (ground - sky.y)
  if (reach < sky.x - LENS - 4 && skyWords.right > reach - 10 && shared - 12 < sky.x - LENS - 13)
    return narrowed(data, width, shared)

  return finish(data, width, { sky, road, ground, shared, skyWords, roadWords })
}

/** The same with the words from above as narrow as those of the road. */
function narrowed(data: HighlightsData, width: number, shared: number): ReadingHighlightsLayout {
  const sky = { x: width - LENS - 4, y: LENS * 0.7 + 2 }
  const skyWords = place(data.sky, shared - 12, 0)
  const roadWords = place(data.road, shared - 12, skyWords.bottom + APART)
  const road = { x: LENS, y: roadWords.bottom + 10 + LENS * 0.7 }
  return finish(data, width, { sky, road, ground: road.y + 46, shared, skyWords, roadWords })
}

interface Scene {
  readonly sky: { readonly x: number, readonly y: number }
  readonly road: { readonly x: number, readonly y: number }
  readonly ground: number
  readonly shared: number
  readonly skyWords: ColumnWords
  readonly roadWords: ColumnWords
}

function finish(data: HighlightsData, width: number, { sky, road, ground, shared, skyWords, roadWords }: Scene): ReadingHighlightsLayout {
  const count = Math.round(Math.min(36, 16 + width / 25))
  const hung = hang(data, width, ground)
  return {
    height: hung.bottom,
    ground,
    road: eye(road, LENS, feet(road.x + 8, shared, count, 1.55), ground),
    sky: eye(sky, LENS, feet(shared, width - 1, count, 1), ground),
    roadWords,
    skyWords,
    titles: hung.titles,
  }
}

function place({ name, list, lines }: Highlight, width: number, top: number): ColumnWords & { readonly bottom: number, readonly right: number } {
  // A name that is a little smaller is better than one that is broken.
  const whole = Math.floor(width / serifWidth(name, 1))
  const heading = paragraph(name, { x: 0, top, size: whole >= 22 ? Math.min(26, whole) : 26, width, leading: 1.25, measure: serifWidth })
  const kind = paragraph(list, { x: 0, top: heading.bottom, size: LABEL, width })
  const said = paragraphs(lines, { x: 0, top: kind.bottom + 2, size: LABEL, width }, 2)
  return { name: heading.lines, list: kind.lines, lines: said.lines, bottom: said.bottom, right: width }
}

/** One below the other, each on a stem from the line; the stems stand side by side. */
function hang({ credentials }: HighlightsData, width: number, ground: number): { readonly titles: readonly HangingTitle[], readonly bottom: number } {
  const x = STEM * credentials.length + 14
  let bottom = ground + 10
  const titles = credentials.map(({ rank, lines }, i): HangingTitle => {
    const head = paragraph(rank, { x, top: bottom + 6, size: LABEL, width: width - x })
    const whole = lines.reduce((text, line) => text + (isChinese(line) || text.endsWith('-') ? '' : ' ') + line)
    const title = paragraph(whole, { x, top: head.bottom - 2, size: 18, width: width - x, leading: 1.3 })
    bottom = title.bottom
    const at = head.lines[0]!.y - 0.35 * LABEL
    const stem = 2.5 + STEM * (credentials.length - 1 - i)
    return { stem: `M${stem} ${ground}V${at - 6}Q${stem} ${at} ${stem + 6} ${at}H${x - 7}`, rank: head.lines, title: title.lines }
  })
  return { titles, bottom }
}
