import { chromium } from 'playwright'
import { serveDeck } from '/work/main/scripts/lib/serve'
const s = await serveDeck({ dir: '/work/main/dist', base: '/', port: 0 })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell' })
const [widths, langs, ids] = [process.argv[2], process.argv[3], process.argv[4]].map(x => x?.split(','))
for (const w of widths!.map(Number)) for (const l of langs!) {
  const p = await b.newPage({ viewport: { width: w, height: 800 }, deviceScaleFactor: w < 600 ? 2 : 1, reducedMotion: 'reduce' })
  await p.goto(s.url + (l === 'en' ? 'en/' : '') + 'read/')
  await p.addStyleTag({ content: '* { content-visibility: visible !important } [class*=bar], [class*=progress] { position: static !important }' })
  await p.evaluate(() => document.fonts.ready)
  const all = await p.locator('section[id]').evaluateAll(e => e.map(x => x.id))
  for (const id of ids ?? all) { const e = p.locator(`[id="${id}"]`).first(); await e.scrollIntoViewIfNeeded(); await p.waitForTimeout(150); await e.screenshot({ path: `/tmp/w/${l}-${w}-${id}.png` }) }
  await p.close()
}
await b.close(); await s.close()
