/// <reference types="vite/client" />

declare const __SLIDEV_FEATURE_PRESENTER__: boolean

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
