import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from './build'
import { UserError } from './fail'
import { ROOT } from './paths'

/** A build that specs open; `tests/support` serves it from the same folder. */
interface TestBuild extends BuildOptions {
  readonly out: string
  /** Paths of the specs that open it. */
  readonly openedBy: RegExp
}

/** The deck of `npm run build`. */
export const DECK: TestBuild = { out: 'dist', base: '/', openedBy: /^tests\/(?!unit\/|editions\/|approved\/(?:drawings|styles|words)\.)/ }

/** Every further build. */
export const SAMPLES: readonly TestBuild[] = [
  { out: 'test-results/dist-deck', base: '/deck/', openedBy: /^tests\/(?:deck\/(?:addresses|evidence|languages)|reading\/places)\./ },
  { out: 'test-results/dist-broken', base: '/', entry: 'tests/fixtures/broken/slides.md', openedBy: /^tests\/gates\./ },
  { out: 'test-results/dist-print', base: '/', entry: 'tests/fixtures/print/slides.md', openedBy: /^tests\/export\/defects\./ },
]

/** Specs that open the files of an export. */
export const OPENS_EXPORT = /^tests\/export\//

/**
 * Paths of the specs that filters select, all without a filter.
 * @param filters parts of paths, each perhaps with a line behind it, as Playwright takes them
 * @throws UserError when a filter fits no spec
 */
export function selectedSpecs(filters: readonly string[]): string[] {
  const specs = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map(path => `tests/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.spec.ts'))
  const fits = (filter: string) => specs.filter(path => path.toLowerCase().includes(filter.replace(/:\d+$/, '').toLowerCase()))
  const idle = filters.find(filter => fits(filter).length === 0)
  if (idle !== undefined)
    throw new UserError(`no spec has ${idle} in its path; the folders are ${[...new Set(specs.map(path => path.split('/')[1]!).filter(name => !name.endsWith('.ts')))].sort().join(', ')}, all in tests.`)
  return filters.length === 0 ? specs : [...new Set(filters.flatMap(fits))]
}
