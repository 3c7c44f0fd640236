import type { Page } from 'playwright/test'
import type { Rgb } from './contrast-ratio'
import { contrastRatio } from './contrast-ratio'

/** How strongly a ring must stand out from what lies around it, and how wide it is at least, in pixels. */
const LEAST = { contrast: 3, width: 2 }

/**
 * Controls that do not show it when the keyboard comes to them, one sentence each; `seen` counts all that were looked at.
 * A ring is drawn around what was reached by a key and not around what was pressed, so that a key is pressed first.
 * @param root selector of the part whose controls are asked
 */
export async function focusProblems(page: Page, root: string): Promise<{ readonly seen: number, readonly whats: string[] }> {
  await page.keyboard.press('Tab')
  const rings = await page.locator(root).evaluate((root) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const colour = (css: string) => {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data] as unknown as readonly [number, number, number, number]
    }
    const opaque = (css: string) => colour(css).slice(0, 3) as unknown as Rgb
    /** What is painted around an element. */
    const ground = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (colour(backgroundColor)[3] > 0)
          return backgroundColor
      }
      return 'white'
    }
    return [...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, summary, [tabindex="0"]')].flatMap((control) => {
      control.focus()
      // What is folded away or hidden does not take the focus.
      if (document.activeElement !== control)
        return []
      const { outlineStyle: style, outlineWidth: width, outlineColor } = getComputedStyle(control)
      const { left, right, top, bottom } = control.getClientRects()[0]!
      const there = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)
      return [{
        name: (control.getAttribute('aria-label') ?? ((control as HTMLInputElement).labels?.[0] ?? control).textContent).trim().slice(0, 24),
        // What is clipped, covered or off the screen is not what is met there.
        shown: control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && there !== null && (control.contains(there) || there.contains(control)),
        style,
        width,
        colour: opaque(outlineColor),
        ground: opaque(ground(control)),
      }]
    })
  })
  const whats = rings.flatMap(({ name, shown, style, width, colour, ground }) => {
    if (!shown)
      return [`“${name}” has the focus and is not to be seen`]
    const contrast = contrastRatio(colour, ground)
    const drawn = style !== 'none' && Number.parseFloat(width) >= LEAST.width && contrast >= LEAST.contrast
    return drawn ? [] : [`“${name}” has the focus and the outline ${width} ${style} with a contrast of ${contrast.toFixed(1)}:1`]
  })
  return { seen: rings.length, whats }
}
