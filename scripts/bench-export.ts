import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { editions } from '../data/editions'
import { commandLine } from './lib/args'
import { requireBrowser } from './lib/browser'
import { isFresh } from './lib/build'
import { run, UserError } from './lib/fail'
import { ROOT } from './lib/paths'

const HELP = `Usage: npm run bench:export -- [--rounds 3]

Times the slides PDF of npm run export and Slidev's own export of the same deck, in turns, and prints the ratio.

  --rounds  how often each is timed; the fastest counts (default 3)
  --help    print this`

/** Slidev imports Playwright under the name of a package that would only install it a second time. */
const moduleOf = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`
const HOOK = moduleOf('export const resolve = (name, context, next) => next(name === "playwright-chromium" ? "playwright" : name, context)')
const ALIAS = moduleOf(`import { register } from 'node:module'; register('${HOOK}')`)

/** Runs a program of the project and returns how long it took, in milliseconds. */
function time(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => said += String(chunk))
    child.on('close', code => code === 0 ? resolve(performance.now() - started) : reject(new UserError(`${args.filter(arg => !arg.startsWith('data:')).slice(0, 3).join(' ')} failed: ${said.trim().split('\n').at(-1)}`)))
  })
}

await run('bench:export', async () => {
  const { values } = commandLine('npm run bench:export', {
    options: { rounds: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UserError(`--rounds ${values.rounds} is no whole number from 1 up; try --rounds 3.`)
  if (!isFresh())
    throw new UserError('there is no fresh deck in dist; run npm run build first.')
  const { executablePath } = requireBrowser()
  const out = mkdtempSync(join(tmpdir(), 'deck-bench-'))
  const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  const [edition] = editions
  try {
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await time(['--import', 'tsx', 'scripts/export.ts', '--only', 'slides', '--lang', edition!.lang, '--out', out]))
      theirs.push(await time(['--import', ALIAS, slidev, 'export', edition!.slides, '--executable-path', executablePath, '--output', join(out, 'slidev.pdf')]))
    }
    const [own, other] = [Math.min(...ours), Math.min(...theirs)]
    console.log(`slides PDF, built deck: npm run export ${(own / 1000).toFixed(1)} s, slidev export ${(other / 1000).toFixed(1)} s, ratio ${(own / other).toFixed(2)}`)
  }
  finally {
    rmSync(out, { recursive: true, force: true })
  }
  return 0
})
