import { expect, test } from 'playwright/test'
import { backupSlides, chapters, mainSlides, pageLabelOf } from '../../data/outline'
import { pageLabels } from '../../data/page-labels'
import { editions } from '../../data/editions'
import { outlineProblems, questionProblems } from '../../data/validation/outline'
import { formatProblem } from '../../data/validation/problem'
import { readSlides } from '../../scripts/lib/slides'

const SLIDES = readSlides()

for (const { slides } of editions) {
  test(`${slides} has the slides of the outline in their order`, () => {
    expect(outlineProblems(slides, readSlides(slides))).toEqual([])
  })
}

/** What is said of slides that differ from the outline. */
const said = (slides: typeof SLIDES) => outlineProblems('slides.md', slides).map(formatProblem)
const changed = (id: string, change: Partial<typeof SLIDES[number]>) => SLIDES.map(slide => slide.id === id ? { ...slide, ...change } : slide)

test('a slide under another name is named with its line, and so is the one that it leaves', () => {
  const line = SLIDES.find(({ id }) => id === 'roles')!.line
  expect(said(changed('roles', { id: 'parts' }))).toEqual([
    `slides.md: parts: the slide in line ${line} is in no chapter of data/outline.ts; add it there, or give it a routeAlias of the outline that has no slide yet (roles).`,
    'slides.md: roles: no slide has this routeAlias, which data/outline.ts lists; add the slide, or take it off the list.',
  ])
})

test('a slide that the outline does not know is named alone', () => {
  expect(said([...SLIDES, { ...SLIDES[3]!, id: 'extra', line: 999 }])).toEqual([
    'slides.md: extra: the slide in line 999 is in no chapter of data/outline.ts; add it there, or give it a routeAlias of the outline.',
  ])
})

test('slides in another order are told', () => {
  const [first, second, third, ...rest] = SLIDES
  expect(said([first!, third!, second!, ...rest])).toEqual([
    `slides.md: ${third!.id}: the slide in line ${third!.line} stands where data/outline.ts has ${second!.id}; bring both into one order.`,
  ])
})

test('a slide that is backup in one place alone is told', () => {
  expect(said(changed('watch', { backup: true }))).toEqual([expect.stringMatching(/^slides\.md: watch: the slide in line \d+ has backup: true in its head, and data\/outline\.ts has it in the main line; /)])
  expect(said(changed('qa', { backup: false }))).toEqual([expect.stringMatching(/^slides\.md: qa: the slide in line \d+ has no backup: true in its head, and data\/outline\.ts has it in the backup chapter; /)])
})

test('the chapters begin and end where the talk turns', () => {
  expect(chapters.map(({ title, slides }) => `${title.zh} ${title.en}: ${slides[0]} to ${slides.at(-1)}, ${slides.length}`)).toEqual([
    '总览 Overview: cover to at-a-glance, 4',
    '目标 Targets: baseline to three-valleys, 4',
    '产业 Industry: industry to capital, 4',
    '空间 Space: districts to borderless, 3',
    '推进 Delivery: ministry to watch, 3',
    '备查 Backup: qa to sources, 8',
  ])
})

test('no slide stands in two chapters', () => {
  const all = chapters.flatMap(chapter => chapter.slides)
  expect(new Set(all).size).toBe(all.length)
})

test('labels count the main line in digits and the backup part with A', () => {
  expect(pageLabelOf(mainSlides[0]!)).toBe('1')
  expect(pageLabelOf(mainSlides.at(-1)!)).toBe(`${mainSlides.length}`)
  expect(pageLabelOf(backupSlides[0]!)).toBe('A1')
  expect(pageLabels([false, true, false, true])).toEqual(['1', 'A1', '2', 'A2'])
  expect(() => pageLabelOf('nowhere')).toThrow('nowhere')
})

test('every question leads to a slide', () => {
  expect(questionProblems()).toEqual([])
})
