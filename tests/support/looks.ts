import type { Page } from 'playwright/test'

/** Properties that an element hands on to what it holds: only a change of them says something about the element. */
export const HANDED_ON = [
  'color', 'cursor', 'fill', 'fill-opacity', 'font-family', 'font-feature-settings', 'font-size', 'font-style', 'font-variant-numeric', 'font-weight',
  'hyphens', 'letter-spacing', 'line-height', 'list-style-type', 'overflow-wrap', 'paint-order', 'pointer-events', 'stroke', 'stroke-dasharray',
  'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-align', 'text-anchor', 'text-autospace', 'text-indent', 'text-orientation',
  'text-spacing-trim', 'text-transform', 'text-wrap-mode', 'text-wrap-style', 'visibility', 'white-space-collapse', 'word-break', 'writing-mode',
]

/** Properties of an element alone. */
export const OWN = [
  'align-items', 'align-self', 'background-color', 'background-image', 'break-after', 'break-before', 'break-inside',
  ...['top', 'right', 'bottom', 'left'].flatMap(side => [side, `margin-${side}`, `padding-${side}`, `border-${side}-color`, `border-${side}-style`, `border-${side}-width`]),
  'border-bottom-left-radius', 'border-top-right-radius', 'box-shadow', 'clip-path', 'column-gap', 'content-visibility', 'display', 'dominant-baseline',
  'flex-basis', 'flex-direction', 'flex-grow', 'flex-shrink', 'flex-wrap', 'grid-auto-flow', 'grid-column-end', 'grid-column-start', 'grid-row-end', 'grid-row-start',
  'grid-template-areas', 'grid-template-columns', 'grid-template-rows', 'height', 'justify-content', 'justify-items', 'justify-self', 'max-height', 'max-width',
  'min-height', 'min-width', 'mix-blend-mode', 'object-fit', 'opacity', 'order', 'outline-offset', 'overflow-x', 'overflow-y', 'overscroll-behavior-y', 'position',
  'row-gap', 'scroll-margin-top', 'scroll-behavior', 'stop-color', 'stop-opacity', 'text-decoration-line', 'text-decoration-thickness',
  'text-overflow', 'text-underline-offset', 'touch-action', 'transform', 'user-select', 'vector-effect', 'vertical-align',
  'width', 'z-index',
]

/** What a drawn mark before or after an element may differ in. */
export const MARKS = ['content', 'color', 'background-color', 'display', 'font-size', 'font-weight', 'opacity', 'position', 'border-top-width', 'border-top-style', 'border-top-color']

/** Says what an element is to people who do not see it. */
const ROLES = ['role', 'tabindex', 'aria-hidden', 'aria-modal', 'aria-live', 'aria-haspopup', 'inert']

/** Says the same with words of the deck, of which the looks know only that they are there. */
const SPOKEN = ['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-current', 'alt', 'title', 'lang', 'for']

/** How the elements of each kind look, by kind. */
export type Looks = readonly (readonly [kind: string, looks: readonly string[]])[]

/** Looks as they are recorded; of the same kind of element in several places each look is told once. */
export function recordOf(...places: readonly Looks[]): string {
  const kinds = new Map<string, Set<string>>()
  for (const [kind, looks] of places.flat())
    kinds.set(kind, new Set([...kinds.get(kind) ?? [], ...looks]))
  return [...kinds].sort(([a], [b]) => a < b ? -1 : 1).map(([kind, looks]) => [kind, [...looks].sort().join('\n  or\n')].join('\n')).join('\n')
}

/**
 * How each kind of element looks that is on a page, and what it holds in which order: its style as the styles ask for it,
 * not as it comes out for its words, so that a record of it stays as it is when words and numbers change. What a drawing
 * computes is left out.
 * @param root selector of what is looked at
 * @param but selector of what in it is looked at elsewhere
 */
export function looksOf(page: Page, root = 'body', but = 'script, style'): Promise<Looks> {
  return page.evaluate(({ root, but, handedOn, own, marks, roles, spoken }) => {
    const blank = document.body.appendChild(document.createElement('iframe')).contentDocument!
    const bare = new Map<string, Map<string, string>>()
    const read = (element: Element, property: string) => element.computedStyleMap().get(property)?.toString().replace(/(\.\d\d)\d+/g, '$1') ?? ''
    // What is spaced in em follows the size of the letters, which a drawing computes.
    const told = (element: Element, property: string) => {
      const [value, size] = [property, 'font-size'].map(name => element.computedStyleMap().get(name))
      return property === 'letter-spacing' && value instanceof CSSUnitValue && size instanceof CSSUnitValue ? `${(value.value / size.value).toFixed(3)}em` : read(element, property)
    }
    const unstyled = (element: Element, property: string): string => {
      const known = bare.get(element.localName) ?? new Map<string, string>()
      bare.set(element.localName, known)
      if (!known.has(property)) {
        const like = blank.body.appendChild(blank.createElementNS(element.namespaceURI, element.localName))
        for (const name of own)
          known.set(name, read(like, name))
        like.remove()
      }
      return known.get(property)!
    }
    const kind = (element: Element) => [element.localName, ...[...element.classList].map(name => name.replace(/\d+/g, '#')).sort()].join('.')
    // Six steps up and whether it is the first or the last of its kind decide nearly always; the rest looks the same.
    const place = (element: Element, steps = 6): string => element.parentElement && steps
      ? `${kind(element)}${element.previousElementSibling ? '' : '<'}${element.nextElementSibling ? '' : '>'} ${place(element.parentElement, steps - 1)}`
      : kind(element)
    const seen = new Set<string>()
    const bordered = (element: Element, property: string) => {
      const side = /^border-(?:top|right|bottom|left)(?=-(?:color|style|width)$)/.exec(property)?.[0]
      return !side || (read(element, `${side}-style`) !== 'none' && read(element, `${side}-width`) !== '0px')
    }
    const kinds = new Map<string, Set<string>>()
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(`${root}, ${root} *`)) {
      const where = place(element)
      if (seen.has(where) || ['iframe', 'br', 'wbr'].includes(element.localName) || !element.parentElement || element.closest(but))
        continue
      seen.add(where)
      const written = (property: string) => element.style.getPropertyValue(property) !== '' || (element instanceof SVGElement && element.hasAttribute(property))
      const blocks = element instanceof SVGElement ? [] : [...element.children].filter(child => !/^(?:inline|none|contents)$/.test(read(child, 'display'))).map(kind)
      const order = blocks.filter((block, i) => block !== blocks[i - 1])
      const lines = [
        ...order.length > 1 ? [`holds ${order.join(', ')}`] : [],
        ...roles.filter(name => element.hasAttribute(name)).map(name => `${name}=${element.getAttribute(name)}`),
        ...spoken.filter(name => element.hasAttribute(name)),
        ...['fill', 'stroke'].filter(name => element.hasAttribute(name)).map(name => `${name}=${element.getAttribute(name)!.replace(/#.*\)/, '#…)')}`),
        ...handedOn.filter(property => !written(property) && read(element, property) !== read(element.parentElement!, property)).map(property => `${property}: ${told(element, property)}`),
        ...own.filter(property => !written(property) && bordered(element, property) && read(element, property) !== unstyled(element, property)).map(property => `${property}: ${read(element, property)}`),
        ...['::before', '::after'].flatMap((mark) => {
          const style = getComputedStyle(element, mark)
          return style.content === 'none' || style.content === 'normal' ? [] : [`${mark} ${marks.map(name => style.getPropertyValue(name).replace(/[^（("]*\/[^）)"]*/, '…')).join(', ')}`]
        }),
      ]
      // Drawings share names for their shapes, yet each means its own by them.
      const drawing = element.closest('svg.drawing')?.closest('section[id]')
      const name = `${kind(element)} in ${kind(element.parentElement)}${drawing ? ` of ${drawing.id}` : ''}`
      if (lines.length > 0)
        kinds.set(name, (kinds.get(name) ?? new Set()).add(lines.map(line => `  ${line}`).join('\n')))
    }
    blank.defaultView!.frameElement!.remove()
    return [...kinds].map(([name, looks]) => [name, [...looks]] as const)
  }, { root, but, handedOn: HANDED_ON, own: OWN, marks: MARKS, roles: ROLES, spoken: SPOKEN })
}

/** The values of the visual design that hold on a page. */
export function tokensOf(page: Page): Promise<string> {
  return page.evaluate(() => [...document.documentElement.computedStyleMap()]
    .filter(([name]) => name.startsWith('--') && !/^--(?:un|slidev)-/.test(name))
    .map(([name, value]) => `  ${name}: ${String(value).trim()}`).sort().join('\n'))
}
