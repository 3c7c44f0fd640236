import { shortPaths } from '../short-paths'

/** Attributes of drawings that hold coordinates and lengths. */
const LENGTHS = / (?:x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox|viewbox|stroke-width)="[^"]*"/g

/** Decimals of a coordinate or a length: finer than a tenth of a pixel cannot be seen. */
function rounded(drawing: string): string {
  return drawing.replace(LENGTHS, attribute => attribute.replace(/-?\d*\.\d+/g, digits => String(Math.round(Number(digits) * 10) / 10)))
}

/** Classes and elements that a scoped style sheet names, by the id of its scope. */
function scopedNames(css: string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const [, selector, id] of css.matchAll(/([^{}[\]]*)\[(data-v-\w+)\]/g)) {
    const known = names.get(id!) ?? new Set<string>()
    names.set(id!, known)
    // Too many names do no harm: their elements just keep the attribute.
    for (const name of selector!.match(/\.?[\w-]+/g) ?? [])
      known.add(name)
    // A rule without a name for the scope needs the attribute on every element.
    if (/(?:^|[\s,>+~])$/.test(selector!))
      known.add('*')
  }
  return names
}

/**
 * Removes what a rendered page does not need: comments, among them Vue's for hydration, scope attributes on elements that
 * no scoped style matches, and digits too fine to see. The page loads as a whole over a slow connection, so that each of
 * them counts.
 * @param css styles of the page
 */
export function lighterBy(css: string): (html: string) => string {
  const named = scopedNames(css)
  return html => shortPaths(html)
    .replace(/<!--.*?-->/gs, '')
    .replace(/<svg.*?<\/svg>/gs, rounded)
    .replace(/<([\w-]+)([^<>]*?)((?: data-v-\w+)+)>/g, (_, element: string, attributes: string, marks: string) => {
      const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').map(name => `.${name}`)
      const needed = marks.trim().split(' ').filter((id) => {
        const names = named.get(id)
        return names && (names.has('*') || [element, ...classes].some(name => names.has(name)))
      })
      return `<${element}${attributes}${needed.map(id => ` ${id}`).join('')}>`
    })
    .replace(/<(path|rect|circle|line|polyline|polygon|ellipse)([^<>]*)><\/\1>/g, '<$1$2/>')
}
