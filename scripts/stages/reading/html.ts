import type { ReadingContent } from '../../../components/reading/content'
import type { Edition } from '../../../data/editions'
import type { Lang } from '../../../data/types'
import { colour } from '../../lib/colours'
import { escapeHtml } from '../../lib/html'

/** What a page is set from. */
export interface ReadingPageParts {
  readonly edition: Edition
  readonly editions: readonly Edition[]
  /** Public path of the deck, with a slash at both ends. */
  readonly base: string
  readonly content: ReadingContent
  /** The rendered body. */
  readonly body: string
  /** Public addresses of the style sheet, of the drawings for wide columns, and of the script. */
  readonly style: string
  readonly wide: string
  readonly script: string
  /** Public addresses of the fonts that the first screen needs. */
  readonly fonts: readonly string[]
}

const HEAD: Readonly<Record<Lang, { readonly edition: string, readonly description: string }>> = {
  zh: { edition: '阅读版', description: '《“中国视谷”产业发展规划》解读的阅读版：每页的标题、图、讲解、数字与出处，手机上也看得清。' },
  en: { edition: 'reading edition', description: 'The China Vision Valley plan to read: every slide’s title, figure, narration, numbers and sources, legible on a phone.' },
}

/** A page of the reading edition, complete without any script. Zooming stays in the reader's hands. */
export function readingHtml({ edition, editions, base, content, body, style, fonts, wide, script }: ReadingPageParts): string {
  const { edition: name, description } = HEAD[edition.lang]
  const title = `${content.cover.title.join(edition.lang === 'zh' ? '' : ' ')} · ${name}`
  return [
    '<!doctype html>',
    `<html lang="${edition.tag}" dir="ltr" class="reading">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    // Sources need not know who reads: said once here, not at each of hundreds of links.
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    ...(['light', 'dark'] as const).map(scheme => `<meta name="theme-color" content="${colour('paper', scheme)}" media="(prefers-color-scheme: ${scheme})">`),
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    ...editions.length > 1
      ? editions.map(({ tag, path }) => `<link rel="alternate" hreflang="${tag}" href="${base}${path}read/">`)
      : [],
    `<link rel="stylesheet" href="${style}">`,
    ...fonts.map(font => `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`),
    `<link rel="preload" as="fetch" href="${wide}" media="(min-width: 700px)" crossorigin data-wide>`,
    `<script type="module" src="${script}"></script>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}
