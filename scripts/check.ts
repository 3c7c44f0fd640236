import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from './lib/browser'
import { buildDeck, isFresh } from './lib/build'
import { run, UserError } from './lib/fail'
import { ROOT } from './lib/paths'
import { hasPdf } from './stages/pdf'

const HELP = `Usage: npm test [-- filter …]

Runs every check of the deck: facts, lint, types, and the built deck in a real browser.

  filter   run only the specs whose path contains it, e.g. npm test -- layout
  --help   print this`

/** Builds that the specs look at; tests/support knows the same folders. */
const BUILDS: readonly { readonly out: string, readonly base: string, readonly entry?: string }[] = [
  { out: 'dist', base: '/' },
  { out: 'test-results/dist-deck', base: '/deck/' },
  { out: 'test-results/dist-broken', base: '/', entry: 'tests/fixtures/broken/slides.md' },
  { out: 'test-results/dist-print', base: '/', entry: 'tests/fixtures/print/slides.md' },
]

const REPORT = join(ROOT, 'test-results/report.json')

interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
}

/** Runs a tool of the project; its output is shown only when it fails, unless it is to be seen as it comes. */
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

async function build(options: typeof BUILDS[number]): Promise<Outcome> {
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

/** Builds what the specs look at: the decks of both editions one after the other, those of the fixtures side by side. */
async function builds(): Promise<Outcome[]> {
  const [editions, fixtures] = [BUILDS.filter(({ entry }) => entry === undefined), BUILDS.filter(({ entry }) => entry !== undefined)]
  const outcomes: Outcome[] = []
  for (const options of editions)
    outcomes.push(await build(options))
  return [...outcomes, ...await Promise.all(fixtures.map(build))]
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

/** Runs the specs and counts them from Playwright's own report. */
async function specs(filters: readonly string[]): Promise<Outcome> {
  rmSync(REPORT, { force: true })
  await tool('specs', 'playwright/cli.js', ['test', ...filters], true)
  if (!existsSync(REPORT))
    return { name: 'specs', passed: 0, failed: 1 }
  const { stats, errors } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    stats: { expected: number, unexpected: number, flaky: number, skipped: number }
    errors: unknown[]
  }
  // A skipped or flaky spec proves nothing, so it counts as failed.
  return { name: 'specs', passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

await run('test', async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help')) {
    console.log(HELP)
    return 0
  }
  const unknown = args.find(arg => arg.startsWith('-'))
  if (unknown)
    throw new UserError(`unknown option ${unknown}; see npm test -- --help.`)

  const { executablePath } = ensureBrowser()
  console.log(`ok   browser ${executablePath}`)
  const outcomes: Outcome[] = args.length > 0
    ? []
    : [
        await tool('facts', 'tsx/dist/cli.mjs', ['scripts/facts.ts', '--check']),
        ...await Promise.all([
          tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
          tool('types', 'vue-tsc/bin/vue-tsc.js', ['--noEmit']),
          tool('dead code', 'knip/bin/knip.js', []),
        ]),
      ]
  const built = await builds()
  outcomes.push(...built)
  if (built.every(outcome => outcome.failed === 0))
    outcomes.push(...await exported(), await specs(args))

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
