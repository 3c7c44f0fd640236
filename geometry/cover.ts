import { curveCatmullRom, line } from 'd3-shape'
import type { Point } from './canvas'
import { CANVAS, Y0 } from './canvas'

/** A layer of water: its edge, the closed shape that hides what lies behind, and its ink. */
export interface Stratum {
  /** Edge over the bore from left to right, closed outside the slide: filled with paper it masks the layers behind. */
  readonly body: string
  /** Crest and face of the bore on this layer, where the line swells: the wider stretch first. */
  readonly faces: readonly { readonly d: string, readonly width: number }[]
  readonly width: number
  /** Share of ink in the line, in percent; the rest is paper. */
  readonly ink: number
  /** Every few layers one carries the tide colour. */
  readonly tide: boolean
}

/** The bore as layers of water, as SVG paths in px of the canvas. */
export interface CoverLayout {
  /** Back to front. */
  readonly strata: readonly Stratum[]
  /** The surface itself as a ribbon: 3.5 px at the slide edge, swelling towards the front. */
  readonly surface: string
  /** The still water ahead of the front, at the height where every slide meets the next. */
  readonly calm: string
}

// The bore: where its foot stands, how high the water behind it is, how the waves behind it follow each other.
const FOOT_X = 858
const RISE = 55
const FACE = 78
const WAVE = 110
const SWELL = 20
const DECAY = 150

/** Number of layers under the surface. */
const COUNT = 66
/** Closes an edge outside the slide, so that only the edge itself is seen as a line. */
const BLEED = 20
const AROUND = `H${CANVAS.width + BLEED}V${CANVAS.height + BLEED}H${-BLEED}Z`

const LINE = 3.5
const CREST_LINE = 6.5

/** Depth of a layer below the surface at the calm side; layers lie further apart towards the viewer. */
function depthOf(layer: number): number {
  return 5.3 * layer + 0.012 * layer ** 2
}

/** How far right of the surface's foot the bore stands on a layer: the front seen at an angle, bending towards the viewer. */
function slant(depth: number): number {
  return 1.08 * depth - 27 * (1 - Math.exp(-depth / 50))
}

/**
 * Height of the water above calm level.
 * @param behind distance behind the foot of the bore, negative ahead of it
 * @param reach 0 at the surface, 1 at the lowest layer; waves grow longer towards the viewer
 */
function height(behind: number, reach: number): number {
  if (behind <= 0)
    return 0
  const stretch = 1 + 0.9 * reach
  const rise = RISE * (1 + 1.25 * reach)
  const swell = SWELL * (1 - 0.15 * reach)
  const crest = rise + swell * 0.8
  const face = FACE * (1 + 0.35 * reach)
  if (behind < face)
    return crest * Math.sin(Math.PI / 2 * (behind / face) ** 1.12)
  const distance = (behind - face) / stretch
  const fading = swell * Math.exp(-distance / DECAY)
  const phase = 2 * Math.PI * distance / WAVE
  // Troughs are cut deeper than crests rise, and the first falls deepest: the water there is still arriving.
  const sag = 9 * Math.exp(-distance / 80) * (1 - Math.cos(phase)) / 2
  return rise + 0.8 * fading * Math.cos(phase) - sag
}

/** Slow unevenness of a layer far behind the front, as of water that has travelled; none on the surface. */
function drift(x: number, layer: number, reach: number): number {
  const depth = Math.min(1, layer / 14)
  return depth * (1.3 * Math.sin(layer * 0.62) + 1.5 * Math.sin(x / 96 + layer * 0.31) + 1.1 * Math.sin(x / 53 - layer * 0.47) * (0.4 + reach))
}

/** Where an edge is sampled: coarsely on the water far behind, finely at the front. */
function samples(foot: number): number[] {
  const crest = foot - FACE
  const xs: number[] = []
  let x = -BLEED
  for (; x < crest - 380; x += 32)
    xs.push(x)
  for (; x < crest - 30; x += 11)
    xs.push(x)
  for (; x < foot - 1; x += 6)
    xs.push(x)
  return xs
}

/**
 * The edge of a layer of water from the left to the foot of its front.
 * @param layer 0 is the surface
 * @param at where it is sampled, by the place of its foot
 */
export function edgePoints(layer: number, at: (foot: number) => readonly number[] = samples): { points: Point[], foot: Point, crestAt: number } {
  const depth = depthOf(layer)
  const reach = layer / COUNT
  const foot = { x: FOOT_X + slant(depth), y: Y0 + depth }
  const points = at(foot.x).map((x) => {
    const calm = Math.min(1, (foot.x - x) / 260)
    return { x, y: foot.y - height(foot.x - x, reach) + (layer ? drift(x, layer, reach) * calm : 0) }
  })
  return { points: [...points, foot], foot, crestAt: foot.x - FACE * (1 + 0.35 * reach) }
}

const smooth = line<Point>(p => p.x, p => p.y).curve(curveCatmullRom).digits(1)

/** The closed outline of a line whose width changes along its way. */
function ribbon(points: readonly Point[], widthAt: (x: number) => number): string {
  const sides = points.map((point, i) => {
    const before = points[Math.max(0, i - 1)]!
    const after = points[Math.min(points.length - 1, i + 1)]!
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const half = widthAt(point.x) / 2
    const nx = -(after.y - before.y) / length * half
    const ny = (after.x - before.x) / length * half
    return { above: { x: point.x - nx, y: point.y - ny }, below: { x: point.x + nx, y: point.y + ny } }
  })
  return `${smooth(sides.map(side => side.above))}L${smooth(sides.map(side => side.below).reverse())!.slice(1)}Z`
}

/** The tidal bore of the cover: an undular front, drawn by the layers of water below its surface. */
export function layoutCover(): CoverLayout {
  const strata = Array.from({ length: COUNT }, (_, i): Stratum | undefined => {
    const layer = i + 1
    const { points, crestAt } = edgePoints(layer)
    if (Math.min(...points.map(point => point.y)) > CANVAS.height)
      return undefined
    const near = 1 - layer / COUNT
    const width = 0.6 + 0.5 * near
    const from = (x: number) => smooth(points.filter(point => point.x >= x))!
    return {
      body: `${smooth(points)}${AROUND}`,
      faces: [
        { d: from(crestAt - 64), width: width * 1.3 },
        { d: from(crestAt - 24), width: width * 1.65 },
      ],
      width,
      ink: Math.round(38 + 40 * near ** 1.3),
      tide: layer % 7 === 2,
    }
  }).filter(stratum => stratum !== undefined)
  const { points, foot, crestAt } = edgePoints(0)
  const swell = (x: number) => LINE + (CREST_LINE - LINE) * Math.exp(-(((x - crestAt - 18) / 60) ** 2))
  return { strata, surface: ribbon(points, swell), calm: `M${foot.x - 1} ${Y0}H${CANVAS.width}` }
}
