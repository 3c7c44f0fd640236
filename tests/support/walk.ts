import type { Page } from 'playwright/test'
import type { SlideSource } from '../../scripts/lib/slides'
import type { Finding, Gate, State } from './finding'

/** The slide that is on the screen; the overview draws others beside it. */
export const currentSlide = (page: Page) => page.locator('#slideshow > .slidev-page:visible')

/** A slide that does not stand still after this many milliseconds never will, however busy the machine is. */
const LONGEST = 60_000

/** Waits until one slide stands still: drawn, its fonts and pictures in place; where one is named, that one at that step. */
export async function settle(page: Page, place?: { readonly id: string, readonly step: number }): Promise<void> {
  // In one question, which a long walk puts hundreds of times: false is asked again, a promise is waited for. The page
  // itself is asked where it is: what it tells of a changed address may come late or not at all on a busy machine.
  await page.waitForFunction((place) => {
    if (place && (location.pathname.split('/').pop() !== place.id || Number(new URLSearchParams(location.search).get('clicks') ?? 0) !== place.step))
      return false
    const shown = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => slide.checkVisibility({ checkVisibilityCSS: true }))
    // During a turn there are two.
    if (shown.length !== 1 || !shown[0]!.querySelector('.deck-slide') || document.querySelector('#first-view'))
      return false
    const stands = async () => {
      await document.fonts.ready
      await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => image.decode().catch(() => undefined)))
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return true
    }
    return stands()
  }, place, { timeout: LONGEST })
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
  await settle(page, { id, step }).catch((cause: unknown) => {
    const at = addressOf(page)
    throw new Error(`${id}, step ${step}, does not come; the page is at ${at.id}, step ${at.step}`, { cause })
  })
}

/** Where the page is in the deck, but for the slide and its step. */
function modeOf(address: string, deckUrl: string): string {
  const { href, searchParams } = new URL(address, deckUrl)
  return `${href.slice(0, href.lastIndexOf('/'))} ${searchParams.has('print') ? 'in print' : 'on screen'}`
}

/**
 * Turns to a slide of the deck that the page shows, as a link in it does. Another edition or mode is opened by its address,
 * and so is a slide of a page that something else was done with.
 */
export async function turnTo(page: Page, deckUrl: string, { id, no }: { readonly id: string, readonly no: number }, query = ''): Promise<void> {
  const { href } = new URL(`${id}${query}`, deckUrl)
  const turns = modeOf(page.url(), deckUrl) === modeOf(href, deckUrl) && await page.evaluate((href) => {
    if (!('walked' in window))
      return false
    history.pushState(null, '', href)
    dispatchEvent(new PopStateEvent('popstate'))
    return true
  }, href)
  if (!turns) {
    await openSlide(page, deckUrl, id, query)
    await page.evaluate(() => Object.assign(window, { walked: true }))
    return
  }
  await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible`).waitFor()
  await settle(page)
}

/** A slide whose gates are asked. */
type Walked = Pick<SlideSource, 'id' | 'clicks'>
type Gates<Name extends string> = Readonly<Record<Name, Gate>>

interface Walk {
  /** How the slide is reached; by its address where nothing is said. */
  readonly open?: (query: string) => Promise<void>
  /** Is told what was found in a state while the slide still shows it. */
  readonly witness?: (found: readonly Finding[], state: State) => Promise<void>
}

/** Puts every gate to the state that the page shows; findings by gate. */
async function ask<Name extends string>(page: Page, gates: Gates<Name>, state: State, { witness }: Walk, found: Record<Name, Finding[]>): Promise<void> {
  const here: Finding[] = []
  for (const name of Object.keys(gates) as Name[]) {
    const list = await gates[name](page, state)
    found[name].push(...list)
    here.push(...list)
  }
  if (here.length > 0)
    await witness?.(here, state)
}

function nothingFound<Name extends string>(gates: Gates<Name>): Record<Name, Finding[]> {
  return Object.fromEntries(Object.keys(gates).map(name => [name, [] as Finding[]])) as Record<Name, Finding[]>
}

/** Clicks through the steps of a slide and puts every gate to each of them; findings by gate. */
export async function askSteps<Name extends string>(page: Page, deckUrl: string, { id, clicks }: Walked, gates: Gates<Name>, walk: Walk = {}): Promise<Record<Name, Finding[]>> {
  const found = nothingFound(gates)
  await (walk.open?.('') ?? openSlide(page, deckUrl, id))
  for (let step = 0; step <= clicks; step++) {
    if (step > 0) {
      await page.keyboard.press('ArrowRight')
      await waitForStep(page, id, step)
    }
    await ask(page, gates, { slide: id, step, last: step === clicks }, walk, found)
  }
  return found
}

/** Puts every gate to a slide as it is printed, where motion is welcome on the screen; findings by gate. */
export async function askPrint<Name extends string>(page: Page, deckUrl: string, { id }: Walked, gates: Gates<Name>, walk: Walk = {}): Promise<Record<Name, Finding[]>> {
  const found = nothingFound(gates)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await (walk.open?.('?print') ?? openSlide(page, deckUrl, id, '?print'))
  await ask(page, gates, { slide: id, step: 'print', last: true }, walk, found)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return found
}
