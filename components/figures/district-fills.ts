import type { Shade } from '../../geometry/district-key'

/** Fill of a division by its part in the plan. */
export const SHADE_FILLS: Readonly<Record<Shade, string>> = {
  core: 'var(--tide-mid)',
  cooperating: 'var(--tide-tint)',
  ground: 'var(--ground)',
}
