import type { Prose, Span } from './content'

/** Longest words that are kept on one line, in characters: more would leave holes at the ends of lines on a phone. */
const LONGEST = 18

/** What no line of running text tears: a date, a number with its unit or the noun it counts, a short compound or a term with a sign. */
const KEPT = new RegExp([
  // 2024年6月26日, 7763亿元, 13个
  String.raw`(?:\d[\d.]*(?:[—–]\d[\d.]*)?(?:万?亿元|平方公里|\p{Script=Han}))+`,
  // 10 Nov 2022, c. Apr 2024
  String.raw`(?:c\. )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}`,
  // 36.9 billion, 4 signature
  String.raw`\d[\d.,]*(?:[–-]\d[\d.,]*)? [a-z]+\b`,
  // low-altitude
  String.raw`[\p{Script=Latin}\d]+(?:-[\p{Script=Latin}\d]+)+`,
  // “视觉+”
  String.raw`“[^“”]{0,3}\+[^“”]{0,3}”`,
].join('|'), 'gu')

/** A stretch of a text that is or is not torn. */
export interface Part {
  readonly text: string
  readonly whole: boolean
}

/** Spans of running text side by side; those of a whole group stay on one line. */
export interface Group {
  readonly whole: boolean
  readonly spans: readonly (Span & { readonly parts: readonly Part[] })[]
}

interface Range {
  readonly from: number
  readonly to: number
}

const meets = (one: Range, other: Range) => one.from < other.to && other.from < one.to
const isWithin = (inner: Range, outer: Range) => outer.from <= inner.from && inner.to <= outer.to
const shifted = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by })

/** A text cut where something in it is kept whole. */
function partsOf(text: string, ranges: readonly Range[]): Part[] {
  const cuts = [...new Set([0, ...ranges.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, i): Part => ({
    text: text.slice(cuts[i], to),
    whole: ranges.some(range => range.from === cuts[i] && range.to === to),
  }))
}

/**
 * Running text in groups, so that a number and its unit stay on one line also where only the number names its fact.
 * @param text one paragraph
 */
export function keptTogether(text: Prose): Group[] {
  let length = 0
  const spans = text.map((span) => {
    const from = length
    length += span.text.length
    return { span, from, to: length, bound: span.binding !== undefined || span.tag !== undefined }
  })
  const kept = [...text.map(span => span.text).join('').matchAll(KEPT)]
    .map((match): Range => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => to - from <= LONGEST)
  /** Kept across the edge of a span; one that names something is not cut for it. */
  const across = kept.filter(range => !spans.some(span => isWithin(range, span) || (span.bound && meets(span, range) && !isWithin(span, range))))
  const groups: { whole: boolean, range?: Range, spans: Group['spans'][number][] }[] = []
  for (const { span, from, to, bound } of spans) {
    const cuts = bound ? [] : across.filter(range => meets(range, { from, to })).map(range => shifted({ from: Math.max(range.from, from), to: Math.min(range.to, to) }, -from))
    let at = from
    for (const { text: words } of partsOf(span.text, cuts)) {
      const piece: Range = { from: at, to: at + words.length }
      at = piece.to
      const range = across.find(range => isWithin(piece, range))
      const inside = range ? [] : kept.filter(range => isWithin(range, piece)).map(range => shifted(range, -piece.from))
      const set = { ...span, text: words, parts: partsOf(words, inside) }
      if (range && groups.at(-1)?.range === range)
        groups.at(-1)!.spans.push(set)
      else
        groups.push({ whole: range !== undefined, range, spans: [set] })
    }
  }
  return groups.map(({ whole, spans }) => ({ whole, spans }))
}
