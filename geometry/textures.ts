import type { Box } from './canvas'
import { round } from './metrics'
import { clip, ringPath } from './polygon'

/** Fills a bar with the texture of a measure: areas as an SVG path, cut to the bar. The pitch is taken across the lines. */
export type Texture = (bar: Box, pitch: number, thickness: number) => string

/** One even area: revenue. */
export const solid: Texture = bar => area(bar)

/** Horizontal slices, the uppermost flush with the top: GDP. */
export const slices: Texture = ({ x, y, width, height }, pitch, thickness) => {
  const count = Math.max(1, Math.round(height / pitch))
  return Array.from({ length: count }, (_, i) => area({ x, y: y + i * height / count, width, height: Math.min(thickness, height) })).join('')
}

/** Upright bars, the outer two flush with the sides: output. */
export const uprights: Texture = ({ x, y, width, height }, pitch, thickness) => {
  const gaps = Math.max(1, Math.round((width - thickness) / pitch))
  return Array.from({ length: gaps + 1 }, (_, i) => area({ x: x + i * (width - thickness) / gaps, y, width: thickness, height })).join('')
}

/** Slices and upright bars: measures without a texture of their own. */
export const grid: Texture = (bar, pitch, thickness) => slices(bar, pitch, thickness) + uprights(bar, pitch, thickness)

/** Diagonals rising at 45°: scale. */
export const diagonals: Texture = (bar, pitch, thickness) => {
  const { x, y, width, height } = bar
  const across = thickness * Math.SQRT2
  const foot = y + height
  const parts: string[] = []
  for (let start = x - height; start < x + width; start += pitch * Math.SQRT2) {
    const band = clip([
      { x: start, y: foot },
      { x: start + across, y: foot },
      { x: start + across + height, y },
      { x: start + height, y },
    ], bar)
    if (band.length > 2)
      parts.push(ringPath(band))
  }
  return parts.join('')
}

function area({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`
}
