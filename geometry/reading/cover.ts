import type { CoverLayout } from '../cover'
import { Y0 } from '../canvas'
import { layoutCover } from '../cover'

/** The stretch of the slide's water that makes the band: the front with the waves behind it. */
const BAND = { left: 330, right: 1010, top: Y0 - 92, bottom: Y0 + 128 } as const

export interface CoverBand extends CoverLayout {
  readonly width: number
  readonly height: number
  /** From the slide's pixels to those of the band. */
  readonly shift: { readonly x: number, readonly y: number }
}

/** The tide as a band for the head of a page. It is drawn once; a narrow column shows the stretch around the front. */
export function layoutCoverBand(): CoverBand {
  const { left, right, top, bottom } = BAND
  return {
    // Edges are sampled wider than on the slide: the band comes with the page's first bytes.
    ...layoutCover({ left, right, bottom, coarse: 1.8 }),
    width: right - left,
    height: bottom - top,
    shift: { x: -left, y: -top },
  }
}
