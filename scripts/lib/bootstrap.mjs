// Runs before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OLDEST_NODE = [20, 19]

/** Stops with a message when this Node is too old. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
    return
  console.error(`This deck needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`)
  process.exit(1)
}

/** Installs the locked dependencies, once per lock file. */
function requireDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
  const mark = join(ROOT, 'node_modules/.deck-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock)
    return
  console.log('Installing the locked dependencies…')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { status } = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: !npm && process.platform === 'win32' })
  if (status !== 0) {
    console.error('The dependencies could not be installed; check the connection to the npm registry and run the command again.')
    process.exit(1)
  }
  writeFileSync(mark, lock)
}

/**
 * Runs a TypeScript command of this project, installing what it needs first.
 * @param {string} script path below the project, e.g. `scripts/start.ts`
 */
export function runWithDependencies(script) {
  requireNode()
  requireDependencies()
  const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, script), ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' })
  if (signal && signal !== 'SIGINT')
    console.error(`${script} was stopped from outside (${signal}) before it had finished; run the command again, with more memory if nobody stopped it.`)
  process.exit(signal === 'SIGINT' ? 0 : status ?? 1)
}
