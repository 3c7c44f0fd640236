/**
 * Distributes blocks over sheets, in order.
 * @param heights height of each block with the gap before it
 * @param first room on the first sheet, which the slide's picture leaves
 * @param next room on each further sheet
 * @returns for each sheet the number of its first block and of the one after its last; at least one sheet
 */
export function paginate(heights: readonly number[], first: number, next: number): readonly (readonly [from: number, to: number])[] {
  const sheets: [number, number][] = [[0, 0]]
  let left = first
  for (const [i, height] of heights.entries()) {
    const sheet = sheets.at(-1)!
    // A block that no sheet can hold stands alone, rather than being pushed on for ever.
    if (height > left && (sheet[1] > sheet[0] || sheets.length === 1)) {
      sheets.push([i, i + 1])
      left = next - height
      continue
    }
    sheet[1] = i + 1
    left -= height
  }
  return sheets
}
