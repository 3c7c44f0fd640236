import type { Page } from 'playwright/test'

/**
 * Where what the drawings of a page are made of stands, by the id of their section: for each kind of shape and text how
 * many there are, what they cover together and the middle of all their middles, in units of the drawing. A layout's
 * result says where a shape is meant to stand; this tells where it is drawn, whatever its component adds.
 * @param root selector of the sections
 */
export function placesOf(page: Page, root: string): Promise<readonly (readonly [id: string, places: string])[]> {
  return page.evaluate((root) => {
    const kind = (element: Element) => [element.localName, ...element.classList].join('.')
    const range = (values: readonly number[]) => {
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length
      return `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}, on average ${middle.toFixed(1).replace(/^-0\.0$/, '0.0')}`
    }
    /** Corners of a shape; of words only where they are set, since their width is the browser's affair. */
    const corners = (element: SVGGraphicsElement, drawing: SVGSVGElement): DOMPoint[] => {
      const matrix = drawing.getScreenCTM()!.inverse().multiply(element.getScreenCTM()!)
      if (element instanceof SVGTextContentElement) {
        const [x, y] = ['x', 'y'].map(name => Number.parseFloat(element.getAttribute(name) ?? '0'))
        return [new DOMPoint(x, y).matrixTransform(matrix)]
      }
      const { x, y, width, height } = element.getBBox()
      return [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
    }
    return [...document.querySelectorAll(root)].flatMap((section) => {
      const drawings = [...section.querySelectorAll<SVGSVGElement>('svg')].filter(drawing => drawing.checkVisibility())
      const kinds = new Map<string, { count: number, xs: number[], ys: number[] }>()
      for (const drawing of drawings) {
        for (const shape of drawing.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polyline, polygon, text, use, image')) {
          if (shape.closest('defs, clipPath, mask, pattern, symbol'))
            continue
          const name = `${kind(shape)} in ${kind(shape.parentElement!)}`
          const group = kinds.get(name) ?? { count: 0, xs: [], ys: [] }
          kinds.set(name, group)
          group.count++
          for (const { x, y } of corners(shape, drawing)) {
            group.xs.push(x)
            group.ys.push(y)
          }
        }
      }
      const lines = [...kinds].map(([name, { count, xs, ys }]) => `${count} × ${name}: x ${range(xs)}; y ${range(ys)}`)
      return lines.length > 0 ? [[section.id, lines.join('\n')] as const] : []
    })
  }, root)
}
