import type { Lang } from '../../data/types'
import { editions } from '../../data/editions'
import { quantity } from '../../data/text/format'
import { fact } from '../../data/registry'
import { mainSlides } from '../../data/outline'
import { readSlides } from '../../scripts/lib/slides'
import { expect, visit as test } from '../support/test'
import { textLines } from '../support/text-lines'
import { turnTo } from '../support/walk'

/** The numbers each slide of the main line is there to show, by fact. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'cover': [],
  'summary': ['F20', 'F26'],
  'why-now': ['F01', 'F01-yoy', 'F08'],
  'at-a-glance': ['F10', 'F11', 'F12-layers', 'F12-ends', 'F13-park', 'F13-cores', 'F13-districts', 'F14', 'F15', 'F16'],
  'baseline': ['F20', 'F20-yoy', 'F24', 'F24c', 'D01', 'D14'],
  'targets': ['F20', 'F24', 'F25', 'F26', 'D01', 'D08-early', 'D08-late'],
  'pace': ['F20', 'F24', 'F25', 'F26', 'D03', 'D04', 'D06-cagr', 'D09-2024', 'D09-2025', 'D09-2027'],
  'three-valleys': ['F20', 'F21', 'F22a', 'F22b'],
  'industry': ['F12-layers', 'F12-ends', 'F29', 'F30', 'F31', 'F34-count', 'D26'],
  'frontiers': [],
  'highlights': ['F36'],
  'capital': ['F41'],
  'districts': ['F13-park', 'F13-cores', 'F13-districts'],
  'roles': [],
  'borderless': [],
  'ministry': ['F18'],
  'unlisted': ['F10', 'F14', 'F15', 'F16', 'D27'],
  'watch': ['F26', 'D08-late'],
}

const NUMERALS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [...'零一二三四五六七八九十'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** The ways a number may be set: digits, in 万亿元, as a numeral. */
function spellings(id: string, lang: Lang): readonly string[] {
  const { digits, unit } = quantity(fact(id), lang)
  const value = Number(digits)
  return [
    digits,
    ...unit === '亿元' && value >= 10000 ? [`${value / 10000}万亿元`] : [],
    ...unit.includes('bn') ? [`${Number(digits.replaceAll(',', '')) / 1000} trillion`] : [],
    ...fact(id).unit === 'items' && value <= 10 ? [NUMERALS[lang][value]!, ...lang === 'zh' && value === 2 ? ['两', '双'] : []] : [],
  ]
}

/** Whether a text holds a number by itself, and not as a part of a longer one. */
function holds(text: string, spelling: string): boolean {
  return new RegExp(`(?<![\\d.])${spelling.replace('.', '\\.')}(?!\\d|\\.\\d)`, 'i').test(text)
}

test('every slide of the main line says which numbers it shows', () => {
  expect(Object.keys(SHOWN)).toEqual(mainSlides)
})

for (const { lang, path, slides: file } of editions) {
  for (const slide of readSlides(file).filter(({ id }) => SHOWN[id]?.length)) {
    test(`${lang} ${slide.id} shows its numbers`, async ({ page, deck }) => {
      await turnTo(page, new URL(path, deck.url).href, slide, `?clicks=${slide.clicks}`)
      const lines = await textLines(page, { slide: slide.id, step: slide.clicks, last: true })
      const text = lines.map(line => lang === 'zh' ? line.text.replace(/(?<!\d)\s|\s(?!\d)/g, '') : line.text).join(lang === 'zh' ? '\n' : ' ')
      const missing = SHOWN[slide.id]!.filter(id => !spellings(id, lang).some(spelling => holds(text, spelling)))
      expect(missing.map(id => `${id} (${spellings(id, lang).join(' or ')})`)).toEqual([])
    })
  }
}
