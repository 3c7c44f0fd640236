import type { Stage } from '.'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireBrowser } from '../lib/browser'
import { UserError } from '../lib/fail'
import { serveDeck } from '../lib/serve'

/**
 * Adds the slides of each edition as a PDF and names it in its pages, which offer the file only if it exists.
 * The deck must also build on a machine without a browser, so a failure here costs the PDF and not the build.
 */
export const pdf: Stage = async ({ dir, base, editions }) => {
  try {
    const browser = requireBrowser()
    // They read the data, which is loaded only once it has been checked.
    const [{ fileStem, readDeck }, { printPdf }, { startSession }] = await Promise.all([import('../export/deck'), import('../export/printed'), import('../export/session')])
    const session = await startSession(browser)
    const server = await serveDeck({ dir, base, port: 0 })
    try {
      for (const edition of editions) {
        const deck = readDeck(edition)
        const slides = deck.slides.map((_, i) => i)
        writeFileSync(join(dir, `${fileStem(edition)}.pdf`), await printPdf(session, 'slides', { deck, url: server.url + edition.path, slides }))
        offer(join(dir, edition.path), `${base}${fileStem(edition)}.pdf`)
      }
    }
    finally {
      await server.close()
      await session.close()
    }
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.log(`The deck is built without its PDF: ${error.message}`)
  }
}

/** Names the file in the head of each page of an edition, where `components/chrome/DownloadLink.vue` looks for it. */
function offer(folder: string, address: string): void {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), page.replace('</head>', `<meta name="deck-pdf" content="${address}"></head>`))
  }
}

/** Whether a build includes the PDF; one made without a browser does not. */
export function hasPdf(dir: string): boolean {
  return existsSync(join(dir, 'index.html')) && readFileSync(join(dir, 'index.html'), 'utf8').includes('name="deck-pdf"')
}
