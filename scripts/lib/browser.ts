import { execFileSync } from 'node:child_process'
import type { Browser as Program } from 'playwright'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'
import { UserError } from './fail'

/** A browser that tests and export can drive. */
export interface Browser {
  /** Absolute path of the executable. */
  readonly executablePath: string
  /** Flags it needs on this machine. */
  readonly args: readonly string[]
}

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    // Debian's headless Chromium, a third quicker. Named directly, since its launcher in /usr/bin would survive when the browser is killed.
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Message when there is none. */
const NO_BROWSER = 'No Chromium browser was found: install one (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its executable.'

/**
 * Finds a browser: `$CHROMIUM_PATH`, then Playwright's own, then an installed Chrome, Edge or Chromium.
 * @returns undefined when there is none
 * @throws when `$CHROMIUM_PATH` names a file that does not exist: a wrong setting is not silently ignored
 */
export function findBrowser(): Browser | undefined {
  const wish = process.env.CHROMIUM_PATH
  if (wish && !existsSync(wish))
    throw new UserError(`CHROMIUM_PATH names ${wish}, which does not exist; correct it or unset it.`)
  const candidates = [wish, chromium.executablePath(), ...INSTALLED[process.platform] ?? []]
  const executablePath = candidates.find((path): path is string => !!path && existsSync(path))
  // Chromium refuses to sandbox when it runs as root.
  return executablePath ? { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } : undefined
}

/**
 * Finds a browser and installs nothing.
 * @throws with one sentence when there is none
 */
export function requireBrowser(): Browser {
  const found = findBrowser()
  if (!found)
    throw new UserError(NO_BROWSER)
  return found
}

/**
 * Finds a browser or installs one: through apt where we are root on Debian, the headless one if there is a package for it,
 * else through Playwright.
 * @throws with one sentence when neither works
 */
export function ensureBrowser(): Browser {
  const found = findBrowser()
  if (found)
    return found
  const apt = (name: string) => ['apt-get', ['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', name]] as const
  const installers: readonly (readonly [string, ...(readonly string[])[]])[] = [
    ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? [apt('chromium-headless-shell'), apt('chromium')] : []),
    ['npx', ['playwright', 'install', 'chromium']],
  ]
  for (const [command, ...calls] of installers) {
    try {
      for (const args of calls)
        execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    }
    catch {
      continue
    }
    const installed = findBrowser()
    if (installed)
      return installed
  }
  throw new UserError(NO_BROWSER)
}

/**
 * Starts a browser that was found.
 * @throws UserError when it does not start
 */
export async function launchBrowser({ executablePath, args }: Browser): Promise<Program> {
  return chromium.launch({ executablePath, args: [...args] }).catch((error: Error) => {
    throw new UserError(`the browser ${executablePath} does not start (${error.message.split('\n')[0]}); set CHROMIUM_PATH to another one.`)
  })
}
