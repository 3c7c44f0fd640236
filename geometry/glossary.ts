import type { GlossaryData, GlossaryEntry } from '../data/figures/glossary'
import type { Box } from './canvas'
import { CONTENT } from './canvas'

/** The list on one side of the line. */
export interface GlossaryHalf {
  readonly id: 'terms' | 'measures'
  readonly entries: readonly GlossaryEntry[]
  /** Where the list stands, in px of the canvas. */
  readonly box: Box
  /** Rows of the grid, filled column by column. */
  readonly rows: number
}

/** The two lists of the glossary, in px of the canvas. */
export interface GlossaryLayout {
  /** Above the line and below it. */
  readonly halves: readonly GlossaryHalf[]
  /** Blank between the columns, in px. */
  readonly gap: number
}

const COLUMNS = 2
const GAP = 40
/** Upper edges and heights of the lists: both keep clear of the line, and of title and source line. */
const TERMS = { y: 147, height: 330 } as const
const MEASURES = { y: 507, height: 148 } as const

/** Two lists over the whole width, one above the line and one below it; the browser sets their words. */
export function layoutGlossary({ terms, measures }: GlossaryData): GlossaryLayout {
  const half = (id: GlossaryHalf['id'], entries: readonly GlossaryEntry[], { y, height }: { readonly y: number, readonly height: number }): GlossaryHalf => ({
    id,
    entries,
    box: { x: CONTENT.left, y, width: CONTENT.right - CONTENT.left, height },
    rows: Math.ceil(entries.length / COLUMNS),
  })
  return { halves: [half('terms', terms, TERMS), half('measures', measures, MEASURES)], gap: GAP }
}
