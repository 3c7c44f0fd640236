import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chosenEdition } from './lib/args'
import { command } from './lib/command'
import { ensureBrowser, launchBrowser } from './lib/browser'
import { UserError } from './lib/fail'
import { ROOT } from './lib/paths'
import { serveDeck } from './lib/serve'
import { openShot } from './lib/shots'
import { readSlides } from './lib/slides'

const HELP = `Usage: npm run contact-sheet [-- --lang zh --out docs/deck.png]

Draws all slides of the built deck (npm run build) on one picture, each at its last step.

  --lang   edition, zh or en
  --out    file of the picture
  --help   print this`

/** Number of slides in a row, their width and the gap between them in pixels. */
const COLUMNS = 4
const WIDTH = 400
const GAP = 16

/** The sheet as a page: the pictures of the slides in rows. */
function sheet(pictures: readonly { readonly id: string, readonly png: string }[]): string {
  return `<style>
    body { display: grid; grid-template-columns: repeat(${COLUMNS}, ${WIDTH}px); gap: ${GAP}px; margin: 0; padding: ${GAP}px; background: #fff }
    img { width: ${WIDTH}px; outline: 1px solid #ccc }
  </style>${pictures.map(({ id, png }) => `<img alt="${id}" src="data:image/png;base64,${png}">`).join('')}`
}

await command({ call: 'npm run contact-sheet', help: HELP, options: {
  lang: { type: 'string', default: 'zh' },
  out: { type: 'string', default: 'docs/deck.png' },
} }, async ({ values }) => {
  const edition = chosenEdition(values.lang)
  const dir = join(ROOT, 'dist')
  if (!existsSync(join(dir, 'index.html')))
    throw new UserError('there is no built deck in dist; run npm run build first.')
  const server = await serveDeck({ dir, port: 0 })
  const browser = await launchBrowser(ensureBrowser())
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
    const pictures: { id: string, png: string }[] = []
    for (const { id, clicks } of readSlides(edition.slides)) {
      await openShot(page, { home: new URL(edition.path, server.url).href, id, step: clicks, dark: false })
      pictures.push({ id, png: (await page.screenshot()).toString('base64') })
    }
    await page.setViewportSize({ width: COLUMNS * (WIDTH + GAP) + GAP, height: 720 })
    await page.setContent(sheet(pictures))
    const out = resolve(values.out)
    await page.screenshot({ path: out, fullPage: true }).catch((error: Error) => {
      throw new UserError(`${values.out} could not be written (${error.message.split('\n')[0]}); choose another file with --out.`)
    })
    console.log(`${values.out}: ${pictures.length} slides`)
  }
  finally {
    await browser.close()
    await server.close()
  }
  return 0
})
