import type { DistrictTier } from '../data/districts'
import type { DistrictsData } from '../data/figures/districts'
import type { PlacedText, Point } from './canvas'
import type { Projection } from './hangzhou'
import type { Ring } from './polygon'
import { MARGIN_X } from './canvas'
import { overlay } from './district-camera'
import { divisions, parkPoint, project } from './hangzhou'
import { bounds, ringPath } from './polygon'
import { serifWidth } from './serif'
import { textWidth } from './text'

/** How a division is filled: by its part in the plan, or as the ground around it. */
export type Shade = DistrictTier | 'ground'

/** A row of the nested key, innermost first. */
export interface PlacedLevel {
  /** Octagon of the level; absent for the innermost, which is a point. */
  readonly d?: string
  readonly point?: Point
  readonly shade: Shade
  readonly leader: readonly [Point, Point]
  readonly mark: PlacedText
  readonly counted: boolean
  readonly term: PlacedText
  /** Click that brings the row. */
  readonly step: number
  readonly members?: PlacedText
}

/** The whole city in small, and where the park lies in it. */
export interface PlacedLocator {
  readonly heading: PlacedText
  readonly count: PlacedText
  readonly shapes: readonly { readonly adcode: string, readonly shade: Shade, readonly d: string }[]
  readonly park: Point
  /** Where the map's camera would show the same city: from there the locator draws back. */
  readonly drawnFrom: { readonly scale: number, readonly shift: Point }
}

const NAME = 20
const MARK = 24
const SMALL = 18
const LOCATOR_SCALE = 1.5
const LOCATOR_TOP = 190
/** How far the key may reach towards the map. */
const KEY_RIGHT = 560

/** The whole city in small at the left margin, with its heading and count. */
export function layoutLocator({ city }: DistrictsData, shadeOf: (adcode: string) => Shade, camera: Projection): PlacedLocator {
  const all = bounds(divisions.flatMap(({ ring }) => ring))
  const where: Projection = {
    scale: LOCATOR_SCALE,
    origin: { x: MARGIN_X - LOCATOR_SCALE * all.x, y: LOCATOR_TOP + LOCATOR_SCALE * (all.y + all.height) },
  }
  const heading: PlacedText = { text: city.term, size: 26, x: MARGIN_X, y: LOCATOR_TOP - 6, anchor: 'start' }
  return {
    heading,
    count: { ...heading, text: city.count, size: NAME, x: MARGIN_X + serifWidth(city.term, 26) + 10 },
    shapes: divisions.map(({ adcode, ring }) => ({ adcode, shade: shadeOf(adcode), d: ringPath(ring.map(p => project(where, p))) })),
    park: project(where, parkPoint),
    drawnFrom: overlay(where, camera),
  }
}

/** Rows of the nested key, pitched so that every ring shows the same band. */
export function layoutKey({ levels }: DistrictsData): { rows: PlacedLevel[], right: number } {
  const PITCH = 33
  const INSET = 7
  const first = 517
  const centre = MARGIN_X + 74
  const shades: readonly Shade[] = ['core', 'core', 'cooperating', 'ground']
  const rowOf = (i: number) => first + PITCH * (levels.length - 1 - i)
  const termWidth = Math.max(...levels.filter(l => l.members).map(l => textWidth(l.term, NAME)), 0)
  const markWidth = Math.max(...levels.map(({ mark, counted }) => counted ? textWidth(mark, MARK) : serifWidth(mark, MARK)))
  const columns = { leader: Math.min(236, 255 - markWidth / 2 - 8), mark: 255, term: 282, members: 282 + termWidth + 14 }
  const rows = levels.map((level, i): PlacedLevel => {
    const y = rowOf(i)
    // The innermost ring is centred on the point; each further one reaches a little lower.
    const top = y - 3
    const bottom = 2 * rowOf(0) - (rowOf(1) - 3) + INSET * (i - 1)
    const half = (bottom - top) / 2
    const ring = octagon({ x: centre, y: top + half }, half)
    const isPoint = i === 0
    const text = (value: string, size: number, x: number, anchor: PlacedText['anchor'] = 'start'): PlacedText =>
      ({ text: value, size, x, y: y + 7.2, anchor })
    return {
      d: isPoint ? undefined : ringPath(ring),
      point: isPoint ? { x: centre, y } : undefined,
      shade: shades[i] ?? 'ground',
      leader: [{ x: isPoint ? centre + 12 : centre + half * Math.tan(Math.PI / 8), y }, { x: columns.leader, y }],
      mark: text(level.mark, MARK, columns.mark, 'middle'),
      counted: level.counted,
      step: level.step,
      term: text(level.term, NAME, columns.term),
      // The members are named on the map too, so they may go where they would reach into it.
      members: level.members && columns.members + textWidth(level.members, SMALL) < KEY_RIGHT ? text(level.members, SMALL, columns.members) : undefined,
    }
  })
  const right = Math.max(...rows.flatMap(row => [row.term, ...(row.members ? [row.members] : [])].map(t => t.x + textWidth(t.text, t.size))))
  return { rows, right }
}

function octagon({ x, y }: Point, half: number): Ring {
  const short = half * Math.tan(Math.PI / 8)
  return [
    [-short, -half],
    [short, -half],
    [half, -short],
    [half, short],
    [short, half],
    [-short, half],
    [-half, short],
    [-half, -short],
  ].map(([dx, dy]) => ({ x: x + dx!, y: y + dy! }))
}
