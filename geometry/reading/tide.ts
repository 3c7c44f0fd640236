import { curveCatmullRom, line } from 'd3-shape'
import type { Point } from '../canvas'
import { Y0 } from '../canvas'
import { edgePoints } from '../cover'
import { RelativePath } from './relative-path'

/** What is seen of the cover's drawing: the front in the middle, so that it stays in sight where the sides are cut off. */
const VIEW = { left: 130, right: 1430, top: Y0 - 96, bottom: Y0 + 104 } as const
/** Layers under the surface, further apart than on the cover: every second one. */
const LAYERS = 11
/** Beyond the drawing, where edges are closed. */
const BLEED = 20
/** Distance between the points of an edge: on the long water, behind the front, in the front. */
const PACES = [{ from: 0, by: 48 }, { from: -420, by: 26 }, { from: -110, by: 13 }] as const

/** A layer of water: the closed shape that hides what lies behind, its edge being its line. */
export interface TideStratum {
  readonly body: string
  readonly width: number
  /** Fades towards the reader, from 1 to 0. */
  readonly ink: number
  readonly tide: boolean
}

/** The front of the bore and the water around it, as SVG paths in px of its `viewBox`. */
export interface TideLayout {
  readonly viewBox: string
  /** Back to front. */
  readonly strata: readonly TideStratum[]
  readonly surface: string
}

function places(foot: number): number[] {
  const xs: number[] = []
  for (let x = VIEW.left - BLEED; x < foot - 2;) {
    xs.push(x)
    x += PACES.findLast(({ from }, i) => i === 0 || x >= foot + from)!.by
  }
  return xs
}

function edge(points: readonly Point[]): RelativePath {
  const path = new RelativePath(1)
  // A curve of d3 calls only those methods of a context that this path has.
  line<Point>(p => p.x, p => p.y).curve(curveCatmullRom).context(path as unknown as CanvasRenderingContext2D)([...points])
  return path
}

/** The bore of the cover as a band across the head of the page. */
export function layoutTide(): TideLayout {
  const strata = Array.from({ length: LAYERS }, (_, i): TideStratum => {
    const near = 1 - i / LAYERS
    const path = edge(edgePoints(2 * i + 2, places).points)
    return {
      body: `${path}H${VIEW.right + BLEED}V${VIEW.bottom + BLEED}H${VIEW.left - BLEED}Z`,
      width: 0.8 + 0.5 * near,
      ink: Math.round(100 * near ** 1.2) / 100,
      tide: i % 4 === 1,
    }
  })
  return {
    viewBox: `${VIEW.left} ${VIEW.top} ${VIEW.right - VIEW.left} ${VIEW.bottom - VIEW.top}`,
    strata,
    surface: `${edge(edgePoints(0, places).points)}H${VIEW.right}`,
  }
}

/** The front of the tide that shows how far one has read: it comes in level from the left and ends at its foot. */
export const PROGRESS_WAVE = {
  width: 132,
  height: 24,
  viewBox: '0 0 132 24',
  d: 'M0 20C14 20 22 19 32 19.5S50 20 60 18.6 74 17.5 84 20 94 20.6 100 13 108 2.6 113 4 118 10 122 15 128 20 132 20',
} as const
