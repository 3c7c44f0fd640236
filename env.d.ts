/// <reference types="vite/client" />

declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** Public path of the deck as a whole; empty where this edition stands alone. */
declare const __DECK_ROOT__: string

declare module 'subset-font' {
  /**
   * Cuts a font down to the characters of a text.
   * @param font the whole font
   * @param text every character to keep
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype' },
  ): Promise<Uint8Array>
}
