/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number]

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(channel => channel / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours as WCAG defines it, 1 to 21. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
