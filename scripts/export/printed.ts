import type { Deck } from './deck'
import type { Finish, OutlineItem, PageName } from './finish'
import type { Session } from './session'
import { WORDS } from '../../components/chrome/wording'
import { finishPdf } from './finish'
import { handoutOf } from './handout'
import { subsetHandoutFaces } from './handout-faces'

/** The kinds of PDF files. */
export type PdfKind = 'slides' | 'steps' | 'handout'

/** What to print of a deck. */
export interface Selection {
  readonly deck: Deck
  /** Address at which its edition is served. */
  readonly url: string
  /** Indices of the slides, in order. */
  readonly slides: readonly number[]
}

const NAMES = {
  slides: undefined,
  steps: { zh: '逐步版', en: 'Step by step' },
  handout: WORDS.handout,
} as const

/** Prints one of the files and finishes it. */
export async function printPdf(session: Session, kind: PdfKind, { deck, url, slides }: Selection, onSlide?: (id: string) => void): Promise<Uint8Array> {
  const words = kind === 'handout' ? handoutOf(deck) : undefined
  const faces = words && await subsetHandoutFaces(words)
  const handout = words && faces && { ...words, faces: faces.rules }
  const job = { slides: slides.map(i => i + 1), ...handout ? { handout } : {} }
  const opened = await session.open(url, job, { steps: kind === 'steps', ...onSlide ? { onSlide } : {}, ...faces ? { files: faces.files } : {} })
  try {
    const printed = await opened.still(() => opened.page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true }))
    const counts = await opened.page.locator('.print-page > section').evaluateAll(
      (sections, page) => sections.map(section => section.querySelectorAll(page).length),
      handout ? '.sheet' : '.print-slide-container',
    )
    return await finishPdf(printed, { deck, name: NAMES[kind]?.[deck.edition.lang], ...naming(kind, deck, slides, counts) })
  }
  finally {
    await opened.close()
  }
}

/** Labels and outline of a file whose slides take so many pages each. */
function naming(kind: PdfKind, deck: Deck, slides: readonly number[], counts: readonly number[]): Pick<Finish, 'pages' | 'items'> {
  const firsts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0))
  const pages = counts.flatMap((count, i) => Array.from({ length: count }, (_, n): PageName => {
    const slide = slides[i]
    const label = slide === undefined ? '' : deck.labels[slide]!
    if (kind === 'handout')
      return { slide, label: `${firsts[i]! + n + 1}` }
    return { slide, label: count > 1 ? `${label}-${n + 1}` : label }
  }))
  const items = deck.parts.flatMap((part): OutlineItem[] => {
    const children = part.slides.filter(slide => slides.includes(slide)).map(slide => ({ title: deck.titles[slide]!, page: firsts[slides.indexOf(slide)]! }))
    if (children.length === 0)
      return []
    return part.title ? [{ title: part.title, page: children[0]!.page, children }] : children
  })
  // The handout ends with the list of sources.
  const last = counts.length > slides.length ? [{ title: WORDS.sourceList[deck.edition.lang], page: firsts.at(-1)! }] : []
  return { pages, items: [...items, ...last] }
}
