/**
 * Metrics of the figure face for display numerals, in em, size adjustment included.
 * `textWidth` is for running text; a numeral of some hundred pixels needs its own advances.
 */
const DIGIT = 0.552
const ADVANCE: Readonly<Record<string, number>> = {
  '.': 0.262,
  ',': 0.262,
  ' ': 0.212,
  '%': 0.85,
  '>': 0.493,
  '+': 0.493,
  '−': 0.493,
  // Drawn by the Chinese face, full width.
  '≈': 1,
}

/** Height of a digit above the baseline. */
export const DIGIT_HEIGHT = 0.745

/** What round digits reach beyond baseline and digit height. */
export const OVERSHOOT = 0.017

/** Where the ink of a plus sign begins and ends above the baseline. */
export const PLUS_INK = { foot: 0.099, top: 0.547 } as const

/** Blank on the left of a tabular digit, so that the ink and not the advance can stand at a margin. */
export const SIDE_BEARING = 0.042

/** Outlined target numerals are set this much apart, in em, so that neighbours do not touch; `styles/drawing.css` sets the same. */
export const TARGET_TRACKING = 0.035

/** Advance of an outlined target numeral, in pixels. */
export function targetWidth(text: string, size: number): number {
  return numeralWidth(text, size) + TARGET_TRACKING * text.length * size
}

/** Advance of a numeral set in tabular figures, in pixels. */
export function numeralWidth(text: string, size: number): number {
  let ems = 0
  for (const char of text)
    ems += ADVANCE[char] ?? DIGIT
  return ems * size
}
