import type { CoverLayout } from '../cover'
import { Y0 } from '../canvas'
import { layoutCover } from '../cover'

/** Layers of water that the head of the page needs. */
const LAYERS = 15
/** What is seen of the cover's drawing: the front in the middle, so that it stays in sight where the sides are cut off. */
const VIEW = { left: 130, right: 1430, top: Y0 - 96, bottom: Y0 + 96 } as const

export interface TideLayout extends CoverLayout {
  readonly viewBox: string
}

/** The bore of the cover as a band across the head of the page. */
export function layoutTide(): TideLayout {
  return {
    ...layoutCover(LAYERS, VIEW.right),
    viewBox: `${VIEW.left} ${VIEW.top} ${VIEW.right - VIEW.left} ${VIEW.bottom - VIEW.top}`,
  }
}

/** The front of the tide that shows how far one has read: it comes in level from the left and ends at its foot. */
export const PROGRESS_WAVE = {
  width: 132,
  height: 24,
  viewBox: '0 0 132 24',
  d: 'M0 20C14 20 22 19 32 19.5S50 20 60 18.6 74 17.5 84 20 94 20.6 100 13 108 2.6 113 4 118 10 122 15 128 20 132 20',
} as const
