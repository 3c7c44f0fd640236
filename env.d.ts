/// <reference types="vite/client" />

declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** Public path of the deck as a whole; empty where this edition stands alone. */
declare const __DECK_ROOT__: string

declare module 'subset-font' {
  /**
   * Cuts a font down to the characters of a text.
   * @param font the whole font
   * @param text every character to keep
   * @param options `noHinting` drops the hints for small sizes; of the font's features only `keepFeatures` stay, and the forms they lead to
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype', noHinting?: boolean, keepFeatures?: readonly string[] },
  ): Promise<Uint8Array>
}

declare module 'virtual:deck-notes' {
  /** Notes of the slides as HTML, by number of the slide. */
  const notes: readonly (readonly [no: number, html: string])[]
  export default notes
}

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** A middleware that compresses what a response is about to send. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

declare module '#slidev/slides' {
  import type { SlideRoute } from '@slidev/types'
  import type { Ref } from 'vue'

  export const slides: Ref<SlideRoute[]>
}

/** Files that the service worker keeps, and the paths of the editions below the first. */
declare const __FILES__: readonly { readonly url: string, readonly revision: string | null }[]
declare const __EDITIONS__: readonly string[]

/** Language of the first views that are being written. */
declare const __STILL_LANG__: string
