import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { editions } from '../../data/editions'
import { fact, factEntries } from '../../data/registry'
import { factTokens, resolveTokens, tokenUse } from '../../data/tokens'
import { factsInFigure, slideUse } from '../../data/usage'
import { proseProblems, dataTextProblems } from '../../data/validation/prose'
import { dataTexts } from '../../data/data-texts'
import { caveatProblems, comparisonProblems, idleProblems, wordingProblems } from '../../data/validation/usage'
import { readSlides } from '../../scripts/lib/slides'
import { usageProblems, usedData } from '../../scripts/lib/usage'

const slides = readSlides()

/** What counts the deck's own clicks, and no claim. */
const MARKS = /\[click(?::\d+)?\]/g

test('every fact is used, every source cited, every comparison of unlike measures marked', () => {
  expect(usageProblems()).toEqual([])
})

test('a fact nobody uses and a source nobody cites are named', () => {
  const idle = { ...factEntries.find(({ id }) => id === 'F20')!, id: 'F90' }
  const unread = { ...usedData.sources[0]!.entries[0]!, id: 'unread-2024' }
  const data = {
    facts: [...usedData.facts, { file: 'data/facts/seed/new.ts', entries: [idle] }],
    sources: [...usedData.sources, { file: 'data/sources/new.ts', entries: [unread] }],
  }
  expect(idleProblems(slides, 'zh', data)).toMatchObject([
    { file: 'data/facts/seed/new.ts', id: 'F90', field: 'id' },
    { file: 'data/sources/new.ts', id: 'unread-2024', field: 'id' },
  ])
})

test('a comparison of unlike measures without its mark is named', () => {
  const slide = (content: string) => [{ id: 'bare', content, note: '' }]
  expect(comparisonProblems('slides.md', slide('# 大小相当于{D14}'), 'zh')).toMatchObject([{ file: 'slides.md', id: 'bare', field: 'D14' }])
  expect(comparisonProblems('slides.md', slide('# {F20}与{E30}'), 'zh')).toMatchObject([{ id: 'bare', message: expect.stringContaining('revenue and gdp') as unknown }])
  expect(comparisonProblems('slides.md', slide('# {F20}与{E30}，口径不同'), 'zh')).toEqual([])
  expect(comparisonProblems('slides.md', slide('# {E40-2023}与{F20}'), 'zh')).toEqual([])
})

/** What is wrong with a note. */
const told = (note: string, lang: 'zh' | 'en') => proseProblems('slides.md', [{ id: 'bare', content: '', note }], lang).map(({ message }) => message)

test('a value that loses its bound, or stands beside the year of another, is named', () => {
  expect(told('{F26.year}年的目标是总规模{F26}，建成{F26.term}。', 'zh')).toEqual([expect.stringMatching(/^tells \{F26\} as if it were exact/)])
  expect(told('{F26.year}年的目标是总规模突破{F26}。', 'zh')).toEqual([])
  expect(told('{F25.year}年的目标是营收超过{F24}。', 'zh')).toEqual([expect.stringMatching(/^sets \{F24\}, a value of 2024, beside \{F25\.year\}, which is 2025/)])
  expect(told('{F24.year}年的目标是营收超过{F24}，{F25.year}年是规模{F25}。', 'zh')).toEqual([])
  expect(told('The target for {F24.year} was revenue of {F25}.', 'en')).toEqual([expect.stringMatching(/^sets \{F25\}/)])
  expect(told('It passed {E56} in {E56.year} and {E53} in {E53.year}.', 'en')).toEqual([])
  expect(told('Hikvision had {E41} in {E42.year}.', 'en')).toEqual([expect.stringMatching(/^sets \{E41\}/)])
})

test('a value told of the years of another is named', () => {
  expect(told('前{D08-early.span}年，平均每年要加{D08-late.n}亿元；后{D08-late.span}年加{D08-late.n}亿元。', 'zh')).toEqual([expect.stringMatching(/^tells \{D08-late\.n\}, a value of 2025–2027, of the years of \{D08-early\.span\}, which are 2023–2025/)])
  expect(told('The first {D08-early.span} years add {D08-early}, the last {D08-late.span} {D08-early}.', 'en')).toEqual([expect.stringMatching(/^tells \{D08-early\}/)])
  // Two facts may be of the same years, and a ratio of two spans speaks of neither alone.
  expect(told('后{D08-late.span}年就要每年{D06-cagr}，是前面的{D08-ratio}。', 'zh')).toEqual([])
})

test('a thing told by its side of the figure is named, since a phone has other sides', () => {
  expect(told('先看左边的三组。', 'zh')).toEqual([expect.stringMatching(/^says “左边”.*call the thing by its name/)])
  expect(told('The hollow post on the far right is a target.', 'en')).toEqual([expect.stringMatching(/^says “on the far right”/)])
  expect(told('两年左右，在线上方。', 'zh')).toEqual([])
  expect(told('Then two things came one right after the other; four are left.', 'en')).toEqual([])
})

test('the sentences of the data are held to the same, each with its file', () => {
  const at = { file: 'data/risks.ts', id: 'bare', field: 'text.zh', lang: 'zh' } as const
  expect(dataTextProblems([{ ...at, text: '营收（推算）为规模的{D18}' }])).toEqual([{ file: 'data/risks.ts', id: 'bare', field: 'text.zh', message: expect.stringMatching(/^tells \{D18\} as if it were exact, but the value is at most that/) as unknown }])
  expect(dataTextProblems([{ ...at, text: '营收（推算）至多为规模的{D18}' }])).toEqual([])
  expect(dataTextProblems([{ ...at, text: '{D01.year}年为{D01}' }])).toHaveLength(1)
  expect(dataTextProblems([{ ...at, lang: 'en', text: 'The {E03.year} document sets {E03-core} for {E03-core.year}; {F20} in {F20.year} and a park of {E10}.' }])).toEqual([])
})

test('no sentence of the data with a fact in it goes unread', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => `data/${name}`)
  const named = files.filter(file => factTokens([...readFileSync(file, 'utf8').matchAll(/\b(?:zh|en): '([^'\n]*)'/g)].map(([, text]) => text).join('\n')).some(({ form }) => form === 'value' || form === 'short'))
  expect(named).toContain('data/risks.ts')
  const read = new Set(dataTexts().filter(({ text }) => factTokens(text).length > 0).map(({ file }) => file))
  expect(named.filter(file => !read.has(file))).toEqual([])
})

test('Chinese that is not written as it is set is named, on the slide and in the note', () => {
  const written = (content: string, note = '') => wordingProblems('slides.md', [{ id: 'bare', content, note }], 'zh').map(({ id, field, message }) => `${id} ${field} ${message}`)
  expect(written('# 浙江 GDP的{D14}')).toEqual([expect.stringMatching(/^bare content has a space typed at “.?浙江 GD”/)])
  expect(written('# 约 {F20}')).toEqual([expect.stringContaining('typed')])
  expect(written('# 好', '称"产值"的数')).toEqual([expect.stringMatching(/^bare note has half-width punctuation/)])
  expect(written('# 《规划》与GDP', '约{D01}。[click] 往前一年')).toEqual([])
})

test('a caveat that names an unknown fact is named', () => {
  const entry = { ...factEntries[0]!, note: { zh: '见{F99}。', en: 'See above.' } }
  expect(caveatProblems({ ...usedData, facts: [{ file: 'data/facts/seed/new.ts', entries: [entry] }] })).toMatchObject([{ id: entry.id, field: 'note.zh', message: expect.stringContaining('F99') as unknown }])
})

for (const { slides: file, lang } of editions) {
  for (const { id, note } of readSlides(file)) {
    test(`${lang}: the note of ${id} prints no figure by hand, and its answer is one line`, () => {
      expect(tokenUse(note.replace(MARKS, '')).rest.match(/.{0,12}\d.{0,12}/g) ?? []).toEqual([])
      const answers = note.split('\n').filter(line => /^(?:被问到时：|If asked:)/.test(line))
      expect(answers).toHaveLength(1)
      expect(answers[0]).toMatch(/[？?].+/)
    })
  }
}

test('the body of a slide prints no figure by hand', () => {
  const typed = slides.flatMap(({ id, content }) => tokenUse(content.replace(/<[^>]+>/g, '')).rest.match(/.{0,12}\d.{0,12}/g)?.map(text => `${id}: ${text}`) ?? [])
  expect(typed).toEqual([])
})

test('facts of a slide come from its words and its figure, those of the note apart', () => {
  expect(slideUse({ content: '# {F20}', note: '{F20}，{F24}' }, 'zh')).toEqual({ shown: ['F20'], noted: ['F24'] })
  expect(slideUse({ content: '<Any :data="figures.summary" />', note: '' }, 'zh').shown).toEqual(['F20', 'F20-yoy', 'F26', 'F27'])
  expect(factsInFigure({ fact: 'F20', words: 'F24', parts: [{ headFacts: 'F25 F26' }, { facts: ['D01'] }] })).toEqual(['F20', 'F25', 'F26', 'D01'])
})

test.describe('a token', () => {
  const set = (text: string) => resolveTokens(text, 'zh', fact)
  const cases: readonly (readonly [string, string])[] = [
    ['{F20}', '7763亿元'], ['{F24.n}', String(fact('F24').value)], ['{F26.year}', '2027'], ['{F18.words}', '六类'], ['{F38.count}', '四'],
    ['{D08-ratio.round}', '两倍'], ['{F26.trillion}', '万亿'], ['{D08-late.span}', '两'], ['{F33.listed}', '两'], ['{F47.term|增长极}', '增长极'],
    ['{F08.since}', '2022年12月'], ['{source:xinhua-guanggu-2024.date}', '2024年6月6日'], ['{source:zjol-park-2022.month}', '2022年3月'],
    ['{source:zjol-park-2022.m}', '3月'], ['{search.until}', '2026年11月'], ['{search.newest}', '2026年2月'], ['{page:optics-valley}', 'A4'],
  ]
  for (const [token, text] of cases)
    test(`${token} says ${text}`, () => expect(set(token)).toBe(text))

  for (const [token, says] of [
    ['{F99}', /F99: no such fact/], ['{F20.term}', /F20: field term/], ['{F20.colour}', /no such form “colour”/], ['{F27.n}', /F27/],
    ['{F20yoy}', /F20yoy: no such fact/], ['{F20.constructor}', /no such form/], ['{source:nobody-1999}', /nobody-1999: no such source/], ['{search.always}', /no such form “always”/],
    ['{page:nowhere}', /nowhere: no such slide/], ['{F47.term|集聚地}', /核心增长极.+集聚地/],
  ] as const)
    test(`${token} is refused by name`, () => expect(() => set(token)).toThrow(says))
})

test.describe('a build of what is wrong', () => {
  const root = process.cwd()

  for (const [name, file, from, to, says] of [
    ['a broken value', 'data/facts/seed/baseline.ts', 'value: 7763,', 'value: -7763,', /data\/facts\/seed\/baseline\.ts: F20: field value: .+only growth/],
    ['an unknown id on a slide', 'slides.md', '{F20.n}', '{F98.n}', /slides\.md:\d+: slide three-valleys: F98: no such fact/],
    ['words that the data does not say', 'data/facts/seed/space.ts', '{ zh: \'核心增长极\'', '{ zh: \'核心引擎\'', /slides\.md:\d+: slide roles: .+增长极/],
    ['a style sheet with a rule that is none', 'styles/slide.css', '.deck-slide h1 {', '.deck-slide > {', /^styles\/slide\.css:\d+: the styles cannot be read \(.+\); correct them/m],
    ['a style sheet with a block that is never closed', 'styles/reading/slide.css', '.narration p + p {\n  margin-top: 0.9em;\n}', '.narration p + p {\n  margin-top: 0.9em;', /^styles\/reading\/slide\.css:\d+: the styles cannot be read \(Unclosed block\)/m],
    ['styles of a component that are none', 'components/reading/SourceEntry.vue', 'font-style: normal;', 'font-style normal;', /^components\/reading\/SourceEntry\.vue:LINE: the styles cannot be read/m],
  ] as const) {
    test(`${name} stops it in one sentence and leaves the build before untouched`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'deck-build-'))
      try {
        for (const part of ['components', 'data', 'geometry', 'layouts', 'plugins', 'scripts', 'styles', 'slides.md', 'slides.en.md', 'package.json', 'tsconfig.json'])
          cpSync(join(root, part), join(folder, part), { recursive: true })
        symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
        mkdirSync(join(folder, 'dist'))
        writeFileSync(join(folder, 'dist/index.html'), 'the build before')
        writeFileSync(join(folder, 'dist/.build-stamp'), 'of other sources')
        const text = readFileSync(join(folder, file), 'utf8')
        expect(text).toContain(from)
        writeFileSync(join(folder, file), text.replace(from, to))
        let said = ''
        try {
          execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
        }
        catch (error) {
          said = (error as { stderr: string }).stderr
        }
        const line = text.slice(0, text.indexOf(from)).split('\n').length
        expect(said).toMatch(new RegExp(says.source.replace('LINE', `${line}`), says.flags))
        expect(said).not.toMatch(/^\s+at /m)
        expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the build before')
        expect(readdirSync(folder).filter(name => name.startsWith('.dist'))).toEqual([])
      }
      finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }
})
