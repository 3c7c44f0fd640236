import type { Lang } from '../../data/types'
import type { Evidence, Place } from '../../data/evidence'
import type { Figures } from '../../data/figures'
import type { Binding } from '../../data/tokens'

/** A stretch of running text. */
export interface Span {
  readonly text: string
  /** What it stands for in the data: a fact, a source, the date of the search or a page. */
  readonly binding?: Binding
  /** Language, where it is not that of the edition. */
  readonly tag?: string
}

/** Running text of one paragraph. */
export type Prose = readonly Span[]

/** A fact that a slide rests on. */
export interface SlideFact {
  readonly evidence: Evidence
  /** Where it can be looked up; for a derived fact, the sources of its inputs. */
  readonly places: readonly Place[]
  /** The earlier slide that states the fact in full; here it is kept short. */
  readonly statedOn?: Pick<ReadingSlide, 'label' | 'backup'>
}

/** A slide in the reading edition: everything it says, in the order of reading. */
export interface ReadingSlide {
  /** `routeAlias`: its id here and its address among the slides. */
  readonly id: string
  /** Page number: `6`, or `A2` in the backup part. */
  readonly label: string
  readonly backup: boolean
  /** Lines of the title where the slide sets them by hand, else one. */
  readonly title: readonly string[]
  readonly subtitle?: Prose
  /** Part of the figures' data that its figure draws, if it has one. */
  readonly figure?: keyof Figures
  /** Its own words below the title, where it has no figure. */
  readonly body: readonly Prose[]
  /** The narration, with a paragraph for each pause and each step of the note. */
  readonly narration: readonly Prose[]
  /** The question that its speaker expects, and the answer. */
  readonly asked?: { readonly question: Prose, readonly answer: Prose }
  /** The row under the figure. */
  readonly note?: Prose
  /** The note has the editor's seal. */
  readonly seal: boolean
  readonly source?: Prose
  /** Facts named by its words and then by its figure, in this order. */
  readonly facts: readonly SlideFact[]
}

/** A chapter with its slides. */
export interface ReadingChapter {
  readonly id: string
  readonly title: string
  readonly slides: readonly ReadingSlide[]
}

/** Another language of the same page. */
export interface OtherEdition {
  readonly tag: string
  readonly name: string
  readonly href: string
}

/** Everything the reading edition of one language says. */
export interface ReadingContent {
  readonly lang: Lang
  /** Address of the slides of this edition, with a slash at its end; a slide's id behind it opens that slide. */
  readonly slidesHref: string
  readonly others: readonly OtherEdition[]
  readonly cover: ReadingSlide
  /** Every chapter in order, backup last; the cover comes before them. */
  readonly chapters: readonly ReadingChapter[]
  /** How many slides the main line has. */
  readonly total: number
}
