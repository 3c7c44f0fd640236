import type { Point } from '../../geometry/canvas'

/** Style that puts an element drawn at the origin in its place, so that it can travel when the place changes. */
export function shift({ x, y }: Point): { readonly translate: string } {
  return { translate: `${x}px ${y}px` }
}
