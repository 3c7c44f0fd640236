import { expect, test } from 'playwright/test'
import { WORDS as CHROME } from '../../components/chrome/wording'
import { WORDS as READING } from '../../components/reading/words'
import { factFiles } from '../../data/deck-data'
import { SUBJECT } from '../../data/document'
import { evidenceOf } from '../../data/evidence'
import { figuresFor } from '../../data/figures'
import { CONFIDENCE_WORDS, KIND_WORDS, MEASURE_WORDS } from '../../data/text/format'
import { chapters } from '../../data/outline'
import { fact, sources } from '../../data/registry'
import type { Lang } from '../../data/types'
import { CHROME_LABELS } from '../../plugins/chrome-labels'
import { expectNoStrays } from '../support/records'
import type { Pair, PlacedText } from '../support/texts'
import { pairs, slidesOf, textsIn, textsOfSlide, dataTextsIn } from '../support/texts'

/**
 * The words of the deck as they were last approved, both editions side by side. No check can tell whether a sentence still
 * says what the material says; this one tells which sentences nobody has compared since they changed, and with what.
 * Numbers of the data are left out: what is told of a fact stays as it is when its number changes.
 */
const CHANGED = 'the words have changed since they were approved; compare both editions with each other and with the source, then run npm test -- approved/words --approve.'

const withoutNumbers = (text: string) => text.replace(/(?<![A-Z]\d*)\d+(?:[.,]\d+)*/g, '#')

function record(texts: readonly Pair[]): string {
  const line = (lang: string, text: string) => text && `  ${lang} ${text.replace(/\s+/g, ' ').trim()}`
  return `${texts.map(({ place, zh, en }) => [place, ...zh === en ? [line('both', zh)] : [line('zh', zh), line('en', en)]].filter(Boolean).join('\n')).join('\n')}\n`
}

/** Texts of the data in both editions, without what says nothing but a number. */
function ofData(zh: readonly PlacedText[], en: readonly PlacedText[]): Pair[] {
  return pairs(...[zh, en].map(texts => texts.map(([place, text]) => [place, withoutNumbers(text)] as const)) as [PlacedText[], PlacedText[]])
    .filter(({ zh, en }) => /\p{L}/u.test(zh + en))
}

const slides = { zh: slidesOf('zh'), en: slidesOf('en') }

/** The words of a slide, and when in the talk each part of its note is said. */
function slide(id: string): Pair[] {
  const told = (lang: Lang): PlacedText[] => {
    const source = slides[lang].get(id)!
    return [...textsOfSlide(source), ['head', JSON.stringify(source.head)], ['steps', source.note.match(/\[click[^\]]*\].{0,12}/g)?.join(' ') ?? '']]
  }
  return pairs(told('zh'), told('en'))
}

/** What the source panel says of the facts of a file, and their terms and names. */
function facts(entries: readonly { readonly id: string }[]): Pair[] {
  const told = (lang: Lang): PlacedText[] => [
    ...entries.flatMap(({ id }) => {
      const { heading, words, unit, statement, derivation, caveat } = evidenceOf(fact(id), lang)
      return textsIn({ heading, words, unit, statement, derivation: derivation?.inputs.map(({ words }) => words), caveat }, id)
    }),
    ...dataTextsIn(lang, [{ file: '', entries }]),
  ]
  return ofData(told('zh'), told('en'))
}

/** Words that stand beside the slides. */
function words(): Pair[] {
  const entries = [
    { id: 'chrome', ...CHROME },
    { id: 'reading', ...READING },
    { id: 'labels', ...CHROME_LABELS },
    { id: 'subject', ...SUBJECT },
    ...chapters,
    { id: 'kinds', ...KIND_WORDS },
    { id: 'measures', ...MEASURE_WORDS },
    { id: 'grades', ...CONFIDENCE_WORDS },
    ...sources,
  ]
  const lists = [{ file: '', entries }]
  return ofData(dataTextsIn('zh', lists), dataTextsIn('en', lists))
}

const [chinese, english] = [figuresFor('zh'), figuresFor('en')]
const named = Object.keys(chinese) as (keyof typeof chinese)[]
const texts: readonly (readonly [name: string, texts: readonly Pair[]])[] = [
  ...[...slides.zh.keys()].map(id => [`slide-${id}`, slide(id)] as const),
  ...named.map(name => [`figure-${name}`, ofData(textsIn(chinese[name], name), textsIn(english[name], name))] as const),
  ...factFiles.map(({ file, entries }) => [`facts-${file.replace(/^data\/facts\/|\.ts$/g, '').replace('/', '-')}`, facts(entries)] as const),
  ['words', words()],
]

for (const [name, pairs] of texts) {
  test(`the words of ${name} are approved`, () => {
    expect(pairs.length).toBeGreaterThan(0)
    expect(record(pairs), `${name}: ${CHANGED}`).toMatchSnapshot(['words', `${name}.txt`])
  })
}

test('a word, a token and a step that change are told; a number of the data is not', () => {
  const note = (text: string) => record([{ place: 'note 1', zh: text, en: '' }])
  expect(note('超过{F24}。')).not.toBe(note('达到{F24}。'))
  expect(note('超过{F24}。')).not.toBe(note('超过{F25}。'))
  const data = (text: string) => record(ofData([['F24', text]], [['F24', 'over 8,000 bn']]))
  expect(data('超过8000亿元')).toBe(data('超过8500.5亿元'))
  expect(data('超过8000亿元')).not.toBe(data('达到8000亿元'))
})

test('the record holds nothing that is no longer told', () => {
  const own = texts.map(([name]) => `${name}.txt`)
  expectNoStrays('words', file => own.includes(file))
})
