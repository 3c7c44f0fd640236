import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { editions } from '../../data/editions'
import { backupSlides, mainSlides } from '../../data/outline'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { source } from '../gates/source'
import { sentences } from '../support/finding'
import { expect, test } from '../support/test'

/** What an edition calls the place in the head of its page. */
const NAMES = { zh: '中国视谷', en: 'China Vision Valley' } as const

for (const { lang, path, tag, slides: file } of editions) {
  test.describe(lang, () => {
    const slides = readSlides(file)

    test('the slides are those of the outline, in its order', () => {
      expect(slides.filter(({ backup }) => !backup).map(({ id }) => id)).toEqual(mainSlides)
      expect(slides.filter(({ backup }) => backup).map(({ id }) => id)).toEqual(backupSlides)
      expect(slides.map(({ id }) => id), 'backup comes after the main line').toEqual([...mainSlides, ...backupSlides])
    })

    for (const slide of slides) {
      test(`${slide.id || `the slide at line ${slide.line}`} has address, title, note and a mark for each click`, () => {
        expect(sentences(source(slide))).toEqual([])
      })
    }

    test('no two slides have the same title', () => {
      const titles = slides.map(({ title }) => title)
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    })

    test('the page has its language before any script runs, and its head names no other host', () => {
      const html = readFileSync(join(ROOT, 'dist', path, 'index.html'), 'utf8')
      expect(html).toContain(`<html lang="${tag}"`)
      expect(html).toMatch(new RegExp(`<title>[^<]*${NAMES[lang]}[^<]*</title>`))
      expect(html).toMatch(new RegExp(`<meta name="description" content="[^"&]*${NAMES[lang]}[^"&]*"`))
      expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([])
    })
  })
}

test('the served build has no editor and no tool server', async ({ request, deck }) => {
  const call = { jsonrpc: '2.0', id: 1, method: 'initialize', params: {} }
  for (const path of ['__mcp', '__mcp/sse']) {
    const answers = [await request.get(new URL(path, deck.url).href), await request.post(new URL(path, deck.url).href, { data: call })]
    for (const answer of answers) {
      expect(answer.headers()['content-type'] ?? '', path).not.toMatch(/json|event-stream/)
      expect(await answer.text()).not.toContain('jsonrpc')
    }
  }
  for (const path of ['@vite/client', '@server-reactive/nav', '__open-in-editor?file=slides.md', '__slidev/slides/1.json']) {
    const answer = await request.get(new URL(path, deck.url).href)
    expect(answer.headers()['content-type'] ?? '', path).not.toMatch(/javascript|json/)
  }
  const html = await (await request.get(deck.url)).text()
  expect(html).not.toContain('@vite/client')
})

test('hosts are told to keep for good what has a fingerprint in its name, and nothing else', () => {
  const rules: { readonly pattern: RegExp, readonly headers: Map<string, string> }[] = []
  for (const line of readFileSync(join(ROOT, 'dist/_headers'), 'utf8').split('\n').filter(Boolean)) {
    if (line.startsWith('/'))
      rules.push({ pattern: new RegExp(`^${line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`), headers: new Map() })
    else
      rules.at(-1)!.headers.set(line.split(':')[0]!.trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim())
  }
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/^[._]/.test(entry.name))
    .map(entry => join('/', relative(join(ROOT, 'dist'), entry.parentPath), entry.name))
  const kept = (file: string) => rules.filter(({ pattern }) => pattern.test(file)).flatMap(({ headers }) => headers.get('cache-control') ?? []).join(', ')
  const hasFingerprint = (file: string) => /\/assets\/.*-[\w-]{8,}\.\w+$/.test(file)
  expect(files.filter(hasFingerprint).length).toBeGreaterThan(100)
  expect(files.filter(file => hasFingerprint(file) !== /max-age=\d{7,}/.test(kept(file))).map(file => `${file} is kept by “${kept(file)}”`)).toEqual([])
  expect(kept('/sw.js'), 'the worker is asked for anew').toMatch(/no-cache|max-age=0/)
})
