import type { Locator } from 'playwright/test'

/** What each casing of a drawing is to the line that it sets off from what lies below: the line is painted over it, and it is wider. */
export function casingsIn(drawings: Locator): Promise<readonly { readonly line: boolean, readonly over: boolean, readonly wider: boolean }[]> {
  return drawings.locator('path.casing').evaluateAll(casings => (casings as SVGPathElement[]).map((casing) => {
    const widthOf = (path: Element) => Number.parseFloat(getComputedStyle(path).strokeWidth)
    const line = [...casing.ownerSVGElement!.querySelectorAll('path:not(.casing)')].find(path => path.getAttribute('d') === casing.getAttribute('d'))
    return {
      line: line !== undefined,
      over: line !== undefined && Boolean(casing.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING),
      wider: line !== undefined && widthOf(casing) > widthOf(line),
    }
  }))
}

/** A casing as it should be. */
export const SOUND = { line: true, over: true, wider: true } as const

/** Slides on which a line is set off from what it crosses by a casing in the colour of the paper. */
export const CASED = ['watch', 'districts', 'summary']
