import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './index'
import { bundleReading } from './reading/bundle'
import { readingContent } from './reading/content'
import { pageFonts } from './reading/fonts'
import { readingHtml } from './reading/html'
import { lighter } from './reading/lighter'

/** The reading edition: for each language one complete page at `read/` that needs no script. */
export const reading: Stage = async ({ dir, base, editions }) => {
  const { render, css, script } = await bundleReading(base)
  const assets = join(dir, 'assets')
  mkdirSync(assets, { recursive: true })
  writeFileSync(join(assets, script.name), script.code)
  for (const edition of editions) {
    const content = readingContent(edition, editions, base)
    const body = lighter(await render(content), css)
    const fonts = await pageFonts(body, edition.lang, `${base}assets/`)
    for (const { name, font } of fonts.files)
      writeFileSync(join(assets, name), font)
    const style = `${css}\n${fonts.css}\n`
    const styleName = `reading-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
    writeFileSync(join(assets, styleName), style)
    const folder = join(dir, edition.path, 'read')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), readingHtml({
      edition,
      editions,
      base,
      content,
      body,
      style: `${base}assets/${styleName}`,
      script: `${base}assets/${script.name}`,
    }))
  }
}
