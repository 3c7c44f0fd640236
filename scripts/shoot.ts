import { mkdir } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { ensureBrowser } from './lib/browser'

const HELP = `Takes pictures of slides, one per click step, from a running deck.

  npm run shoot -- [--url http://127.0.0.1:3030/] [--out test-results/shots] [--dark] [--print] [id …]

Without ids every slide is taken. --print shows the settled state that the PDF gets.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3030/' },
    out: { type: 'string', default: 'test-results/shots' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const { executablePath, args } = ensureBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const page = await browser.newPage({
  viewport: { width: 1280, height: 720 },
  reducedMotion: 'reduce',
})
page.on('console', message => message.type() === 'error' && console.error(message.text()))
page.on('pageerror', error => console.error(String(error)))
await mkdir(values.out, { recursive: true })

/** Opens a step of a slide and waits until its fonts have settled; returns the step that is really shown. */
async function open(id: string, step: number): Promise<number> {
  const query = values.print ? 'print' : `clicks=${step}`
  await page.goto(new URL(`${id}?${query}`, values.url).href)
  await page.locator('.slidev-page:visible .deck-slide').waitFor()
  if (values.dark)
    await page.evaluate(() => document.documentElement.classList.add('dark'))
  await page.evaluate(() => document.fonts.ready)
  return Number(new URL(page.url()).searchParams.get('clicks') ?? 0)
}

async function allIds(): Promise<string[]> {
  const ids: string[] = []
  await open('1', 0)
  for (;;) {
    const id = new URL(page.url()).pathname.split('/').pop()!
    if (ids.includes(id))
      return ids
    ids.push(id)
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(150)
  }
}

for (const id of positionals.length ? positionals : await allIds()) {
  for (let step = 0; ; step++) {
    const shown = await open(id, step)
    // A step past the last one is clamped by the deck.
    if (!values.print && shown < step)
      break
    const name = values.print ? `${id}-print` : `${id}-${step}`
    await page.screenshot({ path: `${values.out}/${name}${values.dark ? '-dark' : ''}.png` })
    if (values.print)
      break
  }
  console.log(id)
}
await browser.close()
