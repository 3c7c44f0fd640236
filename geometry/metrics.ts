/** What letters reach above their baseline in the bundled faces, accents included, in em. */
export const ASCENT = 0.88
/** What letters reach below their baseline, in em. */
export const DESCENT = 0.22

/** What the ink of a Chinese character reaches above its baseline, in em. */
export const INK_ASCENT = 0.86
/** What the ink of a Chinese character reaches below its baseline, in em. */
export const INK_DESCENT = 0.12

/** Middle of a line of text above its baseline, in em: between that of Chinese characters and that of digits. */
const MIDDLE = 0.36

/** Estimated advance of a letter in a line that mixes Chinese and Latin, by face, in em. */
export const LATIN_ADVANCE = { sans: 0.5, serif: 0.58 } as const

/** Baseline of a line of text whose middle stands at `middle`, in pixels; of a turned line across the slide. */
export function baselineAt(middle: number, size: number): number {
  return middle + size * MIDDLE
}

/** Middle of a line of text on a baseline, in pixels. */
export function middleOf(baseline: number, size: number): number {
  return baseline - size * MIDDLE
}

/** Rounds to a tenth of a pixel, which is as fine as a path needs. */
export function px(value: number): number {
  return Math.round(value * 10) / 10
}

/** Rounds to a hundredth of a pixel: finer than any screen, and keeps the markup short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
