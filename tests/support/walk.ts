import type { Page } from 'playwright/test'
import type { SlideSource } from '../../scripts/lib/slides'
import type { Finding, Gate, State } from './finding'

/** The slide that is on the screen; the overview draws others beside it. */
export const currentSlide = (page: Page) => page.locator('#slideshow > .slidev-page:visible')

/** Waits until the open slide stands still: drawn, its fonts and pictures in place. */
export async function settle(page: Page): Promise<void> {
  await currentSlide(page).locator('.deck-slide').first().waitFor()
  await page.locator('#first-view').waitFor({ state: 'detached' })
  // During a turn there are two.
  await page.waitForFunction(() => [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility()).length === 1)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => image.decode().catch(() => undefined)))
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Opens a slide by its address. */
export async function openSlide(page: Page, deckUrl: string, id: string, query = ''): Promise<void> {
  await page.goto(new URL(`${id}${query}`, deckUrl).href)
  await settle(page)
}

/** The address of the page, taken apart. */
export function addressOf(page: Page): { id: string, step: number } {
  const { pathname, searchParams } = new URL(page.url())
  return { id: pathname.split('/').pop()!, step: Number(searchParams.get('clicks') ?? 0) }
}

/** Waits for a slide and step to be the ones on the screen. */
export async function waitForStep(page: Page, id: string, step: number): Promise<void> {
  // The page itself is asked: what it tells of a changed address may come late or not at all on a busy machine.
  await page.waitForFunction(([id, step]) => {
    return location.pathname.split('/').pop() === id && Number(new URLSearchParams(location.search).get('clicks') ?? 0) === step
  }, [id, step] as const)
  await settle(page)
}

/** Opens a slide and clicks through its steps. */
async function walkSlide(
  page: Page,
  deckUrl: string,
  slide: Pick<SlideSource, 'id' | 'clicks'>,
  visit: (state: State) => Promise<void>,
): Promise<void> {
  await openSlide(page, deckUrl, slide.id)
  for (let step = 0; step <= slide.clicks; step++) {
    if (step > 0) {
      await page.keyboard.press('ArrowRight')
      await waitForStep(page, slide.id, step)
    }
    await visit({ slide: slide.id, step, last: step === slide.clicks })
  }
}

/**
 * Puts every gate to every state of a slide, as shown and as printed; findings by gate.
 * @param witness is told what was found in a state while the slide still shows it
 */
export async function runGates<Name extends string>(
  page: Page,
  deckUrl: string,
  slide: Pick<SlideSource, 'id' | 'clicks'>,
  gates: Readonly<Record<Name, Gate>>,
  witness?: (found: readonly Finding[], state: State) => Promise<void>,
): Promise<Record<Name, Finding[]>> {
  const names = Object.keys(gates) as Name[]
  const found = Object.fromEntries(names.map(name => [name, [] as Finding[]])) as Record<Name, Finding[]>
  const visit = async (state: State) => {
    const here: Finding[] = []
    for (const name of names) {
      const list = await gates[name](page, state)
      found[name].push(...list)
      here.push(...list)
    }
    if (here.length > 0)
      await witness?.(here, state)
  }
  await walkSlide(page, deckUrl, slide, visit)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openSlide(page, deckUrl, slide.id, '?print')
  await visit({ slide: slide.id, step: 'print', last: true })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return found
}
