import type { SlideSource } from '../../scripts/lib/slides'
import { editions, evidenceFiles } from '../../data/editions'
import type { Gate } from '../support/finding'
import { brief, findings } from '../support/finding'
import { currentSlide } from '../support/walk'

/** Where the deck lies: an edition may stand in a folder below. */
function root(base: string): string {
  const below = editions.map(({ path }) => path).find(path => path !== '' && base.endsWith(`/${path}`)) ?? ''
  return base.slice(0, base.length - below.length)
}

/** Every link leads somewhere: to a slide of the deck, to a place on the page or to a well-formed address elsewhere. */
export function linksTo(slides: readonly SlideSource[]): Gate {
  const evidence = Object.values(evidenceFiles)
  const ids = new Set([...slides.map(({ id }) => id), ...slides.map((_, i) => String(i + 1))])
  return async (page, state) => {
    const links = await currentSlide(page).evaluate(slide => [...slide.querySelectorAll('a')].map((link) => {
      const written = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''
      return {
        written,
        href: written ? new URL(written, document.baseURI).href : '',
        file: link.hasAttribute('download'),
        name: link.getAttribute('aria-label') ?? link.textContent ?? '',
        inPage: written.startsWith('#') && document.getElementById(decodeURIComponent(written.slice(1))) !== null,
      }
    }))
    const { origin } = new URL(page.url())
    // The public path of the deck: a link that leaves it out is dead on a project page.
    const base = new URL('.', page.url()).pathname
    const offered = new Map<string, boolean>()
    for (const { file, href } of links) {
      if (!file)
        continue
      const type = (await page.request.head(href)).headers()['content-type'] ?? 'text/html'
      // A page that stands in for a missing file is no file.
      offered.set(href, href.endsWith('.pdf') ? type === 'application/pdf' : !type.startsWith('text/html'))
    }
    const whats = links.flatMap(({ written, href, name, inPage, file }) => {
      const says = `the link “${brief(name)}”`
      if (!written)
        return [`${says} has no address`]
      if (file)
        return offered.get(href) ? [] : [`${says} offers a file that is not there: ${written}`]
      // In print a link points at the slide's place in the file, which only the printed page has.
      if (inPage || (state.step === 'print' && written.startsWith('#') && ids.has(written.slice(1))))
        return []
      const url = new URL(href)
      if (url.origin !== origin)
        return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? [] : [`${says} has the unusable address ${written}`]
      if (evidence.some(file => url.pathname === `${root(base)}${file}`))
        return []
      return !written.startsWith('#') && url.pathname.startsWith(base) && ids.has(url.pathname.slice(base.length)) ? [] : [`${says} leads nowhere: ${written}`]
    })
    return findings(state, whats)
  }
}
