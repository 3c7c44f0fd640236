import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { backupSlides, chapters, mainSlides, pageLabelOf } from '../../data/outline'
import { pageLabels } from '../../data/page-labels'
import { questions } from '../../data/questions'

test('the outline has the slides of slides.md in their order', () => {
  const text = readFileSync(new URL('../../slides.md', import.meta.url), 'utf8')
  const slides = text.split(/^---$/m)
    .map(block => ({ alias: /^routeAlias: (\S+)$/m.exec(block)?.[1], backup: /^backup: true$/m.test(block) }))
    .filter((slide): slide is { alias: string, backup: boolean } => slide.alias !== undefined)
  expect(slides.filter(({ backup }) => !backup).map(({ alias }) => alias)).toEqual(mainSlides)
  expect(slides.filter(({ backup }) => backup).map(({ alias }) => alias)).toEqual(backupSlides)
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
  for (const { slide, more } of questions) {
    expect(pageLabelOf(slide)).toBeTruthy()
    if (more)
      expect(pageLabelOf(more)).toBeTruthy()
  }
})
