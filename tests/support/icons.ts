import type { Page } from 'playwright/test'

/** Icons of the chrome that are not what they should be, a drawing of strokes alone that is to be seen; `seen` counts all that were looked at. */
export function iconProblems(page: Page, root: string): Promise<{ readonly seen: number, readonly whats: string[] }> {
  return page.locator(root).evaluate((root) => {
    const icons = [...root.querySelectorAll('svg')]
    const whats = icons.flatMap((icon) => {
      const name = icon.parentElement!.getAttribute('aria-label') ?? icon.parentElement!.className
      const { width, height } = icon.getBoundingClientRect()
      const strokes = Array.from(icon.querySelectorAll('path'), (path) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(path)
        return { fill, stroke, drawn: stroke !== 'none' && Number.parseFloat(strokeWidth) > 0 && path.getTotalLength() + path.getBBox().height > 0 }
      })
      return [
        ...Math.min(width, height) >= 16 ? [] : [`the icon of “${name}” is ${width} × ${height} px`],
        ...strokes.length > 0 && strokes.every(({ drawn }) => drawn) ? [] : [`the icon of “${name}” has no strokes`],
        ...strokes.filter(({ fill }) => fill !== 'none').map(({ fill }) => `the icon of “${name}” is filled with ${fill}`),
      ]
    })
    return { seen: icons.length, whats }
  })
}
