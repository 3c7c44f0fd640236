import { editions } from '../data/editions'
import { chosenEdition, editionAddress } from './lib/args'
import { command } from './lib/command'
import { ensureBrowser, launchBrowser } from './lib/browser'
import { UserError } from './lib/fail'
import { prepareFolder } from './lib/files'
import { openShot } from './lib/shots'
import { readSlides } from './lib/slides'

const HELP = `Usage: npm run shoot -- [--url http://127.0.0.1:3030/] [--lang zh] [--out test-results/shots] [--dark] [--last] [id …]

Takes pictures of slides, one per click step, from a running deck (npm start or npm run dev). Their names tell slide, step,
edition and scheme, e.g. targets-3.png and targets-3-en-dark.png.

  --url    address of the deck
  --lang   edition, zh or en
  --out    folder for the pictures
  --dark   in the dark scheme
  --last   only the last step of each slide
  id …     routeAlias of the slides; without ids every slide is taken
  --help   print this`

await command({ call: 'npm run shoot', help: HELP, allowPositionals: true, options: {
  url: { type: 'string', default: 'http://127.0.0.1:3030/' },
  lang: { type: 'string', default: 'zh' },
  out: { type: 'string', default: 'test-results/shots' },
  dark: { type: 'boolean', default: false },
  last: { type: 'boolean', default: false },
} }, async ({ values, positionals }) => {
  const edition = chosenEdition(values.lang)
  const slides = readSlides(edition.slides)
  const unknown = positionals.find(id => !slides.some(slide => slide.id === id))
  if (unknown)
    throw new UserError(`there is no slide ${unknown}; the ids are ${slides.map(slide => slide.id).join(', ')}.`)

  const home = editionAddress(values.url, edition.path)
  prepareFolder(values.out)
  const browser = await launchBrowser(ensureBrowser())
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    page.on('pageerror', error => console.error(String(error)))
    for (const { id, clicks } of slides.filter(slide => positionals.length === 0 || positionals.includes(slide.id))) {
      for (let step = values.last ? clicks : 0; step <= clicks; step++) {
        await openShot(page, { home, id, step, dark: values.dark })
        await page.screenshot({ path: `${values.out}/${[id, step, ...edition === editions[0] ? [] : [edition.lang], ...values.dark ? ['dark'] : []].join('-')}.png` })
      }
      console.log(id)
    }
  }
  finally {
    await browser.close()
  }
  return 0
})
