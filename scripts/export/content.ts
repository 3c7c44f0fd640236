/** Reading and rewriting the content stream of a page. */

/** An operator of the stream with its operands. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly string[]
  /** Position in the stream, operands included. */
  readonly from: number
  readonly to: number
}

const TOKEN = /\((?:[^()\\]|\\[\s\S])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g

/** Every operation of a content stream. Inline images are not handled, since the browser's printer writes none. */
export function operations(content: string): Operation[] {
  const result: Operation[] = []
  let operands: string[] = []
  let from = 0
  let depth = 0
  for (const match of content.matchAll(TOKEN)) {
    const token = match[0]
    if (operands.length === 0)
      from = match.index
    if (token === '[' || token === '<<')
      depth++
    if (token === ']' || token === '>>')
      depth--
    const isOperator = depth === 0 && /^[A-Za-z'"*][A-Za-z0-9*]*$/.test(token) && !['true', 'false', 'null'].includes(token)
    if (!isOperator) {
      operands.push(token)
      continue
    }
    result.push({ operator: token, operands, from, to: match.index + token.length })
    operands = []
  }
  return result
}

/** Character codes of a string in a stream. */
export function codesOf(text: string): number[] {
  if (text.startsWith('<')) {
    const digits = text.slice(1, -1).replace(/\s/g, '')
    return (digits.padEnd(digits.length + digits.length % 2, '0').match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
  }
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const plain = text.slice(1, -1).replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped))
      return String.fromCharCode(Number.parseInt(escaped, 8))
    return escaped.includes('\n') ? '' : escapes[escaped] ?? escaped
  })
  return [...plain].map(char => char.charCodeAt(0))
}

/** A matrix in the notation of a stream: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The matrix that does `first` and then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = second
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** Numbers with no more digits after the point than a drawing needs. */
export function rounded(content: string, digits: number): string {
  return content.replace(/-?\d*\.\d+/g, number => String(Number(Number(number).toFixed(digits))))
}

/** Operators that add to a path. */
export const PATH: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])

/** Rounds paths to a hundredth of a pixel, which is precise enough and saves a third of the file. */
export function roundedPaths(content: string): string {
  let result = ''
  let done = 0
  for (const { operator, from, to } of operations(content)) {
    if (!PATH.has(operator))
      continue
    result += content.slice(done, from) + rounded(content.slice(from, to), 2)
    done = to
  }
  return result + content.slice(done)
}
