import type { CitedSource } from '../../data/figures/sources'
import type { Confidence } from '../../data/types'

/** A paragraph of the notes, with the step that it belongs to. */
export interface NotePart {
  /** Step that the paragraph begins, if it begins one. */
  readonly step?: number
  readonly text: string
  /** Only to be said when the audience asks. */
  readonly asked?: boolean
}

/** What the handout says below a slide. */
export interface HandoutSlide {
  readonly id: string
  readonly chapter: string
  readonly notes: readonly NotePart[]
}

/** The words of a handout that are not on its slides. */
export interface Handout {
  /** `@font-face` rules for the handout's own words. */
  readonly faces: string
  /** Name of the deck, in the head of every sheet. */
  readonly title: string
  /** What the deck reports on, at the foot of every sheet. */
  readonly subject: string
  readonly slides: readonly HandoutSlide[]
  readonly sources: readonly (CitedSource & { readonly confidence: Confidence })[]
  /** What each degree of confidence stands for. */
  readonly grades: readonly { readonly confidence: Confidence, readonly meaning: string }[]
}

/** What is to be printed. The export hands it to the page before it loads. */
export interface PrintJob {
  /** Numbers of the slides, from 1. */
  readonly slides: readonly number[]
  /** Words of a handout, to print that instead of one page per slide. */
  readonly handout?: Handout
}

/** What the page reports to the export while it renders the slides. */
export type PrintReport
  = | { readonly kind: 'set', readonly slide: string }
    | { readonly kind: 'failed', readonly slide: string, readonly message: string }
    | { readonly kind: 'ready' }

declare global {
  interface Window {
    /** Set by the export; a page opened by hand prints all slides. */
    deckPrintJob?: PrintJob
    /** Receives the progress of the page. */
    deckPrintReport?: (report: PrintReport) => void
  }
}
