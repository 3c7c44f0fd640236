import type { Page } from 'playwright'
import { UserError } from './fail'

/** A slide at a step, to take a picture of. */
export interface Shot {
  /** Address of the edition, with a slash at its end. */
  readonly home: string
  readonly id: string
  readonly step: number
  readonly dark: boolean
}

/**
 * Opens a slide at a step and waits until nothing moves.
 * @throws UserError when no deck answers, or one without this slide
 */
export async function openShot(page: Page, { home, id, step, dark }: Shot): Promise<void> {
  await page.goto(new URL(`${id}?clicks=${step}`, home).href).catch(() => {
    throw new UserError(`no deck answers at ${home}; run npm start or npm run dev first, or pass --url.`)
  })
  await page.locator('.slidev-page:visible .deck-slide').waitFor().catch(() => {
    throw new UserError(`the slide ${id} does not come at ${home}; npm run dev serves one edition alone, so pass the --lang that it was started with.`)
  })
  await page.locator('#first-view').waitFor({ state: 'detached' })
  await page.evaluate((dark) => {
    document.documentElement.classList.toggle('dark', dark)
    return document.fonts.ready
  }, dark)
}
