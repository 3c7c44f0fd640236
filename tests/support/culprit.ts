import type { Page } from 'playwright/test'
import type { Finding } from './finding'
import { currentSlide } from './walk'

/** Beginnings of the texts that findings quote. */
const quoted = (found: readonly Finding[]) => found.flatMap(({ what }) => Array.from(what.matchAll(/“([^”]+)”/g), ([, text]) => text!.replace(/…$/, '')))

/** Takes a picture of the slide with a box around whatever the findings quote. */
export async function photograph(page: Page, found: readonly Finding[], path: string): Promise<void> {
  await currentSlide(page).evaluate((slide, texts) => {
    const flat = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    for (const element of slide.querySelectorAll('*')) {
      const own = texts.some(text => flat(element).startsWith(text)) && ![...element.children].some(child => texts.some(text => flat(child).startsWith(text)))
      if (!own || !element.checkVisibility())
        continue
      const { x, y, width, height } = element.getBoundingClientRect()
      const box = document.body.appendChild(document.createElement('div'))
      box.className = 'culprit'
      Object.assign(box.style, { position: 'fixed', left: `${x - 4}px`, top: `${y - 4}px`, width: `${width + 8}px`, height: `${height + 8}px`, border: '3px solid red', zIndex: '9999', pointerEvents: 'none' })
    }
  }, quoted(found))
  await page.screenshot({ path })
  await page.evaluate(() => document.querySelectorAll('.culprit').forEach(box => box.remove()))
}
