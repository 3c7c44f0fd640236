/** What the last slice of a face may draw: Chinese, with its punctuation and full-width forms. */
const CHINESE = [[0xB7, 0xB7], [0x2000, 0x9FFF], [0xFF00, 0xFFEF]] as const

/** Characters as a CSS `unicode-range`, neighbours joined. */
export function unicodeRange(characters: string): string {
  const runs: [number, number][] = []
  for (const code of [...characters].map(char => char.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1)
      last[1] = code
    else
      runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`).join(',')
}

/** All Chinese except some characters, as a CSS `unicode-range`. */
export function chineseExcept(characters: string): string {
  const codes = new Set([...characters].map(char => char.codePointAt(0)!))
  const rest = CHINESE.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)).filter(code => !codes.has(code))
  return unicodeRange(String.fromCodePoint(...rest))
}

/** Whether a character lies in a CSS `unicode-range`. */
export function covers(range: string, char: string): boolean {
  const code = char.codePointAt(0)!
  return range.split(',').some((part) => {
    const [from, to = from] = part.trim().slice(2).split('-').map(digits => Number.parseInt(digits, 16))
    return code >= from! && code <= to!
  })
}
