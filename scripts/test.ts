import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { command } from './lib/command'
import { ensureBrowser } from './lib/browser'
import type { BuildOptions } from './lib/build'
import { buildDeck, isFresh } from './lib/build'
import { UserError } from './lib/fail'
import { ROOT } from './lib/paths'
import { readReport } from './lib/report'
import { DECK, OPENS_EXPORT, SAMPLES, selectedSpecs } from './lib/test-builds'
import { hasPdf } from './stages/pdf'

const HELP = `Usage: npm test [-- filter …] [-- filter … --approve]

Runs every check of the deck: facts, lint, types, and the built deck in a real browser.

  filter     run only the specs whose path contains it, e.g. npm test -- layout, and build only what they open
  --approve  record what the filtered specs find as approved, in tests/approved; look at it first
  --help     print this`

const REPORT = join(ROOT, 'test-results/report.json')

interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
}

const isSound = ({ failed }: Outcome) => failed === 0

/** Runs a tool of the project; its output is shown only when it fails, unless it is streamed. */
function tool(name: string, script: string, args: readonly string[], live = false): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
      if (code !== 0)
        console.log(Buffer.concat(output).toString())
      resolve({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
    })
  })
}

async function build(options: BuildOptions & { readonly out: string }): Promise<Outcome> {
  const name = `build ${options.out}`
  const started = performance.now()
  // A build that was made without a browser lacks the PDF, which the specs open.
  const fresh = isFresh(options) && (options.entry !== undefined || hasPdf(join(ROOT, options.out)))
  try {
    if (!fresh)
      await buildDeck(options)
    console.log(`ok   ${name}${fresh ? ', unchanged' : ''} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
    return { name, passed: 1, failed: 0 }
  }
  catch (error) {
    if (!(error instanceof UserError))
      throw error
    console.log(`FAIL ${name}: ${error.message}`)
    return { name, passed: 0, failed: 1 }
  }
}

/** Does the same with each item, one after the other. */
async function inTurn<T>(items: readonly T[], run: (item: T) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const item of items)
    outcomes.push(await run(item))
  return outcomes
}

/** Exports the built deck once for all specs that open its files. */
async function exported(): Promise<Outcome[]> {
  const stamp = join(ROOT, 'test-results/export/.stamp')
  const built = readFileSync(join(ROOT, 'dist/.build-stamp'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === built)
    return []
  const outcome = await tool('export', 'tsx/dist/cli.mjs', ['scripts/export.ts', '--dir', 'dist', '--out', 'test-results/export'])
  if (outcome.failed === 0)
    writeFileSync(stamp, built)
  return [outcome]
}

/** At most this many reasons are listed at the end; the rest is further up. */
const MOST_REASONS = 8

/** Runs the specs and counts them in Playwright's own report. */
async function runSpecs(filters: readonly string[], approve: boolean): Promise<Outcome> {
  rmSync(REPORT, { force: true })
  await tool('specs', 'playwright/cli.js', ['test', ...filters, ...approve ? ['--update-snapshots', '--workers=1'] : []], true)
  if (!existsSync(REPORT))
    return { name: 'specs', passed: 0, failed: 1 }
  const { passed, failed, reasons } = readReport(REPORT)
  for (const [reason, failing] of [...reasons].slice(0, MOST_REASONS))
    console.log(`\n${failing.length} failed: ${failing[0]}${failing.length > 1 ? ' and others' : ''}\n  ${reason}`)
  return { name: 'specs', passed, failed }
}

/** Checks that need no browser. ESLint caches its results for the next run. */
async function staticChecks(): Promise<Outcome[]> {
  return [
    await tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'test-results/.eslintcache', '--cache-strategy', 'content']),
    await tool('types', 'vue-tsc/bin/vue-tsc.js', ['--noEmit', '--incremental', '--tsBuildInfoFile', 'test-results/.tsbuildinfo']),
    await tool('types of the service worker', 'vue-tsc/bin/vue-tsc.js', ['--noEmit', '--project', 'offline']),
    await tool('dead code', 'knip/bin/knip.js', []),
  ]
}

await command({ call: 'npm test', help: HELP, allowPositionals: true, options: {
  approve: { type: 'boolean', default: false },
} }, async ({ values, positionals: filters }) => {
  if (values.approve && filters.length === 0)
    throw new UserError('--approve wants to know what is approved; write npm test -- approved/words --approve, or approved/looks, approved/drawings, approved/marks, approved/places or approved/styles.')

  const specs = selectedSpecs(filters)
  const opens = (paths: RegExp) => specs.some(spec => paths.test(spec))

  const { executablePath } = ensureBrowser()
  console.log(`ok   browser ${executablePath}`)
  const everything = filters.length === 0
  const outcomes: Outcome[] = everything ? [await tool('facts', 'tsx/dist/cli.mjs', ['scripts/facts.ts', '--check'])] : []
  // Two tasks at a time, since most machines have two processors to spare; two builds of one edition would conflict.
  const built = inTurn([DECK].filter(({ openedBy }) => opens(openedBy)), build)
  const checked = everything ? staticChecks() : Promise.resolve([])
  const [first, files, checks, rest] = await Promise.all([
    built,
    built.then(decks => decks.every(isSound) && opens(OPENS_EXPORT) ? exported() : []),
    checked,
    Promise.all([built, checked]).then(() => inTurn(SAMPLES.filter(({ openedBy }) => opens(openedBy)), build)),
  ])
  const decks = [...first, ...rest]
  outcomes.push(...checks, ...decks, ...files)
  if (decks.every(isSound))
    outcomes.push(await runSpecs(filters, values.approve))

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
