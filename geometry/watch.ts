import type { WatchData } from '../data/figures/watch'
import type { Box, PlacedText } from './canvas'
import type { PlacedClimb } from './watch-climb'
import type { WatchMap } from './watch-map'
import type { PlacedScope } from './watch-scopes'
import { CONTENT } from './canvas'
import { fitText } from './fit'
import { placeLines } from './lines'
import { narrowest } from './narrow'
import { serifWidth } from './serif'
import { textBox, textWidth } from './text'
import { layoutClimb } from './watch-climb'
import { layoutWatchMap } from './watch-map'
import { layoutScopes, RING, watchNumeralBox, wordBoxes } from './watch-scopes'

/** Radii of the larger circle to choose from: it gives way when the map would become too small. */
const RADII = [156, 146, 138, 130, 120, 108, 96, 80, 64] as const
/** Least width of the map. */
const LEAST_MAP = 335
const GAP = 44
/** From the numeral of a topic to its name, in em of the name. */
const MARK = 0.9
const MAP = { top: 196, bottom: 466 } as const
/** How the topics are set, the roomiest first: sizes of name and lines, the most lines, and where they begin. */
const TOPICS = [
  { name: 40, y: 548, line: 24, lead: 35, first: 597, most: 2, broken: false },
  { name: 36, y: 544, line: 22, lead: 29, first: 588, most: 3, broken: true },
  { name: 28, y: 536, line: 20, lead: 26, first: 576, most: 4, broken: true },
  { name: 24, y: 530, line: 18, lead: 23, first: 564, most: 5, broken: true },
] as const
type Setting = typeof TOPICS[number]
type Topic = WatchData['topics'][number]

/** The three instruments on the line and their words, in px of the canvas. */
export interface WatchLayout extends PlacedClimb {
  /** The wider circle first. */
  readonly scopes: readonly PlacedScope[]
  readonly map: WatchMap
  readonly topics: readonly { readonly mark: PlacedText, readonly name: PlacedText, readonly lines: readonly PlacedText[] }[]
}

/** A question on one line, for breaking it anew. */
function joined({ lines }: Topic): string {
  return lines.join(/\p{Script=Han}/u.test(lines.join('')) ? '' : ' ')
}

/** Width that a topic needs in a setting. */
function topicWidth(topic: Topic, { name, line, most, broken }: Setting): number {
  const lines = broken ? [narrowest(joined(topic), line, most)] : topic.lines.map(text => textWidth(text, line))
  return Math.max(MARK * name + serifWidth(topic.name, name), ...lines)
}

function placeTopic(topic: Topic, i: number, setting: Setting, x: number, width: number): WatchLayout['topics'][number] {
  const { name, y, line, lead, first, most, broken } = setting
  const whole = !broken && topic.lines.every(text => textWidth(text, line) <= width)
  const lines = whole ? topic.lines : fitText(joined(topic), { size: line, smallest: line, width, most }).lines
  const title = fitText(topic.name, { size: name, smallest: name, width: width - MARK * name, measure: serifWidth }).lines[0]!
  return {
    mark: { text: String(i + 1), size: name, x, y, anchor: 'start' },
    name: { text: title, size: name, x: x + MARK * name, y, anchor: 'start' },
    lines: placeLines(lines, { x, y: first, size: line, anchor: 'start' }, lead),
  }
}

/** Right end of what is drawn and written. */
function rightOf(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(box => box.x + box.width))
}

interface Instruments extends PlacedClimb {
  readonly scopes: readonly PlacedScope[]
  readonly setting: Setting
  readonly columns: readonly [number, number, number]
  /** What the map and its words lack in width; none when they fit. */
  readonly lack: number
}

/** The first two instruments, each as wide as it needs to be, and where the columns start. */
function layoutInstruments({ scopes: targets, climb: path, topics }: WatchData, radius: number, setting: Setting): Instruments {
  const scopes = layoutScopes(targets, radius)
  const second = GAP + Math.max(CONTENT.left + 2 * radius + RING, rightOf(scopes.flatMap(wordBoxes)), CONTENT.left + topicWidth(topics[0]!, setting))
  const climb = layoutClimb(path, second)
  const written = [
    ...climb.slopes.flatMap(({ number, caption }) => [watchNumeralBox(number), ...caption.map(textBox)]),
    ...climb.points.flatMap(({ label }) => label.map(textBox)),
  ]
  const third = GAP + Math.max(rightOf(written), second + topicWidth(topics[1]!, setting))
  const lack = Math.max(LEAST_MAP, topicWidth(topics[2]!, setting)) - (CONTENT.right - third)
  return { scopes, ...climb, setting, columns: [CONTENT.left, second, third], lack: Math.max(0, lack) }
}

/** The largest setting in which everything has its width, else the one that lacks least. */
function roomiest(data: WatchData): Instruments {
  let best: Instruments | undefined
  for (const setting of TOPICS) {
    for (const radius of RADII) {
      const attempt = layoutInstruments(data, radius, setting)
      if (attempt.lack === 0)
        return attempt
      if (!best || attempt.lack < best.lack)
        best = attempt
    }
  }
  return best!
}

/** Three instruments side by side on the line; the map takes what the others leave. */
export function layoutWatch(data: WatchData): WatchLayout {
  const { columns, setting, scopes, points, slopes } = roomiest(data)
  const widths = columns.map((x, i) => (columns[i + 1] ?? CONTENT.right + GAP) - GAP - x)
  return {
    scopes,
    points,
    slopes,
    map: layoutWatchMap(data, { x: columns[2], y: MAP.top, width: CONTENT.right - columns[2], height: MAP.bottom - MAP.top }),
    topics: data.topics.map((topic, i) => placeTopic(topic, i, setting, columns[i]!, widths[i]!)),
  }
}
