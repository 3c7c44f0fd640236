import { expect, test } from 'playwright/test'
import { figureTags, unreadFigures } from '../../data/figure-tags'
import { slideUse } from '../../data/usage'
import preparsers from '../../setup/preparser'

const FIGURES = ['TargetTimeline', 'CoverTide']

/** The same figure, written in every way that is read. */
const WRITTEN = {
  'on one line': '<TargetTimeline :data="figures.targets" :layout="layouts.targets" :step="$clicks" />',
  'with its step first': '<TargetTimeline :step="$clicks" :layout="layouts.targets" :data="figures.targets"/>',
  'on several lines': '<TargetTimeline\n  :data="figures.targets"\n\n  :layout="layouts.targets"\n  :step="$clicks"\n/>',
  'with a step that compares': '<TargetTimeline :step="$clicks > 1 ? 2 : 0" :layout="layouts.targets" :data=\'figures.targets\' />',
}

/** What Slidev gets for the source of a slide. */
async function transformed(content: string) {
  const [preparser] = await preparsers({ filepath: 'slides.md', headmatter: { lang: 'zh' } }) as [{ transformSlide: (content: string, frontmatter: object) => Promise<string> }]
  return preparser.transformSlide(content, {})
}

for (const [how, tag] of Object.entries(WRITTEN)) {
  test(`a figure ${how} is read, counts as evidence and is guarded`, async () => {
    const content = `# {F20}\n\n${tag}\n\n::source::\n\n<SlideLink to="pace" label="{F25}" />\n`
    expect(figureTags(content)).toEqual([{ component: 'TargetTimeline', key: 'targets', tag }])
    expect(unreadFigures(content, FIGURES)).toEqual([])
    expect(slideUse({ content, note: '' }, 'zh').shown).toContain('F24')
    const slide = await transformed(content)
    expect(slide).toContain(`\n<FigureGuard :data="figures.targets">\n${tag.replace(/\n+ */g, ' ')}\n</FigureGuard>\n`)
    expect(slide).toContain('<script setup>\nimport figures_targets from')
  })
}

test('every figure of a slide is read', () => {
  expect(figureTags('<CoverTide :data="figures.cover" />\n<TargetTimeline :data="figures.targets" />').map(({ key }) => key)).toEqual(['cover', 'targets'])
})

for (const [what, tag] of [
  ['without data', '<TargetTimeline :step="$clicks" />'],
  ['with data of another name', '<TargetTimeline :data="targets" />'],
  ['that is not closed', '<TargetTimeline :data="figures.targets">\n\n'],
  ['that has an end tag', '<TargetTimeline :data="figures.targets"></TargetTimeline>'],
  ['that breaks off', '<TargetTimeline :data="figures.targets"\n\n# Title'],
  ['with an open quotation', '<TargetTimeline :data="figures.targets :step="$clicks" />'],
] as const) {
  test(`a figure ${what} is named`, () => {
    expect(unreadFigures(`# Title\n\n${tag}`, FIGURES)).toEqual(['TargetTimeline'])
  })
}

test('a component that is no figure may have any attributes', () => {
  expect(unreadFigures('<Reveal at="1"><SlideLink to="pace" label="Pace" /></Reveal>', FIGURES)).toEqual([])
})
