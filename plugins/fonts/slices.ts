/** Radicals of U+2E80–2FDF are left out: they share glyphs with ideographs and would spoil copying from a PDF. */
const drawable = (char: string) => char >= ' ' && !/[\u2E80-\u2FDF]/.test(char)

/** For each group the characters that no earlier group has. */
export function slices(groups: readonly string[]): string[] {
  const seen = new Set<string>()
  return groups.map((group) => {
    const fresh = [...new Set(group)].filter(char => drawable(char) && !seen.has(char)).sort()
    fresh.forEach(char => seen.add(char))
    return fresh.join('')
  })
}
