import type { Edition } from '../../../data/editions'
import type { Lang } from '../../../data/types'
import type { SlideSource } from '../../lib/slides'
import { pageLabelOf } from '../../../data/outline'
import { fact } from '../../../data/registry'
import { resolveTokens } from '../../../data/tokens'
import { kernTitle } from '../../../plugins/title'
import { slot, subtitleOf } from '../reading/content'

/** The words of a slide's page before any script runs. */
export interface SlideTexts {
  readonly id: string
  readonly backup: boolean
  /** Title as HTML, spaced as on the slide. */
  readonly titleHtml: string
  readonly subtitleHtml: string
  readonly noteHtml: string
  /** Title as one line of text. */
  readonly title: string
  /** What the slide is about, for search engines and link previews. */
  readonly description: string
}

const WORDS: Readonly<Record<Lang, { readonly of: (label: string, deck: string) => string }>> = {
  zh: { of: (label, deck) => `《${deck}》第${label}页` },
  en: { of: (label, deck) => `Slide ${label} of “${deck}”` },
}

const withoutTags = (html: string, gap: string) => html.replaceAll(/<br\s*\/?>/g, gap).replace(/<[^>]+>/g, '')

/** The texts of every slide of an edition. */
export function slideTexts({ lang }: Edition, slides: readonly SlideSource[]): SlideTexts[] {
  const gap = lang === 'zh' ? '' : ' '
  const plain = (text: string) => resolveTokens(text, lang, fact)
  const deck = withoutTags(plain(slides[0]!.title), gap)
  return slides.map((slide) => {
    const title = plain(slide.title)
    const subtitle = plain(subtitleOf(slide.content))
    const note = plain(slot(slide.content, 'note'))
    const about = [withoutTags(subtitle, gap), withoutTags(note, gap), WORDS[lang].of(pageLabelOf(slide.id), deck)].filter(Boolean)
    return {
      id: slide.id,
      backup: slide.backup,
      titleHtml: lang === 'zh' ? kernTitle(title) : title,
      subtitleHtml: subtitle,
      noteHtml: note,
      title: withoutTags(title, gap),
      description: about.join(lang === 'zh' ? '；' : ' · '),
    }
  })
}
