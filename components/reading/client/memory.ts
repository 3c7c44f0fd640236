import { LANGUAGE_MEMORY, OFFER_MEMORY } from '../../../data/editions'

const PLACE = 'reading-place'

/** Storage may be blocked; the page then works without memory. */
function guarded<T>(use: () => T): T | undefined {
  try {
    return use()
  }
  catch {
    return undefined
  }
}

/** Remembers the section that is in view. */
export function rememberPlace(id: string): void {
  guarded(() => localStorage.setItem(PLACE, id))
}

/** The section that was in view when the page was last left. */
export function rememberedPlace(): string | undefined {
  return guarded(() => localStorage.getItem(PLACE)) ?? undefined
}

/** Lets the slides know that the reader has chosen them: who comes from here is not offered this page again. */
export function rememberSlidesChosen(): void {
  guarded(() => sessionStorage.setItem(OFFER_MEMORY, 'slides'))
}

/** Records the chosen language for the address of the deck itself. */
export function rememberLanguage(tag: string): void {
  guarded(() => localStorage.setItem(LANGUAGE_MEMORY, tag.split('-')[0]!))
}
