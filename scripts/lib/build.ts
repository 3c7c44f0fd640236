import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import type { Edition } from '../../data/editions'
import { editions } from '../../data/editions'
import { UserError } from './fail'
import { prepareFolder, temporaryName } from './files'
import { ROOT, slidevCli } from './paths'
import { requireSound } from './soundness'

/** What to build, and for which address. */
export interface BuildOptions {
  /** Another slide file, relative to the project, instead of the editions of the deck: a deck of Slidev alone, to which no stage adds anything. */
  readonly entry?: string
  /** Folder of the build. */
  readonly out?: string
  /** Public path, with a slash at both ends. */
  readonly base?: string
  /** Scheme and host that it will stand on, for the addresses that link previews need whole; none leaves those without a host. */
  readonly origin?: string
}

/** Everything a build depends on. */
const SOURCES = [
  'components', 'data', 'geometry', 'layouts', 'offline', 'plugins', 'public', 'scripts/export', 'scripts/lib', 'scripts/stages', 'setup', 'styles', 'types',
  'custom-nav-controls.vue', 'global-top.vue', 'index.html', 'uno.config.ts', 'vite.config.ts', 'package.json', 'package-lock.json',
]

/** File in the build that says from which sources it was made. */
const STAMP = '.build-stamp'

function filesUnder(path: string): string[] {
  if (!existsSync(path))
    return []
  return statSync(path).isDirectory()
    ? readdirSync(path).sort().flatMap(name => filesUnder(join(path, name)))
    : [path]
}

/** What Slidev builds: every edition, or one file by itself. */
function entriesOf(entry: string | undefined): readonly Pick<Edition, 'slides' | 'path'>[] {
  return entry === undefined ? editions : [{ slides: entry, path: '' }]
}

/** Fingerprint of the sources, the slide files, the public path and the host. */
function fingerprint(entry: string | undefined, base: string, origin: string): string {
  const slides = entriesOf(entry).map(edition => edition.slides)
  const hash = createHash('sha256').update(`${slides.join(' ')} ${base} ${origin}`)
  for (const file of [...SOURCES, ...slides].flatMap(source => filesUnder(join(ROOT, source))))
    hash.update(relative(ROOT, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether a build of the present sources is already there. */
export function isFresh({ entry, out = 'dist', base = '/', origin = '' }: BuildOptions = {}): boolean {
  const stamp = join(resolve(ROOT, out), STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(entry, base, origin)
}

/** Refuses a place that holds anything but an earlier build: the new one would take it whole, and what stood there would be gone. */
function refuseOthers(target: string, out: string): void {
  if (!existsSync(target) || existsSync(join(target, STAMP)))
    return
  if (!statSync(target).isDirectory() || readdirSync(target).length > 0)
    throw new UserError(`${out} holds something else than a build, nothing was built; pass a new or an empty folder with --out.`)
}

/**
 * Builds the deck. The new build takes the place of the old one only when it is whole.
 * @throws UserError when the data, the slides or the styles are wrong, the folder holds something else or cannot be written or Slidev fails
 */
export async function buildDeck({ entry, out = 'dist', base = '/', origin = '' }: BuildOptions = {}): Promise<void> {
  const target = resolve(ROOT, out)
  refuseOthers(target, out)
  await requireSound('nothing was built', entry === undefined ? undefined : entriesOf(entry).map(({ slides }) => slides))
  const { styleProblems } = await import('./styles')
  const unread = await styleProblems()
  if (unread.length > 0)
    throw new UserError(`nothing was built.\n${unread.join('\n')}`)

  const stamp = fingerprint(entry, base, origin)
  const fresh = temporaryName(target)
  prepareFolder(dirname(target))
  try {
    await buildEditions(entriesOf(entry), target, base, entry === undefined)
    if (entry === undefined) {
      // What the stages bring with them takes seconds to load; most commands ask only whether the build is fresh.
      const { STAGES } = await import('../stages')
      for (const stage of STAGES)
        await stage({ dir: fresh, base, origin, editions })
    }
    writeFileSync(join(fresh, STAMP), stamp)
    const old = temporaryName(`${target}-old`)
    if (existsSync(target))
      renameSync(target, old)
    renameSync(fresh, target)
    rmSync(old, { recursive: true, force: true })
  }
  finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Builds all editions in parallel, each under its own path of what is to become the target. */
async function buildEditions(entries: readonly Pick<Edition, 'slides' | 'path'>[], target: string, base: string, together: boolean): Promise<void> {
  // Slidev empties the folder it writes to, so one that lies in another is moved there when all are done.
  const dir = temporaryName(target)
  const parts = entries.map(({ slides, path }) => ({ slides, path, out: path ? temporaryName(`${target}-${path.replaceAll('/', '')}`) : dir }))
  try {
    const outcomes = await Promise.allSettled(parts.map(({ slides, path, out }) => slidevBuild(slides, out, `${base}${path}`, together ? base : undefined)))
    const failed = outcomes.find(outcome => outcome.status === 'rejected')
    if (failed)
      throw failed.reason
    for (const { path, out } of parts.filter(({ out }) => out !== dir)) {
      renameSync(out, join(dir, path))
      // Hosts look for rules at the root alone, where the last stages write those of the whole deck.
      rmSync(join(dir, path, '_redirects'))
    }
  }
  finally {
    for (const { out } of parts.filter(({ out }) => out !== dir))
      rmSync(out, { recursive: true, force: true })
  }
}

/** @param root public path of the deck as a whole, where the build is one of its editions */
function slidevBuild(entry: string, out: string, base: string, root?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [slidevCli(), 'build', entry, '--base', base, '--out', out], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', DECK_ROOT: root ?? '' },
    })
    const log: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => log.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => log.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0 && existsSync(join(out, 'index.html')))
        resolve()
      else
        reject(new UserError(`Slidev could not build ${entry}: ${reason(stripVTControlCharacters(Buffer.concat(log).toString()))}`))
    })
  })
}

/** The lines of a build log that say what went wrong; stack and decoration are left out. */
function reason(log: string): string {
  const lines = log.split('\n').map(line => line.trim()).filter(line => line && !/^at |^errors: \[/.test(line))
  const from = lines.findIndex(line => /^Build failed with \d+ error/.test(line)) + 1
  const told = from > 0 ? lines.slice(from) : lines.filter(line => /error|failed|not found|no such|could not|cannot/i.test(line))
  return [...new Set(told)].slice(0, 3).join('\n') || lines.at(-1) || 'it said nothing; run npx slidev build to see more.'
}
