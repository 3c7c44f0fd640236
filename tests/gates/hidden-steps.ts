import type { Page } from 'playwright/test'
import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** What assistive technology is told, as one list of names. */
async function spokenNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(node => !node.ignored && node.role?.value !== 'RootWebArea' && node.role?.value !== 'InlineTextBox')
    .flatMap(node => [node.name?.value, node.description?.value])
    .filter((name): name is string => typeof name === 'string' && name !== '')
}

/** What a later step will show is neither read out nor reachable with the Tab key before its time. */
export const hiddenSteps: Gate = async (page, state) => {
  if (state.step === 'print')
    return []
  const { hidden, shown, reachable } = await currentSlide(page).evaluate((slide) => {
    const isShown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    const hidden = new Set<string>()
    let shown = ''
    for (const element of slide.querySelectorAll('*')) {
      const text = element.tagName === 'text'
        ? element.textContent
        : element.closest('text') ? '' : [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('')
      const flat = text?.replace(/\s+/g, ' ').trim() ?? ''
      if (flat.length >= 2 && isShown(element))
        shown += ` ${flat}`
      else if (flat.length >= 2)
        hidden.add(flat)
    }
    const reachable = [...slide.querySelectorAll<HTMLElement | SVGElement>('a[href], button, [tabindex]')]
      .filter(element => element.tabIndex >= 0 && !isShown(element) && element.checkVisibility({ checkVisibilityCSS: true }))
      .map(element => element.getAttribute('aria-label') ?? element.textContent ?? element.tagName)
    return { hidden: [...hidden], shown, reachable }
  })
  const early = hidden.filter(text => !shown.includes(text))
  if (early.length === 0 && reachable.length === 0)
    return []
  const names = await spokenNames(page)
  return findings(state, [
    ...early.flatMap((text) => {
      const name = names.find(candidate => candidate.includes(text))
      return name === undefined ? [] : [`“${brief(text)}” is not shown yet, but read out in “${brief(name, 60)}”`]
    }),
    ...reachable.map(label => `“${brief(label)}” is not shown yet, but the Tab key reaches it`),
  ])
}
