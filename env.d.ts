/// <reference types="vite/client" />

declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** Public path of the deck as a whole; empty where this edition is built or served alone. */
declare const __DECK_ROOT__: string

declare module 'subset-font' {
  /**
   * Subsets a font to the characters of a text.
   * @param font the whole font
   * @param text every character to keep
   * @param options `noHinting` drops the hints for small sizes; of the OpenType features and their glyphs only those of `keepFeatures` are kept
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

  /** A middleware that compresses responses. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

declare module '#slidev/slides' {
  import type { SlideRoute } from '@slidev/types'
  import type { Ref } from 'vue'

  export const slides: Ref<SlideRoute[]>
}

/** Language of the first views that are being rendered. */
declare const __STILL_LANG__: string
