import { shortPaths } from '../short-paths'

/** Attributes of drawings that hold places and lengths. */
const LENGTHS = / (?:x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox|viewbox|stroke-width)="[^"]*"/g

/** A tenth of a pixel is all that is seen of a place or a length. */
function rounded(drawing: string): string {
  return drawing.replace(LENGTHS, attribute => attribute.replace(/-?\d*\.\d+/g, digits => String(Math.round(Number(digits) * 10) / 10)))
}

/** Classes and elements that a scoped style sheet names, by the id of its scope. */
function scopedNames(css: string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const [, selector, id] of css.matchAll(/([^{}[\]]*)\[(data-v-\w+)\]/g)) {
    const known = names.get(id!) ?? new Set<string>()
    names.set(id!, known)
    // More names than needed do no harm: their elements keep a mark.
    for (const name of selector!.match(/\.?[\w-]+/g) ?? [])
      known.add(name)
    // A rule for anything in the scope needs the mark on everything.
    if (/(?:^|[\s,>+~])$/.test(selector!))
      known.add('*')
  }
  return names
}

/**
 * Takes off a rendered page what nothing needs: marks by which Vue would take it over, comments, marks of style
 * scopes on elements that no style names, and digits that no eye sees. It is read at once over a slow connection, so that each
 * of them counts.
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
