import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { ROOT } from '../../scripts/lib/paths'
import { readingContent } from '../../scripts/stages/reading/content'

const [edition] = editions
const FIGURE = '<WatchInstruments :data="figures.watch" :layout="layouts.watch" :step="$clicks" />'

/** The slide as the reading edition has it, with something in the place of its figure. */
function watchWith(instead: string) {
  const source = readFileSync(join(ROOT, edition!.slides), 'utf8')
  expect(source).toContain(FIGURE)
  const file = test.info().outputPath('slides.md')
  writeFileSync(file, source.replace(FIGURE, instead))
  const content = readingContent({ ...edition!, slides: relative(ROOT, file) }, editions, '/')
  return content.chapters.flatMap(({ slides }) => slides).find(({ id }) => id === 'watch')!
}

test('a slide of words alone is read with all of them', () => {
  const { figure, body, narration } = watchWith('- 看**营收**：{F20}\n- 看[四区](/districts)\n\n再看一年。')
  expect(figure).toBeUndefined()
  expect(body.map(spans => spans.map(({ text }) => text).join(''))).toEqual(['看营收：7763亿元', '看四区', '再看一年。'])
  expect(narration.length).toBeGreaterThan(0)
})

test('a figure that is not handed its data is named with its slide', () => {
  for (const wrong of ['<WatchInstruments :step="$clicks" />', '<WatchInstruments :data="figures.wotch" />'])
    expect(() => watchWith(wrong)).toThrow(/:\d+: slide watch: the reading edition finds no figure/)
})
