import type { Stage } from './index'
import type { Rollup } from 'vite'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../lib/paths'

/** Files that no page requests. */
const LEFT_OUT = /^(?:_headers|_redirects|sw\.js|licenses\/.*|\.build-stamp)$|(?:^|\/)(?:card\.png|licenses\/.*)$/

/** Files whose name changes with their content. */
const HASHED = /(?:^|\/)assets\//

/** Every file to cache, with what distinguishes its versions. */
function filesToKeep(dir: string): { url: string, revision: string | null }[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(name => !LEFT_OUT.test(name))
    .sort()
    .map(url => ({ url, revision: HASHED.test(url) ? null : createHash('sha256').update(readFileSync(join(dir, url))).digest('hex').slice(0, 16) }))
}

/** Adds the service worker that caches the whole site. It comes last, when every file exists. */
export const offline: Stage = async ({ dir, editions }) => {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      '__FILES__': JSON.stringify(filesToKeep(dir)),
      '__EDITIONS__': JSON.stringify(editions.map(({ path }) => path).filter(Boolean)),
    },
    build: { write: false, rollupOptions: { input: join(ROOT, 'offline/worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } } },
  }) as Rollup.RollupOutput
  writeFileSync(join(dir, 'sw.js'), output[0].code)
}
