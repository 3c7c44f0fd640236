import { expect, test } from 'playwright/test'
import { qa } from '../../data/figures/qa'
import { risks } from '../../data/figures/risks'
import { sources } from '../../data/figures/sources'
import { backupSlides, mainSlides } from '../../data/outline'
import { questions } from '../../data/questions'
import { sources as allSources } from '../../data/registry'
import { riskGroups } from '../../data/risks'

for (const lang of ['zh', 'en'] as const) {
  test(`every question has its answer with its values set, and leads to a slide: ${lang}`, () => {
    const { questions: asked } = qa(lang)
    expect(asked).toHaveLength(questions.length)
    for (const { answer, slide } of asked) {
      expect(answer).not.toMatch(/[{}]/)
      expect(answer.length).toBeGreaterThan(10)
      expect([...mainSlides, ...backupSlides]).toContain(slide)
    }
  })

  test(`every source of the list has its notes and a date for machines: ${lang}`, () => {
    for (const { id, iso, note = '' } of sources(lang).list) {
      const entry = allSources.find(source => source.id === id)!
      expect(iso).toBe(entry.date)
      for (const said of [entry.note, entry.dateNote, entry.urlNote].filter(text => text !== undefined))
        expect(note).toContain(said[lang])
    }
  })

  test(`dated statements keep their dates for machines: ${lang}`, () => {
    const { above, below } = risks(lang)
    const dates = [...above, ...below].flatMap(({ entries }) => entries.map(({ iso }) => iso)).sort()
    expect(dates).toEqual(riskGroups.flatMap(({ items }) => items.map(({ date }) => date)).sort())
  })
}

test('the files with all facts are named by their addresses from the reading edition', () => {
  expect(sources('zh').evidence.files.map(({ href }) => href)).toEqual(['../facts.json', '../facts.csv'])
  expect(sources('en').evidence.files.map(({ href }) => href)).toEqual(['../../facts.json', '../../facts.csv'])
})
