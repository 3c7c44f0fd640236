import { optimize } from 'svgo'

/** Digits after the point of a pixel: a tenth is all that is seen of a place. */
const DIGITS = 1

/** The same line in fewer letters. Segments without length stay: a round cap makes a dot of them. */
function shortPath(d: string): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${d}"/></svg>`, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: DIGITS, removeUseless: false } }],
  })
  return / d="([^"]+)"/.exec(data)?.[1] ?? d
}

/** Shortens the paths of all drawings of a page. */
export function shortPaths(html: string): string {
  const known = new Map<string, string>()
  return html.replace(/(?<= d=")[^"]+/g, (d) => {
    const short = known.get(d) ?? shortPath(d)
    known.set(d, short)
    return short
  })
}
