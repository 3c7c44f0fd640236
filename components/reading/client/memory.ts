import { LANGUAGE_MEMORY } from '../../../data/editions'

const PLACE = 'reading-place'
/** Also read by the slides: who comes from here is not offered this page again. */
const OFFER = 'reading-offer'

/** Storage may be blocked; the page then forgets and works all the same. */
function guarded<T>(use: () => T): T | undefined {
  try {
    return use()
  }
  catch {
    return undefined
  }
}

/** Keeps the section that was last in sight. */
export function rememberPlace(id: string): void {
  guarded(() => localStorage.setItem(PLACE, id))
}

/** The section that was in sight when the page was last left. */
export function rememberedPlace(): string | undefined {
  return guarded(() => localStorage.getItem(PLACE)) ?? undefined
}

/** Lets the slides know that the reader has chosen them. */
export function rememberSlidesChosen(): void {
  guarded(() => sessionStorage.setItem(OFFER, 'slides'))
}

/** Lets the address of the deck itself know which language its reader chose. */
export function rememberLanguage(tag: string): void {
  guarded(() => localStorage.setItem(LANGUAGE_MEMORY, tag.split('-')[0]!))
}
