/** The slide canvas in CSS pixels; one SVG unit is one pixel at 1280 × 720. */
export const CANVAS = { width: 1280, height: 720 } as const

/** Height of the tide line: it meets both edges of every slide here. */
export const Y0 = 488

/** Left and right margin, in px. */
export const MARGIN_X = 72

/** What lies between the margins, below the subtitle and above the source line, in px of the canvas. */
export const CONTENT = { left: MARGIN_X, right: CANVAS.width - MARGIN_X, top: 160, bottom: 680 } as const

/** Smallest size of a label inside a figure. */
export const MIN_LABEL = 18

/** A box in canvas units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point in canvas units, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of text with its place: `x` and the baseline `y`, and which part of it stands at `x`. */
export interface PlacedText extends Point {
  readonly text: string
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
}
