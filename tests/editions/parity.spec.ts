import { glossaryTerms } from '../../data/glossary'
import { fact, factEntries } from '../../data/registry'
import { resolveTokens } from '../../data/tokens'
import { readSlides } from '../../scripts/lib/slides'
import { parityProblems } from './parity'
import { renderingProblems, unexplainedTerms } from './terms'
import { expect, test } from 'playwright/test'

const resolved = readSlides('slides.en.md').map(({ id, title, content }) => ({ id, text: resolveTokens(title + content, 'en', fact) }))

/** Official terms whose original a reader meets with the first English use on a slide. */
const OFFICIAL = ['F02', 'F04', 'F12', 'F13', 'F39', 'F43', 'F47', 'F48', 'F49', 'F50', 'F52-term'].map((id) => {
  const entry = fact(id)
  if (entry.kind === 'derived' || !entry.term)
    throw new Error(`${id} has no term`)
  return entry.term
})

test('the English edition has the same slides, steps, facts, figures, links and notes', () => {
  expect(parityProblems(readSlides(), readSlides('slides.en.md'))).toEqual([])
})

test('what is missing, moved, dropped or left in Chinese is seen', () => {
  const dir = 'tests/fixtures/parity'
  expect(parityProblems(readSlides(`${dir}/slides.md`), readSlides(`${dir}/slides.en.md`))).toEqual([
    'lacking: the English edition lacks the slide',
    'added: only the English edition has the slide',
    'dropped: the English edition has the slides in another order from here on',
    'whole: duration in the head: “22min” in Chinese, “12min” in English',
    'untranslated: “来源：此页。” is not translated, or not marked with lang="zh-CN"',
    'dropped: clicks: “1” in Chinese, “0” in English',
    'dropped: marks of clicks in the note: “1” in Chinese, “0” in English',
    'dropped: paragraphs of the note: “3” in Chinese, “0” in English',
    'dropped: values on the slide: “F24” in Chinese, “F25” in English',
    'dropped: the English slide does not name F24',
    'dropped: only the English slide names F25',
    'dropped: parts: “<SomeFigure” in Chinese, “” in English',
    'dropped: the English edition has no note',
    'unasked: marks of clicks in the note: “1” in Chinese, “0” in English',
    'unasked: paragraphs of the note: “3” in Chinese, “1” in English',
    'unasked: the English note does not end with “If asked: …”',
    'unanswered: paragraphs of the note: “1” in Chinese, “2” in English',
    'unanswered: the Chinese note does not end with “被问到时：…”',
    'astray: seal in the head: “true” in Chinese, “undefined” in English',
    'astray: noteAt in the head: “1” in Chinese, “0” in English',
    'astray: pages, sources and dates on the slide: “page:targets” in Chinese, “page:actuals” in English',
    'astray: pages and dates in the note: “page:pace” in Chinese, “page:capital” in English',
    'astray: values on the slide: “D08-early D08-late” in Chinese, “D08-early D08-early” in English',
    'astray: values in the note: “D08-early D08-late” in Chinese, “D08-late D08-late” in English',
    'astray: terms in the note: “F26 F27” in Chinese, “F26 F26” in English',
  ])
})

test('each term has one English rendering', () => {
  const terms = [
    ...factEntries.flatMap(entry => entry.kind === 'derived' ? [] : [...entry.term ? [entry.term] : [], ...entry.names ?? []]),
    ...glossaryTerms.map(({ term }) => term),
  ]
  expect(renderingProblems(terms)).toEqual([])
  expect(renderingProblems([{ zh: '七端', en: 'Seven ends' }, { zh: '七端', en: 'seven segments' }])).toEqual(['七端 is rendered as “Seven ends” and “seven segments”'])
})

test('each official term has its original at its first use on a slide', () => {
  expect(unexplainedTerms(resolved, OFFICIAL)).toEqual([])
  const plan = { zh: '规划', en: 'Plan' }
  expect(unexplainedTerms([{ id: 'first', text: 'The Plan' }, { id: 'second', text: 'The Plan <span lang="zh-CN">规划</span>' }], [plan])).toEqual(['first: “Plan” stands without 规划 at its first use'])
  expect(unexplainedTerms([{ id: 'first', text: 'Nothing' }], [plan])).toEqual(['“Plan” is on no slide'])
})
