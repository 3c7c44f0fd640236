import type { Lang } from '../../data/types'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { editionOf } from '../../data/editions'
import { countWord } from '../../data/text/count-words'
import { backupSlides, mainSlides, pageLabelOf } from '../../data/outline'
import { newestSeen, searchedUntil } from '../../data/search-dates'
import { ROOT } from '../../scripts/lib/paths'
import { readSlides } from '../../scripts/lib/slides'
import { selectedSpecs } from '../../scripts/lib/test-builds'

const FILES = { zh: 'README.zh-CN.md', en: 'README.md' } as const

/** Where a README tells what is decided elsewhere, by what it is. */
const SAID: Readonly<Record<Lang, Readonly<Record<string, RegExp>>>> = {
  zh: {
    main: /正文(\d+)页/,
    backup: /备查(\d+)页/,
    minutes: /(\d+)分钟倒计时/,
    list: /列于备查(A\d+)页/,
    until: /材料检索至(\d+年\d+月)/,
    newest: /所见最新为(\d+年\d+月)/,
    node: /Node (\d+\.\d+)或更新/,
  },
  en: {
    main: /: (\d+) slides on/,
    backup: /and (\w+) backup slides/,
    minutes: /countdown of (\d+) minutes/,
    list: /on slide (A\d+)/,
    until: /found up to (\w+ \d+)/,
    newest: /the newest from (\w+ \d+)/,
    node: /Node (\d+\.\d+) or newer/,
  },
}

/** A month with its year, spelt out. */
const monthOf = (date: string, tag: string) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))

for (const lang of ['zh', 'en'] as const) {
  const file = FILES[lang]
  const { tag, slides } = editionOf(lang)!

  test(`${file} says of the deck what is so`, () => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } }
    const found = Object.fromEntries(Object.entries(SAID[lang]).map(([name, sentence]) => [name, sentence.exec(text)?.[1]]))
    expect(found).toEqual({
      main: `${mainSlides.length}`,
      backup: lang === 'zh' ? `${backupSlides.length}` : countWord(backupSlides.length, lang),
      minutes: /^(\d+)min$/.exec(String(readSlides(slides)[0]!.head.duration))![1],
      list: pageLabelOf('sources'),
      until: monthOf(searchedUntil, tag),
      newest: monthOf(newestSeen, tag),
      node: engines.node.replace('>=', ''),
    })
  })
}

test('whatever the documents say to run has specs to run', () => {
  for (const file of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']) {
    const calls = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/`npm test -- ([^`]+)`/g)].map(([, call]) => call!).filter(call => !call.startsWith('<'))
    for (const call of calls)
      expect(selectedSpecs(call.split(' ').filter(word => !word.startsWith('--'))), `${file}: npm test -- ${call}`).not.toEqual([])
  }
})
