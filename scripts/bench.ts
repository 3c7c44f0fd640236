import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { commandLine } from './lib/args'
import { ensureBrowser } from './lib/browser'
import { run, UserError } from './lib/fail'
import { ROOT } from './lib/paths'
import { serveDeck } from './lib/serve'
import { readSlides } from './lib/slides'

const HELP = `Usage: npm run bench -- [--slowdown 4]

Tells the built deck with the right arrow on a slowed processor and prints how long a key takes until what it changes is painted.

  --slowdown  how many times slower the processor is made (default 4)
  --help      print this`

interface Press {
  /** Slide and step that the key led to. */
  readonly state: string
  /** From the key to the first frame after it, in milliseconds. */
  readonly nextPaint: number
  /** From the key to the frame that shows the change, in milliseconds. */
  readonly changePaint: number
}

/** The value that so large a share of the values does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}

/** Runs in the page: times each key from its event to the frames that follow. */
function timeKeys(): void {
  const presses: { nextPaint?: number, changePaint?: number }[] = []
  Object.assign(window, { presses })
  // A frame is on the screen when the task after its animation callbacks runs.
  const afterPaint = (done: () => void) => requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = done
    channel.port2.postMessage(undefined)
  })
  window.addEventListener('keydown', ({ timeStamp }) => {
    const press: { nextPaint?: number, changePaint?: number } = {}
    presses.push(press)
    afterPaint(() => press.nextPaint = performance.now() - timeStamp)
    const changes = new MutationObserver(() => {
      changes.disconnect()
      afterPaint(() => press.changePaint = performance.now() - timeStamp)
    })
    changes.observe(document.querySelector('#slideshow')!, { subtree: true, childList: true, attributes: true })
  }, { capture: true })
}

await run('bench', async () => {
  const { values } = commandLine('npm run bench', {
    options: { slowdown: { type: 'string', default: '4' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const slowdown = Number(values.slowdown)
  if (!(slowdown >= 1))
    throw new UserError(`--slowdown ${values.slowdown} is no number from 1 up; try --slowdown 4.`)
  const dir = join(ROOT, 'dist')
  if (!existsSync(join(dir, 'index.html')))
    throw new UserError('there is no built deck in dist; run npm run build first.')

  const { executablePath, args } = ensureBrowser()
  const server = await serveDeck({ dir, base: '/', port: 0 })
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'no-preference' })
    const slides = readSlides()
    await page.goto(new URL(slides[0]!.id, server.url).href)
    await page.locator('#slideshow > .slidev-page:visible .deck-slide').waitFor()
    // Slidev loads every slide a little after the first one; a talk begins later than that.
    await page.waitForFunction(count => document.querySelectorAll('#slideshow > .slidev-page').length === count, slides.length)
    // The compiler of scripts marks functions with a helper that the page does not have.
    await page.evaluate('globalThis.__name = value => value')
    await page.evaluate(timeKeys)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

    const presses: Press[] = []
    const states = slides.flatMap(({ id, clicks }) => Array.from({ length: clicks + 1 }, (_, step) => `${id} ${step}`)).slice(1)
    for (const [i, state] of states.entries()) {
      await page.keyboard.press('ArrowRight')
      const times = await page.waitForFunction((i) => {
        const press = (window as unknown as { presses: { nextPaint?: number, changePaint?: number }[] }).presses[i]
        const still = document.getAnimations().every(({ playState }) => playState !== 'running')
        return still && press?.nextPaint !== undefined && press.changePaint !== undefined ? press : undefined
      }, i)
      presses.push({ state, ...await times.jsonValue() as Omit<Press, 'state'> })
    }

    for (const [name, pick] of [['next paint', 'nextPaint'], ['paint of the change', 'changePaint']] as const) {
      const values = presses.map(press => press[pick])
      console.log(`key to ${name}, processor ${slowdown}× slower, ${values.length} keys: median ${percentile(values, 0.5).toFixed(0)} ms, 75th percentile ${percentile(values, 0.75).toFixed(0)} ms, 95th ${percentile(values, 0.95).toFixed(0)} ms`)
    }
    const slowest = presses.toSorted((a, b) => b.changePaint - a.changePaint).slice(0, 8)
    console.log(`slowest: ${slowest.map(({ state, changePaint }) => `${state} ${changePaint.toFixed(0)} ms`).join(', ')}`)
  }
  finally {
    await browser.close()
    await server.close()
  }
  return 0
})
