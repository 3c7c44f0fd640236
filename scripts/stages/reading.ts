import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stage } from './index'
import { bundleReading } from './reading/bundle'
import { readingContent } from './reading/content'
import { pageFonts } from './reading/fonts'
import { readingHtml } from './reading/html'
import { lighterBy } from './reading/lighter'

/** The reading edition: for each language one complete page at `read/` that needs no script. */
export const reading: Stage = async ({ dir, base, editions }) => {
  const { render, css, script } = await bundleReading(base)
  const assets = join(dir, 'assets')
  mkdirSync(assets, { recursive: true })
  writeFileSync(join(assets, script.name), script.code)
  const write = (text: string, ending: string) => {
    const name = `reading-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`
    writeFileSync(join(assets, name), text)
    return `${base}assets/${name}`
  }
  const lighter = lighterBy(css)
  for (const edition of editions) {
    const content = readingContent(edition, editions, base)
    const rendered = await render(content)
    const body = lighter(rendered.body)
    const drawings = Object.fromEntries(Object.entries(rendered.wide).map(([slide, drawing]) => [slide, lighter(drawing)]))
    const fonts = await pageFonts([body, ...Object.values(drawings)].join(''), edition.lang, `${base}assets/`)
    for (const { name, font } of fonts.files)
      writeFileSync(join(assets, name), font)
    const folder = join(dir, edition.path, 'read')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), readingHtml({
      edition,
      editions,
      base,
      content,
      body,
      style: write(`${css}\n${fonts.css}\n`, 'css'),
      fonts: fonts.opening,
      wide: write(JSON.stringify(drawings), 'json'),
      script: `${base}assets/${script.name}`,
    }))
  }
}
