import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright/test'
import type { Gate } from '../support/finding'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brief, findings } from '../support/finding'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What axe is asked for: everything, or no more than what the colours can make wrong. */
const ASKED = {
  everything: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, RunOptions['runOnly']>

/**
 * What axe finds wrong with the page as it stands, one sentence per element. The slides that are not shown are out of the page
 * meanwhile: axe reads all of them for each of its rules. That no id of theirs is used twice has a spec of its own.
 * @param page page that is asked
 * @param asked colours alone where the same page was asked for everything in another scheme
 */
export async function axeProblems(page: Page, asked: keyof typeof ASKED = 'everything'): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(AXE)
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } }
    const hidden = [...document.querySelectorAll('#slideshow > .slidev-page')].filter(slide => !slide.checkVisibility({ checkVisibilityCSS: true }))
    const places = hidden.map((slide) => {
      const place = document.createComment('')
      slide.replaceWith(place)
      return place
    })
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
      .finally(() => places.forEach((place, i) => place.replaceWith(hidden[i]!)))
    return violations.flatMap(({ id, nodes }) => nodes.map(node => ({ id, html: node.html, why: node.failureSummary ?? '' })))
  }, ASKED[asked])
  return violations.map(({ id, html, why }) => `axe ${id}: ${brief(html, 90)} (${brief(why.split('\n')[1] ?? '', 120)})`)
}

/** axe has nothing to say against the slide and the chrome around it, at its first and its last step. */
export const accessibility: Gate = async (page, state) =>
  state.step === 0 || (state.last && state.step !== 'print') ? findings(state, await axeProblems(page)) : []
