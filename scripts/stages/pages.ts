import type { Stage } from './index'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { READ_AS_PAGE } from '../../components/chrome/wording'
import { figuresFor } from '../../data/figures'
import { inlineFace } from '../../plugins/fonts/subset'
import { escapeHtml } from '../lib/html'
import { readSlides } from '../lib/slides'
import { bundleFirstView } from './pages/bundle'
import { drawCard } from './pages/card'
import { CARD, slideHead } from './pages/head'
import { slideTexts } from './pages/texts'
import { shortPaths } from './short-paths'

/**
 * Gives each slide its own page, with its head and a first view that needs no script. The files of the player are
 * requested at the end, so that they do not delay the first paint.
 */
export const pages: Stage = async (site) => {
  const { dir, base, editions } = site
  for (const edition of editions) {
    const { lang, path } = edition
    const folder = join(dir, path)
    const shell = readFileSync(join(folder, 'index.html'), 'utf8')
    const plain = withFontFiles(shell, join(folder, 'assets'), `${base}${path}assets/`)
    const slides = readSlides(edition.slides)
    const texts = slideTexts(edition, slides)
    const kit = await bundleFirstView(edition)
    const routes = slides.map(({ id, no, backup }) => ({ no, meta: { slide: { frontmatter: { backup, routeAlias: id } } } }))
    const deckTitle = texts[0]!.title
    for (const [i, text] of texts.entries()) {
      const view = shortPaths(await kit.render({ slides: routes, at: i }, {
        title: text.titleHtml,
        subtitle: text.subtitleHtml,
        note: text.noteHtml,
        cover: i === 0 ? figuresFor(lang).cover : undefined,
        backup: text.backup,
        way: { href: `${base}${path}read/${i === 0 ? '' : `#${text.id}`}`, text: READ_AS_PAGE[lang] },
      }))
      const face = i === 0 ? '' : await inlineFace(text.backup ? 600 : 900, true, text.title, 'First Title')
      const page = openingWith(slideHead(i === 0 ? shell : plain, text, deckTitle, edition, site), `${kit.css}${face}`, view)
      writeFileSync(join(folder, `${text.id}.html`), page)
      // The address of the edition itself opens its first slide.
      if (i === 0)
        writeFileSync(join(folder, 'index.html'), page)
    }
    writeFileSync(join(folder, CARD), drawCard(edition, figuresFor(lang).cover, texts[0]!))
    writeFileSync(join(folder, '404.html'), withoutScript(plain, `${base}${path}read/`, READ_AS_PAGE[lang]))
  }
}

/** A page with its embedded fonts moved to files: they are subset for the cover, which alone needs them at once. */
function withFontFiles(html: string, folder: string, address: string): string {
  return html.replace(/url\('data:font\/woff2;base64,([^']+)'\)/g, (_, data: string) => {
    const font = Buffer.from(data, 'base64')
    const name = `first-${createHash('sha256').update(font).digest('hex').slice(0, 12)}.woff2`
    writeFileSync(join(folder, name), font)
    return `url('${address}${name}')`
  })
}

/** A page that shows its first view at once, and only then requests the style sheet of the player. */
function openingWith(html: string, css: string, view: string): string {
  const sheets = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? []
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', () => `<style>${css}</style>\n</head>`)
    .replace('<div id="app">', () => `${view}\n${sheets.join('').trim()}\n<div id="app">`)
}

/** The page for addresses without a file: the player resolves them; without scripts it links to the reading edition. */
function withoutScript(html: string, href: string, text: string): string {
  return html.replace('<div id="app">', () => `<noscript><p style="padding: 24px; font-size: 24px"><a href="${href}">${escapeHtml(text)}</a></p></noscript>\n<div id="app">`)
}
