import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { editions } from '../data/editions'
import { wholeNumber } from './lib/args'
import { command } from './lib/command'
import { requireBrowser } from './lib/browser'
import { isFresh } from './lib/build'
import { UserError } from './lib/fail'
import { ROOT, slidevCli } from './lib/paths'

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

await command({ call: 'npm run bench:export', help: HELP, options: { rounds: { type: 'string', default: '3' } } }, async ({ values }) => {
  const rounds = wholeNumber('--rounds', values.rounds)
  if (!isFresh())
    throw new UserError('there is no fresh deck in dist; run npm run build first.')
  const { executablePath } = requireBrowser()
  const out = mkdtempSync(join(tmpdir(), 'deck-bench-'))
  const [edition] = editions
  try {
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await time(['--import', 'tsx', 'scripts/export.ts', '--only', 'slides', '--lang', edition!.lang, '--out', out]))
      theirs.push(await time(['--import', ALIAS, slidevCli(), 'export', edition!.slides, '--executable-path', executablePath, '--output', join(out, 'slidev.pdf')]))
    }
    const [own, other] = [Math.min(...ours), Math.min(...theirs)]
    console.log(`slides PDF, built deck: npm run export ${(own / 1000).toFixed(1)} s, slidev export ${(other / 1000).toFixed(1)} s, ratio ${(own / other).toFixed(2)}`)
  }
  finally {
    rmSync(out, { recursive: true, force: true })
  }
  return 0
})
