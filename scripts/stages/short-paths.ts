import { optimize } from 'svgo'

/** Decimals of a coordinate: finer than a tenth of a pixel cannot be seen. */
const DIGITS = 1

/** The same path with fewer characters. Segments without length stay: a round cap turns them into dots. */
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
