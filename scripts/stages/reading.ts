import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './index'
import { readingContent } from './reading/content'
import { buildReading } from './reading/bundle'

/** The reading edition: for each language one complete page at `read/` that needs no script. */
export const reading: Stage = async ({ dir, base, editions }) => {
  const page = await buildReading(dir, base)
  for (const edition of editions) {
    const folder = join(dir, edition.path, 'read')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), await page(edition, readingContent(edition, editions, base), editions))
  }
}
