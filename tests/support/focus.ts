import type { Page } from 'playwright/test'

/** How strongly a ring must stand out from what lies around it, and how wide it is at least, in pixels. */
const LEAST = { contrast: 3, width: 2 }

/**
 * Controls that do not show it when the keyboard comes to them, one sentence each; `seen` counts all that were looked at.
 * A ring is drawn around what was reached by a key and not around what was pressed, so that a key is pressed first.
 * @param root selector of the part whose controls are asked
 */
export async function focusProblems(page: Page, root: string): Promise<{ readonly seen: number, readonly whats: string[] }> {
  await page.keyboard.press('Tab')
  return page.locator(root).evaluate((root, least) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const colour = (css: string) => {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (css: string) => colour(css).slice(0, 3).reduce((sum, channel, i) => {
      const c = channel / 255
      return sum + (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) * [0.2126, 0.7152, 0.0722][i]!
    }, 0)
    /** What is painted around an element. */
    const ground = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (colour(backgroundColor)[3]! > 0)
          return backgroundColor
      }
      return 'white'
    }
    const whats: string[] = []
    let seen = 0
    for (const control of root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, summary, [tabindex="0"]')) {
      control.focus()
      // What is folded away or hidden does not take the focus.
      if (document.activeElement !== control)
        continue
      seen++
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control)
      const [low, high] = [luminance(outlineColor), luminance(ground(control))].sort((a, b) => a - b) as [number, number]
      const contrast = (high + 0.05) / (low + 0.05)
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= least.width && contrast >= least.contrast
      const { left, right, top, bottom } = control.getBoundingClientRect()
      const shown = control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
      if (!drawn || !shown)
        whats.push(`“${(control.getAttribute('aria-label') ?? ((control as HTMLInputElement).labels?.[0] ?? control).textContent).trim().slice(0, 24)}” ${shown ? `has the focus and the outline ${outlineWidth} ${outlineStyle} with a contrast of ${contrast.toFixed(1)}:1` : 'has the focus and is not to be seen'}`)
    }
    return { seen, whats }
  }, LEAST)
}
