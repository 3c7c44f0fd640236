import type { Point } from './canvas'
import type { Projection } from './hangzhou'
import { Y0 } from './canvas'
import { parkPoint, project, RUN } from './hangzhou'

/** Pixels per schematic unit once the camera has come to rest. */
const SCALE = 6.5
/** Where the schematic's vertical axis then stands on the canvas. */
const ORIGIN_X = 832

/** Where the line comes back from the bay to y0. It stands still while the camera moves, and so do both ends of the line. */
const PIVOT: Point = { x: 1235, y: Y0 }

/** How near the camera is at each click: the park, the two cores, the four districts, the whole city. */
const ZOOM = [1.5, 1.5, 1.2, 1] as const

/** The map as the camera sees it at a click; its straight run lies on y0 at every one. */
export function cameraAt(step: number): Projection & { readonly zoom: number } {
  const zoom = ZOOM[Math.min(Math.max(0, step), ZOOM.length - 1)]!
  const scale = SCALE * zoom
  return { zoom, scale, origin: { x: PIVOT.x + (ORIGIN_X - PIVOT.x) * zoom, y: Y0 + scale * RUN } }
}

/**
 * How to lay one projection over another: the shift and scale that bring what `from` shows to where `to` shows it.
 * Scaling is about the canvas origin.
 */
export function overlay(from: Projection, to: Projection): { readonly scale: number, readonly shift: Point } {
  const scale = to.scale / from.scale
  const [a, b] = [project(from, parkPoint), project(to, parkPoint)]
  return { scale, shift: { x: b.x - a.x * scale, y: b.y - a.y * scale } }
}
