import type { Page } from 'playwright/test'
import type { Edition } from '../../data/editions'
import { readSlides } from '../../scripts/lib/slides'
import { expect } from '../support/test'
import { addressOf, openSlide } from '../support/walk'

/** The slides of the deck, the same in every edition. */
export const slides = readSlides()

const at = slides.findIndex(({ clicks }, i) => i > 0 && clicks > 1)
/** A slide in the middle that has steps, and those it stands between. */
export const [before, here, after] = slides.slice(at - 1, at + 2) as [typeof slides[0], typeof slides[0], typeof slides[0]]

/** Expects the page to come to a slide at a step. */
export async function expectAt(page: Page, id: string, step = 0): Promise<void> {
  await expect.poll(() => addressOf(page)).toEqual({ id, step })
}

/** What the specs about keys open and look for in an edition. */
export function player({ lang, path }: Pick<Edition, 'lang' | 'path'>) {
  return {
    open: (page: Page, url: string, step = 0, id = here.id) => openSlide(page, new URL(path, url).href, id, step > 0 ? `?clicks=${step}` : ''),
    bar: (page: Page) => page.locator('.deck-nav'),
    blackScreen: (page: Page) => page.locator('.black-screen'),
    /** Names of the button for the next step and of the contents. */
    next: { zh: '下一步', en: 'Next step' }[lang],
    contents: { zh: '目录', en: 'Contents' }[lang],
  }
}
