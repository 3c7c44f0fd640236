import type { Page } from 'playwright/test'

/**
 * What the drawings of a page are made of, by the id of their section: each shape and text with its classes, its paint, the
 * step at which it appears and the facts that it stands for, in the order in which it is painted, what belongs together further in. Words and places
 * are left out, and so is how often the same follows upon the same, since both change with the data.
 * @param root selector of the sections
 */
export function marksOf(page: Page, root: string): Promise<readonly (readonly [id: string, marks: string])[]> {
  return page.evaluate((root) => {
    const kept = ['data-step', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'marker-start', 'marker-end', 'href', 'role', 'tabindex']
    const line = (element: Element) => [
      [element.localName, ...element.classList].join('.'),
      ...element.hasAttribute('data-fact') ? [`[${element.getAttribute('data-fact')}]`] : [],
      // Names of gradients and patterns are made up anew on each page.
      ...element instanceof SVGElement && element.style.strokeWidth ? [`stroke-width: ${element.style.strokeWidth}`] : [],
      ...kept.filter(name => element.hasAttribute(name)).map(name => `${name}=${element.getAttribute(name)!.replace(/#.*?(?=\)|$)/, '#…')}`),
    ].join(' ')
    const told = (element: Element): string[] => {
      const parts = [...element.children].map(child => told(child).map(text => `  ${text}`))
      const fresh = parts.filter((part, i) => part.join('\n') !== parts[i - 1]?.join('\n'))
      return [line(element), ...fresh.flat()]
    }
    return [...document.querySelectorAll(root)].flatMap((section) => {
      const drawings = [...section.querySelectorAll('svg')].filter(drawing => drawing.checkVisibility())
      return drawings.length > 0 ? [[section.id, drawings.flatMap(told).join('\n')] as const] : []
    })
  }, root)
}
