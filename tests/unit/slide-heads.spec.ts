import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { fact } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { readSlides, slideProblems } from '../../scripts/lib/slides'

const SOURCE = readFileSync(join(process.cwd(), 'slides.md'), 'utf8')

test('the slides of the deck have sound heads', () => {
  expect(slideProblems()).toEqual([])
})

for (const { lang, slides: file } of editions) {
  test(`${lang}: windows and files have the title that the cover has`, () => {
    const cover = readSlides(file)[0]!
    expect(cover.head.title).toBe(resolveTokens(cover.title.replace('<br>', lang === 'zh' ? '' : ' '), lang, fact))
  })
}

for (const [name, from, to, says] of [
  ['no routeAlias', 'routeAlias: targets\n', '', /:\d+: slide \(no routeAlias\): has no routeAlias; give it the one/],
  ['the routeAlias of another', 'routeAlias: targets\n', 'routeAlias: baseline\n', /:\d+: slide baseline: has the routeAlias of the slide in line \d+/],
  ['a head that is no YAML', 'routeAlias: targets\nclicks: 5', 'routeAlias: targets\nclicks: [5', /:\d+: slide targets: has a head that is no YAML/],
  ['a routeAlias that is no name', 'routeAlias: targets\n', 'routeAlias: targets: five\n', /:\d+: slide \(no routeAlias\): has a head that is no YAML/],
  ['a key that is misspelt', 'routeAlias: targets\nclicks: 5', 'routeAlias: targets\nclick: 5', /:\d+: slide targets: has click in its head, which means nothing here; mend its name to one of routeAlias, clicks/],
  ['a figure that has an end tag', ':layout="layouts.targets" :step="$clicks" />', ':layout="layouts.targets" :step="$clicks"></TargetTimeline>', /:\d+: slide targets: has a figure that cannot be read; write its tag as <TargetTimeline :data/],
  ['a figure that nobody has drawn', '<TargetTimeline ', '<TargetTimelime ', /:\d+: slide targets: draws <TargetTimelime>, which is no figure in components\/figures; mend its name/],
  ['data that no figure has', 'figures.targets', 'figures.target', /:\d+: slide targets: asks for figures\.target, which data\/figures does not have; mend its name/],
  ['clicks that are no number', 'routeAlias: targets\nclicks: 5', 'routeAlias: targets\nclicks: five', /:\d+: slide targets: has five clicks; write a whole number/],
] as const) {
  test(`a slide with ${name} is named with its line`, () => {
    expect(SOURCE).toContain(from)
    const file = test.info().outputPath('slides.md')
    writeFileSync(file, SOURCE.replace(from, to))
    expect(slideProblems(basename(file), dirname(file))).toEqual([expect.stringMatching(says)])
  })
}
