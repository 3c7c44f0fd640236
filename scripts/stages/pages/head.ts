import type { Edition } from '../../../data/editions'
import type { Site } from '../index'
import type { SlideTexts } from './texts'
import { escapeHtml } from '../../lib/html'

/** Card that link previews show, 1200 × 630, by edition. */
export const CARD = 'card.png'

/** The head of a slide's page: what Slidev wrote for the deck gives way to what is true of the slide. */
export function slideHead(html: string, slide: SlideTexts, deckTitle: string, edition: Edition, { base, editions, origin }: Site): string {
  const address = (path: string) => `${origin}${base}${path}`
  const title = slide.title === deckTitle ? deckTitle : `${slide.title} · ${deckTitle}`
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(slide.description)}">`,
    `<link rel="canonical" href="${address(edition.path + slide.id)}">`,
    ...[...editions.map(({ tag, path }) => [tag, path]), ['x-default', editions[0]!.path]]
      .map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${address(`${path}${slide.id}`)}">`),
    `<meta property="og:type" content="article">`,
    `<meta property="og:locale" content="${edition.tag.replace('-', '_')}">`,
    `<meta property="og:title" content="${escapeHtml(slide.title)}">`,
    `<meta property="og:description" content="${escapeHtml(slide.description)}">`,
    `<meta property="og:url" content="${address(edition.path + slide.id)}">`,
    `<meta property="og:image" content="${address(edition.path + CARD)}">`,
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    `<meta property="og:image:alt" content="${escapeHtml(deckTitle)}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ]
  return html
    .replace(/\s*<title>[\s\S]*?<\/title>/, '')
    .replace(/\s*<meta (?:name="(?:description|twitter:[^"]*)"|property="(?:og:[^"]*|slidev:[^"]*)")[^>]*>/g, '')
    .replace(/\s*<link rel="(?:alternate|canonical)"[^>]*>/g, '')
    .replace('</head>', () => `${tags.join('\n')}\n</head>`)
}
