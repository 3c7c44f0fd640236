import type { Browser } from 'playwright'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildLarge, buildStock, TIMES } from './bench/decks'
import { percentile, timePresses } from './bench/keys'
import type { Load, Screen } from './bench/loads'
import { DESK, medianLoad, PHONE, timeLoads } from './bench/loads'
import { wholeNumber } from './lib/args'
import { command } from './lib/command'
import { ensureBrowser, launchBrowser } from './lib/browser'
import { UserError } from './lib/fail'
import { ROOT } from './lib/paths'
import { serveDeck } from './lib/serve'

const HELP = `Usage: npm run bench -- [--slowdown 4] [--runs 5] [--only keys|loads|scale]

Measures the built deck on a slowed processor: how long a key takes until what it changes is painted; how its cover and its
reading edition come over a slow connection (slow 4G), beside a stock Slidev deck of the same words; what ten times the slides cost.
Prints a table and writes test-results/bench.json. Nothing is judged.

  --slowdown  how many times slower the processor is made (default 4)
  --runs      visits per page, of which the middle one counts (default 5)
  --only      one part alone
  --help      print this`

const OUT = join(ROOT, 'test-results/bench.json')

/** Serves a folder while something is measured. */
async function served<T>(dir: string, measure: (url: string) => Promise<T>): Promise<T> {
  const server = await serveDeck({ dir, port: 0 })
  try {
    return await measure(server.url)
  }
  finally {
    await server.close()
  }
}

/** Median, 75th and 95th percentile of the key times of a deck. */
async function keyTimes(browser: Browser, dir: string, slideFile: string, slowdown: number, most = Infinity) {
  const presses = await served(dir, url => timePresses(browser, url, slideFile, slowdown, most))
  const of = (pick: 'nextPaint' | 'changePaint') => {
    const values = presses.map(press => press[pick])
    return { median: percentile(values, 0.5), p75: percentile(values, 0.75), p95: percentile(values, 0.95) }
  }
  const slowest = presses.toSorted((a, b) => b.changePaint - a.changePaint).slice(0, 8)
  return { keys: presses.length, nextPaint: of('nextPaint'), changePaint: of('changePaint'), slowest }
}

const ms = (value: number) => `${value.toFixed(0)} ms`

function printKeys(name: string, { keys, nextPaint, changePaint }: Awaited<ReturnType<typeof keyTimes>>): void {
  console.log(`${name}, ${keys} keys: next paint median ${ms(nextPaint.median)}, p75 ${ms(nextPaint.p75)}, p95 ${ms(nextPaint.p95)}; paint of the change p75 ${ms(changePaint.p75)}`)
}

function printLoads(loads: Readonly<Record<string, Load>>): void {
  console.table(Object.fromEntries(Object.entries(loads).map(([name, load]) => [name, {
    'first paint': ms(load.firstPaint),
    'largest paint': ms(load.largestPaint),
    'complete': ms(load.complete),
    'kB': (load.bytes / 1000).toFixed(1),
    'requests': load.requests,
  }])))
}

await command({ call: 'npm run bench', help: HELP, options: {
  slowdown: { type: 'string', default: '4' },
  runs: { type: 'string', default: '5' },
  only: { type: 'string', default: '' },
} }, async ({ values }) => {
  const slowdown = Number(values.slowdown)
  if (!(slowdown >= 1))
    throw new UserError(`--slowdown ${values.slowdown} is no number from 1 up; try --slowdown 4.`)
  const runs = wholeNumber('--runs', values.runs)
  if (!['', 'keys', 'loads', 'scale'].includes(values.only))
    throw new UserError(`--only ${values.only} is no part of the benchmark; pass keys, loads or scale.`)
  const wanted = (part: string) => values.only === '' || values.only === part
  const dist = join(ROOT, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new UserError('there is no built deck in dist; run npm run build first.')

  const browser = await launchBrowser(ensureBrowser())
  const results: Record<string, unknown> = { slowdown, runs }
  try {
    if (wanted('keys')) {
      const measured = await keyTimes(browser, dist, 'slides.md', slowdown)
      printKeys(`processor ${slowdown}× slower`, measured)
      console.log(`slowest: ${measured.slowest.map(({ state, changePaint }) => `${state} ${ms(changePaint)}`).join(', ')}`)
      results.keys = measured
    }
    if (wanted('loads')) {
      const stock = await buildStock()
      try {
        const open = async (dir: string, path: string, screen?: Screen) => served(dir, async url => medianLoad(await timeLoads(browser, new URL(path, url).href, slowdown, runs, screen)))
        const loads = {
          'cover': await open(dist, 'cover'),
          'reading edition, no Chinese font': await open(dist, 'read/'),
          'reading edition': await open(dist, 'read/', DESK),
          'reading edition on a phone': await open(dist, 'read/', PHONE),
          'stock Slidev': await open(stock.dir, '1'),
        }
        printLoads(loads)
        const ratios = {
          coverLargestPaint: loads.cover.largestPaint / loads['stock Slidev'].largestPaint,
          bareReadingCompleteToStockFirstPaint: loads['reading edition, no Chinese font'].complete / loads['stock Slidev'].firstPaint,
          readingCompleteToStockFirstPaint: loads['reading edition'].complete / loads['stock Slidev'].firstPaint,
          phoneReadingCompleteToStockFirstPaint: loads['reading edition on a phone'].complete / loads['stock Slidev'].firstPaint,
        }
        const [cover, bare, desk, phone] = Object.values(ratios).map(ratio => `${ratio.toFixed(2)}×`)
        console.log(`largest paint of the cover ${cover} stock; reading edition complete ${desk} the stock deck’s first paint, ${bare} without a Chinese font, ${phone} on a phone`)
        results.loads = { ...loads, ratios }
      }
      finally {
        stock.remove()
      }
    }
    if (wanted('scale')) {
      const { single, large, file, remove } = await buildLarge()
      try {
        const open = async (dir: string) => served(dir, async url => medianLoad(await timeLoads(browser, new URL('cover', url).href, slowdown, 1)))
        const loads = { deck: await open(single), [`${TIMES} × the slides`]: await open(large) }
        printLoads(loads)
        const [one, many] = Object.values(loads) as [Load, Load]
        console.log(`first view of ${TIMES} times the slides: ${(many.bytes / one.bytes).toFixed(2)}× the bytes`)
        const pressed = { single: await keyTimes(browser, single, 'slides.md', slowdown, 40), large: await keyTimes(browser, large, file, slowdown, 40) }
        printKeys('deck', pressed.single)
        printKeys(`${TIMES} × the slides`, pressed.large)
        results.scale = { loads, keys: pressed }
      }
      finally {
        remove()
      }
    }
  }
  finally {
    await browser.close()
  }
  mkdirSync(dirname(OUT), { recursive: true })
  writeFileSync(OUT, `${JSON.stringify(results, null, 2)}\n`)
  console.log('written to test-results/bench.json')
  return 0
})
