import type { Lang } from '../../data/types'
import type { SlideSource } from '../../scripts/lib/slides'
import type { Gate } from '../support/finding'
import { editionOf } from '../../data/editions'
import { findings } from '../support/finding'
import { currentSlide } from '../support/walk'

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '').trim()

/** The page number of a slide and the words that announce it. */
export function pageWords(slides: readonly SlideSource[], id: string, lang: Lang = 'zh'): { folio: string, announced: string } {
  const slide = slides.find(candidate => candidate.id === id)!
  const kin = slides.filter(({ backup }) => backup === slide.backup)
  const ordinal = kin.indexOf(slide) + 1
  if (lang === 'en') {
    return slide.backup
      ? { folio: `Backup A${ordinal}`, announced: `Backup A${ordinal}: ` }
      : { folio: `${ordinal} / ${kin.length}`, announced: `Slide ${ordinal} of ${kin.length}: ` }
  }
  return slide.backup
    ? { folio: `备查A${ordinal}`, announced: `备查A${ordinal}：` }
    : { folio: `${ordinal} / ${kin.length}`, announced: `第${ordinal}页，共${kin.length}页：` }
}

/** The slide says which one it is: heading, title of the document, announcement and page number agree. */
export function identityOf(slides: readonly SlideSource[], lang: Lang): Gate {
  const tag = editionOf(lang)!.tag
  return async (page, state) => {
    if (state.step === 'print')
      return []
    const slide = currentSlide(page)
    const headings = await slide.locator('h1:visible').allTextContents()
    const heading = flat(headings[0])
    if (headings.length !== 1 || heading === '')
      return findings(state, [headings.length > 1 ? `it has ${headings.length} headings of the first level` : 'it has no title'])
    const { folio, announced } = pageWords(slides, state.slide, lang)
    const page_ = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      status: document.querySelector('[role="status"][aria-live="polite"]')?.textContent ?? '',
    }))
    const folios = await slide.locator('.folio').allTextContents()
    return findings(state, [
      ...flat(page_.title).startsWith(heading) ? [] : [`the document is called “${page_.title}”, not “${heading}”`],
      ...flat(page_.status) === flat(announced + heading) ? [] : [`it is announced as “${page_.status.trim()}”, not “${announced}${heading}”`],
      ...folios.length > 0 && folios.every(text => text.trim() === folio) ? [] : [`its page number is “${folios.join('”, “')}”, not “${folio}”`],
      ...page_.lang === tag ? [] : [`the language of the page is “${page_.lang}”, not “${tag}”`],
    ])
  }
}
